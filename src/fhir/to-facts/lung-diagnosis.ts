import type { Source } from '../../facts/fact.ts'
import type { PartialDate } from '../../facts/iso-date.ts'
import type { ValueOf } from '../../facts/patient-facts.ts'
import { ICD_O_3_SYSTEMS, SNOMED } from '../../knowledge/codes/code-set.ts'
import { LUNG_CANCER_ICD_10, LUNG_DIAGNOSES, type LungDiagnosis, MORPHOLOGY, SNOMED_MORPHOLOGY } from '../../knowledge/codes/lung-cancer.ts'
import { icd10CodesOf, lookUp, meaningsFrom, meaningsOf } from '../meaning.ts'
import type { CodeableConcept } from '../resources/coding.ts'
import { type Diagnosis, stanceOn } from './diagnosis.ts'

const MEANINGS = meaningsFrom(LUNG_DIAGNOSES)

const NSCLC_WORDS = /non[- ]?small[- ]?cell|\bnsclc\b|非小细胞/i
const SMALL_CELL_WORDS = /\bsmall[- ]?cell\b|\bsclc\b|oat cell|小细胞/i
const ADENO_WORDS = /adeno ?carcinoma|腺癌/i
const SQUAMOUS_WORDS = /\bsquamous[- ]?(cell)?\b|鳞/i
const LUNG = '(?:lungs?\\b|bronch\\w*|pulmonary\\b|肺)'
/** A word is tried from its start only: tried from each of its letters, a very long one would take minutes. */
const CANCER = '(?:cancers?|(?:\\b\\w*)?carcinomas?|malignan(?:cy|t)(?: neoplasm| tumou?r)?|neoplasm|tumou?r|癌)'
/** What may stand between a cancer and the lung it is of: nothing that names another place. */
const BETWEEN =
  '[\\s,()/-]*(?:(?:of|in|the|left|right|both|upper|middle|lower|lobe|hilum|main|primary|stage|iv|iii|ii|i|[0-9]+|[a-c]|cell|non|small|nonsmall|non-small|large|squamous|adeno|nsclc|metastatic|advanced|part|unspecified|bronchus)\\b[\\s,()/-]*)*'
const CANCER_OF_LUNG = new RegExp(
  `${CANCER}${BETWEEN}${LUNG}|\\b${LUNG}${BETWEEN}${CANCER}|肺.{0,4}癌|\\bnsclc\\b|\\bsclc\\b|oat cell|non[- ]?small[- ]?cell`,
  'i',
)
const LUNG_SITE = new RegExp(LUNG, 'i')
const CANCER_WORDS = /cancer|carcinom|malignan|tumou?r|neoplasm|sarcoma|lymphoma|leuk|melanoma|myeloma|blastoma|癌/i
/** A word that makes a cancer name something else than this patient's primary. */
const NOT_A_PRIMARY =
  /metasta|secondary|leptomening|mening(es|itis)|carcinomato|screening|prevent|vaccin|benign|adenoma\b|in situ|transplant|(cancer|malignan\w*|tumou?r)[- ](associated|related)|转移/i

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
  if (kinds.length === 0 || kinds.includes('family-history')) return {}
  const stance = kinds.includes('suspected')
    ? 'doubtful'
    : kinds.includes('personal-history')
      ? 'past'
      : stanceOn(diagnosis, CANCER_OF_LUNG)
  const name = `"${diagnosis.label}"`
  switch (stance) {
    case 'family':
    case 'denied':
    case 'refuted':
      return {}
    case 'named':
      return { problem: `${name} names a lung cancer without saying that there is one: it was not read as a diagnosis` }
    case 'doubtful':
      return { problem: `${name} is a suspicion: it was not read as a diagnosis` }
    case 'past':
      return { problem: `${name} speaks of the past: it was not read as the present cancer` }
    case 'stated':
      if (kinds.includes('carcinoid')) return { problem: `${name} is neither small cell nor non-small cell lung cancer: it was not read` }
      return { statement: lungStatement(kinds, diagnosis) }
  }
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

function kindsOf({ condition, name, sites }: Diagnosis): readonly LungDiagnosis[] {
  const coded = meaningsOf(condition.code, MEANINGS)
  const isLungCode = coded.length > 0 || icd10CodesOf(condition.code).some((code) => code.startsWith(LUNG_CANCER_ICD_10))
  const named = isMetastasis(name) ? [] : kindsInWords(name, LUNG_SITE.test(sites), isLungCode)
  if (!isLungCode && named.length === 0) return []
  return [...coded, ...named, ...(isLungCode ? ['lung-unstated' as const] : []), ...morphologyOf(condition.extension)]
}

