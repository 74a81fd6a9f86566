import type { IsoDate } from '../facts/iso-date.ts'
import { checkSum } from './check-sum.ts'
import { PLACES, type Place, type Visit } from './visit.ts'
import { type CheckedVisit, visitFrom } from './visit-from.ts'

/**
 * One visit as one line of printable ASCII without spaces, for notes of record systems that take nothing but text: it survives line
 * breaks, other markup and a change of letters outside ASCII. Ends in a check sum, so that a line which was cut or edited is not believed.
 *
 * `meninx-visit/1|2026-03-05|ecog=1|neuro-gait=0|brain:left%20frontal~lesion~measured~20~12~|#89abcdef;`
 */
export function toVisitLine({ date, entries, lesions }: Visit): string {
  const answers = Object.entries(entries).map(([id, value]) => `${id}=${encoded(String(value))}`)
  const measured = PLACES.flatMap((place) =>
    lesions[place].map(({ name, kind, state, sizeMm, perpendicularMm, organ }) =>
      [`${place}:${encoded(name)}`, kind, state, sizeMm ?? '', perpendicularMm ?? '', encoded(organ ?? '')].join('~'),
    ),
  )
  const body = [MARK, date, ...answers, ...measured].join('|')
  return `${body}|#${checkSum(body)};`
}

/** Names one visit and what it says; follows from the content, and says nothing about the patient. */
export const visitReference = (visit: Visit): string => `${visit.date}-${checkSum(toVisitLine(visit))}`

const MARK = 'meninx-visit/1'
const LINE = /meninx-visit\/1\|[!-:<-~]*?\|#[0-9a-f]{8};/g

/** Every visit that a text holds, wherever its lines were broken. A damaged line is a problem, never a visit. */
export function visitsInText(text: string, asOf: IsoDate): readonly CheckedVisit[] {
  const solid = text.replace(/\s+/g, '')
  const lines = solid.match(LINE) ?? []
  const damaged = solid.split(`${MARK}|`).length - 1 - lines.length
  const lost: CheckedVisit = { visit: null, problems: [{ about: 'visit', says: 'A stored visit was cut or changed and is not read.' }] }
  return [...lines.map((line) => visitIn(line, asOf) ?? lost), ...Array.from({ length: Math.max(0, damaged) }, () => lost)]
}

function visitIn(line: string, asOf: IsoDate): CheckedVisit | null {
  const end = line.lastIndexOf('|#')
  const body = line.slice(0, end)
  if (checkSum(body) !== line.slice(end + 2, -1)) return null
  const [, date, ...parts] = body.split('|')
  const entries: Record<string, string> = {}
  const lesions: Partial<Record<Place, Record<string, string>[]>> = {}
  for (const part of parts) {
    const place = PLACES.find((one) => part.startsWith(`${one}:`))
    if (place === undefined) {
      const at = part.indexOf('=')
      entries[part.slice(0, at)] = decoded(part.slice(at + 1))
    } else lesions[place] = [...(lesions[place] ?? []), lesionIn(part.slice(place.length + 1))]
  }
  return visitFrom({ date, entries, lesions }, asOf)
}

function lesionIn(text: string): Record<string, string> {
  const [name = '', kind = '', state = '', sizeMm = '', perpendicularMm = '', organ = ''] = text.split('~')
  return { name: decoded(name), kind, state, sizeMm, perpendicularMm, organ: decoded(organ) }
}

/** Percent-encoded, the dividing signs too. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[~'()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
