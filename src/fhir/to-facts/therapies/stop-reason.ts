import type { Therapy } from '../../../facts/therapy.ts'
import type { CodeSet } from '../../../knowledge/codes/code-set.ts'
import { COMPLICATIONS } from '../../../knowledge/codes/complications.ts'
import {
  BESIDE_THE_DISEASE,
  NO_RESPONSE,
  NOT_TOLERATED,
  REFUSED_BY_PATIENT,
  TREATMENT_COMPLETED,
} from '../../../knowledge/codes/stop-reasons.ts'
import { isOneOf, meaningsFrom, meaningsOf } from '../../meaning.ts'
import { type CodeableConcept, textsOf } from '../../resources/coding.ts'
import { inEnglish } from '../in-english.ts'
import { stanceTowards } from '../wording.ts'

type StopReason = NonNullable<Therapy['stopReason']>
const COMPLICATION_MEANINGS = meaningsFrom(COMPLICATIONS)

const BY_CODE: readonly (readonly [readonly CodeSet[], StopReason])[] = [
  [NO_RESPONSE, 'progression'],
  [NOT_TOLERATED, 'toxicity'],
  [TREATMENT_COMPLETED, 'completed'],
  [REFUSED_BY_PATIENT, 'patient-choice'],
  [BESIDE_THE_DISEASE, 'other'],
]

/** In English terms (`inEnglish`), in the order of reading: what killed the effect counts before what was hard to bear. */
const IN_WORDS: readonly (readonly [RegExp, StopReason])[] = [
  [/no (disease )?progression|without progression|not progress|progression[- ]free/i, 'other'],
  [
    /progress|progred|\bpd\b(?!-?l)|refractory|\b(no|absent|lack of|insufficient) (response|efficacy|benefit)|ineffective|treatment failure|resistan|worsen|relapse|recurren|non-?respon|new (lesion|metasta)|进展|耐药|无效/i,
    'progression',
  ],
  [
    /toxi|adverse|side[- ]effect|tolera|tolerat|pneumonit|interstitial lung|interstitial pneumon|\bild\b|rash|dermat|diarrh|stomatit|mucosit|\bqtc?\b|prolonged qt|cardiomyopath|heart failure|\blvef\b|ejection fraction|hepatit|transaminas|\b(alt|ast|alat|asat|ck|cpk)\b|liver|bilirubin|pancreatit|nephr|creatinin|neutropen|thrombocytopen|an(a)?emia|cytopen|neuropath|encephalopath|psychos|cognitive|edema|oedema|fatigue|allerg|anaphyla|hypersensitiv|infusion reaction|colitis|hyperlipid|hypercholesterol|bradycard|thrombo(sis|embol)|h(a)?emorrhage|bleeding|perforation|毒性|不良反应|副作用|副反应|不耐受|皮疹|腹泻|肺炎/i,
    'toxicity',
  ],
  [/complet|end of (treatment|therapy|planned)|finished|as planned|完成/i, 'completed'],
  [
    /patient('s)? (choice|request|preference|refus|decision|declin|wish)|refus|declin|withdr(e|a)w|withdrawal of consent|患者(要求|拒绝|意愿)|拒绝/i,
    'patient-choice',
  ],
  [/moved away|lost to follow|financ|insurance|\bcosts?\b|not available|unavailable|shortage|pregnan|surgery|失访|经济/i, 'other'],
]

/**
 * Why a treatment ended, by code or in the record's words. Absent when none is given or it is not understood: a reason that we cannot
 * read may have been progression, and a drug that failed must not be offered again as if it had not.
 */
export function stopReasonFrom(reasons: readonly CodeableConcept[]): StopReason | undefined {
  for (const reason of reasons) {
    const byCode = BY_CODE.find(([codes]) => isOneOf(reason, codes))?.[1]
    const words = textsOf(reason).map(inEnglish).join('; ')
    const byDiagnosis = meaningsOf(reason, COMPLICATION_MEANINGS).length > 0 ? 'toxicity' : undefined
    const found = byCode ?? inWords(words) ?? byDiagnosis
    if (found !== undefined) return found
  }
  return undefined
}

/** The reason that the words name; a harm that they deny is none. */
function inWords(words: string): StopReason | undefined {
  const found = IN_WORDS.find(([pattern]) => pattern.test(words))
  if (found === undefined) return undefined
  const [pattern, reason] = found
  return reason === 'toxicity' && stanceTowards(words, pattern) === 'denied' ? undefined : reason
}
