import { CHEMISTRY_PANELS } from '../../knowledge/codes/biomarkers.ts'
import { LOINC } from '../../knowledge/codes/code-set.ts'
import { type CodeableConcept, textsOf } from '../resources/coding.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import type { Observation } from '../resources/observation.ts'
import { referenceOf } from '../source-of.ts'
import { inEnglish } from './foreign-words.ts'
import { isGenetic } from './homonyms.ts'
import { plainCharacters } from './plain-characters.ts'
import { observationKey } from './result-index.ts'
import { sentencesOf } from './sentences.ts'
import { tagsOf } from './tag-sentence.ts'

/**
 * In the chemistry of blood EGFR is a filtration rate and ALK a phosphatase, whatever word stands for the result. A result is of it by
 * its own name or category, or as a part of such a panel. One that speaks of a mutation, a variant, an exon, a fusion or a method of
 * finding them is not, wherever a laboratory files it.
 */
export function chemistryTest(panels: readonly Observation[], reports: readonly DiagnosticReport[]): (one: Observation) => boolean {
  const members = [
    ...panels.filter(isChemistry).flatMap(({ hasMember }) => hasMember ?? []),
    ...reports.filter(isChemistry).flatMap(({ result }) => result ?? []),
  ]
  const inside = new Set(members.map(observationKey))
  return (one) => (inside.has(referenceOf(one)) || isChemistry(one)) && !wordsOf(one).some(saysGenetic)
}

/** The same of a report in words. */
export const isChemistryReport = (report: DiagnosticReport): boolean =>
  isChemistry(report) && ![...textsOf(report.code), report.conclusion ?? ''].some(saysGenetic)

/** Whether a text speaks of genes as genes. */
function saysGenetic(text: string): boolean {
  const tags = sentencesOf(inEnglish(plainCharacters(text))).flatMap(({ tokens }) => tagsOf(tokens))
  return isGenetic(tags) || tags.some(({ tag }) => tag === 'method')
}

/** "58 mL/min, detected", "120 U/L (H)", ">60 positive": an amount of something, and at most a flag. */
export const isAmount = (text: string): boolean => AMOUNT.test(text) && !saysGenetic(text)
const AMOUNT =
  /^\s*[<>≤≥~=]*\s*\d+(?:[.,]\d+)?\s*(?:(?:mL\/min|I?U\/L|units\/L|mL\/s)[^a-z].*|mL\/min|I?U\/L|[([]?(?:hi?|lo?|high|low|a|n|normal|abnormal|[*!]+|positive|negative|(?:not )?detected|present)?[)\]]?)\s*$/i

/** A number that is no share and no score, beside no word of genes. */
export const holdsAmount = (text: string): boolean =>
  sentencesOf(plainCharacters(text)).some(({ tokens }) =>
    tokens.some(({ kind, raw }) => kind === 'number' && /^[<>=≤≥~ ]*\d+(?:[.,]\d+)?$/.test(raw)),
  ) && !saysGenetic(text)

type Filed = { readonly code: CodeableConcept; readonly category?: readonly CodeableConcept[] | CodeableConcept | undefined }

function isChemistry({ code, category }: Filed): boolean {
  if ((code.coding ?? []).some(({ system, code: one }) => system === LOINC && one !== undefined && CHEMISTRY_PANELS[one] !== undefined))
    return true
  if (textsOf(code).some((title) => PANEL.test(title) || FILTRATION.test(title))) return true
  const filed = [category ?? []].flat()
  const isGenetics = filed.some((one) => textsOf(one).some((text) => /gene|molecul|patholog/i.test(text)))
  return !isGenetics && filed.some((one) => textsOf(one).some((text) => CATEGORY.test(text)) || isCH(one))
}

/** https://terminology.hl7.org/CodeSystem-v2-0074.html */
const isCH = ({ coding = [] }: CodeableConcept): boolean =>
  coding.some(({ system = '', code }) => system.endsWith('v2-0074') && code === 'CH')
const CATEGORY = /^(?:clinical |blood |serum |general )?(?:bio)?chemistry$|^klinische chemie$|^biochimie$|^bioquimica$|^生化/i
const PANEL =
  /\b(?:metabolic (?:panel|profile)|[BC]MP\d*|LFTs?|(?:hepatic|liver|renal|kidney|bone|lipid)(?: function)? (?:panel|profile|tests?|studies)|electrolytes|U ?& ?Es?|urea and electrolytes|chem(?:istry)?[ -]?(?:panel|profile|screen|\d{1,2})|biochemistry|leberwerte|nierenwerte|bilan (?:hepatique|renal))\b|肝功|肾功|生化/i
/** "EGFR AA", "EGFR CKD-EPI 2021", "EGFR calc": whose and by which formula a filtration rate is estimated. */
const FILTRATION =
  /^\W*(?:est\w*\W+|calc\w*\W+)?e\W?gfr\b.*\b(?:non-?aa|aa|non-?af\w*|af\w*(?: am\w*)?|blk|non-?blk|black|caucasian|ckd|mdrd|schwartz|cr|creat\w*|cys\w*|male|female|calc\w*|est\w*|adj\w*)\b/i

const wordsOf = ({ code, valueString, valueCodeableConcept, component = [] }: Observation): readonly string[] => [
  ...textsOf(code),
  valueString ?? '',
  ...textsOf(valueCodeableConcept),
  ...component.flatMap((part) => [...textsOf(part.code), part.valueString ?? '', ...textsOf(part.valueCodeableConcept)]),
]
