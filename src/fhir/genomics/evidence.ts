import type { Source } from '../../facts/fact.ts'
import type { PartialDate } from '../../facts/iso-date.ts'
import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { Unread } from '../chart.ts'
import type { Version } from '../result-status.ts'
import type { Compartment, Finding, FindingClass } from './finding.ts'

/** Where and when something was said. `compartment` null: the record does not say what was examined. */
export type Place = Version & {
  readonly compartment: Compartment | null
  /** Whether tumour tissue was examined. Where not, what was not found there excludes no driver. */
  readonly tumour: Tumour
  readonly date: PartialDate | null
  readonly reference: string
  readonly source: Source
}

/** `not-said`: the record does not say what was examined. `no`: another material, or a test of another kind. */
export type Tumour = 'tissue' | 'not-said' | 'no'

/** One finding of one result. `settled` false: the result is registered or preliminary, shown but not relied upon. */
export type Evidence = Place & { readonly finding: Finding; readonly settled: boolean }

/** A result about these genes that was not understood. No genes: it could be about any of them. */
export type NotUnderstood = Place & {
  readonly genes: readonly (GeneSymbol | 'PD-L1')[]
  readonly resistanceOnly: boolean
  /** The alterations it is about, where it names each of them. */
  readonly classes?: readonly FindingClass[]
  /** A variant that does not say of which gene it is: while it stands no driver is excluded, and none is taken back. */
  readonly nameless?: true
}

/** A panel of many genes that reports nothing actionable. */
export type NegativePanel = Place

/** All that a record says about the genes of this app. */
export type GenomicEvidence = {
  readonly evidence: readonly Evidence[]
  readonly notUnderstood: readonly NotUnderstood[]
  readonly panels: readonly NegativePanel[]
  readonly unread: readonly Unread[]
}

/** Evidence by the gene it is about. */
export function byGene(items: readonly Evidence[]): ReadonlyMap<Finding['gene'], readonly Evidence[]> {
  const genes = new Map<Finding['gene'], Evidence[]>()
  for (const one of items) {
    const same = genes.get(one.finding.gene)
    if (same === undefined) genes.set(one.finding.gene, [one])
    else same.push(one)
  }
  return genes
}
