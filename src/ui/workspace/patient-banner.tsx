import type { ShownPatient } from '../shown.ts'
import { WORDS } from '../words.ts'

/** Whose chart this is. Left out only where the record system's own banner is known to be on screen. */
export function PatientBanner({ patient }: { readonly patient: ShownPatient }) {
  const { banner } = WORDS
  const parts = [
    patient.sex,
    patient.birthDate === null ? banner.noBirthDate : banner.born(patient.birthDate),
    patient.recordNumber === null ? null : banner.number(patient.recordNumber),
  ].filter((part) => part !== null)
  return (
    <p className="banner">
      <strong>{patient.name ?? banner.noName}</strong>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  )
}
