import { expect, test } from 'vitest'
import { changesSince } from './note-changes.ts'
import type { NoteOutline } from './note-outline.ts'
import { outlineOfText } from './outline-of-text.ts'
import { inEnglish } from './say.ts'

const outline = (
  more: Partial<Record<'facts' | 'options', readonly (readonly [string, string])[]>> & { model?: string; language?: string },
): NoteOutline => ({
  language: more.language ?? 'en',
  reference: 'MX-1',
  model: more.model ?? '1.0.0',
  facts: new Map((more.facts ?? []).map(([name, value]) => [name, { value, sources: 'Observation/1 version 1' }])),
  options: new Map(more.options ?? []),
})

test('what is new, gone, moved or other is said, and what is the same is not', () => {
  const before = outline({
    facts: [
      ['ECOG', '1'],
      ['Platelets', '120'],
      ['QTc', '420 ms'],
    ],
    options: [
      ['Drug A', 'first tier'],
      ['Drug B', 'first tier'],
      ['Drug C', 'third tier'],
    ],
  })
  const now = outline({
    facts: [
      ['ECOG', '2'],
      ['Platelets', '120'],
      ['LVEF', '60 %'],
    ],
    options: [
      ['Drug A', 'second tier'],
      ['Drug C', 'third tier'],
      ['Drug D', 'first tier'],
      ['Drug B', 'not supported'],
    ],
    model: '1.1.0',
  })
  expect(changesSince(before, now, inEnglish)).toEqual([
    'Decision model: now 1.1.0; before 1.0.0.',
    'ECOG: now 2; before 1.',
    'LVEF: now 60 %; not known before.',
    'QTc: no longer known; before 420 ms.',
    'Drug A: now second tier; before first tier.',
    'Drug D: now first tier; not listed before.',
    'Drug B: now not supported; before first tier.',
  ])
  expect(changesSince(now, now, inEnglish)).toEqual([])
})

test('the same value from a newer version is said to rest on another source', () => {
  const facts = (sources: string) => new Map([['ECOG', { value: '1', sources }]])
  expect(
    changesSince(
      { ...outline({}), facts: facts('Observation/1 version 1') },
      { ...outline({}), facts: facts('Observation/1 version 2') },
      inEnglish,
    ),
  ).toEqual(['Same value from other or newer sources: ECOG.'])
})

test('a text that is not a note of ours cannot be compared', () => {
  expect(outlineOfText('Seen today.\n\nPlan\n----\nRest.\n', 'text')).toBeNull()
  expect(outlineOfText('<p>Seen today.</p>', 'html')).toBeNull()
})

test('notes in different languages are not compared: the same words would be missing in one of them', () => {
  expect(changesSince(outline({ language: 'zh-Hans' }), outline({}), inEnglish)).toBeNull()
})
