import { EXPRESSION_DIAGNOSES } from '../../knowledge/codes/biomarkers.ts'
import type { Unread } from '../chart.ts'
import { type CodeableConcept, textsOf } from '../resources/coding.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import { finalityOf, versionOf } from '../result-status.ts'
import { referenceOf, sourceOf } from '../source-of.ts'
import { wordOf } from './answer.ts'
import type { GenomicEvidence } from './evidence.ts'
import { isNamelessVariant } from './nameless-variant.ts'
import { originOfReport, placedBy } from './origin.ts'
import { panelEvidence } from './panel-evidence.ts'
import { evidenceOf, genesIn, NOTHING_SAID, nameless, notUnderstood, withoutCovered, withoutResult } from './place-findings.ts'
import { observationKey, type ResultIndex } from './result-index.ts'
import { isWorthReading, readResultText } from './result-text.ts'
import { dateOf } from './select-results.ts'
import { contextFromTitle } from './test-title.ts'
import { namelessProblem } from './variant-observation.ts'

/** Whether a report holds anything in words: its conclusion, coded or not, or that a result is awaited. */
export const isReadable = (report: DiagnosticReport): boolean =>
  report.conclusion !== undefined ||
  (report.conclusionCode ?? []).length > 0 ||
  (finalityOf(report) === 'awaited' && textsOf(report.code).some(isWorthReading))

const codesOf = (concept: CodeableConcept): readonly string[] => (concept.coding ?? []).flatMap(({ code }) => code ?? [])

/** Abbreviations as whole words: "ctDNA" and "mRNA" are no imaging. */
const IMAGING = /\b(?:(?:RAD|MRI?|CT|PET|NMR|NMS|RUS|CUS)\b|X-?ray|imaging|radiolog|scan|echocardio)/i
const isImaging = ({ category, code }: DiagnosticReport): boolean =>
  (category ?? []).flatMap((one) => [...textsOf(one), ...codesOf(one)]).some((text) => IMAGING.test(text)) ||
  textsOf(code).some((text) => IMAGING.test(text))

/** What the conclusion of a report says. */
export function fromReport(report: DiagnosticReport, index: ResultIndex): GenomicEvidence {
  const reference = referenceOf(report)
  const date = dateOf(report)
  const title = textsOf(report.code)
    .filter(isWorthReading)
    .map(contextFromTitle)
    .find(({ subjects }) => subjects.length > 0)
  const texts = [...(report.conclusion === undefined ? [] : [report.conclusion]), ...(report.conclusionCode ?? []).flatMap(conclusionTexts)]
  const readings = texts.map((text) => readResultText(text, title))
  const findings = readings.flatMap((reading) => reading.findings)
  const unreadable = readings.flatMap((reading) => reading.unreadable)
  const origin = originOfReport(report, texts, index.specimens)
  const place = {
    ...placedBy(origin),
    origin,
    date,
    reference,
    source: sourceOf(report, date, texts.join(' ') || (textsOf(report.code)[0] ?? null)),
    status: report.status,
    finality: finalityOf(report),
    ...versionOf(report),
  }
  if (isImaging(report)) return mentioned(reference, [...findings, ...unreadable])
  const awaited =
    place.finality === 'awaited' && texts.length === 0 && title !== undefined
      ? title.subjects.flatMap(({ gene }) => (gene === null || gene === 'other' ? [] : [withoutResult(gene, 'pending')]))
      : []
  const read = evidenceOf([...findings, ...awaited], place)
  const { panels, unread } = findings.length > 0 ? NOTHING_SAID : panelIn(texts.map((text) => panelEvidence(report.code, text, place)))
  const silent =
    findings.length + unreadable.length + panels.length === 0 ? texts.filter((text) => isNamelessVariant(report.code, text)) : []
  const lost = unreadable
    .filter(() => panels.length === 0)
    .map((words) => notUnderstood(place, `not understood: ${words}`, genesIn(words, []), false))
    .concat(silent.map((text) => nameless(place, namelessProblem([text]))))
  const own = (report.result ?? []).some((result) => index.observations.has(observationKey(result)))
  return {
    ...read,
    panels,
    // Results of the report that were read say the same in codes; its prose then does not take them back.
    notUnderstood: own
      ? read.notUnderstood
      : [
          ...read.notUnderstood,
          ...withoutCovered(
            lost.flatMap((one) => one.notUnderstood),
            findings,
          ),
        ],
    unread: [...read.unread, ...lost.flatMap((one) => one.unread), ...unread],
  }
}

/** Of several texts of one report, the first that is a negative panel; reservations of any. */
const panelIn = (all: readonly ReturnType<typeof panelEvidence>[]): ReturnType<typeof panelEvidence> => ({
  panels: all.flatMap(({ panels }) => panels).slice(0, 1),
  unread: all.flatMap(({ unread }) => unread),
})

/** A coded answer as its word, which answers the test of the title; anything else as its text. */
function conclusionTexts(concept: CodeableConcept): readonly string[] {
  if (codesOf(concept).some((code) => EXPRESSION_DIAGNOSES[code] !== undefined)) return []
  return [wordOf(concept) ?? textsOf(concept)[0] ?? []].flat()
}

/** An imaging report repeats what somebody told it: shown, not counted as a result. */
const mentioned = (reference: string, said: readonly unknown[]): GenomicEvidence => {
  const unread: readonly Unread[] =
    said.length === 0 ? [] : [{ reference, problem: 'an imaging report mentions a gene result: not taken for the result itself' }]
  return { ...NOTHING_SAID, unread }
}
