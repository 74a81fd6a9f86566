import type { Keys } from './auth/keys.ts'
import type { Store } from './auth/store.ts'
import type { Character, SubType } from './characters/character.ts'
import type { PatientRecord } from './fhir/records.ts'

/** An app that the practice system knows. Redirect URIs are compared as whole strings. */
export interface Client {
  readonly clientId: string
  readonly redirectUris: readonly string[]
}

/** One character with its addresses and its patients: what a request handler gets to work with. */
export interface Tenant {
  readonly character: Character
  readonly base: string
  readonly fhirBase: string
  readonly authBase: string
  readonly clients: readonly Client[]
  readonly keys: Keys
  readonly store: Store
  readonly now: () => Date
  readonly accessTokenSeconds: number
  readonly records: ReadonlyMap<string, PatientRecord>
  readonly suppressed: (record: PatientRecord) => readonly SubType[]
}

export const issuerOf = ({ character, base, fhirBase }: Tenant): string => character.auth.issuer(base, fhirBase)
