import type { Therapy } from '../../../facts/therapy.ts'
import type { CodeSet } from '../../../knowledge/codes/code-set.ts'
import {
  BESIDE_THE_DISEASE,
  NO_RESPONSE,
  NOT_TOLERATED,
  REFUSED_BY_PATIENT,
  TREATMENT_COMPLETED,
} from '../../../knowledge/codes/stop-reasons.ts'
import { isOneOf } from '../../meaning.ts'
import { type CodeableConcept, textsOf } from '../../resources/coding.ts'

type StopReason = NonNullable<Therapy['stopReason']>

const BY_CODE: readonly (readonly [readonly CodeSet[], StopReason])[] = [
  [NO_RESPONSE, 'progression'],
  [NOT_TOLERATED, 'toxicity'],
  [TREATMENT_COMPLETED, 'completed'],
  [REFUSED_BY_PATIENT, 'patient-choice'],
  [BESIDE_THE_DISEASE, 'other'],
]

const IN_WORDS: readonly (readonly [RegExp, StopReason])[] = [
  [/no (disease )?progression|without progression/i, 'other'],
  [/progress|\bpd\b|refractory|(no|absent) response|lack of (response|efficacy)|treatment failure|resistance|worsen/i, 'progression'],
  [/toxic|adverse|side effect|not tolerated|intoleran|pneumonitis|rash|diarrh|qt|allerg|hypersensitiv/i, 'toxicity'],
  [/complete/i, 'completed'],
  [/patient('s)? (choice|request|preference|refus|decision|declin|wish)|refus|declined/i, 'patient-choice'],
  [/moved away|lost to follow|financ|insurance|not available|unavailable|shortage/i, 'other'],
]

/**
 * Why a treatment ended, by code or in the record's words. Absent when none is given or it is not understood: a reason that we cannot
 * read may have been progression, and a drug that failed must not be offered again as if it had not.
 */
export function stopReasonFrom(reasons: readonly CodeableConcept[]): StopReason | undefined {
  for (const reason of reasons) {
    const byCode = BY_CODE.find(([codes]) => isOneOf(reason, codes))?.[1]
    const words = textsOf(reason).join('; ')
    const found = byCode ?? IN_WORDS.find(([pattern]) => pattern.test(words))?.[1]
    if (found !== undefined) return found
  }
  return undefined
}
