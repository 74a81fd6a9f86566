import { partialDateFrom } from '../facts/iso-date.ts'
import type { PatientIdentity } from './chart.ts'
import { type HumanName, Patient } from './resources/patient.ts'
import type { Sorted } from './sort-resources.ts'

/** The resources do not tell one patient's story: nothing may be concluded from them. */
export class UnreadableChart extends Error {
  override readonly name = 'UnreadableChart'
}

/** The one patient of the resources, or the one asked for. Throws `UnreadableChart` when there is none, or more than one. */
export function patientIn({ byType }: Sorted, patientId: string | undefined): Patient {
  const found = (byType.get('Patient') ?? []).filter((one) => patientId === undefined || one.id === patientId)
  const [first, second] = found
  if (first === undefined)
    throw new UnreadableChart(
      patientId === undefined ? 'The record holds no patient.' : `The record does not hold the patient ${patientId}.`,
    )
  if (second !== undefined) throw new UnreadableChart(`The record holds ${found.length} patients, and it does not say which is meant.`)
  const read = Patient.safeParse(first)
  if (!read.success || read.data.id === undefined)
    throw new UnreadableChart('The patient in the record does not have the form FHIR R4 gives it.')
  return read.data
}

/** Who the record is about, for the banner. */
export function identityFrom(patient: Patient): PatientIdentity {
  const marked = patient.identifier?.find(({ type }) => type?.coding?.some(({ code }) => code === 'MR'))
  return {
    id: patient.id ?? '',
    name: nameFrom(patient.name ?? []),
    birthDate: patient.birthDate === undefined ? null : partialDateFrom(patient.birthDate),
    sex: patient.gender ?? null,
    recordNumber: marked?.value ?? null,
  }
}

/** The name in use: official, else usual, else the first that is not an old one. */
export function nameFrom(names: readonly HumanName[]): string | null {
  const current = names.filter(({ use }) => use !== 'old' && use !== 'maiden')
  const name = current.find(({ use }) => use === 'official') ?? current.find(({ use }) => use === 'usual') ?? current[0]
  if (name === undefined) return null
  const whole = name.text ?? [...(name.given ?? []), name.family].filter((part) => typeof part === 'string').join(' ')
  return whole.trim() === '' ? null : whole.trim()
}
