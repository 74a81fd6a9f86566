import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { Finding } from './finding.ts'

/** What a test says. `about`: the genes it is about, for a result that was not understood. */
export type TestReading = {
  readonly findings: readonly Finding[]
  readonly unreadable: readonly string[]
  readonly about: readonly (GeneSymbol | 'PD-L1')[]
  readonly resistanceOnly: boolean
}
