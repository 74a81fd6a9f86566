import { expect, test } from 'vitest'
import { isoDateFrom } from '../facts/iso-date.ts'
import { model } from './index.ts'
import { VERSIONS } from './versions.ts'

test('the newest version is the model’s: whoever raises one says in the other what changed', () => {
  expect(VERSIONS[0]).toMatchObject({ version: model.version, knowledgeDate: model.knowledgeDate })
})

test('each version is there once, the newest first, with a day and at least one change in both languages', () => {
  expect(new Set(VERSIONS.map(({ version }) => version)).size).toBe(VERSIONS.length)
  const days = VERSIONS.map(({ knowledgeDate }) => knowledgeDate)
  expect(days).toEqual(days.toSorted().reverse())
  for (const { knowledgeDate, changes } of VERSIONS) {
    expect(isoDateFrom(knowledgeDate)).not.toBeNull()
    expect(changes.length).toBeGreaterThan(0)
    for (const change of changes) expect([change.en, change['zh-Hans']].every((text) => text.trim() !== '')).toBe(true)
  }
})
