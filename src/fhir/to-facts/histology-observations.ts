import { LOINC } from '../../knowledge/codes/code-set.ts'
import { HISTOLOGY_OBSERVATIONS } from '../../knowledge/codes/lung-cancer.ts'
import type { Unread } from '../chart.ts'
import { filtered, flatMapped, type InSlices } from '../in-slices.ts'
import type { PatientRecord } from '../record.ts'
import type { Observation } from '../resources/observation.ts'
import { firstDate, referenceOf, sourceOf } from '../source-of.ts'
import { histologyInWords, type LungStatement, lungStatement, morphologiesIn } from './lung-diagnosis.ts'
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
    const kinds = valueCodeableConcept === undefined ? histologyInWords(valueString ?? '') : morphologiesIn(valueCodeableConcept)
    return kinds.length === 0 ? { kind: 'unreadable', problem: 'not a histology of the lung' } : { kind: 'value', value: kinds }
  })
  if (said.kind !== 'value') return null
  const words = valueText(observation) ?? ''
  const ofLung = /\blung\b|non[- ]?small|\bnsclc\b/i.test(words)
  return { statement: lungStatement(said.value, { date, source, words }), ofLung }
}

const TRANSFORMATION = /transform(ation|ed)?\b.{0,40}(?<!non[- ]?)small[- ]?cell|(?<!non[- ]?)small[- ]?cell.{0,30}\btransform(ation|ed)/i

const namesTransformation = (text: string | undefined): boolean => text !== undefined && /transform/i.test(text)

/** Re-biopsy texts that state a transformation outright; a denied or suspected one is none. */
function* transformationsIn({ reports, observations, asOf }: PatientRecord): InSlices<readonly Seen[]> {
  const named = [
    ...reports
      .filter(({ status, conclusion }) => ['final', 'amended', 'corrected'].includes(status) && namesTransformation(conclusion))
      .map((report) => ({ resource: report, date: firstDate(report.effectiveDateTime, report.issued), text: report.conclusion ?? '' })),
    ...(yield* filtered(
      observations,
      ({ status, valueString }) => status !== 'preliminary' && status !== 'registered' && namesTransformation(valueString),
    )).map((observation) => ({ resource: observation, date: observedOn(observation), text: observation.valueString ?? '' })),
  ]
  return yield* flatMapped(named, ({ resource, date, text }): Seen[] => {
    if (!isUntil(date, asOf)) return []
    const clause = clausesOf(text).find((one) => stanceTowards(one, TRANSFORMATION) === 'stated')
    if (clause === undefined) return []
    const statement = {
      kind: 'small-cell-lung',
      histology: null,
      date,
      source: sourceOf(resource, date, clause),
      isTransformation: true,
    } as const
    return [{ statement, ofLung: true }]
  })
}
