import { type IsoDate, isoDateFrom } from '../facts/iso-date.ts'
import type { Chart } from './chart.ts'
import { type ChartContext, chartFrom } from './chart-from.ts'

/** For tests: an invented patient, and resources in the words of the domain. Nothing here is of a real person. */
export const TODAY = isoDateFrom('2026-11-20') as IsoDate
const SNOMED = 'http://snomed.info/sct'
const LOINC = 'http://loinc.org'
const subject = { reference: 'Patient/p' }
let count = 0
const id = () => `r${++count}`

type Resource = Readonly<Record<string, unknown>>

/** The chart of the invented patient, born 1960-05-01, with these resources. */
export const chartOf = (resources: readonly Resource[], context: Partial<ChartContext> = {}): Chart =>
  chartFrom([{ resourceType: 'Patient', id: 'p', birthDate: '1960-05-01' }, ...resources], { asOf: TODAY, region: 'EU', ...context })

export const snomed = (code: string, display?: string) => ({
  coding: [{ system: SNOMED, code, ...(display === undefined ? {} : { display }) }],
})
export const loinc = (code: string) => ({ coding: [{ system: LOINC, code }] })
export const icd10cm = (code: string) => ({ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] })
export const icd10 = (code: string) => ({ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10', code }] })
export const text = (words: string) => ({ text: words })

const status = (code: string) => ({ coding: [{ code }] })

/** An active, confirmed diagnosis recorded on 2026-03-01, unless the rest says otherwise. */
export const diagnosis = (code: Resource, rest: Resource = {}): Resource => ({
  resourceType: 'Condition',
  id: id(),
  clinicalStatus: status('active'),
  verificationStatus: status('confirmed'),
  code,
  subject,
  onsetDateTime: '2026-03-01',
  ...rest,
})
export const resolved = { clinicalStatus: status('resolved') }
export const verified = (code: string) => ({ verificationStatus: status(code) })

/** A final observation of 2026-11-01, unless the rest says otherwise. */
export const observation = (code: Resource, rest: Resource = {}): Resource => ({
  resourceType: 'Observation',
  id: id(),
  status: 'final',
  code,
  subject,
  effectiveDateTime: '2026-11-01',
  ...rest,
})
export const quantity = (value: number, unit: string) => ({
  valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
})

export const statement = (drug: Resource, rest: Resource = {}): Resource => ({
  resourceType: 'MedicationStatement',
  id: id(),
  status: 'active',
  medicationCodeableConcept: drug,
  subject,
  ...rest,
})
export const order = (drug: Resource, rest: Resource = {}): Resource => ({
  resourceType: 'MedicationRequest',
  id: id(),
  status: 'active',
  intent: 'order',
  medicationCodeableConcept: drug,
  subject,
  authoredOn: '2026-01-10',
  ...rest,
})
export const dose = (drug: Resource, day: string, rest: Resource = {}): Resource => ({
  resourceType: 'MedicationAdministration',
  id: id(),
  status: 'completed',
  medicationCodeableConcept: drug,
  subject,
  effectiveDateTime: day,
  ...rest,
})
export const period = (start: string, end?: string) => ({ effectivePeriod: end === undefined ? { start } : { start, end } })
export const rxnorm = (code: string, display?: string) => ({
  coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code, ...(display === undefined ? {} : { display }) }],
})

export const procedure = (code: Resource, rest: Resource = {}): Resource => ({
  resourceType: 'Procedure',
  id: id(),
  status: 'completed',
  code,
  subject,
  performedDateTime: '2026-02-03',
  ...rest,
})
export const report = (code: Resource, rest: Resource = {}): Resource => ({
  resourceType: 'DiagnosticReport',
  id: id(),
  status: 'final',
  code,
  subject,
  effectiveDateTime: '2026-10-01',
  ...rest,
})
