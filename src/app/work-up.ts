import type { Decision } from '../engine/decision.ts'
import { permissionFor } from '../fhir/scopes.ts'
import type { WriteResult } from '../fhir/write-result.ts'
import { model } from '../knowledge/index.ts'
import type { Recommended } from '../ui/shown.ts'
import type { Signing, WorkUpLine } from '../ui/sign/review.ts'
import { isoTimeFrom } from './iso-time.ts'
import type { ReadyScreen } from './screen.ts'
import type { SentNotes } from './sent-notes.ts'
import { writeAboutOf } from './write-about.ts'

/** Questions of the model that an examination answers and that somebody can be asked to do: imaging, lumbar puncture, genetic analysis. */
const EXAMINATIONS = [
  'mri-brain',
  'mri-spine',
  'csf-cytology',
  'repeat-csf-cytology',
  'csf-ctdna',
  'broad-ngs',
  't790m-plasma',
  't790m-tissue',
  'alk-resistance-mutation',
  'met-amplification',
  'rebiopsy',
] as const

/** Drafts of the work-up that a note asks for: only where the deployment wants them and the sign-in permits to create them. */
export function workUpIn(
  screen: ReadyScreen,
  { decision }: Recommended,
  { activity, all }: SentNotes,
  otherPatient: (why: string) => void,
): Pick<Signing, 'workUp' | 'storeWorkUp'> {
  const { session } = screen
  const form = session.tenant.writing?.workUp
  if (form === undefined || permissionFor(session.scopes, form, 'c') === 'no') return { workUp: [], storeWorkUp: async () => [] }
  const workUp = examinationsOf(decision)
  return {
    workUp,
    storeWorkUp: async (asks, documentId) => {
      const { writeWorkUpDrafts } = await import('../fhir/work-up-drafts.ts')
      const { patientId, encounterId, userReference, transport, scopes } = session
      const note = all().find(({ result }) => result !== 'under-way' && idsOf(result).includes(documentId))
      const drafts = workUp
        .filter(({ ask }) => asks.includes(ask))
        .map(({ ask, label }) => ({
          ask,
          label,
          patientId,
          encounterId,
          requester: userReference,
          documentId,
          reference: note?.input.reference ?? documentId,
          authoredOn: isoTimeFrom(new Date()),
        }))
      const maySearch = permissionFor(scopes, form, 's') !== 'no'
      const results = await writeWorkUpDrafts(transport, { about: writeAboutOf(screen, otherPatient), form, maySearch }, drafts)
      for (const result of results)
        activity.add({
          what: 'work-up-draft-sent',
          ...(note === undefined ? {} : { reference: note.input.reference }),
          outcome: result.kind,
          ...(result.kind === 'stored' ? { where: result.where.join(', ') } : {}),
        })
      return results
    },
  }
}

/** Of a note that a browser sent twice, either is the note. */
const idsOf = (result: WriteResult): readonly string[] =>
  result.kind === 'stored' ? [result.id] : result.kind === 'stored-twice' ? result.ids : []

const examinationsOf = ({ asks }: Decision): readonly WorkUpLine[] =>
  EXAMINATIONS.filter((ask) => asks.includes(ask)).map((ask) => ({ ask, label: model.asks[ask]?.label ?? ask }))
