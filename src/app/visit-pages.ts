import type { IsoDate } from '../facts/iso-date.ts'
import { differencesOf } from '../response/differences.ts'
import { lastCounts, type Statement, takenBack, type Written } from '../response/standing.ts'
import type { Visit } from '../response/visit.ts'
import { visitReference } from '../response/visit-line.ts'
import type { BesideVisit, InErrorVisit, KeptVisit, ShownVisit, VisitStoring } from '../ui/response/response-desk.ts'

/**
 * A visit at one place of the record. `line`: its place among the visits of that document. `marking`: whether the form itself is marked
 * there as entered in error.
 */
export type Place = KeptVisit & { readonly where: string; readonly line: number; readonly marking: VisitStoring }
/** What the record holds: visits at their places, and what signed notes say of them. */
export type InRecord = { readonly places: readonly Place[]; readonly statements: readonly Statement[] }
/** What was done here: what can be undone. */
export type Pages = { readonly entered: readonly KeptVisit[]; readonly here: readonly Statement[] }

type Standing = {
  readonly visits: readonly ShownVisit[]
  readonly beside: readonly BesideVisit[]
  readonly inError: readonly InErrorVisit[]
  /** Every visit of the record that counts, also where another one of its day is shown; of each day the one that counts most last. */
  readonly places: readonly Place[]
  /** By reference, what takes a visit back. */
  readonly gone: ReadonlyMap<string, Statement>
}

/** What counts, by the one rule of `standing.ts`, for the record and what was done here together. */
export function standingOf(record: InRecord, { entered, here }: Pages): Standing {
  const written = record.places.flatMap((place) => writtenAt(place) ?? [])
  const now = entered.map(({ visit }) => hereSaid(visitReference(visit), 'counts'))
  const gone = takenBack(written, [...record.statements, ...here, ...now])
  const byRecord = takenBack(written, record.statements)
  const isGone = (one: Place): boolean => one.origin !== 'chart' && (isMarked(one) || gone.has(visitReference(one.visit)))
  const standing = record.places.filter((one) => !isGone(one))
  const places = inOrder(standing)
  const days = [...new Set([...places, ...entered].map(({ visit: { date } }) => date))].toSorted()
  const shown = days.map((date) => ofDay(date, places, entered))
  return {
    visits: shown.map(({ taken, withResults }) => ({ ...taken, withResults, again: byRecord.has(visitReference(taken.visit)) })),
    beside: shown.flatMap(({ beside }) => beside),
    inError: record.places
      .filter(isGone)
      .map((one) => asInError(one, gone))
      .toSorted((a, b) => (a.visit.date < b.visit.date ? -1 : 1)),
    places,
    gone,
  }
}

/** Whether the record itself says this of the visit, so that it need not be said here. */
export function saysAlready({ places, statements }: InRecord, { reference, says }: Statement): boolean {
  const known = places.filter(({ origin, visit }) => origin !== 'chart' && visitReference(visit) === reference)
  const isGone =
    takenBack(
      known.flatMap((place) => writtenAt(place) ?? []),
      statements,
    ).has(reference) ||
    (known.length > 0 && known.every(isMarked))
  return says === 'in-error' ? isGone : !isGone
}

export const hereSaid = (reference: string, says: Statement['says']): Statement => ({ reference, says, where: null, at: null })
export const isMarked = ({ marking }: Place): boolean => marking.kind === 'stored'

const IN: Readonly<Partial<Record<KeptVisit['origin'], Written['in']>>> = { 'questionnaire-response': 'form', note: 'note', draft: 'draft' }
function writtenAt(place: Place): (Written & { readonly place: Place }) | null {
  const [kind, { where, at, line, visit }] = [IN[place.origin], place]
  return kind === undefined ? null : { reference: visitReference(visit), where, at, line, in: kind, marked: isMarked(place), place }
}

/** Single results first, then day by day as they count. */
function inOrder(places: readonly Place[]): readonly Place[] {
  const written = places.flatMap((place) => writtenAt(place) ?? [])
  const days = [...new Set(written.map(({ place }) => place.visit.date))].toSorted()
  const single = places.filter(({ origin }) => origin === 'chart')
  return [
    ...single,
    ...days.flatMap((date) => lastCounts(written.filter(({ place }) => place.visit.date === date)).map(({ place }) => place)),
  ]
}

type Day = { readonly taken: KeptVisit; readonly withResults: Visit; readonly beside: readonly BesideVisit[] }

/** One visit a day: what was entered here, then what counts last, then single results, which stand beneath what it leaves empty. */
function ofDay(date: IsoDate, places: readonly Place[], entered: readonly KeptVisit[]): Day {
  const isOfDay = ({ visit }: KeptVisit): boolean => visit.date === date
  const [here, there] = [entered.filter(isOfDay), places.filter(isOfDay)]
  // One of the two is never empty: the days are theirs.
  const taken = (here.at(-1) ?? there.at(-1)) as KeptVisit
  const single = taken.origin === 'chart' ? [] : there.filter(({ origin }) => origin === 'chart')
  const beneath = single.reduce((all, { visit }) => ({ ...all, ...visit.entries }), {})
  return {
    taken,
    withResults: { ...taken.visit, entries: { ...beneath, ...taken.visit.entries } },
    beside: there.flatMap((kept) => besideOf(taken, kept)),
  }
}

function besideOf(taken: KeptVisit, kept: Place): readonly BesideVisit[] {
  const counts = taken.where ?? (taken.storing.kind === 'stored' ? taken.storing.where : null)
  if (kept.where === counts && visitReference(kept.visit) === visitReference(taken.visit)) return []
  const all = differencesOf(taken.visit, kept.visit)
  // A single result says nothing of the rest; where the visit leaves it empty it stands beneath.
  const differences = kept.origin === 'chart' ? all.filter(({ here, there }) => here !== null && there !== null) : all
  return differences.length === 0 ? [] : [{ kept, counts, differences }]
}

function asInError(place: Place, gone: ReadonlyMap<string, Statement>): InErrorVisit {
  const { visit, origin, where, by, marking } = place
  const said = gone.get(visitReference(visit))?.where ?? null
  const storing: VisitStoring = isMarked(place) || said === null ? marking : { kind: 'stored', where: said }
  return { visit, origin, where, by, storing }
}
