import { AGENTS } from '../../../knowledge/codes/agents.ts'
import { type CodeableConcept, labelOf, textsOf } from '../../resources/coding.ts'
import { inEnglish } from '../in-english.ts'
import { drugWords } from './drug-names.ts'

/**
 * A drug we do not know that may still be a cancer drug: a code without a name, a name with an ending of cancer drugs, one that is nearly
 * the name of one, the code of a compound, a name in an alphabet that is not read, or a class, a regimen or a trial instead of a name;
 * null: it is none of these.
 */
export function whyItMayBeOne(medication: CodeableConcept): string | null {
  const words = textsOf(medication)
  if (words.length === 0) return `its code ${labelOf(medication) ?? ''} comes without a name and is not one we know: it was not read`
  const unknown = words.flatMap(drugWords).find((word) => CANCER_DRUG_ENDING.test(word) && !OTHER_DRUGS.has(word))
  if (unknown !== undefined) return `${unknown} may be a cancer drug that we do not know: it was not read`
  const foreign = words.find((text) => UNREAD_LETTERS.test(text) || CHINESE_ENDING.test(text))
  if (foreign !== undefined) return `"${foreign}" is a name that is not understood and may be of a cancer drug: it was not read`
  const compound = words.flatMap((text) => text.split(/[\s,;()/+]+/)).find(isCompound)
  if (compound !== undefined) return `${compound} may be the code of a cancer drug under study: it was not read`
  const misspelt = words.flatMap(drugWords).find((word) => nearestAgent(word) !== undefined)
  if (misspelt !== undefined) return `${misspelt} is not a drug we know, and is nearly ${nearestAgent(misspelt)}: it was not read`
  const vague = words.map(inEnglish).find((text) => NO_NAME.test(text) && !NOT_OF_CANCER.test(text))
  return vague === undefined ? null : `"${vague}" may be a cancer treatment and does not name its drug: it was not read`
}

/** Stems of the WHO's International Nonproprietary Names that cancer drugs have, and few others. */
const CANCER_DRUG_ENDING =
  /(?:tinib|rafenib|metinib|rasib|ciclib|parib|alisib|platin|taxel|tecan|trexed|rubicin|vedotin|deruxtecan|tansine|tamab|alkib|limab)[ea]?$/
/** Kinase inhibitors and antibodies of rheumatology, dermatology, haematology and immunology. */
const OTHER_DRUGS = new Set(
  'tofacitinib baricitinib upadacitinib filgotinib ruxolitinib ritlecitinib abrocitinib deucravacitinib fedratinib pacritinib momelotinib nintedanib'.split(
    ' ',
  ),
)
const NO_NAME =
  /chemo|antineoplastic|cytostatic|cytotoxic|\b(?:egfr|alk|ros1|ret|met|her2)[- ]?(?:tki|inhibitor)|\btkis?\b|tyrosine kinase inhibitor|kinase inhibitor|immune checkpoint|checkpoint inhibitor|immuno-?therap|targeted therapy|platinum[- ]?(?:doublet|based)|carbo\W{0,3}(?:pem|tax|gem)|cis\W{0,3}(?:pem|gem|eto)|\b(?:study|trial|investigational) (?:drug|medication|product|agent|treatment)|blinded|化疗|靶向|免疫治疗/i
const NOT_OF_CANCER = /chemoprophyla|jak[- ]inhibitor|allergen|desensiti|bruton|immunoglobulin/i

/** Alphabets of which no drug name is known: Japanese syllables, Korean, Cyrillic, Greek, Arabic, Hebrew, Thai, those of India. */
const UNREAD_LETTERS =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]|\p{Script=Greek}{4}/u
/** The endings of cancer drugs in Chinese, as in the names of `AGENTS`. */
const CHINESE_ENDING = /替尼|单抗|單抗|[\p{Script=Han}]铂|紫杉|他赛|曲塞|替康|比星|他滨|瑞滨|抗体偶联/u

/** "JIN-A02", "BLU-945", "TQB3804": letters and digits in one word. Vaccines, vitamins, macrogols and strengths are written so too. */
const isCompound = (word: string): boolean =>
  /^[A-Z]{2,5}-?[A-Z]?\d{2,7}[A-Z]?$/.test(word) &&
  !/^(?:PEG|COVID|SARS|PCV|PPSV?|PPV|HPV|MVI|SPF|NPH|HCT|ASA|APAP|KCL|NACL|NS|DHA|EPA|FE|ZN|MG|ML|MCG|IU|INH|OTC|USP|NF|UD|TPN|FOLFOX|ICD|NDC|RX|ID|NO|LOT|EXP|CT|MRI|Q\d|B\d|D\d|K\d|H\d)/.test(
    word,
  )

const NAMES = AGENTS.map(({ agent }) => agent).filter((name) => /^[a-z]{7,}$/.test(name))

/** The cancer drug of which a name is off by one letter or two. */
function nearestAgent(word: string): string | undefined {
  if (word.length < 7 || word.length > 20 || OTHER_DRUGS.has(word)) return undefined
  const most = word.length < 9 ? 1 : 2
  return NAMES.find((name) => Math.abs(name.length - word.length) <= most && distance(name, word) <= most)
}

/** Letters to add, drop, change, or swap with their neighbour. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const [above = [], before = []] = [rows[i - 1], rows[i - 2]]
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed
      row.push(Math.min(changed, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    rows.push(row)
  }
  return rows[a.length]?.[b.length] ?? a.length
}
