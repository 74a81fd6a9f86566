import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { VariantClass } from './variant-class.ts'

/** Where the examined material came from. Never merged: plasma may be silent while the tumour still carries the alteration. */
export type Compartment = 'plasma' | 'tissue' | 'csf'

/**
 * `positive`: reported in this patient. `negative`: tested and reported absent. `indeterminate`: tested, no conclusive answer.
 * `unknown`: no result exists (pending, not tested, insufficient, failed).
 */
export type FindingStatus = 'positive' | 'negative' | 'indeterminate' | 'unknown'

/** `ANY`: something in the gene, not said what. `VIII`, `KDD`: rearrangements of EGFR itself. `TPS`, `CPS`, `SP142`: scales of PD-L1. */
export type FindingClass =
  | VariantClass
  | 'FUSION'
  | 'AMPLIFICATION'
  | 'PROTEIN_EXPRESSION'
  | 'VIII'
  | 'KDD'
  | 'VUS'
  | 'SENSITISING_UNSPECIFIED'
  | 'ANY'
  | 'TPS'
  | 'CPS'
  | 'SP142'

/** Two mutations on the same copy of a gene, or on different copies. */
export type AllelicPhase = 'cis' | 'trans'

/** One statement about one gene. `scope`: whether the status concerns only the class or the gene as far as the assay covered it. */
export type Finding = {
  readonly gene: GeneSymbol | 'PD-L1'
  readonly class: FindingClass
  readonly status: FindingStatus
  readonly scope: 'alteration' | 'gene'
  /** As named: `E746_A750del`, `EML4::ALK v1`, `70%`. */
  readonly alteration?: string
  /** Why the status is what it is: `pending`, `insufficient`, `vus`, `IHC D5F3`, `germline` … */
  readonly reason?: string
  /** Named in the same sentence; `other`: blood, urine, an effusion and the like. */
  readonly specimen?: Compartment | 'other'
  readonly copyNumber?: number
  readonly ratio?: number
  /** How it lies to the other mutations of the gene that the sentence names. */
  readonly phase?: AllelicPhase
}

/** What a text says, and, word for word, the parts that speak of these genes and were not understood. */
export type TextReading = { readonly findings: readonly Finding[]; readonly unreadable: readonly string[] }
