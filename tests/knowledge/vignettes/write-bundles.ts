import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundleOf, STYLE_NAMES } from './bundle.ts'
import { VIGNETTE_CASES } from './cases.ts'

/** Writes every vignette in every style into a folder, as the command line reads them: `X.json` with `X.answers.json` beside it. */
const [folder = 'vignettes'] = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
for (const vignette of VIGNETTE_CASES) {
  for (const style of STYLE_NAMES) {
    const name = path.join(folder, `${vignette.id} ${style}`)
    writeFileSync(`${name}.json`, JSON.stringify(bundleOf(vignette, style)))
    writeFileSync(`${name}.answers.json`, JSON.stringify(vignette.answers))
  }
}
