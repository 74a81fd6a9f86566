import type { WriteAbout } from '../fhir/write-guard.ts'
import type { ReadyScreen } from './screen.ts'

/** Whose chart is on screen, for everything that is written into it: the record has to say the same right before. */
export function writeAboutOf(
  { session, chart }: Pick<ReadyScreen, 'session' | 'chart'>,
  onOtherPatient: (why: string) => void,
): WriteAbout {
  const { tenant, patientId, encounterId, userReference } = session
  const { name, birthDate } = chart.patient
  return { vendor: tenant.vendor, patientId, encounterId, userReference, patient: { name, birthDate }, onOtherPatient }
}
