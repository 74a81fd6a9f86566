import type { NoteInput } from '../document/note.ts'
import { VENDORS } from '../fhir/vendors/vendors.ts'
import type { WriteResult } from '../fhir/write-document.ts'
import { model } from '../knowledge/index.ts'
import { FACT_GROUPS } from '../ui/fact-groups.ts'
import { linesFor } from '../ui/fact-value.ts'
import { FACT_LABELS } from '../ui/fact-words.ts'
import type { Recommended } from '../ui/shown.ts'
import type { Review, SignOutcome, Writing } from '../ui/sign/review.ts'
import type { Signing } from '../ui/sign/sign-sheet.tsx'
import { isoTimeFrom } from './iso-time.ts'
import { newReference } from './note-reference.ts'
import type { ReadyScreen } from './screen.ts'

/** Writing and storing are loaded when somebody wants to sign. */
const loadWriting = () =>
  Promise.all([
    import('../document/note-from.ts'),
    import('../document/to-text.ts'),
    import('../document/to-document-reference.ts'),
    import('../fhir/write-document.ts'),
    import('../knowledge/background.ts'),
  ])

/**
 * How a note about this chart is written and stored. One state of the facts is one document: however often it is tried, it carries the
 * same reference, so that it is found again and not stored twice. What is signed is what was last shown.
 */
export function signingFor(screen: ReadyScreen): (recommended: Recommended) => Signing {
  return (recommended) => {
    const reference = newReference()
    let shown: { readonly review: Review; readonly input: NoteInput } | null = null
    let sentBefore = false

    const noteText = async (review: Review): Promise<string> => {
      const [{ noteFrom }, { toText }, , , { BACKGROUND }] = await loadWriting()
      const input = noteInputFrom(screen, recommended, review, reference, BACKGROUND)
      shown = { review, input }
      return toText(noteFrom(input))
    }
    const sign = async (review: Review): Promise<SignOutcome> => {
      if (shown === null || shown.review !== review) return { kind: 'blocked', why: 'The note has changed since it was shown.' }
      const [, , { documentReferenceFrom }, { writeDocument }] = await loadWriting()
      const { session } = screen
      const { vendor, noteType } = session.tenant
      const draft = documentReferenceFrom(shown.input, vendor, noteType)
      const about = { vendor, patientId: session.patientId, encounterId: session.encounterId, sentBefore }
      sentBefore = true
      return outcomeFrom(await writeDocument(session.transport, draft, about))
    }
    return { writing: writingFor(screen), noteText, sign }
  }
}

function writingFor({ session: { whyNotWrite, encounterId, tenant } }: ReadyScreen): Writing {
  if (whyNotWrite !== null) return { kind: 'not-possible', why: whyNotWrite }
  if (encounterId === null && VENDORS[tenant.vendor].write.encounterRequired)
    return { kind: 'not-possible', why: 'This record system stores notes only within an encounter. Start Meninx from the encounter.' }
  return { kind: 'possible' }
}

function noteInputFrom(
  { session, chart, queries, userName }: ReadyScreen,
  { facts, decision }: Recommended,
  review: Review,
  reference: string,
  background: NoteInput['background'],
): NoteInput {
  return {
    patient: chart.patient,
    encounterId: session.encounterId,
    author: { name: userName, reference: session.userReference },
    writtenAt: isoTimeFrom(new Date()),
    reference,
    status: 'final',
    facts,
    decision,
    model,
    background,
    review,
    queries,
    unread: chart.unread,
    words: { factLabel: (name) => FACT_LABELS[name], valueLines: linesFor, factOrder: FACT_GROUPS.flatMap((group) => group.facts) },
  }
}

function outcomeFrom(result: WriteResult): SignOutcome {
  switch (result.kind) {
    case 'stored':
      return { kind: 'stored', where: result.where, remark: result.counted ? null : 'Whether it is there once only could not be seen.' }
    case 'stored-twice':
      return { kind: 'stored', where: result.ids.map((id) => `DocumentReference/${id}`).join(', '), remark: result.why }
    case 'refused':
    case 'not-stored':
    case 'blocked':
    case 'unknown':
      return { kind: result.kind, why: result.why }
  }
}
