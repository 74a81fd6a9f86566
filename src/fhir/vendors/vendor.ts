import type { ServerIssue } from '../operation-outcome.ts'

export type VendorName = 'generic' | 'epic' | 'oracle'

/** One question to the record system. `parameters` without the patient, which every search names. */
export type QueryRule = {
  /** In words, as the person reads it: "laboratory observations". */
  readonly what: string
  readonly resourceType: string
  readonly parameters: Readonly<Record<string, string>>
  /** How this search names the patient; `patient` when left out. */
  readonly patientParameter?: 'patient' | 'subject'
  /** The app is made to work without it: a server that does not know it is "not offered" rather than a failure. */
  readonly optional?: boolean
  /** Where there may be thousands: after so many pages the rest is left, and that is said. */
  readonly mostPages?: number
}

/** What a server means by an issue in an otherwise ordinary answer. */
export type IssueMeaning =
  | 'nothing-found'
  /** Something was left out, or a filter was ignored. */
  | 'incomplete'
  /** A standing reservation: what came may not be all there is. It names nothing that was left out. */
  | 'may-be-more'
  /** A person has to say in the record system why they need this chart; asking again is no use. */
  | 'break-the-glass'
  /** The page's session has expired: the search starts anew. */
  | 'page-expired'
  | 'try-tomorrow'
  | 'unimportant'

/** How one vendor's FHIR server differs, as data. */
export type Vendor = {
  readonly name: VendorName
  readonly queries: readonly QueryRule[]
  /** Resources that results only refer to and that are fetched by id afterwards. */
  readonly followed: readonly ('Specimen' | 'Medication')[]
  /** Named in the account of what was read, so that nobody takes them for empty. */
  readonly notOffered: readonly { readonly what: string; readonly resourceType: string; readonly why: string }[]
  readonly meaningOf: (issue: ServerIssue) => IssueMeaning
  readonly write: WriteRules
}

export type WriteRules = {
  readonly encounterRequired: boolean
  /** A finished encounter takes no more notes. */
  readonly openEncounterRequired: boolean
  readonly authorRequired: boolean
  /** The `Prefer` header of the create. */
  readonly prefer: string | null
  /** Conditional create: the server itself refuses a second note of the same reference. */
  readonly ifNoneExist: boolean
  /** Search by our identifier, or by what the server can search by, and compare here. */
  readonly findBy: 'identifier' | 'type'
  /** What a PUT of a stored note may hold: nothing is updated, the whole resource, or only the elements that a create may hold. */
  readonly update: 'none' | 'whole' | 'supported-elements'
  /** How a note that should not have been written is marked: not from here, by its status, or by its status and document status. */
  readonly retract: 'none' | 'status' | 'status-and-docStatus'
}

/** For every vendor: FHIR's own words for "left out on purpose" count as incomplete, mere information does not. */
export const standardMeaningOf = ({ severity, type }: ServerIssue): IssueMeaning =>
  severity === 'information' && !LEFT_OUT.has(type) ? 'unimportant' : 'incomplete'
const LEFT_OUT: ReadonlySet<string> = new Set(['suppressed', 'incomplete', 'forbidden', 'security', 'login'])
