import type { IsoDate } from '../../facts/iso-date.ts'
import { PLACES, type Place, type Visit } from '../../response/visit.ts'
import type { RawVisit } from '../../response/visit-from.ts'

/** A visit while it is typed: everything is text, nothing is checked. */
export type LesionDraft = Readonly<Record<'name' | 'kind' | 'organ' | 'state' | 'sizeMm' | 'perpendicularMm', string>>
export type VisitDraft = {
  readonly date: string
  readonly entries: Readonly<Record<string, string>>
  readonly lesions: Readonly<Record<Place, readonly LesionDraft[]>>
  /** The day whose visit is being corrected; null of a new one. */
  readonly correcting: IsoDate | null
}

export const BLANK_LESION: LesionDraft = { name: '', kind: 'lesion', organ: '', state: 'measured', sizeMm: '', perpendicularMm: '' }

export const blankDraft = (entries: Readonly<Record<string, string>> = {}): VisitDraft => ({
  date: '',
  entries,
  lesions: { brain: [], body: [], meninges: [] },
  correcting: null,
})

export function draftOf({ date, entries, lesions }: Visit): VisitDraft {
  const drafts = PLACES.map((place) => [
    place,
    lesions[place].map(
      ({ name, kind, organ, state, sizeMm, perpendicularMm }): LesionDraft => ({
        name,
        kind,
        organ: organ ?? '',
        state,
        sizeMm: sizeMm === undefined ? '' : String(sizeMm),
        perpendicularMm: perpendicularMm === undefined ? '' : String(perpendicularMm),
      }),
    ),
  ])
  return {
    date,
    entries: Object.fromEntries(Object.entries(entries).map(([id, value]) => [id, String(value)])),
    lesions: Object.fromEntries(drafts) as VisitDraft['lesions'],
    correcting: date,
  }
}

/** The lesions of an earlier visit by name, to be measured again: sizes are never carried over. */
export const lesionsToMeasure = (visit: Visit, place: Place): readonly LesionDraft[] =>
  visit.lesions[place].map(({ name, kind, organ }) => ({ ...BLANK_LESION, name, kind, organ: organ ?? '' }))

export const rawOf = ({ date, entries, lesions }: VisitDraft): RawVisit => ({ date, entries, lesions })
