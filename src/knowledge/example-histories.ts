import type { Model } from '../engine/model.ts'
import type { Therapy } from '../facts/therapy.ts'

const egfr = (agent: string, generation: 1 | 3, rest: Pick<Therapy, 'status' | 'stopReason' | 'dailyDoseMg'>): Therapy => ({
  agent,
  class: 'egfr-tki',
  generation,
  ...rest,
})
const alk = (agent: string, generation: 1 | 2 | 3): Therapy => ({
  agent,
  class: 'alk-tki',
  generation,
  status: 'stopped',
  stopReason: 'progression',
})
const osimertinibFailed = egfr('osimertinib', 3, { status: 'stopped', stopReason: 'progression', dailyDoseMg: 80 })
const platinumFailed: readonly Therapy[] = [
  { agent: 'carboplatin', class: 'platinum', status: 'stopped', stopReason: 'progression' },
  { agent: 'pemetrexed', class: 'chemotherapy', status: 'stopped', stopReason: 'progression' },
]

/** Histories that stand for all others when asking what an unknown history could change. */
export const EXAMPLE_HISTORIES: Model['exampleHistories'] = [
  { label: 'no systemic treatment yet', therapies: [] },
  {
    label: 'gefitinib, stopped for progression',
    therapies: [egfr('gefitinib', 1, { status: 'stopped', stopReason: 'progression', dailyDoseMg: 250 })],
  },
  { label: 'osimertinib 80 mg, stopped for progression', therapies: [osimertinibFailed] },
  { label: 'osimertinib 80 mg, still taken', therapies: [egfr('osimertinib', 3, { status: 'active', dailyDoseMg: 80 })] },
  {
    label: 'osimertinib, stopped for toxicity',
    therapies: [egfr('osimertinib', 3, { status: 'stopped', stopReason: 'toxicity', dailyDoseMg: 80 })],
  },
  { label: 'osimertinib, then platinum, both stopped for progression', therapies: [osimertinibFailed, ...platinumFailed] },
  { label: 'crizotinib, stopped for progression', therapies: [alk('crizotinib', 1)] },
  { label: 'alectinib, stopped for progression', therapies: [alk('alectinib', 2)] },
  { label: 'alectinib, then lorlatinib, both stopped for progression', therapies: [alk('alectinib', 2), alk('lorlatinib', 3)] },
  {
    label: 'chemotherapy with immunotherapy, stopped for progression',
    therapies: [...platinumFailed, { agent: 'pembrolizumab', class: 'immunotherapy', status: 'stopped', stopReason: 'progression' }],
  },
]
