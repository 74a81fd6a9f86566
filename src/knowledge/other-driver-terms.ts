import type { Criterion, TherapyPattern } from '../engine/criterion.ts'
import type { ValueOf } from '../facts/patient-facts.ts'
import type { Therapy } from '../facts/therapy.ts'
import { all, any, established, not } from './criteria.ts'
import { afterLine, naiveLine, PLATINUM_LINE, received, resistantTo, SYSTEMIC_LINE } from './terms.ts'

/** The words about drivers other than EGFR and ALK, and whether their matched drug has failed. */

export const driver = (says: string, ...oneOf: readonly ValueOf<'driver'>[]): Criterion => ({ kind: 'is', says, fact: 'driver', oneOf })
export const notResistant = (says: string, therapy: TherapyPattern): Criterion =>
  not(says, resistantTo('resistant to the matched drug', therapy))

export const ROS1 = driver('ROS1 fusion', 'ros1')
export const RET = driver('RET fusion', 'ret')
export const MET_EXON_14 = driver('MET exon 14 skipping', 'met-exon14')
export const BRAF = driver('BRAF V600E', 'braf-v600e')
export const NTRK = driver('NTRK fusion', 'ntrk')
export const HER2 = driver('HER2 mutation', 'her2')
export const KRAS = driver('KRAS G12C', 'kras-g12c')

export const EARLIER_SYSTEMIC = afterLine('after systemic therapy', SYSTEMIC_LINE)
export const AFTER_CHEMO_IMMUNOTHERAPY = afterLine(
  'after platinum and immunotherapy',
  PLATINUM_LINE,
  received('immunotherapy was received as a line of treatment', { classes: ['immunotherapy'], line: true }),
)
const notFailed = (says: string, ...classes: readonly Therapy['class'][]) => naiveLine(says, notResistant(says, { classes }))
/** Crizotinib and entrectinib count as ROS1 drugs here, whatever class they are filed under. */
export const NO_ROS1_TKI_FAILED = notFailed('no ROS1-TKI has failed', 'ros1-tki', 'alk-tki', 'ntrk-tki')
export const NO_RET_TKI_FAILED = notFailed('no RET-TKI has failed', 'ret-tki')
export const NO_MET_TKI_FAILED = notFailed('no MET-TKI has failed', 'met-tki')
export const NO_BRAF_INHIBITOR_FAILED = notFailed('no BRAF inhibitor has failed', 'braf-inhibitor', 'mek-inhibitor')
export const NO_NTRK_TKI_FAILED = notFailed('no NTRK-TKI has failed', 'ntrk-tki', 'ros1-tki')

const failedFor = (who: Criterion, ...classes: readonly Therapy['class'][]): Criterion =>
  all('its matched drug has failed', who, resistantTo('resistant to the matched drug', { classes }))

/** Of a driver beside EGFR common and ALK. One drug of a group failed is enough: which other may still work no rule of the model says. */
export const MATCHED_DRUG_OF_ANOTHER_DRIVER_FAILED = established(
  'the matched drug of another driver has failed',
  any(
    'the matched drug has failed',
    failedFor(driver('EGFR G719X, S768I or L861Q', 'egfr-uncommon'), 'egfr-tki'),
    failedFor(driver('EGFR exon 20 insertion', 'egfr-exon20-insertion'), 'egfr-exon20-tki', 'egfr-met-antibody'),
    failedFor(ROS1, 'ros1-tki', 'alk-tki', 'ntrk-tki'),
    failedFor(RET, 'ret-tki'),
    failedFor(MET_EXON_14, 'met-tki'),
    failedFor(BRAF, 'braf-inhibitor', 'mek-inhibitor'),
    failedFor(NTRK, 'ntrk-tki', 'ros1-tki'),
    failedFor(HER2, 'her2-tki', 'adc'),
    failedFor(KRAS, 'kras-g12c-inhibitor'),
  ),
)
