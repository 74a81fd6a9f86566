import { known } from '../facts/fact.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import { nothingKnown, type PatientFacts, type ValueOf, withFacts } from '../facts/patient-facts.ts'
import { knownOnTheDay } from './after-the-day.ts'
import type { Chart, QueryOutcome, Unread } from './chart.ts'
import { withFailedQueries } from './failed-queries.ts'
import { genomicFactsIn } from './genomics/genomic-facts.ts'
import { identityFrom, patientIn } from './identity.ts'
import { atOnce, type InSlices, withRests } from './in-slices.ts'
import { kindsNotRead } from './kinds-not-read.ts'
import { type PatientRecord, recordFrom } from './record.ts'
import { sortResources } from './sort-resources.ts'
import { ageYearsFrom, unreadBirthDate } from './to-facts/age.ts'
import { withAges } from './to-facts/ages.ts'
import { brainLesionsFrom } from './to-facts/brain-lesions.ts'
import { cnsDiseaseFrom } from './to-facts/brain-metastases.ts'
import { cnsRadiotherapyFrom } from './to-facts/cns-radiotherapy.ts'
import { coMedicationFrom } from './to-facts/co-medication.ts'
import { complicationsFrom, unreadCautions } from './to-facts/complications.ts'
import { csfCytologyFrom } from './to-facts/csf-cytology.ts'
import { diagnosesFrom } from './to-facts/diagnosis.ts'
import { diseaseStatusFrom } from './to-facts/disease-status.ts'
import { documentsToRead } from './to-facts/documents.ts'
import { earlierValuesFrom } from './to-facts/earlier-values.ts'
import { interstitialLungDiseaseFrom, LUNG_QUESTION } from './to-facts/interstitial-lung-disease.ts'
import { measurementsFrom } from './to-facts/laboratory.ts'
import { performanceStatusFrom } from './to-facts/performance-status.ts'
import { primaryCancerFrom } from './to-facts/primary-cancer.ts'
import { medicationEntriesFrom } from './to-facts/therapies/medication-entries.ts'
import { priorTherapiesFrom } from './to-facts/therapies/prior-therapies.ts'
import { withMeanings } from './to-facts/yes-from-diagnoses.ts'

export { UnreadableChart } from './identity.ts'

export type ChartContext = {
  readonly asOf: IsoDate
  readonly region: ValueOf<'region'>
  /** How the questions to the record system ended; left out where there was none to ask, as for a file. */
  readonly queries?: readonly QueryOutcome[]
  /** Which patient is meant, where the resources hold several. */
  readonly patientId?: string
}

/**
 * One patient's chart out of FHIR R4 resources (a bundle among them is opened): every fact as it was known on the day, and everything
 * that was there and could not be read. Throws `UnreadableChart` when it is not clear whose chart it is.
 */
export const chartFrom = (resources: readonly unknown[], context: ChartContext): Chart => atOnce(chartIn(resources, context))

/** The same, with a rest after every few hundred resources. */
export const chartFromInSlices = (resources: readonly unknown[], context: ChartContext, rest: () => Promise<void>): Promise<Chart> =>
  withRests(chartIn(resources, context), rest)

function* chartIn(resources: readonly unknown[], context: ChartContext): InSlices<Chart> {
  const sorted = yield* sortResources(resources)
  const patient = patientIn(sorted, context.patientId)
  const { record: whole, unread } = yield* recordFrom(patient, sorted, context.asOf)
  const today = yield* knownOnTheDay(whole)
  const read = yield* factsFrom(today.record)
  const aged = withAges(read.facts, context.asOf)
  const earlier = yield* earlierValuesFrom(today.record.observations)
  const region = known(context.region, [{ kind: 'configuration', says: `this installation serves ${context.region}` }])
  return {
    patient: identityFrom(patient),
    facts: withFailedQueries(withFacts(nothingKnown(), { ...aged, region }), context.queries ?? []),
    unread: withoutRepeats([...sorted.unread, ...unread, ...today.unread, ...read.unread, ...kindsNotRead(sorted)]),
    earlier,
  }
}

function* factsFrom(record: PatientRecord): InSlices<{ facts: Partial<PatientFacts>; unread: readonly Unread[] }> {
  const diagnoses = withMeanings(diagnosesFrom(record.conditions, record.asOf))
  const medication = medicationEntriesFrom(record)
  const primary = yield* primaryCancerFrom(record, diagnoses)
  const cns = yield* cnsDiseaseFrom(record, diagnoses)
  const cytology = yield* csfCytologyFrom(record)
  const status = yield* diseaseStatusFrom(record)
  const therapies = priorTherapiesFrom(record, medication, diagnoses)
  const radiotherapy = cnsRadiotherapyFrom(record)
  const lung = interstitialLungDiseaseFrom(record, diagnoses, medication.entries)
  const measured = yield* measurementsFrom(record)
  const lesions = yield* brainLesionsFrom(record.observations, cns.brainConditions)
  const performance = yield* performanceStatusFrom(record.observations)
  const genomic = yield* genomicFactsIn(record)
  return {
    facts: {
      ...genomic.facts,
      ...primary.facts,
      ...cns.facts,
      ...status.facts,
      ...complicationsFrom(diagnoses, record.asOf),
      ...coMedicationFrom(medication.entries, diagnoses, record.asOf),
      ...measured.facts,
      ...lesions.facts,
      ageYears: ageYearsFrom(record.patient, record.asOf),
      ...performance.facts,
      csfCytology: cytology.fact,
      priorTherapies: therapies.fact,
      priorCnsRadiotherapy: radiotherapy.fact,
      interstitialLungDisease: lung.fact,
      ildGrade: lung.grade,
    },
    unread: [genomic, primary, cns, cytology, status, medication, therapies, radiotherapy, lung, measured, lesions, performance]
      .flatMap((part) => part.unread)
      .concat(unreadBirthDate(record.patient, record.asOf), unreadCautions(diagnoses, [LUNG_QUESTION]), documentsToRead(record)),
  }
}

/** Several readers may stumble over the same resource for the same reason: said once is enough. */
const withoutRepeats = (unread: readonly Unread[]): readonly Unread[] => [
  ...new Map(unread.map((one) => [`${one.reference}|${one.problem}`, one])).values(),
]
