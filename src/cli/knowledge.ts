import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { aboutModel } from '../app/about-model.ts'
import { knowledgeHtml } from '../document/knowledge/knowledge-html.ts'
import { type IsoDate, isoDateFrom } from '../facts/iso-date.ts'

const USAGE = 'usage: npm run -s knowledge -- [--out PATH] [--as-of YYYY-MM-DD]'

/** Writes everything that the model knows into one HTML file that needs nothing else. */
function main(argv: readonly string[]): number {
  const wanted = argumentsFrom(argv)
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n${USAGE}\n`)
    return 2
  }
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), wanted.out)
  const html = knowledgeHtml(aboutModel(wanted.asOf))
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, html)
  process.stdout.write(`${file} (${Math.ceil(Buffer.byteLength(html) / 1000)} kB)\n`)
  return 0
}

function argumentsFrom(argv: readonly string[]): { readonly out: string; readonly asOf: IsoDate } | string {
  let out = path.join('dist-knowledge', 'index.html')
  let asOf = new Date().toISOString().slice(0, 10) as IsoDate
  const rest = [...argv]
  while (rest.length > 0) {
    const flag = rest.shift()
    const value = rest.shift()
    if (value === undefined) return `${flag} takes a value`
    if (flag === '--out') out = value
    else if (flag === '--as-of') {
      const day = isoDateFrom(value)
      if (day === null) return '--as-of takes a day, YYYY-MM-DD'
      asOf = day
    } else return `${flag} is not an option`
  }
  return { out, asOf }
}

process.exitCode = main(process.argv.slice(2))
