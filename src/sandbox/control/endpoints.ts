import type { FhirResource } from 'fhir/r4'
import { type Answer, json } from '../answer.ts'
import { CHARACTER_KEYS } from '../characters/characters.ts'
import type { PatientRecord } from '../fhir/records.ts'
import type { Tenant } from '../tenant.ts'
import { chartView, patientLine } from './chart-view.ts'
import type { Fault, Faults } from './faults.ts'
import type { CallLog } from './log.ts'

export interface Controls {
  readonly faults: Faults
  readonly log: CallLog
  readonly tenants: () => ReadonlyMap<string, Tenant>
  readonly reset: () => Promise<void>
}

/** Everything below `/__practice`: the practice page's own view of the charts, faults, the call log, and a fresh start. */
export async function answerControl({ faults, log, tenants, reset }: Controls, path: string, request: Request): Promise<Answer> {
  const { method } = request
  if (path === '/faults' && method === 'POST') return setFaults(faults, request)
  if (path === '/faults' && method === 'GET') return json(faults.struck())
  if (path === '/faults' && method === 'DELETE') {
    faults.clear()
    return { status: 204 }
  }
  if (path === '/log' && method === 'GET') return json(log.all())
  if (path === '/reset' && method === 'POST') {
    await reset()
    return { status: 204 }
  }
  if (path === '/patients' && method === 'GET') return json(patientsOf(tenants()))
  const [, character = '', patient = ''] = path.match(/^\/chart\/(\w+)\/([^/]+)$/) ?? []
  const tenant = tenants().get(character)
  const record = tenant?.records.get(decodeURIComponent(patient))
  if (record && method === 'PUT') return keepInChart(record, request)
  if (tenant && record && method === 'GET') return json(await chartView(record, Object.keys(tenant.character.offers)))
  return json({ error: 'not_found' }, 404)
}

/** What somebody else in the hospital does with the chart meanwhile: a new result, a new version of one, a visit that ends. */
async function keepInChart(record: PatientRecord, request: Request): Promise<Answer> {
  const resource = (await request.json()) as FhirResource
  const { status } = await record.keep([resource])
  return { status: status < 300 ? 204 : status }
}

async function setFaults(faults: Faults, request: Request): Promise<Answer> {
  const given = (await request.json().catch(() => undefined)) as readonly Fault[] | undefined
  if (!Array.isArray(given) || !given.every(({ path }: Fault) => typeof path === 'string'))
    return json({ error: 'a list of faults with a path is needed' }, 400)
  faults.set(given as readonly Fault[])
  return { status: 204 }
}

const patientsOf = (tenants: ReadonlyMap<string, Tenant>) => {
  const records = tenants.get(CHARACTER_KEYS[0] ?? 'generic')?.records ?? new Map()
  return [...records.values()].map(patientLine)
}
