import type { NoteInput } from '../document/note.ts'
import type { NoteForm } from '../document/note-form.ts'
import { model } from '../knowledge/index.ts'
import { FACT_GROUPS } from '../ui/fact-groups.ts'
import { linesFor } from '../ui/fact-value.ts'
import { FACT_LABELS } from '../ui/fact-words.ts'
import { inLanguage } from '../ui/language/language.ts'
import type { Recommended } from '../ui/shown.ts'
import type { Review } from '../ui/sign/review.ts'
import type { ReadyScreen } from './screen.ts'

/** What a note about this chart is made of, still without reference and time. */
export function noteInputFrom(
  { session, chart, queries, userName, encounterName }: ReadyScreen,
  { facts, decision }: Recommended,
  { options, comment, status }: Review,
  background: NoteInput['background'],
  earlier: NoteInput['earlier'],
  response: NoteInput['response'],
): NoteInput {
  return {
    patient: chart.patient,
    encounterId: session.encounterId,
    encounterName,
    author: { name: userName, reference: session.userReference },
    writtenAt: '',
    reference: '',
    status,
    earlier,
    facts,
    decision,
    model,
    background,
    review: { options, comment },
    queries,
    unread: chart.unread,
    response,
    // The note is in English, whatever the screen speaks.
    words: {
      factLabel: (name) => inLanguage('en', () => FACT_LABELS[name]),
      valueLines: (name, value) => inLanguage('en', () => linesFor(name, value)),
      factOrder: FACT_GROUPS.flatMap((group) => group.facts),
    },
  }
}

const FORMATS = { text: 'plain text', html: 'formatted text (XHTML)', data: 'data for programs (JSON)' } as const

/** As what, for whom and where the note will be filed. */
export function filingOf(
  { session, chart, userName, encounterName }: ReadyScreen,
  { type, contents }: NoteForm,
): readonly (readonly [string, string])[] {
  const { encounterId, userReference, patientId, tenant } = session
  return [
    ['Record system', tenant.name],
    ['Kind of note', `${type.display ?? type.code} (${type.system === 'http://loinc.org' ? 'LOINC' : type.system} ${type.code})`],
    ['Patient', `${chart.patient.name ?? 'name not known'} (Patient/${patientId})`],
    ['Encounter', encounterId === null ? 'none' : `${encounterName === null ? '' : `${encounterName}, `}Encounter/${encounterId}`],
    ['Author', `${userName ?? 'the signed-in person'}${userReference === null ? '' : ` (${userReference})`}`],
    ['Form', contents.map((format) => FORMATS[format]).join(', ')],
  ]
}
