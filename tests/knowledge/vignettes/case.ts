import type { AskId, OptionId, WarningId } from '../../../src/knowledge/vocabulary.ts'
import type { Values } from '../patient.ts'

/** A genomic result as laboratories report it, before any style of record is chosen. */
export type Result = {
  readonly gene: 'EGFR' | 'ALK' | 'ROS1' | 'MET' | 'KRAS'
  /** Protein change as a laboratory prints it; left out for fusions and amplifications. */
  readonly change?: { readonly hgvs: string; readonly words: string }
  readonly fusion?: string
  /** MET copies in a cell. */
  readonly copies?: number
  readonly amplified?: true
  readonly significance?: 'uncertain'
  readonly present: boolean
  readonly specimen: 'tissue' | 'plasma' | 'csf'
}

export type Drug = {
  readonly name:
    | 'osimertinib'
    | 'gefitinib'
    | 'erlotinib'
    | 'alectinib'
    | 'ceritinib'
    | 'carboplatin'
    | 'pemetrexed'
    | 'docetaxel'
    | 'rifampicin'
  readonly dailyMg?: number
  readonly from: string
  /** Left out: still being taken. */
  readonly stopped?: { readonly on: string; readonly because: string }
}

export type Vignette = {
  readonly id: `V${number}`
  readonly title: string
  /** What the record holds, in any of the three styles. */
  readonly record: {
    readonly age: number
    readonly cancer: 'lung adenocarcinoma' | 'transformed to small cell' | 'breast'
    readonly ecog?: 0 | 1 | 2 | 3 | 4
    readonly brainMetastases?: true
    readonly results: readonly Result[]
    /** Every gene of a broad panel negative. */
    readonly panelNegative?: true
    readonly pdL1?: number
    readonly csfCytology?: readonly ('positive' | 'negative')[]
    readonly drugs: readonly Drug[]
  }
  /** What a FHIR record does not carry, as the clinician answers it. */
  readonly answers: Values
  readonly read: Values
  readonly expected: {
    readonly firstTierHasOneOf: readonly OptionId[]
    readonly neverOffered: readonly OptionId[]
    readonly neverFirst: readonly OptionId[]
    readonly asks: readonly AskId[]
    readonly warns: readonly WarningId[]
    readonly response: readonly string[]
  }
}
