import type { Bundle, DocumentReference, FhirResource, Observation } from 'fhir/r4'
import { toBase64, utf8 } from '../encoding.ts'
import type { PracticeCase } from '../patients/practice-case.ts'

const CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category'

/** A laboratory result; the day of the month is the number, so that the order of a search is visible. */
export const lab = (id: string, code: string, day: number, patient = 'ada'): Observation => ({
  resourceType: 'Observation',
  id,
  status: day % 2 === 0 ? 'final' : 'amended',
  category: [{ coding: [{ system: CATEGORY, code: 'laboratory' }] }],
  code: { coding: [{ system: 'http://loinc.org', code }] },
  subject: { reference: `Patient/${patient}` },
  effectiveDateTime: `2026-01-${String(day).padStart(2, '0')}`,
  valueQuantity: { value: day, unit: '10*9/L', system: 'http://unitsofmeasure.org', code: '10*9/L' },
})

export const patientCase = (id: string, ...resources: FhirResource[]): PracticeCase => ({
  name: `case-of-${id}`,
  bundle: {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { resource: { resourceType: 'Patient', id, name: [{ family: 'Example', given: [id] }] } },
      ...resources.map((resource) => ({ resource })),
    ],
  } as Bundle,
})

const condition = (id: string, category: string, status: string): FhirResource => ({
  resourceType: 'Condition',
  id,
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: status }] },
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-category', code: category }] }],
  code: { text: id },
  subject: { reference: 'Patient/ada' },
})

/** Ada has a little of everything, Ben is the patient who must stay invisible. */
export const CASES: readonly PracticeCase[] = [
  patientCase(
    'ada',
    ...Array.from({ length: 7 }, (_, index) => lab(`lab-${index + 1}`, index < 5 ? '777-3' : '718-7', index + 1)),
    condition('cancer', 'problem-list-item', 'active'),
    condition('seen-today', 'encounter-diagnosis', 'resolved'),
    { resourceType: 'Medication', id: 'med', code: { text: 'Examplinib 80 mg' } },
    {
      resourceType: 'MedicationStatement',
      id: 'taking',
      status: 'stopped',
      statusReason: [{ text: 'rash' }],
      medicationReference: { reference: 'Medication/med' },
      subject: { reference: 'Patient/ada' },
      effectivePeriod: { start: '2025-03-01', end: '2025-09-01' },
    },
    { resourceType: 'Binary', id: 'pdf', contentType: 'application/pdf', data: toBase64(utf8('%PDF-1.7')) },
  ),
  patientCase('ben', lab('ben-lab', '777-3', 3, 'ben')),
]

/** A note that both vendors and the generic server accept; tests break one element of it at a time. */
export const note = (text = 'Seen today. ≥ 75 ×10⁹/L'): DocumentReference => ({
  resourceType: 'DocumentReference',
  status: 'current',
  docStatus: 'final',
  type: { coding: [{ system: 'http://loinc.org', code: '11488-4', display: 'Consult note' }] },
  subject: { reference: 'Patient/ada' },
  date: '2026-11-20T12:00:00Z',
  author: [{ reference: 'Practitioner/practice-robin' }],
  content: [{ attachment: { contentType: 'text/plain; charset=utf-8', data: toBase64(utf8(text)), title: 'Consult note' } }],
  context: { encounter: [{ reference: 'Encounter/ada-visit' }], period: { start: '2026-11-20T11:00:00Z', end: '2026-11-20T12:00:00Z' } },
})
