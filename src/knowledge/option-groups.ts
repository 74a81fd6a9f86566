import type { OptionId } from './vocabulary.ts'

/** Groups of options that cautions and prompts speak about. */
export const OSIMERTINIB_OPTIONS: readonly OptionId[] = [
  'osimertinib',
  'osimertinib-160mg',
  'osimertinib-plus-chemotherapy',
  'osimertinib-plus-met-inhibitor',
  'osimertinib-plus-bevacizumab',
]
export const CNS_ACTIVE_ALK_OPTIONS: readonly OptionId[] = ['lorlatinib', 'alectinib', 'alectinib-900mg', 'brigatinib', 'iruplinalkib']
export const CNS_ACTIVE_OPTIONS: readonly OptionId[] = [
  ...OSIMERTINIB_OPTIONS,
  'amivantamab-plus-lazertinib',
  'aumolertinib',
  'furmonertinib',
  'zorifertinib',
  ...CNS_ACTIVE_ALK_OPTIONS,
  'cns-active-ros1-tki',
  'selpercatinib',
]
export const TKIS_AND_CONJUGATES: readonly OptionId[] = [
  ...CNS_ACTIVE_OPTIONS,
  'gefitinib-plus-chemotherapy',
  'erlotinib-plus-bevacizumab',
  'gefitinib-plus-anlotinib',
  'afatinib',
  'first-generation-egfr-tki',
  'pulsatile-erlotinib',
  'sunvozertinib',
  'ceritinib',
  'crizotinib',
  'capmatinib-or-tepotinib',
  'braf-plus-mek-inhibitor',
  'larotrectinib-or-entrectinib',
  'her2-selective-tki',
  'adagrasib',
  'sotorasib',
  'trastuzumab-deruxtecan',
  'datopotamab-deruxtecan',
]
export const FIRST_GENERATION_OPTIONS: readonly OptionId[] = [
  'first-generation-egfr-tki',
  'gefitinib-plus-chemotherapy',
  'erlotinib-plus-bevacizumab',
  'gefitinib-plus-anlotinib',
]
export const ANTI_VEGF_OPTIONS: readonly OptionId[] = [
  'bevacizumab',
  'osimertinib-plus-bevacizumab',
  'erlotinib-plus-bevacizumab',
  'gefitinib-plus-anlotinib',
]
export const IMMUNOTHERAPY_OPTIONS: readonly OptionId[] = ['immunotherapy-alone', 'chemo-immunotherapy', 'nivolumab-plus-ipilimumab']
export const INTRATHECAL_OPTIONS: readonly OptionId[] = [
  'intrathecal-pemetrexed',
  'intrathecal-methotrexate',
  'intrathecal-chemotherapy',
  'intrathecal-methotrexate-with-wbrt',
]
