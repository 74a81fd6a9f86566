import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { permissionFor, scopesFrom } from '../../src/fhir/scopes.ts'
import type { VendorName } from '../../src/fhir/vendors/vendor.ts'
import { VENDORS } from '../../src/fhir/vendors/vendors.ts'
import { scopesOf } from '../smoke/scopes.ts'

/** The line of scopes below a vendor's heading in the deployment guide. */
const guided = (vendor: string): string =>
  new RegExp(`### ${vendor}\n\`([^\`]+)\``).exec(readFileSync('docs/deployment/README.md', 'utf8'))?.[1] ?? ''
const example = (JSON.parse(readFileSync('public/config.json', 'utf8')) as { tenants: { scopes: string }[] }).tenants[0]?.scopes ?? ''

const lists: readonly (readonly [string, VendorName, string])[] = [
  ['the guide for Epic', 'epic', guided('Epic')],
  ['the guide for Oracle Health', 'oracle', guided('Oracle Health')],
  ['the example configuration', 'generic', example],
  ['the smoke command for any server', 'generic', scopesOf('generic')],
  ['the smoke command for Epic', 'epic', scopesOf('epic')],
  ['the smoke command for Oracle Health', 'oracle', scopesOf('oracle')],
]

test.each(lists)('bug: the scopes of %s permit every search that %s is asked, and the note', (_, vendor, text) => {
  const scopes = scopesFrom(text)
  const { queries, followed } = VENDORS[vendor]
  const searched = [...queries.map(({ resourceType }) => resourceType), ...followed].map((type) => `${type}.s`)
  const wanted = [...new Set([...searched, 'Patient.r', 'Encounter.r', 'Practitioner.r', 'DocumentReference.c', 'DocumentReference.r'])]
  const missing = wanted.filter((each) => {
    const [type = '', action = ''] = each.split('.')
    return permissionFor(scopes, type, action) !== 'yes'
  })
  expect(missing).toEqual([])
})

test.each(lists)('the scopes of %s ask for nothing that is not used', (_, vendor, text) => {
  const { queries, followed, notOffered } = VENDORS[vendor]
  const used = new Set([...queries.map(({ resourceType }) => resourceType), ...followed, 'Patient', 'Encounter', 'Practitioner'])
  const asked = scopesFrom(text).permissions.map(({ resourceType }) => resourceType)
  expect(asked.filter((type) => !used.has(type))).toEqual([])
  for (const { resourceType } of notOffered.filter((each) => !used.has(each.resourceType))) expect(asked).not.toContain(resourceType)
  expect(text).not.toMatch(/\*|_access|\.(?:read|write)\b/)
})
