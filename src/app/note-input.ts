import type { NoteInput } from '../document/note.ts'
import type { NoteForm } from '../document/note-form.ts'
import { FACT_GROUPS } from '../ui/fact-groups.ts'
import { linesFor } from '../ui/fact-value.ts'
import { FACT_LABELS } from '../ui/fact-words.ts'
import { inLanguage } from '../ui/language/language.ts'
import { sentence } from '../ui/language/sentences.ts'
import type { Recommended } from '../ui/shown.ts'
import type { Review } from '../ui/sign/review.ts'
import type { NoteLanguage } from './note-language.ts'
import type { ReadyScreen } from './screen.ts'

/** What a note about this chart is made of, still without reference and time. */
export function noteInputFrom(
  { session, chart, queries, wentOnWithoutRest, userName, encounterName }: ReadyScreen,
  { facts, decision }: Recommended,
  { options, comment, status }: Review,
  { language, model, background }: NoteLanguage,
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
    wentOnWithoutRest,
    unread: chart.unread,
    response,
    words: {
      factLabel: (name) => inLanguage(language, () => FACT_LABELS[name]),
      valueLines: (name, value) => inLanguage(language, () => linesFor(name, value)),
      factOrder: FACT_GROUPS.flatMap((group) => group.facts),
      language,
      say: (english, values) => inLanguage(language, () => sentence(english, values)),
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
    [sentence('Record system'), tenant.name],
    [sentence('Kind of note'), `${type.display ?? type.code} (${type.system === 'http://loinc.org' ? 'LOINC' : type.system} ${type.code})`],
    [sentence('Patient'), `${chart.patient.name ?? sentence('name not known')} (Patient/${patientId})`],
    [
      sentence('Encounter'),
      encounterId === null ? sentence('none') : `${encounterName === null ? '' : `${encounterName}, `}Encounter/${encounterId}`,
    ],
    [sentence('Author'), `${userName ?? sentence('the signed-in person')}${userReference === null ? '' : ` (${userReference})`}`],
    [sentence('Form'), contents.map((format) => sentence(FORMATS[format])).join(', ')],
  ]
}
