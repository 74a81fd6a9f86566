/** Everything that writing, guarding and storing a note needs: loaded when somebody wants to sign. */

export { noteFrom } from '../document/note-from.ts'
export { documentReferenceFrom } from '../document/to-document-reference.ts'
export { toText } from '../document/to-text.ts'
export { beforeSigning, earlierFor, knownNotesOf } from './before-signing.ts'
export { guardNote } from './guard-note.ts'
export { visitsInNotes } from './read-visits.ts'
export { retractNote, sendingOf } from './send-note.ts'
export { lookAgain, storeNote } from './store-note.ts'
