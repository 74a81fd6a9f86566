import { expect, test } from 'vitest'
import { resourcesOf } from './record-bundle.ts'

test('a reference by urn:uuid becomes the reference of the entry it names', () => {
  const bundle = {
    resourceType: 'Bundle',
    entry: [
      { fullUrl: 'urn:uuid:a1', resource: { resourceType: 'Patient' } },
      { fullUrl: 'urn:uuid:b2', resource: { resourceType: 'Condition', id: 'c', subject: { reference: 'urn:uuid:a1' } } },
    ],
  }
  expect(resourcesOf(bundle)).toEqual({
    resources: [
      { resourceType: 'Patient', id: 'a1' },
      { resourceType: 'Condition', id: 'c', subject: { reference: 'Patient/a1' } },
    ],
  })
})

test('an entry that is no object stays in the list, to be reported as unreadable', () => {
  expect(resourcesOf({ resourceType: 'Bundle', entry: [null, 'x', { resource: { resourceType: 'Patient', id: 'p' } }] })).toEqual({
    resources: [null, 'x', { resourceType: 'Patient', id: 'p' }],
  })
})

test('what is no bundle has no resources', () => {
  for (const wrong of [null, [], 'Bundle', { resourceType: 'Patient' }, { resourceType: 'Bundle', entry: {} }]) {
    expect(resourcesOf(wrong)).toHaveProperty('problem')
  }
  expect(resourcesOf({ resourceType: 'Bundle' })).toEqual({ resources: [] })
})
