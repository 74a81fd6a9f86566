import { WORDS } from '../words.ts'
import type { useNoteText } from './use-note-text.ts'

/** The note's text, exactly. */
export function NotePreview({ note }: { readonly note: ReturnType<typeof useNoteText> }) {
  return (
    <section className="note" aria-label={WORDS.sign.heading} aria-busy={note.kind === 'preparing'}>
      {note.kind === 'failed' ? <p className="problem">{WORDS.sign.prepareFailed}</p> : null}
      {note.kind === 'preparing' && note.last === '' ? <p className="muted">{WORDS.sign.preparing}</p> : null}
      {note.kind === 'ready' && note.note.formatted ? <p className="muted">{WORDS.sign.formatted}</p> : null}
      {note.kind === 'failed' ? null : <pre>{note.kind === 'ready' ? note.note.text : note.last}</pre>}
    </section>
  )
}
