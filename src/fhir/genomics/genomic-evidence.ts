import { type IsoDate, type PartialDate, spanOf } from '../../facts/iso-date.ts'
import { EXPRESSION_DIAGNOSES, HOMONYMS, PD_L1_TESTS, PROTEIN_TESTS } from '../../knowledge/codes/biomarkers.ts'
import { LOINC } from '../../knowledge/codes/code-set.ts'
import { NOT_RESULTS, SINGLE_TESTS, UNCERTAIN_SIGNIFICANCE, VARIANT } from '../../knowledge/codes/genomics.ts'
import type { Unread } from '../chart.ts'
import { atOnce, filtered, flatMapped, type InSlices } from '../in-slices.ts'
import { type CodeableConcept, textsOf } from '../resources/coding.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import type { Observation } from '../resources/observation.ts'
import { referenceKey } from '../resources/reference.ts'
import type { Specimen } from '../resources/specimen.ts'
import { firstDate, referenceOf, sourceOf } from '../source-of.ts'
import { compartmentNamed, compartmentOf, reportCompartment, type SpecimenIndex, specimenIndex } from './compartment.ts'
import type { Evidence, GenomicEvidence, NegativePanel, NotUnderstood, Place } from './evidence.ts'
import type { Finding } from './finding.ts'
import { isBroadPanel, isNegativePanel } from './negative-panel.ts'
import { contextFromTitle, isWorthReading, readResultText } from './result-text.ts'
import { readTest } from './test-observation.ts'
import { readVariant } from './variant-observation.ts'
import { partOf } from './variant-parts.ts'

export type GenomicInput = {
  readonly observations: readonly Observation[]
  readonly reports: readonly DiagnosticReport[]
  readonly specimens: readonly Specimen[]
  readonly asOf: IsoDate
}

type Index = {
  readonly specimens: SpecimenIndex
  readonly observations: ReadonlyMap<string, Observation>
  readonly reportsOf: ReadonlyMap<string, readonly DiagnosticReport[]>
  /** Variants that another Observation calls of uncertain significance. */
  readonly uncertain: ReadonlySet<string>
}

/** Everything the results of a record say about the genes of this app, in the order of the record; later facts decide what counts. */
export const genomicEvidenceFrom = (input: GenomicInput): GenomicEvidence => atOnce(genomicEvidenceIn(input))

export function* genomicEvidenceIn(input: GenomicInput): InSlices<GenomicEvidence> {
  const observations = yield* filtered(input.observations, (one) => isGenomic(one) && isUsable(one, input.asOf))
  const reports = yield* filtered(input.reports, (one) => isUsable(one, input.asOf))
  const index = indexOf(observations, reports, input.specimens)
  const found: GenomicEvidence[] = [
    ...(yield* flatMapped(observations, (observation) => [fromObservation(observation, index)])),
    ...(yield* flatMapped(reports.filter(isReadable), (report) => [fromReport(report, index)])),
  ]
  return {
    evidence: found.flatMap(({ evidence }) => evidence),
    notUnderstood: found.flatMap(({ notUnderstood }) => notUnderstood),
    panels: found.flatMap(({ panels }) => panels),
    unread: found.flatMap(({ unread }) => unread),
  }
}

const NONE: GenomicEvidence = { evidence: [], notUnderstood: [], panels: [], unread: [] }

const dateOf = (resource: Observation | DiagnosticReport): PartialDate | null =>
  firstDate(
    resource.effectiveDateTime,
    resource.effectivePeriod?.end,
    resource.effectivePeriod?.start,
    'effectiveInstant' in resource ? resource.effectiveInstant : undefined,
    resource.issued,
  )

/** Not withdrawn, and not of a later day. Without any date it may be of any day up to now. */
function isUsable(resource: Observation | DiagnosticReport, asOf: IsoDate): boolean {
  if (resource.status === 'entered-in-error' || resource.status === 'cancelled') return false
  const date = dateOf(resource)
  return date === null || spanOf(date).first <= asOf
}

const RELEVANT_CODES = new Set([VARIANT, ...Object.keys(SINGLE_TESTS), ...Object.keys(PD_L1_TESTS), ...Object.keys(PROTEIN_TESTS)])

