import type { Saying } from './visit-statement.ts'

/**
 * One place of the record where a visit is written. `reference` names the visit by its day and what it says, so that the same visit at two
 * places is one.
 */
export type Written = {
  readonly reference: string
  /** `QuestionnaireResponse/7`, `DocumentReference/7`. */
  readonly where: string
  /** When, in milliseconds since 1970; null when the record does not say. */
  readonly at: number | null
  /** `draft`: a note that nobody signed. */
  readonly in: 'form' | 'note' | 'draft'
  /** The record says of the form itself that it was entered in error. */
  readonly marked: boolean
  /** Its place among the visits of the same document. */
  readonly line: number
}

/** What is said of a visit elsewhere. `where`: the note that says it; null: here, and not in the record yet. Of drafts nothing is said. */
export type Statement = { readonly reference: string; readonly says: Saying; readonly where: string | null; readonly at: number | null }

/**
 * Which visits are taken back, by reference, and what takes each back; all others count.
 *
 * The last statement by time holds, and that a visit is written is a statement too. What is said here is later than the record; of a time
 * that is not known it is not believed that it is later than a taking back. A note that keeps a visit does not take it back. A form that is
 * marked and a draft say nothing about the visit at other places.
 */
export function takenBack(written: readonly Written[], statements: readonly Statement[]): ReadonlyMap<string, Statement> {
  const kept = written.filter(({ in: place, marked }) => place !== 'draft' && !marked)
  const all: readonly Statement[] = [
    ...kept.map(({ reference, where, at }) => ({ reference, says: 'counts', where, at }) as const),
    ...statements,
  ]
  const references = new Set(statements.filter(({ says }) => says === 'in-error').map(({ reference }) => reference))
  const verdicts = [...references].flatMap((reference) => {
    const by = lastTakingBack(all.filter((one) => one.reference === reference))
    return by === null ? [] : [[reference, by] as const]
  })
  return new Map(verdicts)
}

function lastTakingBack(of: readonly Statement[]): Statement | null {
  const here = of.findLast(({ where }) => where === null)
  if (here !== undefined) return here.says === 'in-error' ? here : null
  const counting = of.filter(({ says }) => says === 'counts')
  const against = of.filter(({ says, where }) => says === 'in-error' && !counting.some((one) => one.where === where))
  const last = against.toSorted((a, b) => timeOf(a, LATE) - timeOf(b, LATE) || inOrder(`${a.where}`, `${b.where}`)).at(-1)
  if (last === undefined) return null
  return counting.some((one) => timeOf(one, EARLY) > timeOf(last, LATE)) ? null : last
}

const [EARLY, LATE] = [-Number.MAX_VALUE, Number.MAX_VALUE]
const timeOf = ({ at }: { readonly at: number | null }, unknown: number): number => at ?? unknown
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const FIRMNESS: Readonly<Record<Written['in'], number>> = { draft: 0, note: 1, form: 2 }

/**
 * The visits of one day, the one that counts last: what was signed after drafts, and of that what was said last. Notes repeat what earlier
 * ones kept, so that the first note that keeps a visit says when; of a form its own time. Undecided, a form counts more than a note, and the
 * later line of one note more than the earlier.
 */
export function lastCounts<T extends Written>(ofDay: readonly T[]): readonly T[] {
  const times = new Map<string, number>()
  for (const one of ofDay.filter((each) => each.in === 'note'))
    times.set(one.reference, Math.min(times.get(one.reference) ?? LATE, timeOf(one, EARLY)))
  for (const one of ofDay.filter((each) => each.in === 'form'))
    times.set(one.reference, Math.max(times.get(one.reference) ?? EARLY, timeOf(one, EARLY)))
  const signed = (one: T): number => (one.in === 'draft' ? 0 : 1)
  const said = (one: T): number => (one.in === 'draft' ? timeOf(one, EARLY) : (times.get(one.reference) ?? EARLY))
  return ofDay.toSorted(
    (a, b) => signed(a) - signed(b) || said(a) - said(b) || FIRMNESS[a.in] - FIRMNESS[b.in] || inOrder(a.where, b.where) || a.line - b.line,
  )
}
