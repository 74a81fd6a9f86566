import type { Bundle, Encounter, FhirResource, Patient, Practitioner } from 'fhir/r4'

/** An invented patient as the fixtures hold it: a Bundle of type collection in a folder named after what makes the case interesting. */
export interface PracticeCase {
  readonly name: string
  readonly bundle: Bundle
}

/** One patient's part of the record, before a character has shaped it. */
export interface Chart {
  readonly caseName: string
  readonly patient: Patient & { id: string }
  readonly resources: readonly FhirResource[]
}

export const PRACTITIONER: Practitioner & { id: string } = {
  resourceType: 'Practitioner',
  id: 'practice-robin',
  active: true,
  name: [{ use: 'official', text: 'Dr. Robin Practice', family: 'Practice', given: ['Robin'], prefix: ['Dr.'] }],
}

/** Reads the fixture, and adds the visit and the clinician that every launch needs where the fixture has none. */
export function chartOf({ name, bundle }: PracticeCase, today: Date): Chart {
  const given = ((bundle as Bundle<FhirResource>).entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []))
  const patient = given.find((each): each is Patient & { id: string } => each.resourceType === 'Patient' && each.id !== undefined)
  if (!patient) throw new Error(`The fixture ${name} has no Patient with an id`)
  const has = (type: string) => given.some(({ resourceType }) => resourceType === type)
  const added = [...(has('Practitioner') ? [] : [PRACTITIONER]), ...(has('Encounter') ? [] : [visitOf(patient.id, today)])]
  return { caseName: name, patient, resources: withIds([...given, ...added]) }
}

const visitOf = (patientId: string, today: Date): Encounter => ({
  resourceType: 'Encounter',
  id: `${patientId}-visit`,
  status: 'in-progress',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
  subject: { reference: `Patient/${patientId}` },
  participant: [{ individual: { reference: `Practitioner/${PRACTITIONER.id}`, display: 'Dr. Robin Practice' } }],
  period: { start: `${today.toISOString().slice(0, 10)}T08:00:00Z` },
})

const withIds = (resources: readonly FhirResource[]): readonly FhirResource[] =>
  resources.map((each, index) => (each.id ? each : { ...each, id: `${each.resourceType.toLowerCase()}-${index + 1}` }))

const WRITTEN: Readonly<Record<string, string>> = {
  alk: 'ALK',
  egfr: 'EGFR',
  bm: 'BM',
  lm: 'LM',
  cns: 'CNS',
  csf: 'CSF',
  qtc: 'QTc',
  t790m: 'T790M',
}

/** `egfr-platelets-in-odd-unit` reads "EGFR platelets in odd unit": the folder name is the only title that a fixture has. */
export function titleOf(caseName: string): string {
  const words = caseName
    .split('-')
    .map((word) => WRITTEN[word] ?? word)
    .join(' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