/** A cheap look at codes and texts, so that the hundreds of other results of a record cost nothing. */
function isGenomic(observation: Observation): boolean {
  for (const { system, code } of observation.code.coding ?? []) {
    if (code === undefined || system !== LOINC) continue
    if (HOMONYMS[code] !== undefined) return false
    if (RELEVANT_CODES.has(code) || partOf(observation.code) !== null) return true
  }
  if (isLaboratoryNumber(observation)) return false
  if (textsOf(observation.code).some(isBroadPanel)) return true
  if (textsOf(observation.code).some(isWorthReading) || (observation.valueString !== undefined && isWorthReading(observation.valueString)))
    return true
  if (
    textsOf(observation.valueCodeableConcept).some(isWorthReading) ||
    (observation.extension ?? []).some(({ url }) => url.includes('genetics'))
  )
    return true
  return (observation.component ?? []).some((component) => partOf(component.code) !== null || textsOf(component.code).some(isWorthReading))
}

/** Kidney function and enzyme activity, whatever they are called: the unit says what they are. */
const isLaboratoryNumber = ({ valueQuantity: quantity }: Observation): boolean =>
  quantity !== undefined && /mL\/min|U\/L|U\/l|\/uL|10\*|g\/dL/i.test(`${quantity.unit ?? ''} ${quantity.code ?? ''}`)

function indexOf(observations: readonly Observation[], reports: readonly DiagnosticReport[], specimens: readonly Specimen[]): Index {
  const reportsOf = new Map<string, DiagnosticReport[]>()
  for (const report of reports)
    for (const result of report.result ?? []) {
      const key = observationKey(referenceKey(result))
      const known = reportsOf.get(key)
      if (known === undefined) reportsOf.set(key, [report])
      else known.push(report)
    }
  const uncertain = observations
    .filter(saysUncertain)
    .flatMap(({ derivedFrom }) => (derivedFrom ?? []).map((reference) => observationKey(referenceKey(reference))))
  return {
    specimens: specimenIndex(specimens),
    observations: new Map(observations.map((observation) => [referenceOf(observation), observation])),
    reportsOf,
    uncertain: new Set(uncertain),
  }
}

const observationKey = (key: string | null): string => (key ?? '').replace(/^urn:uuid:/, 'Observation/')

const saysUncertain = ({ component, valueCodeableConcept }: Observation): boolean =>
  [valueCodeableConcept, ...(component ?? []).map((part) => part.valueCodeableConcept)].some((concept) =>
    concept?.coding?.some(({ code }) => code === UNCERTAIN_SIGNIFICANCE),
  )

function fromObservation(observation: Observation, index: Index): GenomicEvidence {
  if (isDerived(observation) || isPartOnly(observation)) return NONE
  const isVariant = observation.code.coding?.some(({ system, code }) => system === LOINC && code === VARIANT) === true
  const described =
    isVariant ||
    (observation.component ?? []).some(({ code }) => partOf(code) === 'hgvs') ||
    (observation.extension ?? []).some(({ url }) => url.endsWith('geneticsGene'))
  return described ? variantEvidence(observation, index) : testEvidence(observation, index)
}

const codesOf = (concept: CodeableConcept): readonly string[] => (concept.coding ?? []).flatMap(({ code }) => code ?? [])

/** What was looked for, and what follows from a result: a medicine named there was not given, a gene listed there was not altered. */
const isDerived = ({ code }: Observation): boolean =>
  codesOf(code).some((one) => NOT_RESULTS[one] !== undefined || /-implication$|molecular-consequence/.test(one))
const isPartOnly = ({ code }: Observation): boolean => partOf(code) !== null

function placeOf(observation: Observation, index: Index): Place & { readonly settled: boolean } {
  const reference = referenceOf(observation)
  const reports = index.reportsOf.get(reference) ?? []
  return {
    compartment: compartmentOf(observation, reports, index.specimens),
    date: dateOf(observation) ?? firstDate(...reports.map((report) => report.effectiveDateTime ?? report.issued)),
    reference,
    source: sourceOf(observation, dateOf(observation), saysOf(observation)),
    settled: isSettled(observation.status),
  }
}

const isSettled = (status: string): boolean => status !== 'registered' && status !== 'preliminary' && status !== 'partial'

