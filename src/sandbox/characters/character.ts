import type { FhirResource } from 'fhir/r4'
import type { Answer } from '../answer.ts'
import type { PatientRecord } from '../fhir/records.ts'
import type { Held } from '../fhir/repository.ts'
import type { SearchParameters } from '../fhir/search-parameters.ts'

export type CharacterKey = 'generic' | 'epic' | 'oracle'
export type Interaction = 'read' | 'vread' | 'search' | 'create' | 'update'

/** What a record system offers for one resource type: its CapabilityStatement entry. */
export interface Offer {
  readonly interactions: readonly Interaction[]
  /** Names of the search parameters, `_count` and `_id` included where the vendor lists them. */
  readonly parameters: readonly string[]
  readonly pageSize: { readonly usual: number; readonly largest: number }
}

/** Who is asking, as the access token says. */
export interface Session {
  readonly tokenId: string
  readonly clientId: string
  readonly scope: string
  readonly practitionerId: string
  readonly patientId?: string
  readonly encounterId?: string
}

/** A search that a character may refuse, narrow or comment on. */
export interface Search {
  readonly type: string
  readonly parameters: SearchParameters
}

export interface Write {
  readonly resource: FhirResource
  readonly record: PatientRecord
  readonly session: Session
  readonly now: Date
}

/** Either the resources to keep (the first is the written one) or why not. */
export type WriteRule = (write: Write) => Promise<WriteResult> | WriteResult

export type WriteResult = { readonly keep: readonly FhirResource[] } | { readonly refused: Answer }

/**
 * How one kind of record system differs from the others. What all three share (tokens, scopes, the patient compartment, paging links)
 * is not here.
 */
export interface Character {
  readonly key: CharacterKey
  readonly title: string
  readonly offers: Readonly<Record<string, Offer>>
  /** Types that the server has and the app's registration does not include. */
  readonly unregistered: readonly string[]
  readonly shape: (resources: readonly FhirResource[]) => readonly FhirResource[]
  readonly auth: AuthStyle
  readonly search: {
    readonly unknownParameter: 'ignored' | 'warned' | 'refused'
    readonly refuse: (search: Search) => Answer | undefined
    /** Takes matches out of the answer and gives the outcome entries to add, as Epic does. */
    readonly comment: (found: Found) => { readonly matches: readonly Held[]; readonly outcomes: readonly FhirResource[] }
    readonly total: boolean
    readonly pageMinutes: number
  }
  readonly create: WriteRule
  readonly update: WriteRule
  readonly answers: CharacterAnswers
}

export interface Found {
  readonly search: Search
  readonly matches: readonly Held[]
  readonly unknown: readonly string[]
  readonly record: PatientRecord
  readonly suppressed: readonly SubType[]
  readonly offset: number
}

/** A kind of resource that the registration leaves out while its siblings are returned, e.g. Condition - Encounter Diagnosis. */
export interface SubType {
  readonly type: string
  readonly name: string
  readonly category: string
}

interface AuthStyle {
  readonly issuer: (base: string, fhirBase: string) => string
  readonly supportedScopes: readonly string[]
  readonly wildcards: boolean
  readonly capabilities: readonly string[]
  readonly accessTokenSeconds: number
  readonly tokenFields: (session: Session, needPatientBanner: boolean) => Readonly<Record<string, unknown>>
}

/** The answers whose form, not only whose text, differs between the vendors. */
interface CharacterAnswers {
  readonly unauthorized: (description: string) => Answer
  readonly scopeMissing: (type: string) => Answer
  readonly notRegistered: () => Answer
  readonly typeUnknown: (type: string) => Answer
  readonly invalid: (issues: readonly { readonly text: string; readonly expression: string }[]) => Answer
  readonly created: (written: Held, prefer: string, fhirBase: string) => Answer
  readonly updated: (written: Held, prefer: string) => Answer
  readonly stale: () => Answer
  readonly versionNeeded: () => Answer | undefined
  readonly conditionalCreate: boolean
  readonly exposedHeaders: string
}
