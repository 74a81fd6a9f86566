import type { EarlierLine } from './review.ts'

/** The words of what surrounds signing: which note it is, what stands in the record already, what to look at first. */
export const SIGN_WORDS = {
  kind: 'What kind of note',
  status: { final: 'Final, signed by you', preliminary: 'Draft, not verified' },
  noDrafts: 'This record system takes only final notes.',
  filing: 'How it is filed',
  earlier: 'Earlier notes of Meninx',
  looking: 'Looking for earlier notes …',
  none: 'None found in this patient’s record.',
  notWhole: 'The record could not be searched as a whole: there may be more.',
  relation: 'This note',
  alone: 'stands by itself',
  follows: (note: EarlierLine): string => `follows ${named(note)}`,
  replaces: (note: EarlierLine): string => `corrects ${named(note)}`,
  inPlace: 'The stored note is amended: its earlier text stays in the record’s history.',
  newNote: 'A further note is stored that says which one it corrects. The earlier one stays as it is.',
  summary: (note: EarlierLine): string =>
    `${named(note)}${note.author === null ? '' : `, by ${note.author}`}${note.replacedBy === null ? '' : `; replaced by ${note.replacedBy}`}`,
  changed: 'What is different now',
  same: 'Decision model, facts and options are the same.',
  notCompared: 'Its text could not be compared.',
  retract: 'Mark as entered in error',
  retractSure: (reference: string): string =>
    `Mark note ${reference} as entered in error? It stays in the record’s history and cannot be taken back from here.`,
  retractYes: 'Yes, mark it',
  retractNo: 'No, keep it',
  retracted: (reference: string): string => `Note ${reference} is marked as entered in error.`,
  retractFailed: (reference: string): string => `Note ${reference} was not marked.`,
  chartChanged: 'The record has changed since you read it. Nothing was sent: the note was made anew. Look at it and sign again.',
  notChecked: 'It could not be seen whether the record has changed since you read it. Nothing was sent.',
  notCheckedTodo: 'Sign again to store the note as it is shown.',
  otherNote: (reference: string): string =>
    `Another note of Meninx (${reference}) was stored for this patient since you opened this one. Nothing was sent.`,
  otherNoteTodo: 'Look at it in the record. Sign again to store this one as well.',
  changedMeanwhile: 'The stored note was not corrected.',
  changedMeanwhileTodo: 'It was looked at again, and what is different now is shown above.',
  look: 'Look for it again',
  workUp: 'Work-up that this note asks for',
  workUpHint: 'Stored as drafts for somebody to review. Nothing is ordered.',
  storeWorkUp: 'Store the drafts',
  draftStored: (label: string, where: readonly string[]): string =>
    where.length < 2
      ? `${label}: draft stored (${where.join('')}).`
      : `${label}: the draft is in the record ${where.length} times (${where.join(', ')}). The extra one has to be removed there.`,
  draftFailed: (label: string, why: string): string => `${label}: not stored. ${why}`,
  draftUnknown: (label: string, why: string): string =>
    `${label}: it is not known whether the draft was stored. ${why} Look for it in the chart before storing it again.`,
  standing: (count: number): string =>
    count === 1
      ? 'An earlier note of Meninx stands in this record. Whether this one follows or corrects it can be said above.'
      : `${count} earlier notes of Meninx stand in this record. Whether this one follows or corrects one of them can be said above.`,
  activity: 'Activity of this session',
} as const

const named = ({ reference, date, docStatus }: EarlierLine): string =>
  `${reference}${date === null ? '' : ` of ${date.slice(0, 10)}`}${docStatus === 'preliminary' ? ' (draft)' : ''}`
