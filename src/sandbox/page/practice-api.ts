import type { ChartView, PatientLine } from '../control/chart-view.ts'

const { practice = '.', app = './app' } = document.documentElement.dataset

/** Where the practice system and the app are, relative to this page: the static demo has them elsewhere than the server. */
const base = new URL(practice, document.baseURI).href.replace(/\/$/, '')
const appBase = new URL(app, document.baseURI).href.replace(/\/$/, '')

async function answered(path: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(base + path, init)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

export const patients = async (): Promise<readonly PatientLine[]> => (await answered('/__practice/patients')) as readonly PatientLine[]

export const chart = async (character: string, patient: string): Promise<ChartView> =>
  (await answered(`/__practice/chart/${character}/${encodeURIComponent(patient)}`)) as ChartView

/** The address an EHR would open: the app's launch page with the FHIR base and a one-time launch token. */
export async function launchAddress(character: string, patient: string): Promise<string> {
  const body = JSON.stringify({ patient, needPatientBanner: false })
  const minted = await answered(`/auth/${character}/launch`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const { launch } = minted as { launch: string }
  return `${appBase}/launch.html?${new URLSearchParams({ iss: `${base}/fhir/${character}`, launch })}`
}
