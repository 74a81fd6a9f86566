import type { Fact, Reading, Source } from '../../facts/fact.ts'
import type { PartialDate } from '../../facts/iso-date.ts'
import type { FactName, PatientFacts } from '../../facts/patient-facts.ts'
import type { CnsRadiotherapy, Therapy } from '../../facts/therapy.ts'
import { sourceDate } from '../fact-state.ts'
import { valueInWords } from '../fact-value.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { RADIOTHERAPY_WORDS, STOP_REASON_WORDS, THERAPY_STATUS_WORDS, therapyInWords } from '../therapy-words.ts'
import { WORDS } from '../words.ts'

type RowGroup = 'treatment' | 'radiotherapy' | 'results' | 'imaging' | 'course'

/** One row of the timeline. `from`, `to`: as far as the record gives them; a row without any date stands in the table only. */
export type TimelineRow = {
  readonly group: RowGroup
  readonly label: string
  readonly says: string
  readonly from: PartialDate | null
  readonly to: PartialDate | null
  /** `going-on`: until the day of the reading. `open`: when it ended is not known. `moment`: a day, or as much of one as is known. */
  readonly kind: 'ended' | 'going-on' | 'open' | 'moment'
  /** A second reading disagrees, or the record says something else than the answer. */
  readonly disputed: boolean
}

const RESULTS: readonly FactName[] = [
  'driver',
  't790mPlasma',
  't790mTissue',
  't790mCsf',
  'c797sPlasma',
  'c797sTissue',
  'c797sCsf',
  'metAmplificationPlasma',
  'metAmplificationTissue',
  'metAmplificationCsf',
  'alkResistancePlasma',
  'alkResistanceTissue',
  'alkResistanceCsf',
  'csfCytology',
  'csfDriverDna',
]
const IMAGING: readonly FactName[] = ['brainMetastases', 'brainMetastasisCount', 'largestBrainMetastasisMm', 'leptomeningealMri']
const COURSE: readonly FactName[] = ['leptomeningealDisease', 'progression', 'extracranialDisease', 'ecog']

/** Treatment, radiotherapy, results by compartment, imaging and course of one patient, in that order; within treatment by its start. */
export const timelineRows = (facts: PatientFacts): readonly TimelineRow[] => [
  ...readings(facts.priorTherapies)
    .flatMap(({ value, disputed }) => value.map((therapy) => therapyRow(therapy, disputed)))
    .toSorted(byStart),
  ...readings(facts.priorCnsRadiotherapy).flatMap(({ value, disputed }) => value.map((one) => radiotherapyRow(one, disputed))),
  ...RESULTS.flatMap((name) => momentsOf(name, facts, 'results')),
  ...IMAGING.flatMap((name) => momentsOf(name, facts, 'imaging')),
  ...COURSE.flatMap((name) => momentsOf(name, facts, 'course')),
]

type Shown<T> = Reading<T> & { readonly disputed: boolean }

function readings<T>(fact: Fact<T>): readonly Shown<T>[] {
  switch (fact.state) {
    case 'known':
      return [{ ...fact.reading, disputed: fact.superseded !== undefined }]
    case 'conflicting':
      return fact.readings.map((reading) => ({ ...reading, disputed: true }))
    case 'unknown':
      return []
  }
}

const byStart = (a: TimelineRow, b: TimelineRow): number => (a.from ?? '9').localeCompare(b.from ?? '9')

function therapyRow(therapy: Therapy, disputed: boolean): TimelineRow {
  const { agent, start, end, status, stopReason } = therapy
  const kind = end !== undefined ? 'ended' : status === 'active' ? 'going-on' : 'open'
  const why = stopReason === undefined ? THERAPY_STATUS_WORDS[status] : STOP_REASON_WORDS[stopReason]
  return {
    group: 'treatment',
    label: agent,
    says: kind === 'going-on' ? therapyInWords(therapy).replace(`${agent} `, '').replace(`${agent}, `, '') : why,
    from: start ?? null,
    to: end ?? null,
    kind,
    disputed,
  }
}

const radiotherapyRow = (one: CnsRadiotherapy, disputed: boolean): TimelineRow => ({
  group: 'radiotherapy',
  label: RADIOTHERAPY_WORDS[one.kind],
  says: one.date === undefined ? WORDS.pictures.timeline.undated : '',
  from: one.date ?? null,
  to: one.date ?? null,
  kind: 'moment',
  disputed,
})

/** A value stands on the latest day that its own sources give. */
function momentsOf(name: FactName, facts: PatientFacts, group: RowGroup): readonly TimelineRow[] {
  return readings<unknown>(facts[name]).map(({ value, sources, disputed }) => {
    const date = latestOf(sources)
    return { group, label: FACT_LABELS[name], says: valueInWords(name, value), from: date, to: date, kind: 'moment', disputed }
  })
}

function latestOf(sources: readonly Source[]): PartialDate | null {
  const dates = sources.map(sourceDate).filter((date) => date !== null)
  return dates.toSorted().at(-1) ?? null
}
