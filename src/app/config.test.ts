import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { configFrom, readConfig } from './config.ts'

const tenant = { name: 'A', iss: 'https://a.example/fhir', vendor: 'epic', clientId: 'c', scopes: 'launch', pkce: 'required', region: 'EU' }
const why = (json: unknown) => {
  const read = configFrom(json)
  return read.kind === 'unusable' ? read.why : 'ok'
}

test('the example that is shipped is valid', () => {
  expect(why(JSON.parse(readFileSync('public/config.json', 'utf8')))).toBe('ok')
})

test('every wrong element is named', () => {
  const noteType = { system: 'http://loinc.org', code: '11488-4' }
  const read = why({
    tenants: [tenant, { ...tenant, iss: 'http://b.example', vendor: 'other', pkce: 'disabled', noteType, requestBudget: 3, secret: 's' }],
  })
  for (const element of ['[1].iss', '[1].vendor', '[1].pkce', '[1].noteType', '[1].requestBudget', '[1].secret'])
    expect(read).toContain(`tenants${element}:`)
  expect(read).not.toContain('[0]')
})

test('a missing element, an empty list, a repeated address and something that is no configuration are refused', () => {
  const { clientId: _, ...incomplete } = tenant
  expect(why({ tenants: [incomplete] })).toContain('tenants[0].clientId: must be text')
  expect(why({ tenants: [] })).toContain('at least one')
  expect(why({ tenants: [tenant, { ...tenant, iss: `${tenant.iss}/` }] })).toContain('tenants[1].iss: is there twice')
  for (const json of [null, [], 'x', 3, {}, { tenants: null }, { tenants: [null] }]) expect(why(json)).toContain('config.json:')
})

test('a configuration that is not there or is not JSON is a problem in words', async () => {
  expect(await readConfig(async () => new Response('', { status: 404 }))).toMatchObject({
    kind: 'unusable',
    why: expect.stringContaining('404'),
  })
  expect(await readConfig(async () => new Response('<html>'))).toMatchObject({ kind: 'unusable' })
  expect(await readConfig(async () => Response.json({ tenants: [tenant] }))).toMatchObject({ kind: 'ok' })
})