/** The words of the result, where it has any. */
function saysOf(observation: Observation): string | null {
  const value = observation.valueString ?? textsOf(observation.valueCodeableConcept)[0] ?? quantityText(observation)
  const names = (observation.component ?? []).flatMap(
    ({ valueCodeableConcept, valueString }) => valueString ?? textsOf(valueCodeableConcept)[0] ?? [],
  )
  const title = textsOf(observation.code)[0]
  const said = [title === undefined ? [] : `${title}:`, ...names, value ?? []].flat().join(' ')
  return said === '' ? (observation.note?.[0]?.text ?? null) : said
}

const quantityText = ({ valueQuantity: quantity }: Observation): string | undefined =>
  quantity?.value === undefined ? undefined : `${quantity.comparator ?? ''}${quantity.value} ${quantity.unit ?? quantity.code ?? ''}`.trim()

function variantEvidence(observation: Observation, index: Index): GenomicEvidence {
  const place = placeOf(observation, index)
  const linked = [...(observation.hasMember ?? []), ...(observation.derivedFrom ?? [])]
    .map((reference) => index.observations.get(observationKey(referenceKey(reference))))
    .filter((one) => one !== undefined && partOf(one.code) !== null)
  const reading = readVariant(observation, linked as Observation[], index.uncertain.has(place.reference))
  switch (reading.kind) {
    case 'other-genes':
      return isNegativePanel(observation.code, textsOf(observation.valueCodeableConcept)[0] ?? observation.valueString ?? '')
        ? { ...NONE, panels: [place] }
        : NONE
    case 'not-understood':
      return notUnderstood(place, reading.problem, reading.genes, false)
    case 'read':
      return evidenceOf(reading.findings, place)
  }
}

function testEvidence(observation: Observation, index: Index): GenomicEvidence {
  const place = placeOf(observation, index)
  const text = observation.valueString ?? textsOf(observation.valueCodeableConcept)[0] ?? ''
  const panel = isNegativePanel(observation.code, text)
  const reading = readTest(observation)
  const waiting = reading.findings.length === 0 && !place.settled && reading.about.length > 0
  const awaited: readonly Finding[] = waiting ? reading.about.map((gene): Finding => withoutResult(gene, 'pending')) : []
  const hollow = !waiting && reading.findings.length === 0 && reading.about.length > 0 && isHollow(observation)
  if (hollow) return hollowEvidence(reading.about, place)
  const read = evidenceOf([...reading.findings, ...awaited], place)
  if (panel) return { ...read, panels: [place] }
  const lost = reading.unreadable.map((words) =>
    notUnderstood(place, `not understood: ${words}`, genesIn(words, reading.about), reading.resistanceOnly),
  )
  // A sentence that was not understood beside one of the same gene that was: shown, but the result stands.
  const covered = new Set(reading.findings.map(({ gene }) => gene))
  return {
    ...read,
    notUnderstood: lost
      .flatMap((one) => one.notUnderstood)
      .filter(({ genes }) => (genes.length === 0 ? covered.size === 0 : genes.some((gene) => !covered.has(gene)))),
    unread: [...read.unread, ...lost.flatMap(({ unread }) => unread)],
  }
}

const withoutResult = (gene: Finding['gene'], reason: string): Finding => ({
  gene,
  class: gene === 'PD-L1' ? 'TPS' : 'ANY',
  status: 'unknown',
  scope: 'gene',
  reason,
})

/** A finished test whose result is nowhere in it that FHIR R4 has a place for: an attachment, most often. */
const isHollow = (observation: Observation): boolean =>
  Object.keys(observation).every((field) => !/^(value|interpretation|dataAbsentReason|component|hasMember|derivedFrom|note)/.test(field))

function hollowEvidence(about: readonly Finding['gene'][], place: Place & { readonly settled: boolean }): GenomicEvidence {
  const reason = 'result without a value that can be read'
  const read = evidenceOf(
    about.map((gene) => withoutResult(gene, reason)),
    place,
  )
  return { ...read, unread: [{ reference: place.reference, problem: 'holds no value that can be read: open it' }] }
}

const genesIn = (words: string, about: readonly Finding['gene'][]): readonly Finding['gene'][] => {
  const named = contextFromTitle(words).subjects.flatMap(({ gene }) => (gene === null || gene === 'other' ? [] : [gene]))
  return named.length > 0 ? [...new Set(named)] : about
}

