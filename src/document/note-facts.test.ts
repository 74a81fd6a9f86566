import { expect, test } from 'vitest'
import { unknown } from '../facts/fact.ts'
import { nothingKnown, withFacts } from '../facts/patient-facts.ts'
import type { NoteInput } from './note.ts'
import { factSections } from './note-facts.ts'
import { inEnglish } from './say.ts'

test('stale scalars: the note says why the QTc is not known, and what was read', () => {
  const note = 'newer entries may not have been read (laboratory observations: page 2 did not come); what was read: 420 ms'
  const source = { kind: 'record', reference: 'Observation/1', date: '2026-11-01' as never } as const
  const facts = withFacts(nothingKnown(), { qtcMs: unknown('unreachable', [source], note) })
  const words = { factOrder: ['qtcMs'], factLabel: () => 'QTc', valueLines: () => [], say: inEnglish } satisfies Partial<NoteInput['words']>
  // Of the note's input, the facts and their words are all that these sections look at.
  const section = factSections({ facts, words } as unknown as NoteInput).find(({ heading }) => heading === 'Not known')
  expect(section?.blocks[0]).toMatchObject({
    rows: [['QTc', `not known: the record system did not answer, or not in full (${note}) [Observation/1, 2026-11-01]`]],
  })
})
