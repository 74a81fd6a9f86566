import type { Therapy } from '../../../facts/therapy.ts'
import { NOT_TOLERATED } from '../../../knowledge/codes/stop-reasons.ts'
import { isOneOf } from '../../meaning.ts'
import { type CodeableConcept, textsOf } from '../../resources/coding.ts'

type StopReason = NonNullable<Therapy['stopReason']>

const IN_WORDS: readonly (readonly [RegExp, StopReason])[] = [
  [/no (disease )?progression|without progression/i, 'other'],
  [/progress|\bpd\b|refractory|no response|lack of (response|efficacy)|treatment failure|resistance/i, 'progression'],
  [/toxic|adverse|side effect|not tolerated|intoleran|pneumonitis|rash|diarrh|qt|allerg|hypersensitiv/i, 'toxicity'],
  [/complete/i, 'completed'],
  [/patient('s)? (choice|request|preference|refus|decision|declin|wish)|refus|declined/i, 'patient-choice'],
]

/** Why a treatment ended, by code or in the record's words; `other` for a reason we have no name for; absent when none is given. */
export function stopReasonFrom(reasons: readonly CodeableConcept[]): StopReason | undefined {
  for (const reason of reasons) {
    if (isOneOf(reason, NOT_TOLERATED)) return 'toxicity'
    const words = textsOf(reason).join('; ')
    const found = IN_WORDS.find(([pattern]) => pattern.test(words))?.[1]
    if (found !== undefined) return found
    if (words !== '') return 'other'
  }
  return undefined
}
