import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import type { Answer, Transport } from '../fhir/transport.ts'
import { withPatience } from './patience.ts'

const ok: Answer = { kind: 'ok', status: 200, body: {}, headers: { location: null, etag: null } }
const transport = (get: Transport['get']): Transport => ({
  base: 'https://ehr.example/fhir',
  get,
  post: async () => ok,
  put: async () => ok,
  pause: async () => {},
})

test('what has answered stays; what has not, when patience is lost, did not answer in time', async () => {
  const { transport: patient, lose } = withPatience(
    transport((address) => (address === 'quick' ? Promise.resolve(ok) : new Promise(() => {}))),
  )
  const [quick, slow] = [patient.get('quick'), patient.get('slow')]
  expect(await quick).toEqual(ok)
  lose()
  expect(await slow).toEqual({ kind: 'timeout' })
})

test('after patience was lost nothing more is asked', async () => {
  let asked = 0
  const { transport: patient, lose } = withPatience(
    transport(async () => {
      asked += 1
      return ok
    }),
  )
  lose()
  expect(await patient.get('Observation')).toEqual({ kind: 'timeout' })
  expect(asked).toBe(0)
})

test('an answer that came is kept by nothing here, so that pages of results can go when they have been read', async () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const { transport: patient } = withPatience(transport(async () => ({ ...ok, body: { entry: [] } })))
  const page = new WeakRef(await patient.get('Observation'))
  await new Promise((resolve) => setTimeout(resolve, 0))
  collect()
  expect(page.deref()).toBeUndefined()
  expect((await patient.get('Observation')).kind).toBe('ok')
})
