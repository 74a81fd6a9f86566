import { expect, test } from 'vitest'
import { readSource } from './read-source.ts'
import { scopesFrom } from './scopes.ts'
import type { Answer, Transport } from './transport.ts'
import { VENDORS } from './vendors/vendors.ts'

const asking = (answer: Answer, scopes = 'patient/*.rs') => {
  const asked: string[] = []
  const transport = {
    base: 'https://ehr.example/fhir',
    get: async (address: string) => {
      asked.push(address)
      return answer
    },
  } as unknown as Transport
  return { asked, about: { transport, vendor: VENDORS.generic, scopes: scopesFrom(scopes), patientId: 'p1' } }
}
const ok = (body: unknown): Answer => ({ kind: 'ok', status: 200, body, headers: { location: null, etag: null } })
const ecog = { resourceType: 'Observation', id: '7', meta: { versionId: '3' }, subject: { reference: 'Patient/p1' }, valueInteger: 1 }

test('a source is fetched by its address and shown whole, with the version it has now', async () => {
  const { asked, about } = asking(ok(ecog))
  expect(await readSource(about, 'Observation/7')).toEqual({ kind: 'read', resource: ecog, version: '3' })
  expect(asked).toEqual(['Observation/7'])
})

test('a contained source is taken out of the resource that holds it', async () => {
  const report = { resourceType: 'DiagnosticReport', id: '9', contained: [{ resourceType: 'Observation', id: 'a' }] }
  const { asked, about } = asking(ok(report))
  expect(await readSource(about, 'DiagnosticReport/9#a')).toMatchObject({ resource: { id: 'a' } })
  expect(asked).toEqual(['DiagnosticReport/9'])
  expect(await readSource(about, 'DiagnosticReport/9#b')).toEqual({
    kind: 'not-read',
    why: 'The part that was read is no longer in it.',
  })
})

test("another patient's, another resource's and an unpermitted answer are not shown", async () => {
  const other = asking(ok({ ...ecog, subject: { reference: 'https://ehr.example/fhir/Patient/p2' } }))
  expect(await readSource(other.about, 'Observation/7')).toEqual({ kind: 'not-read', why: 'It belongs to another patient.' })
  expect((await readSource(asking(ok({ ...ecog, id: '8' })).about, 'Observation/7')).kind).toBe('not-read')
  const unpermitted = asking(ok(ecog), 'patient/Observation.s')
  expect((await readSource(unpermitted.about, 'Observation/7')).kind).toBe('not-read')
  expect(unpermitted.asked).toEqual([])
})

test('a refusal and a lost connection say why', async () => {
  expect(await readSource(asking({ kind: 'refused', status: 403, body: null }).about, 'Observation/7')).toEqual({
    kind: 'not-read',
    why: 'Not permitted.',
  })
  expect(await readSource(asking({ kind: 'unreachable' }).about, 'Observation/7')).toMatchObject({ kind: 'not-read' })
})
