import { FACTS } from '../facts/fact-definitions.ts'
import { type IsoDate, isoDateFrom } from '../facts/iso-date.ts'
import type { ValueOf } from '../facts/patient-facts.ts'

export type Arguments = { readonly region: ValueOf<'region'>; readonly asOf: IsoDate; readonly paths: readonly string[] }

export const USAGE = 'usage: npm run -s recommend -- [--region US|EU|CN|JP|other] [--as-of YYYY-MM-DD] PATH…'

/** What was asked for was to say how it is used. */
export const HELP = 'Bundles in, one decision per line out.'

/** What the command line asks for; a sentence when it cannot be understood. `today` is the default day of the decision. */
export function argumentsFrom(argv: readonly string[], today: IsoDate): Arguments | string {
  let region: Arguments['region'] = 'US'
  let asOf = today
  const paths: string[] = []
  const rest = [...argv]
  while (rest.length > 0) {
    const word = rest.shift() ?? ''
    const [flag, inline] =
      word.startsWith('--') && word.includes('=') ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word]
    if (flag === '--help') return HELP
    if (flag === '--') paths.push(...rest.splice(0))
    else if (flag === '--region') {
      const value = inline ?? rest.shift()
      if (!isRegion(value)) return `--region takes one of ${FACTS.region.values.join(', ')}`
      region = value
    } else if (flag === '--as-of') {
      const day = isoDateFrom(inline ?? rest.shift() ?? '')
      if (day === null) return '--as-of takes a day, YYYY-MM-DD'
      asOf = day
    } else if (flag.startsWith('--')) return `${flag} is not an option`
    else paths.push(word)
  }
  return paths.length === 0 ? 'no path was given' : { region, asOf, paths }
}

const isRegion = (value: string | undefined): value is ValueOf<'region'> =>
  (FACTS.region.values as readonly (string | undefined)[]).includes(value)
