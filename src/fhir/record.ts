import type { IsoDate } from '../facts/iso-date.ts'
import type { Unread } from './chart.ts'
import { filtered, type InSlices } from './in-slices.ts'
import { parseEach } from './parse-each.ts'
import { Condition } from './resources/condition.ts'
import { DiagnosticReport } from './resources/diagnostic-report.ts'
import { DocumentReference } from './resources/document-reference.ts'
import { Medication } from './resources/medication.ts'
import { MedicationAdministration, MedicationDispense, MedicationRequest, MedicationStatement } from './resources/medication-use.ts'
import { Observation } from './resources/observation.ts'
import type { Patient } from './resources/patient.ts'
import { Procedure } from './resources/procedure.ts'
import { AdverseEvent, AllergyIntolerance } from './resources/reactions.ts'
import type { Reference } from './resources/reference.ts'
import type { Contained } from './resources/resource.ts'
import { Specimen } from './resources/specimen.ts'
import type { Sorted } from './sort-resources.ts'
import { referenceOf } from './source-of.ts'
import { namesOf, specimensOfOthers, whoElse } from './whose.ts'

/** One patient's resources, each read once. Nothing entered in error is in it, and nothing about anybody else. */
export type PatientRecord = {
  readonly asOf: IsoDate
  readonly patient: Patient
  readonly conditions: readonly Condition[]
  readonly observations: readonly Observation[]
  readonly reports: readonly DiagnosticReport[]
  readonly statements: readonly MedicationStatement[]
  readonly requests: readonly MedicationRequest[]
  readonly administrations: readonly MedicationAdministration[]
  readonly dispenses: readonly MedicationDispense[]
  readonly procedures: readonly Procedure[]
  readonly specimens: readonly Specimen[]
  readonly allergies: readonly AllergyIntolerance[]
  readonly adverseEvents: readonly AdverseEvent[]
  readonly documents: readonly DocumentReference[]
  /** Orders, statements and administrations of drugs, and procedures, that are there and could not be read at all. */
  readonly unreadTreatments: readonly string[]
  /** By `Medication/<id>`. */
  readonly medications: ReadonlyMap<string, Medication>
}

type OfPatient = {
  readonly resourceType: string
  readonly id?: string | undefined
  readonly status?: string | undefined
  readonly subject?: Reference | undefined
  readonly patient?: Reference | undefined
  readonly focus?: readonly Reference[] | undefined
  readonly contained?: readonly Contained[] | undefined
  readonly verificationStatus?: { readonly coding?: readonly { readonly code?: string | undefined }[] | undefined } | undefined
}

/** Reads the sorted resources of one patient; what cannot be read or is somebody else's is reported. */
export function* recordFrom(
  patient: Patient,
  sorted: Sorted,
  asOf: IsoDate,
): InSlices<{ record: PatientRecord; unread: readonly Unread[] }> {
  const unread: Unread[] = []
  const unreadTreatments: string[] = []
  const isPatient = (key: string): boolean => key === `Patient/${patient.id}` || key === `urn:uuid:${patient.id}`
  function* parsed<T>(type: string, schema: Parameters<typeof parseEach<T>>[0]): InSlices<readonly T[]> {
    const { readable, unreadable } = yield* parseEach(schema, sorted.byType.get(type) ?? [])
    for (const one of unreadable) unread.push(one)
    if (unreadable.length > 0 && TREATMENTS.has(type)) unreadTreatments.push(...withoutReadable(unreadable, readable))
    return readable
  }
  function* read<T extends OfPatient>(type: string, schema: Parameters<typeof parseEach<T>>[0]): InSlices<readonly T[]> {
    return yield* filtered(yield* parsed(type, schema), (resource) => {
      if (isEnteredInError(resource)) return false
      const problem = whoElse(resource, { isPatient, names, ofOthers })
      if (problem !== null) unread.push({ reference: referenceOf(resource), problem })
      return problem === null
    })
  }
  const names = namesOf(patient)
  const medications = yield* parsed('Medication', Medication)
  const ofOthers = specimensOfOthers(sorted.byType.get('Specimen') ?? [], isPatient)
  const record: Omit<PatientRecord, 'unreadTreatments'> = {
    asOf,
    patient,
    conditions: yield* read('Condition', Condition),
    observations: yield* read('Observation', Observation),
    reports: yield* read('DiagnosticReport', DiagnosticReport),
    statements: yield* read('MedicationStatement', MedicationStatement),
    requests: yield* read('MedicationRequest', MedicationRequest),
    administrations: yield* read('MedicationAdministration', MedicationAdministration),
    dispenses: yield* read('MedicationDispense', MedicationDispense),
    procedures: yield* read('Procedure', Procedure),
    specimens: yield* read('Specimen', Specimen),
    allergies: yield* read('AllergyIntolerance', AllergyIntolerance),
    adverseEvents: yield* read('AdverseEvent', AdverseEvent),
    documents: yield* read('DocumentReference', DocumentReference),
    medications: new Map(medications.map((medication) => [referenceOf(medication), medication])),
  }
  return { record: { ...record, unreadTreatments }, unread }
}

const TREATMENTS: ReadonlySet<string> = new Set(['MedicationStatement', 'MedicationRequest', 'MedicationAdministration', 'Procedure'])

/** A resource that was read but for a part of it is among the readable ones. */
function withoutReadable(unreadable: readonly Unread[], readable: readonly unknown[]): readonly string[] {
  const read = new Set(readable.map((resource) => referenceOf(resource as OfPatient)))
  return unreadable.map(({ reference }) => reference).filter((reference) => !read.has(reference))
}

/** Recorded by mistake, or withdrawn before anything happened: as if it were not there. A cancelled dispense says that a drug was not handed over. */
function isEnteredInError({ resourceType, status, verificationStatus }: OfPatient): boolean {
  if (status === 'entered-in-error' || (status === 'cancelled' && resourceType !== 'MedicationDispense')) return true
  return verificationStatus?.coding?.some((coding) => coding.code === 'entered-in-error') ?? false
}
