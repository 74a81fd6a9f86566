import type { Therapy } from '../facts/therapy.ts'
import { SECOND_GENERATION_ALK, THIRD_GENERATION_EGFR } from './terms.ts'

/** Groups of agents that cautions and prompts speak about. By name, because a record does not always give the generation. */
export const FIRST_GENERATION_EGFR = ['gefitinib', 'erlotinib', 'icotinib'] as const
export const ROS1_AGENTS = ['repotrectinib', 'entrectinib', 'taletrectinib', 'zidesamtinib'] as const

/** TKIs that reach the brain well enough for CNS progression under them to mean something. */
export const CNS_ACTIVE_AGENTS = [
  ...THIRD_GENERATION_EGFR,
  'zorifertinib',
  ...SECOND_GENERATION_ALK,
  'lorlatinib',
  ...ROS1_AGENTS,
  'selpercatinib',
] as const

export const TKI_CLASSES = [
  'egfr-tki',
  'egfr-exon20-tki',
  'alk-tki',
  'ros1-tki',
  'ret-tki',
  'met-tki',
  'braf-inhibitor',
  'mek-inhibitor',
  'ntrk-tki',
  'her2-tki',
  'kras-g12c-inhibitor',
] as const satisfies readonly Therapy['class'][]
