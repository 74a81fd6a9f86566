import type { DrugEntry, Side } from '../../engine/background.ts'
import type { FACTS } from '../../facts/fact-definitions.ts'
import type { EvidenceId } from '../evidence/index.ts'

type Region = Exclude<(typeof FACTS)['region']['values'][number], 'other'>
type Rows = readonly EvidenceId[]

/** What the model knows of a drug, with rows that exist and for the regions that the model knows. */
export type Drug = Omit<DrugEntry, 'usualDose' | 'keyCautions' | 'cnsPenetration' | 'availability'> & {
  readonly usualDose: DrugEntry['usualDose'] & { readonly evidence: Rows }
  readonly keyCautions?: NonNullable<DrugEntry['keyCautions']> & { readonly evidence: Rows }
  readonly cnsPenetration: (Side & { readonly evidence: readonly [EvidenceId, ...EvidenceId[]] }) | 'not known'
  readonly availability: Readonly<Record<Region, Availability>>
}

/** `not checked`: no approval is claimed for a region that nobody looked at. */
type Availability =
  | { readonly status: 'approved'; readonly evidence: readonly [EvidenceId, ...EvidenceId[]] }
  | { readonly status: 'not checked' }

export const NOT_CHECKED: Availability = { status: 'not checked' }
