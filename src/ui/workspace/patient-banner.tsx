import { dateInWords } from '../language/in-locale.ts'
import type { ShownPatient } from '../shown.ts'
import { WORDS } from '../words.ts'

type PatientBannerProps = { readonly patient: ShownPatient; readonly onPaperOnly: boolean }

/** Whose chart this is. Not on screen where the record system's own banner is known to be there; on paper always. */
export function PatientBanner({ patient, onPaperOnly }: PatientBannerProps) {
  const { banner } = WORDS
  const parts = [
    patient.sex,
    patient.birthDate === null ? banner.noBirthDate : banner.born(dateInWords(patient.birthDate)),
    patient.recordNumber === null ? null : banner.number(patient.recordNumber),
  ].filter((part) => part !== null)
  return (
    <p className={onPaperOnly ? 'banner paper-only' : 'banner'}>
      <strong>{patient.name ?? banner.noName}</strong>
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  )
}
