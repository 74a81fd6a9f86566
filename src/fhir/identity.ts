import { partialDateFrom } from '../facts/iso-date.ts'
import type { PatientIdentity } from './chart.ts'
import { type HumanName, Patient } from './resources/patient.ts'
import type { Identifier } from './resources/reference.ts'
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

/** Who the record is about, for the banner and for notes. */
export function identityFrom(patient: Patient): PatientIdentity {
  return {
    id: patient.id ?? '',
    name: nameFrom(patient.name ?? []),
    birthDate: patient.birthDate === undefined ? null : partialDateFrom(patient.birthDate),
    sex: patient.gender ?? null,
    recordNumber: recordNumberFrom(patient.identifier ?? []),
  }
}

/**
 * The number that a records department knows the patient by: an identifier of type MR (HL7 table 0203); where types are texts only, as at
 * Epic, the one called MRN, else Epic's enterprise number, which is said to be one. Of several hospitals: each, with who gave it. Numbers no
 * longer in use are left out. Null: the record gives none.
 */
function recordNumberFrom(identifiers: readonly Identifier[]): string | null {
  const inUse = identifiers.filter(({ use, period, value }) => use !== 'old' && period?.end === undefined && isFilled(value))
  const called = (name: RegExp) => inUse.filter(({ type }) => name.test(type?.text?.trim() ?? ''))
  const coded = inUse.filter(({ type }) => type?.coding?.some(({ code }) => code === 'MR'))
  const marked = coded.length > 0 ? coded : called(/^(MRN?|medical record number)$/i)
  const enterprise = called(/^EPI$/i).map((number) => ({ ...number, value: `${number.value?.trim()} (EPI)` }))
  const byValue = new Map((marked.length > 0 ? marked : enterprise).map((number) => [number.value?.trim() ?? '', number]))
  const said = Array.from(byValue, ([value, { assigner }]) =>
    byValue.size > 1 && isFilled(assigner?.display) ? `${value} (${assigner?.display?.trim()})` : value,
  )
  return said.length === 0 ? null : said.join('; ')
}

const isFilled = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

/** Which name is used when there are several: the lower, the rather. */
const RANK: Readonly<Record<string, number>> = { official: 0, usual: 1, temp: 3, anonymous: 4, nickname: 5 }
const rankOf = ({ use, period }: HumanName): number => (period?.end === undefined ? 0 : 10) + (RANK[use ?? ''] ?? 2)

/** The name in use: official, else usual, else another that is neither old nor a nickname; one that has ended only where there is no other. */
export function nameFrom(names: readonly HumanName[]): string | null {
  const [name] = names.filter(({ use }) => use !== 'old' && use !== 'maiden').toSorted((a, b) => rankOf(a) - rankOf(b))
  if (name === undefined) return null
  const whole = (name.text ?? '').trim() === '' ? inOrder(name) : name.text
  return whole === undefined || whole.trim() === '' ? null : whole.trim()
}

/** Written without spaces and with the family name first. */
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]+$/u

/** "Junior" tells a son from his father, so that a suffix belongs to the name. */
function inOrder({ given = [], family, suffix = [] }: HumanName): string {
  const [first, last] = [given, [family]].map((parts) => parts.filter((part) => typeof part === 'string'))
  const parts = [...(first ?? []), ...(last ?? [])]
  if (parts.length > 1 && parts.every((part) => EAST_ASIAN.test(part))) return [...(last ?? []), ...(first ?? [])].join('')
  return [...parts, ...suffix.filter((part) => typeof part === 'string')].join(' ')
}
