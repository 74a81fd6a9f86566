import { expect, test } from 'vitest'
import { findEarlierNotes } from './earlier-notes.ts'
import { NOTE_SYSTEM, NOTE_TITLE } from './resources/meninx-note.ts'
import type { Transport } from './transport.ts'
import { VENDORS } from './vendors/vendors.ts'

const note = (reference: string, day: string, text: string) => ({
  resourceType: 'DocumentReference',
  id: reference.toLowerCase(),
  identifier: [{ system: NOTE_SYSTEM, value: reference }],
  status: 'current',
  subject: { reference: 'Patient/p' },
  date: `${day}T09:00:00Z`,
  content: [
    {
      attachment: {
        contentType: 'text/plain; charset=utf-8',
        data: Buffer.from(`${NOTE_TITLE} ${reference}\n${text}\n`).toString('base64'),
      },
    },
  ],
})

async function replacedBy(text: string): Promise<Readonly<Record<string, string | null>>> {
  const documents = [note('MX-0000-0000-0001', '2026-09-01', ''), note('MX-0000-0000-0002', '2026-10-01', text)]
  const body = { resourceType: 'Bundle', type: 'searchset', entry: documents.map((resource) => ({ resource, search: { mode: 'match' } })) }
  const get = async () => ({ kind: 'ok', status: 200, headers: new Headers(), body })
  const about = { patientId: 'p', type: { system: 'http://loinc.org', code: '11488-4' } }
  const { notes } = await findEarlierNotes({ base: 'https://ehr.example/fhir', get } as unknown as Transport, VENDORS.epic, about)
  return Object.fromEntries(notes.map(({ reference, replacedBy: by }) => [reference, by]))
}

test.each([
  ['in English', 'Replaces: note MX-0000-0000-0001 of 2026-09-01 (DocumentReference/1)'],
  ['in Chinese', '取代: 2026-09-01T09:00:00Z 的记录 MX-0000-0000-0001（DocumentReference/1）'],
  ['in Chinese, without a date', '取代: 记录 MX-0000-0000-0001（DocumentReference/1）'],
  ['in Chinese, as formatted text', '<li><b>取代:</b> 2026-09-01 的记录 MX-0000-0000-0001（DocumentReference/1）</li>'],
])('a note that names the one it replaces %s takes its place where the server keeps no link', async (_, text) => {
  expect(await replacedBy(text)).toEqual({ 'MX-0000-0000-0001': 'MX-0000-0000-0002', 'MX-0000-0000-0002': null })
})

test('a note that only follows another, or names it in a sentence, replaces nothing', async () => {
  for (const text of ['Follows: note MX-0000-0000-0001', '接续: 记录 MX-0000-0000-0001', 'See what replaces: note MX-0000-0000-0001 says'])
    expect(await replacedBy(text)).toEqual({ 'MX-0000-0000-0001': null, 'MX-0000-0000-0002': null })
})
