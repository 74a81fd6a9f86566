import type {
  Condition,
  DiagnosticReport,
  DocumentReference,
  FhirResource,
  MedicationRequest,
  MedicationStatement,
  Observation,
} from 'fhir/r4'
import { patientCase } from '../../../src/sandbox/testing/small-case.ts'

/** An invented patient whose chart the tests write, one entry after the other. */
const PATIENT = 'ada'
const subject = { reference: `Patient/${PATIENT}` }
const HL7 = 'http://terminology.hl7.org/CodeSystem'
const category = (code: string) => [{ coding: [{ system: `${HL7}/observation-category`, code }] }]
const loinc = (code: string, text: string) => ({ coding: [{ system: 'http://loinc.org', code }], text })

export const chartOf = (...resources: readonly FhirResource[]) => patientCase(PATIENT, ...resources)

type Given = Partial<Observation>

/** A laboratory result, final unless the test says otherwise. */
export const result = (id: string, given: Given): Observation => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  category: category('laboratory'),
  code: { text: 'a result' },
  subject,
  effectiveDateTime: '2026-10-01',
  ...given,
})

/** Null: a result without a value. */
export const platelets = (id: string, value: number | null, given: Given = {}): Observation =>
  result(id, {
    code: loinc('777-3', 'Platelets'),
    ...(value === null ? {} : { valueQuantity: { value, unit: '10*9/L', system: 'http://unitsofmeasure.org', code: '10*9/L' } }),
    ...given,
  })

/** EGFR gene targeted mutation analysis, in words. Null: without a value. */
export const egfr = (id: string, valueString: string | null, given: Given = {}): Observation =>
  result(id, { code: loinc('21659-3', 'EGFR gene mutation analysis'), ...(valueString === null ? {} : { valueString }), ...given })

export const lungCancer = (given: Partial<Condition> = {}): Condition => ({
  resourceType: 'Condition',
  id: 'cancer',
  clinicalStatus: { coding: [{ system: `${HL7}/condition-clinical`, code: 'active' }] },
  verificationStatus: { coding: [{ system: `${HL7}/condition-ver-status`, code: 'confirmed' }] },
  category: [{ coding: [{ system: `${HL7}/condition-category`, code: 'problem-list-item' }] }],
  code: { coding: [{ system: 'http://snomed.info/sct', code: '254637007' }], text: 'Non-small cell lung cancer' },
  subject,
  ...given,
})

export const taking = (id: string, text: string, given: Partial<MedicationStatement> = {}): MedicationStatement => ({
  resourceType: 'MedicationStatement',
  id,
  status: 'active',
  medicationCodeableConcept: { text },
  subject,
  effectivePeriod: { start: '2026-03-01' },
  ...given,
})

export const order = (id: string, given: Partial<MedicationRequest>): MedicationRequest => ({
  resourceType: 'MedicationRequest',
  id,
  status: 'active',
  intent: 'order',
  subject,
  authoredOn: '2026-03-01',
  ...given,
})

export const report = (id: string, given: Partial<DiagnosticReport>): DiagnosticReport => ({
  resourceType: 'DiagnosticReport',
  id,
  status: 'final',
  code: { text: 'Molecular pathology report' },
  subject,
  effectiveDateTime: '2026-10-01',
  ...given,
})

export const document = (id: string, title: string): DocumentReference => ({
  resourceType: 'DocumentReference',
  id,
  status: 'current',
  category: [{ coding: [{ system: 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category', code: 'clinical-note' }] }],
  type: { text: title },
  date: '2026-10-01T10:00:00Z',
  subject,
  content: [{ attachment: { contentType: 'application/pdf', url: 'Binary/pdf' } }],
})

/** Five pages of a hundred or so, whatever size a page has at the record system: more than two hundred results a page nobody gives. */
export const manyResults = (count: number): readonly Observation[] =>
  Array.from({ length: count }, (_, index) => platelets(`p${index}`, 100 + (index % 50), { effectiveDateTime: dayOf(index) }))

const dayOf = (index: number): string => new Date(Date.UTC(2020, 0, 1 + (index % 2000))).toISOString().slice(0, 10)

/** What a record system says about a search or a refusal, in the form of Epic's. */
export const outcome = (code: string, says: string, severity: 'fatal' | 'warning' = 'warning') => ({
  resourceType: 'OperationOutcome',
  issue: [
    { severity, code: 'processing', details: { coding: [{ system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.657369', code }], text: says } },
  ],
})
