import type { Source } from '../../facts/fact.ts'
import type { PartialDate } from '../../facts/iso-date.ts'
import type { ValueOf } from '../../facts/patient-facts.ts'
import { ICD_O_3_SYSTEMS, SNOMED } from '../../knowledge/codes/code-set.ts'
import { LUNG_CANCER_ICD_10, LUNG_DIAGNOSES, type LungDiagnosis, MORPHOLOGY, SNOMED_MORPHOLOGY } from '../../knowledge/codes/lung-cancer.ts'
import { icd10CodesOf, meaningsFrom, meaningsOf } from '../meaning.ts'
import type { CodeableConcept } from '../resources/coding.ts'
import type { Diagnosis } from './diagnosis.ts'

const MEANINGS = meaningsFrom(LUNG_DIAGNOSES)

const NSCLC_WORDS = /non[- ]?small[- ]?cell|\bnsclc\b|非小细胞/i
const SMALL_CELL_WORDS = /\bsmall[- ]?cell\b|\bsclc\b|oat cell|小细胞/i
const ADENO_WORDS = /adeno ?carcinoma|腺癌/i
const SQUAMOUS_WORDS = /\bsquamous[- ]?(cell)?\b|鳞/i
const LUNG_WORDS = /\blungs?\b|bronch|pulmonary|肺/i
const CANCER_WORDS = /cancer|carcinom|malignan|tumou?r|neoplasm|sarcoma|lymphoma|leuk|melanoma|myeloma|blastoma|癌/i
/** A word that makes a cancer name something else than this patient's primary. */
const NOT_A_PRIMARY =
  /metasta|secondary|leptomening|mening(es|itis)|carcinomato|screening|prevent|vaccin|benign|adenoma\b|in situ|transplant|转移/i

/** What one resource says about the lung cancer. `null`: a lung cancer whose kind is not stated. */
export type LungStatement = {
  readonly kind: 'nsclc' | 'small-cell-lung' | null
  readonly histology: ValueOf<'histology'> | null
  readonly date: PartialDate | null
  readonly source: Source
  readonly isTransformation?: boolean
}

type Read = { readonly statement?: LungStatement; readonly problem?: string }

/** What one diagnosis says about the lung; or why something that names lung cancer is not read as one. */
export function lungDiagnosisOf(diagnosis: Diagnosis): Read {
  const kinds = kindsOf(diagnosis)
  if (kinds.length === 0) return {}
  if (kinds.includes('family-history') || diagnosis.stance === 'family') return {}
  if (diagnosis.stance === 'denied') return {}
  const name = `"${diagnosis.words}"`
  if (kinds.includes('suspected') || diagnosis.stance === 'doubtful')
    return { problem: `${name} is a suspicion: it was not read as a diagnosis` }
  if (kinds.includes('personal-history') || diagnosis.stance === 'past')
    return { problem: `${name} speaks of the past: it was not read as the present cancer` }
  if (kinds.includes('carcinoid')) return { problem: `${name} is neither small cell nor non-small cell lung cancer: it was not read` }
  return { statement: lungStatement(kinds, diagnosis) }
}

/** The statement that several readings of one resource make together: the most precise wins, "lung cancer" says least. */
export function lungStatement(
  kinds: readonly LungDiagnosis[],
  { date, source, words }: { readonly date: PartialDate | null; readonly source: Source; readonly words: string },
): LungStatement {
  const has = (kind: LungDiagnosis) => kinds.includes(kind)
  if (has('small-cell')) return { kind: 'small-cell-lung', histology: null, date, source, isTransformation: /transform/i.test(words) }
  if (has('adenocarcinoma')) return { kind: 'nsclc', histology: 'adenocarcinoma', date, source }
  if (has('squamous')) return { kind: 'nsclc', histology: 'squamous', date, source }
  if (has('nsclc-other')) return { kind: 'nsclc', histology: 'other', date, source }
  return { kind: has('nsclc') ? 'nsclc' : null, histology: null, date, source }
}

