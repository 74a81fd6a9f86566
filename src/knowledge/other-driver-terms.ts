import type { Criterion, TherapyPattern } from '../engine/criterion.ts'
import type { ValueOf } from '../facts/patient-facts.ts'
import type { Therapy } from '../facts/therapy.ts'
import { not } from './criteria.ts'
import { naiveLine, resistantTo } from './terms.ts'

/** The words about drivers other than EGFR and ALK, and whether their matched drug has failed. */

export const driver = (says: string, ...oneOf: readonly ValueOf<'driver'>[]): Criterion => ({ kind: 'is', says, fact: 'driver', oneOf })
export const notResistant = (says: string, therapy: TherapyPattern): Criterion =>
  not(says, resistantTo('resistant to the matched drug', therapy))

export const ROS1 = driver('ROS1 fusion', 'ros1')
export const RET = driver('RET fusion', 'ret')
export const MET_EXON_14 = driver('MET exon 14 skipping', 'met-exon14')
export const BRAF = driver('BRAF V600E', 'braf-v600e')
export const NTRK = driver('NTRK fusion', 'ntrk')
const notFailed = (says: string, ...classes: readonly Therapy['class'][]) => naiveLine(says, notResistant(says, { classes }))
/** Crizotinib and entrectinib count as ROS1 drugs here, whatever class they are filed under. */
export const NO_ROS1_TKI_FAILED = notFailed('no ROS1-TKI has failed', 'ros1-tki', 'alk-tki', 'ntrk-tki')
export const NO_RET_TKI_FAILED = notFailed('no RET-TKI has failed', 'ret-tki')
export const NO_MET_TKI_FAILED = notFailed('no MET-TKI has failed', 'met-tki')
export const NO_BRAF_INHIBITOR_FAILED = notFailed('no BRAF inhibitor has failed', 'braf-inhibitor', 'mek-inhibitor')
export const NO_NTRK_TKI_FAILED = notFailed('no NTRK-TKI has failed', 'ntrk-tki', 'ros1-tki')
