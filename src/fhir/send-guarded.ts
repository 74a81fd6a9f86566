import { asReadFrom } from './local-references.ts'
import type { Json } from './stored-notes.ts'
import { keyOf } from './stored-notes.ts'
import type { Answer, Transport } from './transport.ts'
import { VENDORS } from './vendors/vendors.ts'
import { type EncounterNeeds, encounterProblem, patientProblem, type WriteAbout } from './write-guard.ts'

/** One thing that is to be created (`where` is its type) or to be changed (`where` names it). */
export type Sending = {
  readonly method: 'POST' | 'PUT'
  readonly where: string
  readonly body: object
  readonly headers?: Readonly<Record<string, string>>
  readonly encounter: EncounterNeeds
}
/** Nothing was sent. */
export type Blocked = { readonly kind: 'blocked'; readonly why: string; readonly otherPatient?: true }

/**
 * The one place where anything is written to a record system: it is sent only while the record still says that this patient and this
 * encounter are the ones that are open, and only about this patient. What is behind an address may have changed since the chart was read.
 */
export async function sendGuarded(
  transport: Transport,
  about: WriteAbout,
  { method, where, body, headers = {}, encounter }: Sending,
): Promise<Answer | Blocked> {
  if (!isAbout(asReadFrom(transport.base, body), about.patientId)) return { kind: 'blocked', why: ANOTHERS }
  const [ofPatient, ofEncounter] = await Promise.all([
    patientProblem(transport, about),
    encounterProblem(transport, about, VENDORS[about.vendor], encounter),
  ])
  if (ofPatient?.otherPatient === true) about.onOtherPatient?.(ofPatient.why)
  if (ofPatient !== null) return { kind: 'blocked', ...ofPatient }
  if (ofEncounter !== null) return { kind: 'blocked', why: ofEncounter }
  return method === 'POST' ? transport.post(where, body, { headers }) : transport.put(where, body, { headers })
}

const ANOTHERS = 'It is about another patient than the one that is open.'

/** What names nobody, such as a statement of origin, is about what it points to. */
function isAbout(body: unknown, patientId: string): boolean {
  const { subject, for: whose } = body as Json
  const named = subject ?? whose
  return named === undefined || keyOf(named) === `Patient/${patientId}`
}
