import { outlineOfText } from '../document/outline-of-text.ts'
import type { Model } from '../engine/model.ts'
import type { EarlierNote } from '../fhir/earlier-notes.ts'
import { VERSIONS } from '../knowledge/versions.ts'
import type { EarlierKnowledge } from '../ui/workspace/knowledge-notice.tsx'
import { knownNotesOf } from './before-signing.ts'
import { versionsAfter } from './knowledge-news.ts'
import type { Session } from './session.ts'
import { formFor } from './signing.ts'

/** The last standing note of ours, where another version of the model than this one made it; null where none is known. */
export async function earlierKnowledge(session: Session, model: Model): Promise<EarlierKnowledge | null> {
  const { notes } = await knownNotesOf(session, formFor(session))
  return earlierKnowledgeIn(notes, model)
}

/** Newest first. A note whose text does not say its version tells nothing. */
export function earlierKnowledgeIn(notes: readonly EarlierNote[], { version }: Pick<Model, 'version'>): EarlierKnowledge | null {
  const last = notes.find(({ replacedBy }) => replacedBy === null)
  const made = last === undefined || last.text === null ? undefined : outlineOfText(last.text, last.form)?.model?.split(/[,，]/)[0]
  if (last === undefined || made === undefined || made === version) return null
  // Of a version that is not listed here nothing is known but its name.
  const isListed = VERSIONS.some((one) => one.version === made)
  return { reference: last.reference, date: last.date, version: made, since: isListed ? versionsAfter({ version: made }, VERSIONS) : [] }
}
