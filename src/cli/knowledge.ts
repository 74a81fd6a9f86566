import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { aboutModelIn } from '../app/about-model.ts'
import { knowledgeHtml } from '../document/knowledge/knowledge-html.ts'
import { type IsoDate, isoDateFrom } from '../facts/iso-date.ts'
import { LANGUAGES, type Language } from '../ui/language/language.ts'

const USAGE = 'usage: npm run -s knowledge -- [--out PATH] [--as-of YYYY-MM-DD] [--lang en|zh-Hans]'

/** Writes everything that the model knows into one HTML file that needs nothing else. */
async function main(argv: readonly string[]): Promise<number> {
  const wanted = argumentsFrom(argv)
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n${USAGE}\n`)
    return 2
  }
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), wanted.out)
  const page = await aboutModelIn(wanted.language, wanted.asOf)
  const html = knowledgeHtml(page, CONTENTS[wanted.language])
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, html)
  process.stdout.write(`${file} (${Math.ceil(Buffer.byteLength(html) / 1000)} kB)\n`)
  return 0
}

type Wanted = { readonly out: string; readonly asOf: IsoDate; readonly language: Language }
const CONTENTS: Readonly<Record<Language, string>> = { en: 'Contents', 'zh-Hans': '目录' }
const isLanguage = (value: string): value is Language => (LANGUAGES as readonly string[]).includes(value)

function argumentsFrom(argv: readonly string[]): Wanted | string {
  let out = path.join('dist-knowledge', 'index.html')
  let asOf = new Date().toISOString().slice(0, 10) as IsoDate
  let language: Language = 'en'
  const rest = [...argv]
  while (rest.length > 0) {
    const flag = rest.shift()
    const value = rest.shift()
    if (value === undefined) return `${flag} takes a value`
    if (flag === '--out') out = value
    else if (flag === '--lang') {
      if (!isLanguage(value)) return `--lang takes one of ${LANGUAGES.join(', ')}`
      language = value
    } else if (flag === '--as-of') {
      const day = isoDateFrom(value)
      if (day === null) return '--as-of takes a day, YYYY-MM-DD'
      asOf = day
    } else return `${flag} is not an option`
  }
  return { out, asOf, language }
}

process.exitCode = await main(process.argv.slice(2))