/** "Metastatic lung cancer" is a lung cancer; "lung metastases" and "cancer metastatic to lung" are none. */
const isMetastasis = (name: string): boolean =>
  NOT_A_PRIMARY.test(
    name
      .replace(/metastatic (non|small|lung|nsclc|sclc|adeno|squamous)/gi, '$1')
      .replace(/(lung (?:cancer|carcinoma|adenocarcinoma)|nsclc|sclc)[\s,(-]*(?:stage iv[a-c]?[\s,(]*)?metastatic\b(?! to)/gi, '$1')
      .replace(/\b(with|without|no)\b[^,;.]*metasta\w*/gi, ' ')
      .replace(/(cancer|carcinoma|nsclc|sclc)\b[^;]*\bmetasta\w* to (?!(the )?(left |right )?lung)/gi, '$1 '),
  )

/** Morphology given beside the diagnosis: the histology extension of mCODE and of the German oncology module. It counts only where the diagnosis itself is of the lung. */
function morphologyOf(extensions: Diagnosis['condition']['extension']): readonly LungDiagnosis[] {
  const found = extensions?.find(({ url }) => /histology-morphology-behavior(-icdo3)?$/.test(url))
  return found?.valueCodeableConcept === undefined ? [] : morphologiesIn(found.valueCodeableConcept)
}

/** What the codes of a concept say of the lung, as a diagnosis or as a morphology. */
export const lungKindsOf = (concept: CodeableConcept): readonly LungDiagnosis[] => [
  ...meaningsOf(concept, MEANINGS),
  ...morphologiesIn(concept),
]

/** What a morphology concept makes of a lung cancer, by code, else by its words. */
export function morphologiesIn(concept: CodeableConcept): readonly LungDiagnosis[] {
  const found: LungDiagnosis[] = []
  for (const { system, code, display } of concept.coding ?? []) {
    const isIcdO = system !== undefined && ICD_O_3_SYSTEMS.includes(system)
    const coded = isIcdO ? lookUp(MORPHOLOGY, code) : system === SNOMED ? lookUp(SNOMED_MORPHOLOGY, code) : undefined
    if (coded !== undefined) found.push(coded)
    else if (display !== undefined) found.push(...histologyInWords(display))
  }
  return found.length > 0 || concept.text === undefined ? found : histologyInWords(concept.text)
}

/** The cancer has to be named as one of the lung: beside the word, by the body site, or by the code it stands with. */
function kindsInWords(name: string, isAtLung: boolean, isLungCode: boolean): readonly LungDiagnosis[] {
  if (!CANCER_OF_LUNG.test(name) && !(isAtLung && CANCER_WORDS.test(name)) && !isLungCode) return []
  if (/\bsclc\b|oat cell/i.test(name)) return ['small-cell']
  const kinds = histologyInWords(name)
  if (kinds.length > 0) return kinds
  return CANCER_WORDS.test(name) ? ['lung-unstated'] : []
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

/** "Breast cancer, metastatic" and "lung metastases from breast cancer" name their primary; "cancer metastatic to brain" does not. */
const ORGAN =
  '(?:breast|colon|colorectal|rectal|prostate|renal|kidney|gastric|stomach|pancreatic|pancreas|ovarian|ovary|endometrial|cervical|bladder|thyroid|o?esophageal|o?esophagus)'
const CANCER_OF_ORGAN = `(?:${ORGAN} (?:cancer|carcinoma|adenocarcinoma)|(?:cancer|carcinoma|adenocarcinoma) of (?:the )?${ORGAN})`
const SPREAD_OF_NAMED_ORGAN = new RegExp(
  `\\b(${CANCER_OF_ORGAN}),? metastatic\\b|\\b(?:metasta\\w*|mets) (?:from|of|due to) (?:an? |the )?(${CANCER_OF_ORGAN})`,
  'i',
)

/** ICD-10 chapters of primary malignant tumours, without the lung (C34), skin other than melanoma (C44) and metastases (C77-C79). */
const OTHER_PRIMARY_ICD_10 = /^C(?:[0-2]\d|3[0-357-9]|4[0135-9]|5\d|6\d|7[0-5]|8[1-8]|9\d)/

/** Organs and tumours that are not the lung's. A cancer in words that name none of them may be any, the lung's included. */
const OTHER_ORGAN =
  /breast|mammary|colo(n|rect)|rect(al|um)|bowel|prostat|renal|kidney|gastric|stomach|pancrea|ovar|endometri|uter(us|ine)|cervi(x|cal)|bladder|urotheli|thyroid|o?esophag|hepat|liver|bili|cholangio|head and neck|laryn|pharyn|tongue|oral cavity|thym(us|oma|ic)|mesothelioma|melanoma|lymphoma|leuk(a)?emia|myeloma|sarcoma|gli(oma|oblastoma)|astrocytoma|meningioma|testic|seminoma|germ cell|anal\b|vulva|peni(s|le)|adrenal|neuroblastoma|merkel|carcinoid|neuroendocrine tumou?r/i

/** A morphology of ICD-O-3 with the behaviour 3, malignant and primary; it does not say of which organ. */
const hasMalignantMorphology = (code: CodeableConcept | undefined): boolean =>
  code?.coding?.some(({ system, code: morphology }) => ICD_O_3_SYSTEMS.includes(system ?? '') && /^\d{4}\/3/.test(morphology ?? '')) ??
  false

/** The active diagnosis of a primary malignancy that is not named as one of the lung: of another organ, or of none that we know. */
export function otherPrimaryOf(diagnosis: Diagnosis): { readonly source: Source; readonly organ: 'other' | 'unnamed' } | null {
  const { condition, words, isActive, source } = diagnosis
  if (isActive === false || kindsOf(diagnosis).length > 0 || stanceOn(diagnosis, CANCER_WORDS) !== 'stated') return null
  if (icd10CodesOf(condition.code).some((code) => OTHER_PRIMARY_ICD_10.test(code))) return { source, organ: 'other' }
  if (hasMalignantMorphology(condition.code)) return { source, organ: OTHER_ORGAN.test(words) ? 'other' : 'unnamed' }
  const isNamed =
    /cancer|carcinoma\b|malignant (tumou?r|neoplasm|melanoma)|sarcoma|lymphoma|leuk(a)?emia|melanoma|myeloma|mesothelioma|carcinoid\b|neuroendocrine tumou?r|thymoma|seminoma|glioblastoma/i.test(
      words,
    )
  if (!isNamed || NOT_A_PRIMARY.test(words.replace(SPREAD_OF_NAMED_ORGAN, '$1$2')) || /basal cell|skin/i.test(words)) return null
  return { source, organ: OTHER_ORGAN.test(words) ? 'other' : 'unnamed' }
}
