import { LOINC, SNOMED } from '../../knowledge/codes/code-set.ts'
import { ANSWERS, INTERPRETATION, MII_VARIANT_OUTCOME } from '../../knowledge/codes/genomics.ts'
import { type CodeableConcept, textsOf } from '../resources/coding.ts'
import type { ObservationComponent } from '../resources/observation.ts'
import type { FindingStatus } from './finding.ts'

/** What a value says by code or yes/no, and what it says in words. */
export type Answer = { readonly status: FindingStatus | null; readonly reason?: string; readonly text: string | null }

type Valued = Pick<
  ObservationComponent,
  | 'valueCodeableConcept'
  | 'valueString'
  | 'valueBoolean'
  | 'interpretation'
  | 'dataAbsentReason'
  | 'valueInteger'
  | 'valueQuantity'
  | 'valueRange'
  | 'valueRatio'
  | 'valueDateTime'
>

/** The answer in value[x]; without one, in `interpretation`; without that, why it is absent. `contradiction`: they disagree. */
export function answerOf(valued: Valued): Answer | 'contradiction' {
  const value = valueAnswer(valued)
  const interpreted = codedStatuses(valued.interpretation ?? [])
  if (value === 'contradiction' || interpreted === 'contradiction') return 'contradiction'
  if (value?.status !== null && value !== null && interpreted !== null && value.status !== interpreted.status) return 'contradiction'
  if (value !== null && value.status !== null) return value
  if (interpreted !== null) return { ...interpreted, text: value?.text ?? null }
  if (value !== null) return value
  const absent = valued.dataAbsentReason
  return absent === undefined ? { status: null, text: null } : { status: 'unknown', reason: reasonOf(absent), text: null }
}

function valueAnswer({ valueCodeableConcept: concept, valueString, valueBoolean }: Valued): Answer | 'contradiction' | null {
  if (valueBoolean !== undefined) return { status: valueBoolean ? 'positive' : 'negative', text: null }
  if (valueString !== undefined) return { status: null, text: valueString }
  if (concept === undefined) return null
  const coded = codedStatuses([concept])
  if (coded === 'contradiction') return 'contradiction'
  const text = concept.text ?? (coded === null ? (textsOf(concept)[0] ?? null) : null)
  return coded === null ? { status: null, text } : { ...coded, text }
}

/** The word for a coded answer; null for any other code, and where its codes disagree. */
export function wordOf(concept: CodeableConcept): string | null {
  const coded = codedStatuses([concept])
  return coded === null || coded === 'contradiction' ? null : WORDS[coded.status]
}
const WORDS: Readonly<Record<FindingStatus, string>> = {
  positive: 'positive',
  negative: 'negative',
  indeterminate: 'indeterminate',
  unknown: 'unknown',
}

type Coded = { readonly status: FindingStatus; readonly reason?: string }
const SYSTEMS = new Set([LOINC, SNOMED, INTERPRETATION])

function codedStatuses(concepts: readonly CodeableConcept[]): Coded | 'contradiction' | null {
  const found: Coded[] = []
  for (const { system, code } of concepts.flatMap(({ coding }) => coding ?? [])) {
    const answer = code === undefined ? undefined : ANSWERS[code]
    if (answer !== undefined && SYSTEMS.has(system ?? '') && answer.system === system) {
      found.push(answer.reason === undefined ? { status: answer.status } : { status: answer.status, reason: answer.reason })
    }
    if (system === MII_VARIANT_OUTCOME && code === 'M') found.push({ status: 'positive' })
  }
  const [first] = found
  if (first === undefined) return null
  return found.every(({ status }) => status === first.status) ? first : 'contradiction'
}

/** There is a result, and this reader may not see it. */
export const WITHHELD = 'not permitted'

const ABSENT: Readonly<Record<string, string>> = {
  'not-performed': 'not tested',
  error: 'failed',
  'not-permitted': WITHHELD,
  masked: WITHHELD,
  'temp-unknown': 'pending',
  unknown: 'unknown',
}
const reasonOf = (absent: CodeableConcept): string =>
  absent.coding?.map(({ code }) => (code === undefined ? undefined : ABSENT[code])).find((reason) => reason !== undefined) ??
  textsOf(absent)[0] ??
  'unknown'
