import type { Arm, Figure } from '../engine/background.ts'
import type { EvidenceId } from './evidence/index.ts'
import type { OptionId } from './vocabulary.ts'

type KnownArm = Arm & { readonly options: readonly OptionId[] }
type Known = Figure & { readonly evidence: readonly [EvidenceId, ...EvidenceId[]]; readonly arms: readonly KnownArm[] }

const studied = (label: string, options: readonly OptionId[], value: number, n?: string, interval?: Arm['interval']): KnownArm => ({
  label,
  options,
  role: 'studied',
  value,
  ...(n === undefined ? {} : { n }),
  ...(interval === undefined ? {} : { interval }),
})
const comparator = (...arm: Parameters<typeof studied>): KnownArm => ({ ...studied(...arm), role: 'comparator' })

/**
 * Intracranial response and PFS of the options, figure by figure as the rows print them. Left out: figures whose compartment is not
 * stated, systemic ones, rates without their month, and figures that a correction says not to quote.
 */
export const FIGURES: readonly Known[] = [
  {
    study: 'AENEAS',
    measure: 'intracranial-response',
    endpoint: 'CNS ORR',
    evidence: ['XT1-01'],
    randomised: true,
    arms: [studied('aumolertinib', ['aumolertinib'], 62.7, '51'), comparator('gefitinib', ['first-generation-egfr-tki'], 49.1, '55')],
  },
  {
    study: 'AENEAS',
    measure: 'intracranial-pfs',
    endpoint: 'CNS PFS',
    evidence: ['XT1-01'],
    randomised: true,
    arms: [studied('aumolertinib', ['aumolertinib'], 29.0, '51'), comparator('gefitinib', ['first-generation-egfr-tki'], 8.3, '55')],
  },
  {
    study: 'GAP BRAIN',
    measure: 'intracranial-response',
    endpoint: 'iORR',
    evidence: ['XT1-02'],
    randomised: true,
    arms: [
      studied('gefitinib + chemotherapy', ['gefitinib-plus-chemotherapy'], 85.0, '80'),
      comparator('gefitinib', ['first-generation-egfr-tki'], 63.0, '81'),
    ],
  },
  {
    study: 'GAP BRAIN',
    measure: 'intracranial-pfs',
    endpoint: 'iPFS',
    evidence: ['XT1-02'],
    randomised: true,
    arms: [
      studied('gefitinib + chemotherapy', ['gefitinib-plus-chemotherapy'], 15.6, '80'),
      comparator('gefitinib', ['first-generation-egfr-tki'], 9.1, '81'),
    ],
  },
  {
    study: 'FLAURA2',
    measure: 'intracranial-response',
    endpoint: 'CNS ORR',
    evidence: ['XT1-05'],
    randomised: true,
    arms: [
      studied('osimertinib + platinum-pemetrexed', ['osimertinib-plus-chemotherapy'], 73, '118'),
      comparator('osimertinib', ['osimertinib'], 69, '104'),
    ],
  },
  {
    study: 'FLAURA2',
    measure: 'intracranial-pfs',
    endpoint: 'CNS PFS',
    evidence: ['XT1-05'],
    randomised: true,
    arms: [
      studied('osimertinib + platinum-pemetrexed', ['osimertinib-plus-chemotherapy'], 30.2, '118'),
      comparator('osimertinib', ['osimertinib'], 27.6, '104'),
    ],
  },
  {
    study: 'AURA3',
    measure: 'intracranial-response',
    endpoint: 'CNS ORR',
    evidence: ['E05'],
    randomised: true,
    arms: [studied('osimertinib', ['osimertinib'], 70, '21/30'), comparator('platinum-pemetrexed', ['platinum-pemetrexed'], 31, '5/16')],
  },
  {
    study: 'AURA3',
    measure: 'intracranial-pfs',
    endpoint: 'CNS PFS',
    evidence: ['E05'],
    randomised: true,
    arms: [studied('osimertinib', ['osimertinib'], 11.7), comparator('platinum-pemetrexed', ['platinum-pemetrexed'], 5.6)],
  },
  {
    study: 'FURLONG',
    measure: 'intracranial-response',
    endpoint: 'CNS ORR',
    evidence: ['E09'],
    randomised: true,
    arms: [studied('furmonertinib', ['furmonertinib'], 91), comparator('gefitinib', ['first-generation-egfr-tki'], 65)],
  },
  {
    study: 'FURLONG',
    measure: 'intracranial-pfs',
    endpoint: 'CNS PFS',
    evidence: ['E09'],
    randomised: true,
    arms: [studied('furmonertinib', ['furmonertinib'], 20.8), comparator('gefitinib', ['first-generation-egfr-tki'], 9.8)],
  },
  {
    study: 'Osimertinib + bevacizumab, abstract',
    measure: 'intracranial-pfs',
    endpoint: 'CNS PFS',
    evidence: ['X052'],
    randomised: false,
    arms: [studied('osimertinib + bevacizumab', ['osimertinib-plus-bevacizumab'], 26.7)],
  },
  {
    study: 'BLOOM, zorifertinib (AZD3759)',
    measure: 'intracranial-response',
    endpoint: 'intracranial ORR',
    evidence: ['Z031'],
    randomised: false,
    arms: [studied('zorifertinib, no TKI before', ['zorifertinib'], 83, '15/18')],
  },
  {
    study: 'CROWN',
    measure: 'intracranial-response',
    endpoint: 'iORR',
    evidence: ['XT1-07'],
    randomised: true,
    arms: [studied('lorlatinib', ['lorlatinib'], 92, '38'), comparator('crizotinib', ['crizotinib'], 33, '40')],
  },
  {
    study: 'ALEX',
    measure: 'intracranial-response',
    endpoint: 'CNS ORR',
    evidence: ['XT1-08'],
    randomised: true,
    arms: [studied('alectinib', ['alectinib'], 81.0, '64'), comparator('crizotinib', ['crizotinib'], 50.0, '58')],
  },
  {
    study: 'Lorlatinib after a second-generation ALK-TKI',
    measure: 'intracranial-response',
    endpoint: 'IC-ORR',
    evidence: ['E12'],
    randomised: false,
    arms: [
      studied('lorlatinib, at least one before (pooled)', ['lorlatinib'], 56.1),
      studied('lorlatinib, one before', ['lorlatinib'], 66.7),
    ],
  },
  {
    study: 'Lorlatinib, progression in the CNS only',
    measure: 'intracranial-response',
    endpoint: 'IC-ORR',
    evidence: ['E13'],
    randomised: false,
    arms: [studied('lorlatinib', ['lorlatinib'], 59, '22')],
  },
  {
    study: 'Alectinib, real world',
    measure: 'intracranial-response',
    endpoint: 'CNS ORR, all patients',
    evidence: ['A013', 'AT2-01'],
    randomised: false,
    arms: [
      studied('alectinib, no ALK-TKI before', ['alectinib'], 55, '11/20', { low: 31.5, high: 76.9 }),
      // The printed upper limit is 74.9; K14 gives the exact one.
      studied('alectinib, after crizotinib', ['alectinib'], 53.1, '17/32', { low: 34.7, high: 70.9 }),
      studied('alectinib, after another second-generation TKI', ['alectinib'], 38.5, '5/13', { low: 13.9, high: 68.4 }),
    ],
  },
  {
    study: 'HYBRID (closed early)',
    measure: 'intracranial-pfs',
    endpoint: 'iPFS',
    evidence: ['XT3-01'],
    randomised: true,
    arms: [
      studied('whole-brain radiotherapy', ['whole-brain-radiotherapy'], 21.4, '41'),
      comparator('radiosurgery', ['stereotactic-radiosurgery'], 22.3, '44'),
    ],
  },
  {
    study: 'Proton craniospinal irradiation (lung and breast)',
    measure: 'intracranial-pfs',
    endpoint: 'CNS PFS, final',
    evidence: ['E15'],
    randomised: true,
    arms: [
      studied('proton craniospinal irradiation', ['proton-craniospinal-irradiation'], 8.2, '42'),
      comparator('photon involved field', ['involved-field-radiotherapy'], 2.3, '21'),
    ],
  },
]
