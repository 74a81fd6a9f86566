import fc from 'fast-check'
import { expect, test } from 'vitest'
import { configFrom } from './config.ts'
import { validatedConfig } from './config-schema.ts'

const whole = {
  name: 'A',
  iss: 'https://a.example/fhir',
  vendor: 'oracle',
  clientId: 'c',
  scopes: 'launch',
  pkce: 'required',
  region: 'EU',
  authorization: ['https://authorization.example/tenants/1'],
  issuer: 'https://authorization.example/tenants/1',
  keys: { keys: [{ kty: 'RSA', n: 'x', e: 'AQAB' }] },
  styles: ['https://styles.example'],
  framedBy: ['https://ehr.example'],
  standalone: true,
  noteType: { system: 'http://loinc.org', code: '11488-4', display: 'Consult note' },
  writing: { contents: ['html'], drafts: false, correcting: 'update', provenance: false },
  requestBudget: 60,
  requestsAtATime: 4,
}
const elements = [...Object.keys(whole), 'other', '__proto__', 'constructor']
/** Values that are right for one element and wrong for most others. */
const value = fc.oneof(
  fc.constantFrom<unknown>(...Object.values(whole)),
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    0,
    1,
    10,
    1000,
    1001,
    60.5,
    Number.NaN,
    true,
    [],
    {},
    [[]],
    ['x'],
    'epic',
    'US',
    'https://a.example/fhir/',
    'http://a.example/fhir',
    'http://127.0.0.1:1/fhir',
    'https://me@a.example/fhir',
    'https://a.example/fhir?x',
    'https://ehr.example/',
    ['https://ehr.example/'],
    ['https://ehr.example:8443'],
    { keys: [] },
    { keys: [{ kty: 'RSA', d: 'private' }] },
    { keys: [{ kty: 'EC', d: undefined }] },
    { keys: [{}] },
    { system: 'a', code: 'b', display: 'c', more: 1 },
    { system: 'a', code: 'b', display: ' ' },
    { contents: ['text', 'html', 'data'], drafts: true, correcting: 'relates-to', workUp: 'Task' },
    { contents: ['text'], workUp: 'ServiceRequest', correcting: 'new-note' },
    { contents: ['data'], drafts: 'yes', correcting: ['update'], more: 1 },
    'generic',
  ),
  fc.jsonValue(),
)
const changed = fc.array(fc.tuple(fc.constantFrom(...elements), value, fc.boolean()), { maxLength: 3 }).map((changes) =>
  changes.reduce<Record<string, unknown>>((tenant, [name, to, left]) => {
    const { [name]: _, ...rest } = tenant
    return left ? rest : { ...rest, [name]: to }
  }, whole),
)
const config = fc.oneof(
  { weight: 8, arbitrary: fc.record({ tenants: fc.array(changed, { minLength: 1, maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ tenants: fc.tuple(changed), lockAfterMinutes: value }) },
  { weight: 1, arbitrary: fc.record({ tenants: fc.oneof(value, fc.array(value)), other: value }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: value },
)

const named = (json: unknown, check: typeof configFrom) => {
  const read = check(json)
  if (read.kind === 'ok') return 'ok'
  return read.why
    .replace(/^config.json: |\.$/g, '')
    .split('; ')
    .toSorted()
}

test('the launch page’s hand-written check and the zod schema accept the same configurations and name the same elements', () => {
  let accepted = 0
  fc.assert(
    fc.property(config, (json) => {
      const [byHand, bySchema] = [named(json, configFrom), named(json, validatedConfig)]
      if (bySchema === 'ok') accepted += 1
      expect(byHand).toEqual(bySchema)
    }),
    { numRuns: 5000 },
  )
  expect(accepted).toBeGreaterThan(100)
}, 60_000)

test('what is said is for the person who wrote the file', () => {
  const read = validatedConfig({ tenants: [{ ...whole, iss: 'http://a.example', secret: 'x', noteType: 1 }], lockAfterMinutes: 0 })
  expect(read).toEqual({
    kind: 'unusable',
    why: 'config.json: tenants[0].iss: must be an https address without user name, query or fragment; tenants[0].noteType: must have the texts system, code and display; tenants[0].secret: is not an element of the configuration; lockAfterMinutes: must be a whole number from 1 to 60.',
  })
})

test('bug: a deployment that says how its record system takes notes is not refused by the app', () => {
  const generic = { ...whole, vendor: 'generic' }
  for (const writing of [{}, { workUp: 'ServiceRequest' }, { contents: ['text'], drafts: false, correcting: 'update', provenance: false }])
    expect(validatedConfig({ tenants: [{ ...generic, writing }] }).kind).toBe('ok')
})

test.for([
  ['epic', { contents: ['html'] }, 'writing.contents: must be text alone at Epic'],
  ['epic', { correcting: 'relates-to' }, 'writing.correcting: must be one of new-note at Epic'],
  ['epic', { workUp: 'Task' }, 'writing.workUp: must be one of ServiceRequest at Epic'],
  ['oracle', { contents: ['text', 'html'] }, 'writing.contents: must be exactly one of text, html at Oracle Health'],
  ['oracle', { drafts: true }, 'writing.drafts: must be false at Oracle Health'],
  ['oracle', { workUp: 'ServiceRequest' }, 'writing.workUp: must be left out at Oracle Health'],
] as const)('bug: at %s a choice that every note would be refused for is named at the start: %j', ([vendor, writing, says]) => {
  for (const check of [configFrom, validatedConfig])
    expect(check({ tenants: [{ ...whole, vendor, writing }] })).toMatchObject({ kind: 'unusable', why: expect.stringContaining(says) })
})
