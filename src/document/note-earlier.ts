import type { NoteInput, NoteSection, Pair } from './note.ts'

const RELATION = { replaces: 'Replaces', follows: 'Follows' } as const

/** Which earlier note this one speaks of: named by its reference, because not every record system keeps a link between notes. */
export function earlierRows({ earlier }: NoteInput): readonly Pair[] {
  if (earlier === null) return []
  const { relation, reference, date, where } = earlier
  return [[RELATION[relation], `note ${reference}${date === null ? '' : ` of ${date}`} (${where})`]]
}

/** What is different since, sentence by sentence; or that this could not be told. */
export function earlierSection({ earlier }: NoteInput): NoteSection {
  if (earlier === null) return { heading: '', blocks: [] }
  const { reference, changes } = earlier
  const heading = `Changed since note ${reference}`
  if (changes === null)
    return { heading, blocks: [{ kind: 'paragraph', text: 'The text of the earlier note could not be compared with this one.' }] }
  if (changes.length === 0)
    return { heading, blocks: [{ kind: 'paragraph', text: 'Decision model, facts and options are the same as in the earlier note.' }] }
  return { heading, blocks: [{ kind: 'list', items: changes }] }
}
