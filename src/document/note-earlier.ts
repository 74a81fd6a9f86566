import type { NoteInput, NoteSection, Pair } from './note.ts'

/** Which earlier note this one speaks of: named by its reference, because not every record system keeps a link between notes. */
export function earlierRows({ earlier, words: { say } }: NoteInput): readonly Pair[] {
  if (earlier === null) return []
  const { relation, reference, date, where } = earlier
  const text =
    date === null
      ? say('note {reference} ({where})', { reference, where })
      : say('note {reference} of {date} ({where})', { reference, date, where })
  return [[relation === 'replaces' ? say('Replaces') : say('Follows'), text]]
}

/** What is different since, sentence by sentence; or that this could not be told. */
export function earlierSection({ earlier, words: { say } }: NoteInput): NoteSection {
  if (earlier === null) return { heading: '', blocks: [] }
  const { reference, changes } = earlier
  const heading = say('Changed since note {reference}', { reference })
  if (changes === null)
    return { heading, blocks: [{ kind: 'paragraph', text: say('The text of the earlier note could not be compared with this one.') }] }
  if (changes.length === 0)
    return { heading, blocks: [{ kind: 'paragraph', text: say('Decision model, facts and options are the same as in the earlier note.') }] }
  return { heading, blocks: [{ kind: 'list', items: changes }] }
}