function evidenceOf(findings: readonly Finding[], { settled, ...place }: Place & { readonly settled: boolean }): GenomicEvidence {
  const evidence = findings.map((finding): Evidence => ({ ...place, ...compartmentWith(finding, place), finding, settled }))
  const disagree = findings.some(({ specimen }) => specimen !== undefined && place.compartment !== null && specimen !== place.compartment)
  return {
    ...NONE,
    evidence,
    unread: disagree
      ? [{ reference: place.reference, problem: 'its text and its specimen name different compartments: compartment not stated' }]
      : [],
  }
}

/** What the sentence says was examined counts where the result says nothing; where they differ, neither is believed. */
function compartmentWith({ specimen }: Finding, { compartment }: Place): Pick<Place, 'compartment'> {
  if (specimen === undefined || specimen === compartment) return { compartment }
  return { compartment: compartment === null ? specimen : null }
}

function notUnderstood(place: Place, problem: string, genes: readonly Finding['gene'][], resistanceOnly: boolean): GenomicEvidence {
  const { compartment, date, reference, source } = place
  const one: NotUnderstood = { compartment, date, reference, source, genes, resistanceOnly }
  return { ...NONE, notUnderstood: [one], unread: [{ reference, problem }] }
}

const isReadable = (report: DiagnosticReport): boolean =>
  report.conclusion !== undefined ||
  (report.conclusionCode ?? []).length > 0 ||
  (!isSettled(report.status) && textsOf(report.code).some(isWorthReading))

/** Abbreviations as whole words: "ctDNA" and "mRNA" are no imaging. */
const IMAGING = /\b(?:(?:RAD|MRI?|CT|PET|NMR|NMS|RUS|CUS)\b|X-?ray|imaging|radiolog|scan|echocardio)/i
const isImaging = ({ category, code }: DiagnosticReport): boolean =>
  (category ?? []).flatMap((one) => [...textsOf(one), ...codesOf(one)]).some((text) => IMAGING.test(text)) ||
  textsOf(code).some((text) => IMAGING.test(text))

function fromReport(report: DiagnosticReport, index: Index): GenomicEvidence {
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
  const place = {
    compartment: reportCompartment(report, index.specimens) ?? compartmentIn(texts),
    date,
    reference,
    source: sourceOf(report, date, texts.join(' ') || (textsOf(report.code)[0] ?? null)),
    settled: isSettled(report.status),
  }
  if (isImaging(report)) return mentioned(reference, [...findings, ...unreadable])
  const awaited =
    !place.settled && texts.length === 0 && title !== undefined
      ? title.subjects.flatMap(({ gene }) => (gene === null || gene === 'other' ? [] : [withoutResult(gene, 'pending')]))
      : []
  const read = evidenceOf([...findings, ...awaited], place)
  const panels: readonly NegativePanel[] = texts.some((text) => isNegativePanel(report.code, text)) && findings.length === 0 ? [place] : []
  const covered = new Set(findings.map(({ gene }) => gene))
  const lost = unreadable
    .filter(() => panels.length === 0)
    .map((words) => notUnderstood(place, `not understood: ${words}`, genesIn(words, []), false))
  const own = (report.result ?? []).some((result) => index.observations.has(observationKey(referenceKey(result))))
  return {
    ...read,
    panels,
    // Results of the report that were read say the same in codes; its prose then does not take them back.
    notUnderstood: own
      ? []
      : lost
          .flatMap((one) => one.notUnderstood)
          .filter(({ genes }) => (genes.length === 0 ? covered.size === 0 : genes.some((gene) => !covered.has(gene)))),
    unread: [...read.unread, ...lost.flatMap(({ unread }) => unread)],
  }
}

/** The one compartment that the whole conclusion names; sentences that name their own keep it. */
function compartmentIn(texts: readonly string[]): Place['compartment'] {
  return compartmentNamed(texts.join(' '))
}

const conclusionTexts = (concept: CodeableConcept): readonly string[] =>
  codesOf(concept).some((code) => EXPRESSION_DIAGNOSES[code] !== undefined) ? [] : textsOf(concept).slice(0, 1)

/** An imaging report repeats what somebody told it: shown, not counted as a result. */
const mentioned = (reference: string, said: readonly unknown[]): GenomicEvidence => {
  const unread: readonly Unread[] =
    said.length === 0 ? [] : [{ reference, problem: 'an imaging report mentions a gene result: not taken for the result itself' }]
  return { ...NONE, unread }
}
