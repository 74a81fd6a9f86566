import type { IsoDate } from '../facts/iso-date.ts'
import type { QuestionId, ValueOfQuestion } from './questions.ts'

/** `treated`: by surgery or radiotherapy to this lesion, so that its size no longer says what the assessed treatment does. */
export const LESION_STATES = {
  measured: 'measured',
  gone: 'gone',
  treated: 'resected or irradiated',
  'not-evaluable': 'not evaluable',
} as const
export const LESION_KINDS = { lesion: 'lesion', node: 'lymph node' } as const
/** `meninges`: the nodules of the scorecard of 2019. */
export const PLACES = ['brain', 'body', 'meninges'] as const
export type Place = (typeof PLACES)[number]

/**
 * One lesion as the report gives it. It is the same lesion at another visit when its name is the same. `sizeMm`: the longest diameter,
 * of a lymph node the short axis. Present only while `measured`.
 */
export type Lesion = {
  readonly name: string
  readonly kind: keyof typeof LESION_KINDS
  /** Of a lesion outside the CNS; RECIST 1.1 counts two per organ. */
  readonly organ?: string
  readonly state: keyof typeof LESION_STATES
  readonly sizeMm?: number
  readonly perpendicularMm?: number
}

export type Entries = { readonly [Q in QuestionId]?: ValueOfQuestion<Q> }

/** What was entered for one day. Nothing entered means that nothing is known of it, never that it is normal. */
export type Visit = {
  readonly date: IsoDate
  readonly entries: Entries
  readonly lesions: Readonly<Record<Place, readonly Lesion[]>>
}

export const emptyVisit = (date: IsoDate): Visit => ({ date, entries: {}, lesions: { brain: [], body: [], meninges: [] } })

export const byDate = (visits: readonly Visit[]): readonly Visit[] => [...visits].sort((a, b) => (a.date < b.date ? -1 : 1))

/** One visit a day: the given one takes the place of that day's. */
export const withVisit = (visits: readonly Visit[], visit: Visit): readonly Visit[] =>
  byDate([...visits.filter(({ date }) => date !== visit.date), visit])

/** The entry, unless it is missing or was entered as not evaluable. */
export function evaluable<Q extends QuestionId>({ entries }: Visit, question: Q): Exclude<ValueOfQuestion<Q>, 'not-evaluable'> | null {
  const value: unknown = entries[question]
  // The compiler cannot follow that what is left is one of this question's other values.
  return value === undefined || value === 'not-evaluable' ? null : (value as Exclude<ValueOfQuestion<Q>, 'not-evaluable'>)
}

/** By this two lesions of different visits are the same. */
export const lesionKey = ({ name }: Pick<Lesion, 'name'>): string => name.trim().replace(/\s+/g, ' ').toLowerCase()
