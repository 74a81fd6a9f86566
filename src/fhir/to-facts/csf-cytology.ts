import { type Fact, known, type Source, unknown } from '../../facts/fact.ts'
import { compareDates, type PartialDate } from '../../facts/iso-date.ts'
import type { ValueOf } from '../../facts/patient-facts.ts'
import { CYTOLOGY_OBSERVATIONS } from '../../knowledge/codes/cns-disease.ts'
import { LOINC } from '../../knowledge/codes/code-set.ts'
import type { Unread } from '../chart.ts'
import { filtered, type InSlices } from '../in-slices.ts'
import type { PatientRecord } from '../record.ts'
import { type CodeableConcept, textsOf } from '../resources/coding.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import type { Observation } from '../resources/observation.ts'
import { referenceKey } from '../resources/reference.ts'
import { finalityOf, statusProblem } from '../result-status.ts'
import { firstDate, sourceOf } from '../source-of.ts'
import { examinedIn, specimenIndex } from '../specimens.ts'
import { type CytologyResult, cytologyIn } from './cytology-words.ts'
import { inEnglish } from './in-english.ts'
import { absent, observedOn, valueText } from './observed.ts'

type Said = {
  readonly date: PartialDate | null
  readonly source: Source
  readonly result: CytologyResult | 'pending' | 'unread'
  readonly problem: string
}

const CSF = /\bcsf\b|cerebrospinal|\bliquor|spinal fluid|lumbar puncture/i
const CYTOLOGY = /cytolog|cytopath|[zc]ytologi|malignant cell|tumou?r cell/i

/**
 * Every cytology result of cerebrospinal fluid, oldest first. The specimen or the name has to say that it is CSF. A result that cannot
 * be read is reported; it does not take away what the others found.
 */
export function* csfCytologyFrom(record: PatientRecord): InSlices<{ fact: Fact<ValueOf<'csfCytology'>>; unread: readonly Unread[] }> {
  const specimens = specimenIndex(record.specimens)
  const isOfCsf = (holder: Parameters<typeof examinedIn>[0]): boolean => {
    const examined = examinedIn(holder, specimens)
    return examined.kind === 'named' && examined.material === 'csf'
  }
  const observed = (yield* filtered(record.observations, (one) => isCsfCytology(one.code, isOfCsf(one)))).map(ofObservation)
  const inObservations = new Set((yield* filtered(record.observations, isOfCsf)).map((one) => `Observation/${one.id}`))
  const reported = record.reports
    .filter((one) => isCsfCytology(one.code, isOfCsf(one)))
    .filter((one) => !(one.result ?? []).some((result) => inObservations.has(referenceKey(result) ?? '')))
    .map(ofReport)
    .filter((said) => said !== null)
  const said = [...observed, ...reported].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
  const unread = said.flatMap(({ source, result, problem }) =>
    result === 'unread' && source.kind === 'record' ? [{ reference: source.reference, problem }] : [],
  )
  return { fact: factFrom(said), unread }
}

function factFrom(said: readonly Said[]): Fact<ValueOf<'csfCytology'>> {
  const read = said.filter(isRead)
  const sources = said.map(({ source }) => source)
  const open = said.filter((one) => !isRead(one))
  const unread = open.find(({ result }) => result === 'unread')
  if (read.length === 0) {
    if (unread !== undefined) return unknown('unreadable', sources, unread.problem)
    return said.length > 0 ? unknown('pending', sources, 'a result is awaited') : unknown('not-recorded')
  }
  const results = read.map(({ result }) => result)
  const newer = open.find((one) => mayBeNewer(one, read))
  if (newer !== undefined && !results.some(isFinding)) return openResult(newer, sources, results)
  const readSources = read.map(({ source }) => source)
  const notes = [
    ...(unread === undefined ? [] : [`a further result could not be read: ${unread.problem}`]),
    ...(open.some(({ result }) => result === 'pending') ? ['a further result is awaited'] : []),
  ]
  return notes.length === 0 ? known(results, readSources) : known(results, readSources, notes.join('; '))
}

type Read = Said & { readonly result: CytologyResult }
const isRead = (one: Said): one is Read => one.result !== 'pending' && one.result !== 'unread'
/** Tumour cells once found stay found, whatever a later sample shows. */
const isFinding = (result: CytologyResult): boolean => result === 'positive' || result === 'suspicious'

/** Negative results do not stand alone where the latest is awaited or was not understood. */
function openResult(newer: Said, sources: readonly Source[], results: readonly CytologyResult[]): Fact<never> {
  const older = `what was read before, and not used: ${results.join(', ')}`
  return newer.result === 'pending'
    ? unknown('pending', sources, `a newer result is awaited; ${older}`)
    : unknown('unreadable', sources, `${newer.problem}; ${older}`)
}

const mayBeNewer = ({ date }: Said, read: readonly Read[]): boolean =>
  date === null || read.every((other) => other.date === null || compareDates(date, other.date) !== 'before')

function isCsfCytology(code: CodeableConcept, ofCsf: boolean): boolean {
  const names = textsOf(code).map(inEnglish).join('; ')
  const isCytology =
    CYTOLOGY.test(names) || (code.coding?.some((one) => one.system === LOINC && CYTOLOGY_OBSERVATIONS.includes(one.code ?? '')) ?? false)
  return isCytology && (ofCsf || CSF.test(names))
}

function ofObservation(observation: Observation): Said {
  const text = [valueText(observation), ...(observation.interpretation ?? []).flatMap(textsOf)].filter((part) => part !== null).join('; ')
  const date = observedOn(observation)
  const gap = observation.dataAbsentReason === undefined ? null : absent(observation.dataAbsentReason)
  if (gap?.kind === 'absent')
    return { date, source: sourceOf(observation, date, gap.note), result: gap.why === 'pending' ? 'pending' : 'unread', problem: gap.note }
  return said(observation, sourceOf(observation, date, text === '' ? null : text), date, text)
}

function ofReport(report: DiagnosticReport): Said | null {
  const text = [report.conclusion, ...(report.conclusionCode ?? []).flatMap(textsOf)].filter((part) => part !== undefined).join('; ')
  const date = firstDate(report.effectiveDateTime, report.effectivePeriod?.start, report.issued)
  if (text === '' && (report.result ?? []).length > 0) return null
  return said(report, sourceOf(report, date, text === '' ? null : text), date, text)
}

function said(resource: Observation | DiagnosticReport, source: Source, date: PartialDate | null, text: string): Said {
  const finality = finalityOf(resource)
  if (finality === 'awaited') return { date, source, result: 'pending', problem: '' }
  if (finality === 'not-said') return { date, source, result: 'unread', problem: statusProblem(resource.status) }
  const result = cytologyIn(inEnglish(text))
  return { date, source, result, problem: result === 'unread' ? `the CSF cytology "${text}" was not understood` : '' }
}
