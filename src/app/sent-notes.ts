import type { NoteInput } from '../document/note.ts'
import type { EarlierNotes } from '../fhir/earlier-notes.ts'
import type { DocumentReferenceDraft } from '../fhir/resources/document-reference-draft.ts'
import type { WriteResult } from '../fhir/write-document.ts'
import { type ActivityList, createActivityList } from './activity.ts'
import { isoTimeFrom } from './iso-time.ts'
import { newReference } from './note-reference.ts'
import type { Session } from './session.ts'

/** What one note says. Its reference and time belong to its content: the same content is the same note, however often it is shown. */
export type NoteDraft = {
  readonly content: string
  readonly input: NoteInput
  readonly text: string
  /** The notes of the record that it was compared with: an earlier one is corrected in the version that was shown, and in no newer one. */
  readonly known: EarlierNotes
}

/** A note that was sent, with what is known of it. Its text stays what it was when it was sent. */
export type SentNote = NoteDraft & { readonly document: DocumentReferenceDraft; readonly result: WriteResult | 'under-way' }

/** The notes of one session. They outlive answers, another reading of the record and a closed sheet. */
export type SentNotes = {
  readonly all: () => readonly SentNote[]
  readonly subscribe: (onChange: () => void) => () => void
  readonly withContent: (content: string) => SentNote | null
  /** What became of a note, first or anew. */
  readonly put: (note: SentNote) => void
  /** It counts as no note any more: the same content becomes another, under a reference of its own. */
  readonly forget: (content: string) => void
  /** The same, by where it is stored: `DocumentReference/1`. */
  readonly forgetAt: (where: string) => void
  /** For the note that is being written; another one once this one was sent. */
  readonly nextReference: () => string
  /** One at a time: null when another is under way. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T> | null
  readonly activity: ActivityList
}

type Whose = Pick<Session, 'tenant' | 'patientId' | 'encounterId' | 'userReference'>

export function createSentNotes(
  { tenant, patientId, encounterId, userReference }: Whose,
  reference: () => string = newReference,
): SentNotes {
  const listeners = new Set<() => void>()
  let notes: readonly SentNote[] = []
  let next = reference()
  let busy = false
  const whose = { recordSystem: tenant.iss, patient: `Patient/${patientId}`, encounter: encounterId, user: userReference }
  const activity = createActivityList(whose, () => isoTimeFrom(new Date()))
  activity.add({ what: 'chart-read' })
  const drop = (isIt: (note: SentNote) => boolean): void => {
    notes = notes.filter((note) => !isIt(note))
    for (const tell of listeners) tell()
  }
  return {
    activity,
    all: () => notes,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    withContent: (content) => notes.find((note) => note.content === content) ?? null,
    put: (note) => {
      notes = [...notes.filter(({ content }) => content !== note.content), note]
      if (note.input.reference === next) next = reference()
      for (const tell of listeners) tell()
    },
    forget: (content) => drop((note) => note.content === content),
    forgetAt: (where) => drop(({ result }) => result !== 'under-way' && 'where' in result && result.where === where),
    nextReference: () => next,
    alone: (work) => {
      if (busy) return null
      busy = true
      return work().finally(() => {
        busy = false
      })
    },
  }
}

export const isInRecord = ({ result }: SentNote): boolean =>
  result !== 'under-way' && (result.kind === 'stored' || result.kind === 'stored-twice' || result.kind === 'stored-otherwise')

/** It was sent and has not been seen; or it was not there when we looked, and may have come since. */
export const mayHaveArrived = ({ result }: SentNote): boolean =>
  result === 'under-way' || result.kind === 'unknown' || result.kind === 'not-stored'
