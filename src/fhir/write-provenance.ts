import { sendGuarded } from './send-guarded.ts'
import type { Json } from './stored-notes.ts'
import type { Transport } from './transport.ts'
import type { WriteAbout } from './write-guard.ts'
import { failureInWords } from './write-words.ts'

/** Who wrote which note with what, from which resources in which version. */
export type NoteOrigin = {
  readonly documentId: string
  readonly patientId: string
  readonly recorded: string
  /** `Practitioner/1`; null when the record system did not say who is signed in. */
  readonly author: string | null
  /** "Meninx, decision model 1.0.0". */
  readonly software: string
  /** The note became a document of its own, or took the place of an earlier text in the same document. */
  readonly activity: 'CREATE' | 'UPDATE'
  readonly sources: readonly { readonly reference: string; readonly version?: string }[]
}

/** https://hl7.org/fhir/R4/provenance.html ; a reference names the version it was read in, where the server gave one. */
export function provenanceOf({ documentId, recorded, author, software, activity, sources }: NoteOrigin): Json {
  const agent = (code: string, display: string, who: object) => ({ type: { coding: [{ system: PARTICIPANT, code, display }] }, who })
  const entity = sources.map(({ reference, version }) => ({
    role: 'source',
    what: { reference: version === undefined ? reference : `${reference}/_history/${version}` },
  }))
  return {
    resourceType: 'Provenance',
    target: [{ reference: `DocumentReference/${documentId}` }],
    recorded,
    activity: { coding: [{ system: DATA_OPERATION, code: activity, display: DISPLAY[activity] }] },
    agent: [
      ...(author === null ? [] : [agent('author', 'Author', { reference: author })]),
      agent('assembler', 'Assembler', { display: software }),
    ],
    ...(entity.length === 0 ? {} : { entity }),
  }
}

const DATA_OPERATION = 'http://terminology.hl7.org/CodeSystem/v3-DataOperation'
const DISPLAY = { CREATE: 'create', UPDATE: 'revise' } as const
const PARTICIPANT = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type'

/** Stores where a note came from; null when it took, else a sentence. The note stands either way. */
export async function writeProvenance(transport: Transport, origin: NoteOrigin, about: WriteAbout): Promise<string | null> {
  const body = provenanceOf(origin)
  const answer = await sendGuarded(transport, about, { method: 'POST', where: 'Provenance', body, encounter: 'whose' })
  if (answer.kind === 'ok') return null
  const why = answer.kind === 'blocked' ? answer.why : failureInWords(answer, 'statement of origin')
  return `Where the note came from (Provenance) was not stored. ${why}`
}
