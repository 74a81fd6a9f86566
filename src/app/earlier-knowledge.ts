import { outlineOfText } from '../document/outline-of-text.ts'
import type { Model } from '../engine/model.ts'
import { inPassing } from '../fhir/in-passing.ts'
import { findLastNote, type LastNote } from '../fhir/last-note.ts'
import { permissionFor } from '../fhir/scopes.ts'
import { VENDORS } from '../fhir/vendors/vendors.ts'
import { VERSIONS } from '../knowledge/versions.ts'
import type { EarlierKnowledge } from '../ui/workspace/knowledge-notice.tsx'
import { versionsAfter } from './knowledge-news.ts'
import type { Session } from './session.ts'
import { formFor } from './signing.ts'

/** The list of notes and the text of the newest, with room for a few notes that only their text tells from ours. */
const MOST_REQUESTS = 6

export type Looking = {
  /** What the reading of the chart left of its budget of requests. */
  readonly requestsLeft: number
  /** The chart has left the screen. */
  readonly signal: AbortSignal
}

/**
 * The last standing note of ours, where another version of the model than this one made it; null where none is known. Nobody waits for this: it
 * is part of the reading's budget, and the first refusal or failure ends it.
 */
export async function earlierKnowledge(
  session: Session,
  model: Model,
  { requestsLeft, signal }: Looking,
): Promise<EarlierKnowledge | null> {
  const { tenant, patientId, scopes, transport } = session
  if (permissionFor(scopes, 'DocumentReference', 's') !== 'yes') return null
  const passing = inPassing(transport, Math.min(requestsLeft, MOST_REQUESTS), signal)
  const last = await findLastNote(passing, VENDORS[tenant.vendor], { patientId, type: formFor(session).type })
  return last === null ? null : earlierKnowledgeIn(last, model)
}

/** A note whose text does not say its version tells nothing. */
export function earlierKnowledgeIn(last: LastNote, { version }: Pick<Model, 'version'>): EarlierKnowledge | null {
  const made = last.text === null ? undefined : outlineOfText(last.text, last.form)?.model?.split(/[,，]/)[0]
  if (made === undefined || made === version) return null
  // Of a version that is not listed here nothing is known but its name.
  const isListed = VERSIONS.some((one) => one.version === made)
  return { reference: last.reference, date: last.date, version: made, since: isListed ? versionsAfter({ version: made }, VERSIONS) : [] }
}
