import { useEffect, useState } from 'react'
import type { PreparedNote, Review } from './review.ts'

export type NoteState =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'ready'; readonly note: PreparedNote }
  | { readonly kind: 'failed' }

/** The note for this review. The last text stays on screen while the next one is prepared, but only a current one may be signed. */
export function useNoteText(noteText: (review: Review) => Promise<PreparedNote>, review: Review): NoteState & { readonly last: string } {
  const [prepared, setPrepared] = useState<{ review: Review; note: NoteState } | null>(null)
  const [last, setLast] = useState('')
  useEffect(() => {
    let current = true
    noteText(review).then(
      (ready) => {
        if (!current) return
        setPrepared({ review, note: { kind: 'ready', note: ready } })
        setLast(ready.text)
      },
      () => {
        if (current) setPrepared({ review, note: { kind: 'failed' } })
      },
    )
    return () => {
      current = false
    }
  }, [noteText, review])
  const note: NoteState = prepared !== null && prepared.review === review ? prepared.note : { kind: 'preparing' }
  return { ...note, last }
}
