import { type IsoDate, isoDateFrom } from '../facts/iso-date.ts'
import { withoutUnasked } from './asked-when.ts'
import { QUESTION_IDS, QUESTIONS, type QuestionId } from './questions.ts'
import { type Entries, LESION_KINDS, LESION_STATES, type Lesion, lesionKey, PLACES, type Place, type Visit } from './visit.ts'

/** What somebody entered or a record holds, not yet checked. Values of numbers may be text. */
export type RawVisit = {
  readonly date: unknown
  readonly entries: Readonly<Record<string, unknown>>
  readonly lesions: Readonly<Partial<Record<Place, readonly Readonly<Record<string, unknown>>[]>>>
}
export type VisitProblem = { readonly about: string; readonly says: string }
export type CheckedVisit = { readonly visit: Visit | null; readonly problems: readonly VisitProblem[] }

/** Checks a visit. With any problem there is no visit: half of an assessment is not what was meant. Empty values count as not entered. */
export function visitFrom(raw: RawVisit, asOf: IsoDate): CheckedVisit {
  const problems: VisitProblem[] = []
  const date = dateIn(raw.date, asOf, problems)
  const entries = entriesIn(raw.entries, problems)
  checkStart(entries['treatment-start'], asOf, problems)
  const lesions = Object.fromEntries(
    PLACES.map((place) => [place, lesionsIn(raw.lesions[place] ?? [], place, problems)]),
  ) as Visit['lesions']
  return problems.length > 0 || date === null
    ? { visit: null, problems }
    : { visit: { date, entries: withoutUnasked(entries), lesions }, problems }
}

function dateIn(raw: unknown, asOf: IsoDate, problems: VisitProblem[]): IsoDate | null {
  const date = typeof raw === 'string' ? isoDateFrom(raw) : null
  if (date === null) problems.push({ about: 'date', says: 'The date of the visit is missing, or is not a day of the calendar.' })
  else if (date > asOf) problems.push({ about: 'date', says: 'The visit lies in the future.' })
  return date
}

const isBlank = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

function entriesIn(raw: RawVisit['entries'], problems: VisitProblem[]): Entries {
  const found: [string, string | number][] = []
  for (const [id, value] of Object.entries(raw)) {
    if (isBlank(value)) continue
    const checked = isQuestion(id) ? valueIn(id, value) : null
    if (checked === null)
      problems.push({
        about: id,
        says: isQuestion(id) ? `${QUESTIONS[id].label}: ${String(value)} is not possible.` : `"${id}" is not a question.`,
      })
    else found.push([id, checked])
  }
  // In the order of the questions, so that the same visit is always the same text.
  found.sort(([a], [b]) => QUESTION_IDS.indexOf(a as QuestionId) - QUESTION_IDS.indexOf(b as QuestionId))
  return Object.fromEntries(found) as Entries
}

const isQuestion = (id: string): id is QuestionId => Object.hasOwn(QUESTIONS, id)

function valueIn(id: QuestionId, value: unknown): string | number | null {
  const question = QUESTIONS[id]
  switch (question.kind) {
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(question.options, value) ? value : null
    case 'number':
      return numberIn(value, question.min, question.max, question.unit === 'mm')
    case 'date':
      return typeof value === 'string' ? isoDateFrom(value) : null
  }
}

/** A treatment that begins later has no visit to assess: it is a slip of the pen, and would make every result one of the time before. */
function checkStart(start: unknown, asOf: IsoDate, problems: VisitProblem[]): void {
  if (typeof start === 'string' && start > asOf)
    problems.push({ about: 'treatment-start', says: 'The treatment that is assessed would begin in the future.' })
}

/** Decimal comma or point; of a length, "2.1 cm" and "21 mm". Nothing else that a number parser would let through. */
function numberIn(value: unknown, min: number, max: number, isLength = false): number | null {
  const number = typeof value === 'string' ? numberInText(value, isLength) : value
  return typeof number === 'number' && Number.isFinite(number) && number >= min && number <= max ? number : null
}

function numberInText(text: string, isLength: boolean): number | null {
  const [, digits, unit] = /^(\d+(?:[.,]\d+)?)\s*(mm|cm)?$/i.exec(text.trim()) ?? []
  if (digits === undefined || (unit !== undefined && !isLength)) return null
  const number = Number(digits.replace(',', '.'))
  return unit?.toLowerCase() === 'cm' ? Math.round(number * 1000) / 100 : number
}

/** mm. No lesion of a patient is larger than this. */
const LARGEST = 400
/** mm. Below, it is centimetres or nothing that a scan shows. */
const SMALLEST = 1

function lesionsIn(raw: readonly Readonly<Record<string, unknown>>[], place: Place, problems: VisitProblem[]): readonly Lesion[] {
  const lesions = raw.flatMap((one) => lesionIn(one, place, problems) ?? [])
  const keys = lesions.map(lesionKey)
  const twice = lesions.find((one, index) => keys.indexOf(lesionKey(one)) < index)
  if (twice !== undefined) problems.push({ about: place, says: `Two lesions are called "${twice.name}".` })
  return lesions
}

function lesionIn(raw: Readonly<Record<string, unknown>>, place: Place, problems: VisitProblem[]): Lesion | null {
  const { name, kind = 'lesion', organ, state = 'measured', sizeMm, perpendicularMm } = raw
  const says = (text: string): null => {
    problems.push({ about: place, says: text })
    return null
  }
  if (typeof name !== 'string' || name.trim() === '')
    return isBlank(sizeMm) && isBlank(perpendicularMm) ? null : says('A lesion has no name.')
  if (!isKeyOf(LESION_KINDS, kind) || !isKeyOf(LESION_STATES, state)) return says(`${name}: what it is or how it is now is not understood.`)
  const where = typeof organ === 'string' && organ.trim() !== '' ? { organ: organ.trim() } : {}
  const base = { name: name.trim(), kind, ...where, state }
  if (state !== 'measured') return base
  const size = numberIn(sizeMm, 0, LARGEST, true)
  const across = isBlank(perpendicularMm) ? undefined : numberIn(perpendicularMm, 0, LARGEST, true)
  if (size === null || size < SMALLEST) return says(`${name}: its size in mm is missing or not possible. What has disappeared is "gone".`)
  if (across === null) return says(`${name}: ${String(perpendicularMm)} is no diameter in mm.`)
  if (across !== undefined && across > size && kind === 'lesion')
    return says(`${name}: the perpendicular is longer than the longest diameter.`)
  return { ...base, sizeMm: size, ...(across === undefined ? {} : { perpendicularMm: across }) }
}

const isKeyOf = <T extends object>(of: T, key: unknown): key is keyof T => typeof key === 'string' && Object.hasOwn(of, key)
