import type { FhirResource, Identifier, Patient } from 'fhir/r4'

/**
 * The identifiers of a patient as Epic shows them: types are texts without a code, the record number is one of several numbers and not the
 * first, and an internal one is padded with spaces (patients of Epic's public sandbox in published code). At a customer's the number that
 * people use is called MRN; the public sandbox has the enterprise number (EPI) only.
 */
export const asEpicPatients = (resources: readonly FhirResource[]): readonly FhirResource[] =>
  resources.map((each) => (each.resourceType === 'Patient' ? withEpicIdentifiers(each) : each))

function withEpicIdentifiers(patient: Patient): Patient {
  const { id = '', identifier = [] } = patient
  const own = identifier.map(({ type, ...rest }) =>
    type?.coding?.some(({ code }) => code === 'MR')
      ? { ...rest, use: 'usual' as const, type: { text: 'MRN' } }
      : { ...rest, ...withText(type) },
  )
  return { ...patient, identifier: [...internal(id), ...own, called('MYCHARTLOGIN', `${OID}.3.878082.110`, id.toUpperCase())] }
}

const withText = (type: Identifier['type']): Pick<Identifier, 'type'> => (type?.text === undefined ? {} : { type: { text: type.text } })

const OID = 'urn:oid:1.2.840.114350.1.13.0.1.7'

const internal = (id: string): readonly Identifier[] => [
  called('EPIC', `${OID}.5.737384.0`, `E-${id}`),
  called('EXTERNAL', `${OID}.2.698084`, `Z-${id}`),
  called('FHIR', 'http://open.epic.com/FHIR/StructureDefinition/patient-dstu2-fhir-id', `dstu2-${id}`),
  called('FHIR STU3', 'http://open.epic.com/FHIR/StructureDefinition/patient-fhir-id', id),
  called('INTERNAL', `${OID}.2.698084`, `     Z-${id}`),
  called('EPI', `${OID}.5.737384.14`, `${1_000_000 + Array.from(id).reduce((sum, letter) => sum + letter.charCodeAt(0), 0)}`),
]

const called = (text: string, system: string, value: string): Identifier => ({ use: 'usual', type: { text }, system, value })
