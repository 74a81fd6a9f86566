import { expect, test } from 'vitest'
import type { DocumentReferenceDraft } from '../fhir/resources/document-reference-draft.ts'
import type { WriteResult } from '../fhir/write-document.ts'
import type { SignOutcome } from '../ui/sign/review.ts'
import { createSentNotes, type NoteDraft, type SentNotes } from './sent-notes.ts'
import type { Session } from './session.ts'
import { lookAgain, type Storing, storeNote } from './store-note.ts'

const UNKNOWN: WriteResult = { kind: 'unknown', why: 'lost' }
const NOT_STORED: WriteResult = { kind: 'not-stored', why: 'not there' }
const stored = (id: string): WriteResult => ({ kind: 'stored', id, where: `DocumentReference/${id}`, counted: true, text: 'same' })

const register = (): SentNotes => {
  let count = 0
  const whose = { tenant: { iss: 'https://ehr.example.org/fhir' }, patientId: 'p1', encounterId: null, userReference: null }
  return createSentNotes(whose as unknown as Session, () => `MX-${++count}`)
}

/** The note of this content as it would be shown now. */
function shown(notes: SentNotes, content: string): NoteDraft {
  const input = { reference: notes.nextReference() } as unknown as NoteDraft['input']
  return notes.withContent(content) ?? { content, input, text: content, known: { whole: true, notes: [] } }
}

function session(results: { guard?: SignOutcome[]; write?: WriteResult[]; look?: WriteResult[] }) {
  const notes = register()
  const written: { readonly reference: string; readonly sentBefore: boolean }[] = []
  const storing: Storing = {
    guard: async () => results.guard?.shift() ?? null,
    write: async (document, sentBefore) => {
      written.push({ reference: document.identifier[0].value, sentBefore })
      return results.write?.shift() ?? UNKNOWN
    },
    look: async () => results.look?.shift() ?? UNKNOWN,
  }
  const sign = (content: string) => {
    const draft = shown(notes, content)
    const document = { identifier: [{ system: '', value: draft.input.reference }] } as unknown as DocumentReferenceDraft
    return storeNote(notes, draft, document, storing)
  }
  return { notes, written, sign }
}

test('bug: a note changed after an unknown outcome is not reported as stored when the first text is', async () => {
  const { sign, written, notes } = session({ write: [UNKNOWN], look: [stored('d1')] })
  expect(await sign('first')).toMatchObject({ kind: 'unknown' })
  expect(await sign('second')).toEqual({ kind: 'earlier-stored', reference: 'MX-1', where: 'DocumentReference/d1' })
  expect(written).toHaveLength(1)
  expect(notes.all().map(({ content, result }) => [content, result])).toEqual([['first', stored('d1')]])
})

test('bug: nothing new is sent while it is not known whether an earlier note was stored, whatever was answered since', async () => {
  const { sign, written } = session({ write: [UNKNOWN], look: [UNKNOWN, UNKNOWN] })
  await sign('first')
  expect(await sign('after an answer')).toMatchObject({ kind: 'earlier-open', reference: 'MX-1' })
  expect(await sign('after undoing it')).toMatchObject({ kind: 'earlier-open', reference: 'MX-1' })
  expect(written).toHaveLength(1)
})

test('an earlier note that is not there lets the next be sent, under a reference of its own; it is looked for again before a third', async () => {
  const { sign, written } = session({ write: [UNKNOWN, NOT_STORED], look: [NOT_STORED, NOT_STORED, stored('d1')] })
  await sign('first')
  expect(await sign('second')).toMatchObject({ kind: 'not-stored' })
  expect(written.map(({ reference }) => reference)).toEqual(['MX-1', 'MX-2'])
  expect(await sign('third')).toMatchObject({ kind: 'earlier-stored', reference: 'MX-2' })
  expect(written).toHaveLength(2)
})

test('bug: the same content is the same document after closing, answering, undoing and reading again', async () => {
  const { sign, written } = session({ write: [UNKNOWN, stored('d1')], look: [] })
  await sign('same')
  expect(await sign('same')).toMatchObject({ kind: 'stored', where: 'DocumentReference/d1' })
  expect(written).toEqual([
    { reference: 'MX-1', sentBefore: false },
    { reference: 'MX-1', sentBefore: true },
  ])
})

test('bug: a note that is stored is not sent a second time', async () => {
  const { sign, written } = session({ write: [stored('d1')] })
  await sign('same')
  expect(await sign('same')).toMatchObject({ kind: 'stored' })
  expect(written).toHaveLength(1)
})

test('bug: a stored note whose text could not be compared says so; one with another text is not called stored', async () => {
  const uncompared = session({ write: [{ kind: 'stored', id: 'd1', where: 'DocumentReference/d1', counted: true, text: 'not-compared' }] })
  expect(await uncompared.sign('a')).toMatchObject({ kind: 'stored', remark: expect.stringContaining('could not be compared') })
  const other = session({ write: [{ kind: 'stored-otherwise', where: 'DocumentReference/d1', why: 'Another text.' }] })
  expect(await other.sign('a')).toMatchObject({ kind: 'stored-otherwise' })
  expect(await other.sign('a')).toMatchObject({ kind: 'stored-otherwise' })
  expect(other.written).toHaveLength(1)
})

test('an attempt that was stopped before it was sent leaves an earlier one as open as it was', async () => {
  const { sign, notes } = session({ write: [UNKNOWN, { kind: 'blocked', why: 'The record system does not answer.' }] })
  await sign('same')
  expect(await sign('same')).toMatchObject({ kind: 'blocked' })
  expect(notes.withContent('same')?.result).toEqual(UNKNOWN)
})

test('one note at a time', async () => {
  const notes = register()
  const first = notes.alone(async () => 'done')
  expect(notes.alone(async () => 'second')).toBeNull()
  expect(await first).toBe('done')
  expect(await notes.alone(async () => 'third')).toBe('third')
})

test('a note that was sent and is found by looking is not sent again', async () => {
  const { sign, written } = session({ write: [UNKNOWN], look: [stored('d1')] })
  await sign('same')
  expect(await sign('same')).toMatchObject({ kind: 'stored', where: 'DocumentReference/d1' })
  expect(written).toHaveLength(1)
})

test('a look that fails takes back nothing that an earlier one saw, and does not keep the next note from being sent', async () => {
  const { sign, notes, written } = session({ write: [NOT_STORED, stored('d2')], look: [UNKNOWN, UNKNOWN] })
  await sign('first')
  const draft = shown(notes, 'first')
  const look = async (): Promise<WriteResult> => UNKNOWN
  expect(await lookAgain(notes, draft, {} as DocumentReferenceDraft, { look, write: look })).toMatchObject({ kind: 'unknown' })
  expect(notes.all().map(({ result }) => result)).toEqual([NOT_STORED])
  expect(await sign('second')).toMatchObject({ kind: 'stored', where: 'DocumentReference/d2' })
  expect(written.map(({ reference }) => reference)).toEqual(['MX-1', 'MX-2'])
})

test('whatever breaks while a note is under way, its fate is unknown, and it is looked for before anything else is sent', async () => {
  const notes = register()
  const broken: Storing = { guard: async () => null, write: () => Promise.reject(new Error('bug')), look: async () => stored('d1') }
  const document = { identifier: [{ system: '', value: 'MX-1' }] } as unknown as DocumentReferenceDraft
  expect(await storeNote(notes, shown(notes, 'first'), document, broken)).toMatchObject({ kind: 'unknown' })
  expect(await storeNote(notes, shown(notes, 'second'), document, broken)).toMatchObject({ kind: 'earlier-stored' })
})
