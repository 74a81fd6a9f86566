import { OSIMERTINIB_OPTIONS } from '../../src/knowledge/option-groups.ts'

/** Groups of options and drivers that the invariants speak about. */
export const EGFR: readonly string[] = ['egfr-common', 'egfr-uncommon', 'egfr-exon20-insertion', 'egfr-other']
export const IMMUNOTHERAPY: readonly string[] = [
  'immunotherapy-alone',
  'chemo-immunotherapy',
  'nivolumab-plus-ipilimumab',
  'tki-plus-immunotherapy',
]
export const FOR_COMMON_EGFR: readonly string[] = [
  'osimertinib',
  'osimertinib-plus-chemotherapy',
  'osimertinib-160mg',
  'amivantamab-plus-lazertinib',
  'afatinib',
  'first-generation-egfr-tki',
]
export const LM_DIRECTED: readonly string[] = [
  'intrathecal-pemetrexed',
  'intrathecal-methotrexate',
  'intrathecal-chemotherapy',
  'proton-craniospinal-irradiation',
  'involved-field-radiotherapy',
]
/** Those that the model names for the CNS; no other is fallen back on. */
export const ALK_DRUGS = ['lorlatinib', 'alectinib', 'brigatinib'] as const
export const DRIVER_DRUGS: readonly string[] = [...OSIMERTINIB_OPTIONS, ...ALK_DRUGS]
export const OFF_LABEL_DOSES: readonly string[] = ['osimertinib-160mg', 'alectinib-900mg', 'pulsatile-erlotinib']
/** Treatments that are no drug against the tumour. Bevacizumab is listed against necrosis before the driver matters. */
export const NOT_DRUGS: readonly string[] = [
  'stereotactic-radiosurgery',
  'surgical-resection',
  'involved-field-radiotherapy',
  'hippocampal-avoidant-wbrt',
  'whole-brain-radiotherapy',
  'defer-brain-radiotherapy',
  'csf-diversion',
  'corticosteroids',
  'best-supportive-care',
  'continue-current-tki',
  'treat-as-probable-lm',
  'no-change-on-this-finding',
  'bevacizumab',
]
