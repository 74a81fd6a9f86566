import { variants } from '../language/patterns.ts'
import { wordsFrom } from '../language/words-from.ts'
import type { EarlierLine } from './review.ts'

/** The words of what surrounds signing: which note it is, what stands in the record already, what to look at first. */
export const ENGLISH_SIGN_WORDS = {
  kind: 'What kind of note',
  restored: 'What is stated here was entered before Meninx was started again: check that it still holds.',
  status: { final: 'Final, signed by you', preliminary: 'Draft, not verified' },
  noDrafts: 'This record system takes only final notes.',
  filing: 'How it is filed',
  earlier: 'Earlier notes of Meninx',
  looking: 'Looking for earlier notes …',
  none: 'None found in this patient’s record.',
  notWhole: 'The record could not be searched as a whole: there may be more.',
  relation: 'This note',
  alone: 'stands by itself',
  follows: ['follows { $note }', 'note'],
  replaces: ['corrects { $note }', 'note'],
  inPlace: 'The stored note is amended: its earlier text stays in the record’s history.',
  newNote: 'A further note is stored that says which one it corrects. The earlier one stays as it is.',
  of: ['{ $reference } of { $date }', 'reference', 'date'],
  draft: ['{ $note } (draft)', 'note'],
  byAuthor: ['{ $note }, by { $author }', 'note', 'author'],
  replacedBy: ['{ $note }; replaced by { $other }', 'note', 'other'],
  changed: 'What is different now',
  same: 'Decision model, facts and options are the same.',
  notCompared: 'Its text could not be compared.',
  retract: 'Mark as entered in error',
  retractSure: [
    'Mark note { $reference } as entered in error? It stays in the record’s history and cannot be taken back from here.',
    'reference',
  ],
  retractYes: 'Yes, mark it',
  retractNo: 'No, keep it',
  retracted: ['Note { $reference } is marked as entered in error.', 'reference'],
  retractFailed: ['Note { $reference } was not marked.', 'reference'],
  chartChanged: 'The record has changed since you read it. Nothing was sent: the note was made anew. Look at it and sign again.',
  noLongerListed: ['{ $reference }: no longer listed', 'reference'],
  notChecked: 'It could not be seen whether the record has changed since you read it. Nothing was sent.',
  notCheckedTodo: 'Sign again to store the note as it is shown.',
  otherNote: [
    'Another note of Meninx ({ $reference }) was stored for this patient since you opened this one. Nothing was sent.',
    'reference',
  ],
  otherNoteTodo: 'Look at it in the record. Sign again to store this one as well.',
  changedMeanwhile: 'The stored note was not corrected.',
  changedMeanwhileTodo: 'It was looked at again, and what is different now is shown above.',
  look: 'Look for it again',
  workUp: 'Work-up that this note asks for',
  workUpHint: 'Stored as drafts for somebody to review. Nothing is ordered.',
  storeWorkUp: 'Store the drafts',
  draftStored: ['{ $label }: draft stored ({ $where }).', 'label', 'where'],
  draftsStored: [
    '{ $label }: the draft is in the record { $n } times ({ $where }). The extra one has to be removed there.',
    'label',
    'n',
    'where',
  ],
  draftUnknown: [
    '{ $label }: it is not known whether the draft was stored. { $why } Look for it in the chart before storing it again.',
    'label',
    'why',
  ],
  draftFailed: ['{ $label }: not stored. { $why }', 'label', 'why'],
  standing: [
    variants(
      'count',
      'An earlier note of Meninx stands in this record. Whether this one follows or corrects it can be said above.',
      '{ $count } earlier notes of Meninx stand in this record. Whether this one follows or corrects one of them can be said above.',
    ),
    'count',
  ],
  activity: 'Activity of this session',
} as const

export const SIGN_WORDS = wordsFrom('signing', ENGLISH_SIGN_WORDS)

/** Which earlier note: its reference, its day, and that it is a draft. */
export function namedNote({ reference, date, docStatus }: EarlierLine): string {
  const named = date === null ? reference : SIGN_WORDS.of(reference, date.slice(0, 10))
  return docStatus === 'preliminary' ? SIGN_WORDS.draft(named) : named
}

/** The same with who wrote it and what replaced it. */
export function summaryOf(note: EarlierLine): string {
  const named = note.author === null ? namedNote(note) : SIGN_WORDS.byAuthor(namedNote(note), note.author)
  return note.replacedBy === null ? named : SIGN_WORDS.replacedBy(named, note.replacedBy)
}
