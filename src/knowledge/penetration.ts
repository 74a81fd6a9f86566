import type { Penetration } from '../engine/background.ts'
import type { EvidenceId } from './evidence/index.ts'

type Known = Penetration & { readonly evidence: readonly [EvidenceId, ...EvidenceId[]] }

/**
 * CSF penetration in percent of plasma, as the rows print it. Studies differ in dose, sampling and correction for protein binding, so
 * that only orders of magnitude can be compared. Ratios to IC50 are left out: one of them rests on a unit error (CT1-06).
 */
export const PENETRATION: readonly Known[] = [
  { agent: 'afatinib', low: 1.65, high: 1.65, evidence: ['CT1-03'] },
  { agent: 'alectinib', low: 63, high: 94, evidence: ['CT1-08'] },
  { agent: 'ceritinib', low: 15, high: 15, evidence: ['CT1-07'] },
  { agent: 'crizotinib', low: 0.26, high: 0.26, evidence: ['CT1-06', 'C005'] },
  { agent: 'erlotinib', low: 2.8, high: 3.3, evidence: ['CT1-01', 'C058'] },
  { agent: 'gefitinib', low: 1.13, high: 1.13, evidence: ['CT1-02', 'C058'] },
  { agent: 'lorlatinib', low: 31, high: 96, evidence: ['CT1-10', 'C006'] },
  { agent: 'osimertinib', low: 2.5, high: 16, evidence: ['CT1-04', 'C068'] },
  { agent: 'zorifertinib', low: 100, high: 100, evidence: ['CT1-05', 'C004'] },
]