function kindsOf({ condition, words }: Diagnosis): readonly LungDiagnosis[] {
  const coded = meaningsOf(condition.code, MEANINGS)
  const isLungCode = coded.length > 0 || icd10CodesOf(condition.code).some((code) => code.startsWith(LUNG_CANCER_ICD_10))
  const named = NOT_A_PRIMARY.test(words) ? [] : kindsInWords(words)
  if (!isLungCode && named.length === 0) return []
  return [...coded, ...named, ...(isLungCode ? ['lung-unstated' as const] : []), ...morphologyOf(condition.extension)]
}

/** Morphology given beside the diagnosis: mCODE's histology extension. It counts only where the diagnosis itself is of the lung. */
function morphologyOf(extensions: Diagnosis['condition']['extension']): readonly LungDiagnosis[] {
  const found = extensions?.find(({ url }) => url.endsWith('histology-morphology-behavior'))
  return found?.valueCodeableConcept === undefined ? [] : morphologiesIn(found.valueCodeableConcept)
}

/** What a morphology concept makes of a lung cancer, by code, else by its words. */
export function morphologiesIn(concept: CodeableConcept): readonly LungDiagnosis[] {
  const found: LungDiagnosis[] = []
  for (const { system, code, display } of concept.coding ?? []) {
    const isIcdO = system !== undefined && ICD_O_3_SYSTEMS.includes(system)
    const coded = isIcdO ? MORPHOLOGY[code ?? ''] : system === SNOMED ? SNOMED_MORPHOLOGY[code ?? ''] : undefined
    if (coded !== undefined) found.push(coded)
    else if (display !== undefined) found.push(...histologyInWords(display))
  }
  return found.length > 0 || concept.text === undefined ? found : histologyInWords(concept.text)
}

function kindsInWords(words: string): readonly LungDiagnosis[] {
  const kinds = histologyInWords(words)
  if (NSCLC_WORDS.test(words)) return kinds.length > 0 ? kinds : ['nsclc']
  if (/\bsclc\b|oat cell/i.test(words)) return ['small-cell']
  if (!LUNG_WORDS.test(words)) return []
  if (kinds.length > 0) return kinds
  return CANCER_WORDS.test(words) ? ['lung-unstated'] : []
}

/** Histology named in a text. "Non-small cell" is never small cell. */
export function histologyInWords(words: string): readonly LungDiagnosis[] {
  const isNsclc = NSCLC_WORDS.test(words)
  if (SMALL_CELL_WORDS.test(words.replace(new RegExp(NSCLC_WORDS, 'gi'), ' '))) return ['small-cell']
  const isAdeno = ADENO_WORDS.test(words)
  const isSquamous = SQUAMOUS_WORDS.test(words.replace(/non-?squamous/gi, ' '))
  if (/adenosquamous/i.test(words) || (isAdeno && isSquamous)) return ['nsclc-other']
  if (isAdeno) return ['adenocarcinoma']
  if (isSquamous) return ['squamous']
  if (/large[- ]?cell (lung )?carcinoma/i.test(words)) return ['nsclc-other']
  return isNsclc ? ['nsclc'] : []
}

/** ICD-10 chapters of primary malignant tumours, without the lung (C34), skin other than melanoma (C44) and metastases (C77-C79). */
const OTHER_PRIMARY_ICD_10 = /^C(?:[0-2]\d|3[0-357-9]|4[0135-9]|5\d|6\d|7[0-5]|8[1-8]|9\d)/

/** The source of an active diagnosis of another primary malignancy; null when it is none. */
export function otherPrimaryOf(diagnosis: Diagnosis): Source | null {
  const { condition, words, stance, isActive, source } = diagnosis
  if (stance !== 'stated' || isActive === false || kindsOf(diagnosis).length > 0) return null
  if (icd10CodesOf(condition.code).some((code) => OTHER_PRIMARY_ICD_10.test(code))) return source
  const isNamed = /cancer|carcinoma\b|malignant (tumou?r|neoplasm|melanoma)|sarcoma|lymphoma|leuk(a)?emia|melanoma|myeloma/i.test(words)
  return isNamed && !NOT_A_PRIMARY.test(words) && !/basal cell|skin/i.test(words) ? source : null
}
