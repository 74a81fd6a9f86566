import type { Source } from '../../facts/fact.ts'
import type { PartialDate } from '../../facts/iso-date.ts'
import { LOINC } from '../../knowledge/codes/code-set.ts'
import { HISTOLOGY_OBSERVATIONS } from '../../knowledge/codes/lung-cancer.ts'
import type { Unread } from '../chart.ts'
import { filtered, flatMapped, type InSlices } from '../in-slices.ts'
import type { PatientRecord } from '../record.ts'
import { textsOf } from '../resources/coding.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import type { Observation } from '../resources/observation.ts'
import { finalityOf } from '../result-status.ts'
import { firstDate, referenceOf, sourceOf } from '../source-of.ts'
import { inEnglish } from './in-english.ts'
import { histologyInWords, type LungStatement, lungKindsOf, lungStatement, morphologiesIn } from './lung-diagnosis.ts'
import { isUntil, observedOn, statementFrom, valueText, wordsOf } from './observed.ts'
import { clausesOf, stanceTowards } from './wording.ts'

type Seen = { readonly statement: LungStatement; readonly ofLung: boolean }

/** Histology as a result states it, and a transformation to small cell as a pathology text names it. */
export function* histologyStatements(record: PatientRecord): InSlices<{ statements: readonly Seen[]; unread: readonly Unread[] }> {
  const statements: Seen[] = []
  const unread: Unread[] = []
  for (const observation of yield* filtered(record.observations, isHistology)) {
    const seen = histologyIn(observation)
    if (seen !== null) statements.push(seen)
    else unread.push({ reference: referenceOf(observation), problem: `the histology "${wordsOf(observation)}" was not understood` })
  }
  return { statements: [...statements, ...(yield* transformationsIn(record))], unread }
}

const isHistology = ({ code }: Observation): boolean =>
  code.coding?.some((coding) => coding.system === LOINC && HISTOLOGY_OBSERVATIONS.includes(coding.code ?? '')) ?? false

function histologyIn(observation: Observation): Seen | null {
  const { said, date, source } = statementFrom(observation, ({ valueCodeableConcept, valueString }) => {
    const kinds = valueCodeableConcept === undefined ? histologyInWords(inEnglish(valueString ?? '')) : morphologiesIn(valueCodeableConcept)
    return kinds.length === 0 ? { kind: 'unreadable', problem: 'not a histology of the lung' } : { kind: 'value', value: kinds }
  })
  if (said.kind !== 'value') return null
  const words = valueText(observation) ?? ''
  const ofLung = /\blung\b|non[- ]?small|\bnsclc\b/i.test(words)
  return { statement: lungStatement(said.value, { date, source, words }), ofLung }
}

const SMALL_CELL = /(?<!non[- ]?)small[- ]?cell(?!s\b)(?! (?:lymph|blue|size|change))|\bsclc\b|oat cell/i
const TRANSFORMATION =
  /(?:transform(?:ation|ed)?|conversion)\b.{0,60}(?<!non[- ]?)small[- ]?cell|(?<!non[- ]?)(?:small[- ]?cell|\bsclc\b).{0,80}\b(?:transform(?:ation|ed)|conversion)|transform(?:ation|ed)\b.{0,60}\bsclc\b|\bto sclc\b/i
const OTHER_ORGAN = /bladder|prostat|cervi(?:x|cal)|ovar|esophag|skin|merkel|larynx|pancrea|colo(?:n|rect)|round cell|neuroblastoma/i
const PATHOLOGY = /patholog|histolog|biops|cytolog|resection|aspirat|autops/i

type Named = {
  readonly resource: DiagnosticReport | Observation
  readonly date: PartialDate | null
  readonly text: string
  readonly isPathology: boolean
}

/**
 * What pathology says after the diagnosis: a transformation to small cell in any text, and small cell cancer as the conclusion of a
 * pathology report, in words or by its code. A denied or suspected one is none.
 */
function* transformationsIn(record: PatientRecord): InSlices<readonly Seen[]> {
  const { reports, observations, asOf } = record
  const final = reports.filter((report) => finalityOf(report) === 'final')
  const texts = [
    ...final.filter(({ conclusion }) => namesSmallCell(conclusion)).map(namedByReport),
    ...(yield* filtered(observations, (one) => finalityOf(one) === 'final' && namesSmallCell(one.valueString))).map(namedByObservation),
  ].filter(({ date }) => isUntil(date, asOf))
  const coded = final.filter((report) => isUntil(dateOf(report), asOf)).flatMap(smallCellByCode)
  return [...(yield* flatMapped(texts, smallCellInWords)), ...coded]
}

/** Cheap, and wide enough for every language the terms know: nothing else is put into English. */
const namesSmallCell = (text: string | undefined): boolean =>
  text !== undefined &&
  /transform|trasform|small|sclc|kleinzell|petites? cellules|pequen|microc[ií]tico|piccole|kleincell|oat cell|小细胞|转化/i.test(text)

const dateOf = (report: DiagnosticReport): PartialDate | null =>
  firstDate(report.effectiveDateTime, report.effectivePeriod?.end, report.effectivePeriod?.start, report.issued)

const namedByReport = (report: DiagnosticReport): Named => ({
  resource: report,
  date: dateOf(report),
  text: report.conclusion ?? '',
  isPathology: PATHOLOGY.test([...textsOf(report.code), ...(report.category ?? []).flatMap(textsOf), report.conclusion ?? ''].join(' ')),
})

const namedByObservation = (observation: Observation): Named => ({
  resource: observation,
  date: observedOn(observation),
  text: observation.valueString ?? '',
  isPathology: PATHOLOGY.test(textsOf(observation.code).join(' ')),
})

function smallCellInWords({ resource, date, text, isPathology }: Named): readonly Seen[] {
  const clauses = clausesOf(inEnglish(text))
  const transformed = clauses.some((one) => stanceTowards(one, TRANSFORMATION) === 'stated')
  const found = isPathology && clauses.some((one) => !OTHER_ORGAN.test(one) && stanceTowards(one, SMALL_CELL) === 'stated')
  return transformed || found ? [smallCell(sourceOf(resource, date, text), date, transformed)] : []
}

function smallCellByCode(report: DiagnosticReport): readonly Seen[] {
  const codes = (report.conclusionCode ?? []).filter((code) => lungKindsOf(code).includes('small-cell'))
  const says = [...codes.flatMap(textsOf), report.conclusion].filter((part) => part !== undefined).join('; ')
  const isDoubted = stanceTowards(inEnglish(report.conclusion ?? ''), SMALL_CELL) ?? 'stated'
  const date = dateOf(report)
  return codes.length === 0 || isDoubted !== 'stated' ? [] : [smallCell(sourceOf(report, date, says), date, /transform/i.test(says))]
}

const smallCell = (source: Source, date: PartialDate | null, isTransformation: boolean): Seen => ({
  statement: { kind: 'small-cell-lung', histology: null, date, source, isTransformation },
  ofLung: true,
})
