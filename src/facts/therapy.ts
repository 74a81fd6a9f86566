import type { PartialDate } from './iso-date.ts'

/** What kind of treatment an agent is, as the decision model distinguishes them. */
export const THERAPY_CLASSES = [
  'egfr-tki',
  'egfr-exon20-tki',
  'egfr-met-antibody',
  'alk-tki',
  'ros1-tki',
  'ret-tki',
  'met-tki',
  'braf-inhibitor',
  'mek-inhibitor',
  'ntrk-tki',
  'her2-tki',
  'kras-g12c-inhibitor',
  'adc',
  'anti-vegf',
  'immunotherapy',
  'platinum',
  'chemotherapy',
  'intrathecal',
  'other',
] as const
export type TherapyClass = (typeof THERAPY_CLASSES)[number]

/** `unknown`: the record does not say whether the drug is still being taken. It is a state of the record, not a default. */
export const THERAPY_STATUSES = ['active', 'stopped', 'completed', 'unknown'] as const
/** What kind of toxicity ended a therapy. `ild`: interstitial lung disease or pneumonitis. */
export const TOXICITY_KINDS = ['ild', 'cns', 'hepatic', 'cardiac', 'haematological', 'skin', 'gastrointestinal', 'other'] as const
export const BEST_RESPONSES = ['complete', 'partial', 'stable', 'progression', 'not-evaluable'] as const
export const STOP_REASONS = ['progression', 'toxicity', 'completed', 'patient-choice', 'other'] as const

/**
 * One systemic therapy that the patient received (never one merely planned, on hold or not dispensed).
 * A drug restarted after a gap is one agent with two entries.
 */
export type Therapy = {
  /** Ingredient, lower case: `osimertinib`. */
  readonly agent: string
  readonly class: TherapyClass
  /** Of an EGFR or ALK TKI. */
  readonly generation?: 1 | 2 | 3 | 4
  readonly start?: PartialDate
  readonly end?: PartialDate
  readonly status: (typeof THERAPY_STATUSES)[number]
  /** Absent: not recorded. */
  readonly stopReason?: (typeof STOP_REASONS)[number]
  /** Of a therapy stopped for toxicity. Absent: not recorded. */
  readonly toxicity?: { readonly kind?: (typeof TOXICITY_KINDS)[number]; readonly grade?: 1 | 2 | 3 | 4 | 5 }
  /** Absent: not recorded. */
  readonly bestResponse?: (typeof BEST_RESPONSES)[number]
  /** Daily dose in mg where it matters to the model (osimertinib 80 or 160, alectinib 1200 or 1800). Absent: not recorded. */
  readonly dailyDoseMg?: number
}

export const RADIOTHERAPY_KINDS = ['srs', 'wbrt', 'csi', 'other'] as const
export type CnsRadiotherapy = { readonly kind: (typeof RADIOTHERAPY_KINDS)[number]; readonly date?: PartialDate }
