import type { FACTS } from '../../facts/fact-definitions.ts'
import type { Therapy } from '../../facts/therapy.ts'
import type { EvidenceId } from '../evidence/index.ts'

type Region = Exclude<(typeof FACTS)['region']['values'][number], 'other'>

/** What the model knows of a drug. For orientation beside the options; no rule reads a dose from here. */
export type Drug = {
  /** As in the record of therapies. */
  readonly agent: Therapy['agent']
  readonly otherNames: readonly string[]
  readonly class: Therapy['class']
  /** Left out where none is agreed on. */
  readonly generation?: NonNullable<Therapy['generation']>
  readonly target: string
  readonly usualDose: {
    readonly text: string
    /** Where the dose was seen. None of these replaces the label. */
    readonly basis: 'copy of the label' | 'secondary page' | 'trial' | 'memory' | 'not given'
    readonly verify: string
    readonly evidence: readonly EvidenceId[]
  }
  readonly cnsPenetration: { readonly statement: string; readonly evidence: readonly [EvidenceId, ...EvidenceId[]] } | 'not known'
  readonly availability: Readonly<Record<Region, Availability>>
}

/** `not checked`: no approval is claimed for a region that nobody looked at. */
type Availability =
  | { readonly status: 'approved'; readonly evidence: readonly [EvidenceId, ...EvidenceId[]] }
  | { readonly status: 'not checked' }

export const NOT_CHECKED: Availability = { status: 'not checked' }
