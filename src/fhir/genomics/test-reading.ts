import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { Finding, FindingClass } from './finding.ts'

/** What a test says. `about`: the genes it is about, for a result that was not understood. */
export type TestReading = {
  readonly findings: readonly Finding[]
  readonly unreadable: readonly string[]
  readonly about: readonly (GeneSymbol | 'PD-L1')[]
  readonly resistanceOnly: boolean
  /** What it is about, of a test for named alterations; null of any other. */
  readonly classes: readonly FindingClass[] | null
}
