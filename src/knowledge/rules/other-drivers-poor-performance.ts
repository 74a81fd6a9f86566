import type { Criterion, OpenCriterion } from '../../engine/criterion.ts'
import type { State } from '../../engine/model.ts'
import { stoppedForToxicity } from '../cautions/progressed-on.ts'
import { all, any, notEstablished } from '../criteria.ts'
import type { EvidenceId } from '../evidence/index.ts'
import {
  AFTER_CHEMO_IMMUNOTHERAPY,
  BRAF,
  EARLIER_SYSTEMIC,
  HER2,
  KRAS,
  MATCHED_DRUG_OF_ANOTHER_DRIVER_FAILED,
  MET_EXON_14,
  NO_BRAF_INHIBITOR_FAILED,
  NO_MET_TKI_FAILED,
  NO_NTRK_TKI_FAILED,
  NO_RET_TKI_FAILED,
  NO_ROS1_TKI_FAILED,
  NTRK,
  notResistant,
  RET,
  ROS1,
} from '../other-driver-terms.ts'
import {
  BULKY_LM_SITE,
  ECOG_3_4_OR_ENCEPHALOPATHY,
  ECOG_4_OR_ENCEPHALOPATHY,
  LM_ESTABLISHED,
  NOT_COMFORT_FOCUSED,
  RAISED_PRESSURE,
} from '../terms.ts'
import type { OptionId } from '../vocabulary.ts'
import { rule, state } from './rule.ts'

const OPEN = ['priorTherapies', 'progression'] as const

const DRUGS: { readonly [O in OptionId]?: readonly [string, ...string[]] } = {
  'cns-active-ros1-tki': ['repotrectinib', 'entrectinib', 'taletrectinib'],
  selpercatinib: ['selpercatinib'],
  'capmatinib-or-tepotinib': ['capmatinib', 'tepotinib'],
  'larotrectinib-or-entrectinib': ['larotrectinib', 'entrectinib'],
  'braf-plus-mek-inhibitor': ['dabrafenib', 'encorafenib'],
  'her2-selective-tki': ['zongertinib', 'sevabertinib'],
  adagrasib: ['adagrasib'],
}
/** Not tolerated or not to be had, each of the drugs the option names; of BRAF and MEK inhibitors the two BRAF inhibitors in use. */
function unusable(option: OptionId): Criterion {
  return all(
    'none of its drugs can be used',
    ...(DRUGS[option] ?? []).map((drug) =>
      any(`${drug} cannot be used`, stoppedForToxicity(drug, { agents: [drug] }), {
        kind: 'no-access',
        says: `${drug} is not available`,
        fact: 'drugAccess',
        drug,
      }),
    ),
  )
}

/** As for EGFR and ALK: poor performance may come from the meninges and be reversible, so the unused drug leads. */
const poorRisk = (
  number: number,
  name: string,
  matched: OpenCriterion,
  option: OptionId,
  strength: 'P' | 'A',
  evidence: readonly EvidenceId[],
): State =>
  state({
    id: `OD${number}-POOR`,
    title: `${name} leptomeningeal disease, poor risk, the matched drug is unused`,
    group: 'systemic',
    when: all(`${name} leptomeningeal disease, ECOG 3–4 or encephalopathy`, matched, LM_ESTABLISHED, ECOG_3_4_OR_ENCEPHALOPATHY),
    rules: [
      rule({
        uid: `ODP${number}-01`,
        option,
        tier: 1,
        strength,
        provisionalOn: OPEN,
        because:
          'Poor performance status may be caused by the leptomeningeal disease and be reversible, so the unused drug comes before comfort alone.',
        level: 'expert; brain metastases, extrapolated to leptomeningeal disease',
        evidence: ['C032', ...evidence],
        judgement:
          'The sources give this drug for brain metastases; carrying it over to the meninges and to poor performance is judgement.',
        cautions: ['Palliative care in parallel.'],
        warnings: ['performance-status-reversible', 'lm-low-evidence', 'extrapolated'],
      }),
      rule({
        uid: `ODP${number}-02`,
        option: 'multidisciplinary-discussion',
        tier: 1,
        strength: 'A',
        provisionalOn: OPEN,
        because: 'The choice rests on brain metastases of this driver, and depends on performance status and goals of care.',
        level: 'expert',
        evidence: ['Z065'],
        judgement: 'That the case is discussed is judgement: no source row speaks of it.',
      }),
      rule({
        uid: `ODP${number}-03`,
        option: 'best-supportive-care',
        tier: 9,
        strength: 'X',
        kind: 'while-unknown',
        when: all('comfort was not asked for', NOT_COMFORT_FOCUSED, notEstablished('the drug may be usable', unusable(option))),
        because: 'Not as the main plan while an active drug for the driver is unused; palliative care goes in parallel.',
        level: 'expert',
        evidence: ['C032'],
        judgement: 'That it is not named as unsupported where the goals of care are comfort is judgement.',
      }),
      rule({
        uid: `ODP${number}-04`,
        option: 'best-supportive-care',
        tier: 1,
        strength: 'A',
        when: unusable(option),
        because: 'Where none of the matched drugs is tolerated or available, supportive care is an option of equal rank.',
        level: 'guideline of 2017, quoted; expert',
        evidence: ['C031', 'C088'],
        judgement: 'The cited grouping speaks of patients without a target; that a target without a usable drug counts alike is judgement.',
        cautions: ['Ask about goals of care.'],
      }),
    ],
  })

export const ROS1_LM_POOR_RISK = poorRisk(
  1,
  'ROS1',
  all('ROS1, no drug has failed', ROS1, NO_ROS1_TKI_FAILED),
  'cns-active-ros1-tki',
  'P',
  ['XT1-10', 'XT1-11'],
)
export const RET_LM_POOR_RISK = poorRisk(2, 'RET', all('RET, no drug has failed', RET, NO_RET_TKI_FAILED), 'selpercatinib', 'P', ['XT1-14'])
export const MET_LM_POOR_RISK = poorRisk(
  3,
  'MET exon 14',
  all('MET exon 14, no drug has failed', MET_EXON_14, NO_MET_TKI_FAILED),
  'capmatinib-or-tepotinib',
  'A',
  ['XT1-13'],
)
export const BRAF_LM_POOR_RISK = poorRisk(
  4,
  'BRAF V600E',
  all('BRAF V600E, no drug has failed', BRAF, NO_BRAF_INHIBITOR_FAILED),
  'braf-plus-mek-inhibitor',
  'A',
  ['X020', 'CT3-07'],
)
export const NTRK_LM_POOR_RISK = poorRisk(
  5,
  'NTRK',
  all('NTRK, no drug has failed', NTRK, NO_NTRK_TKI_FAILED),
  'larotrectinib-or-entrectinib',
  'A',
  ['XT1-12'],
)
export const HER2_LM_POOR_RISK = poorRisk(
  6,
  'HER2',
  all(
    'HER2, after systemic therapy, no HER2-TKI has failed',
    HER2,
    EARLIER_SYSTEMIC,
    notResistant('no HER2-TKI has failed', { classes: ['her2-tki'] }),
  ),
  'her2-selective-tki',
  'A',
  ['E42'],
)
export const KRAS_LM_POOR_RISK = poorRisk(
  7,
  'KRAS G12C',
  all(
    'KRAS G12C, after platinum and immunotherapy, no inhibitor has failed',
    KRAS,
    AFTER_CHEMO_IMMUNOTHERAPY,
    notResistant('no KRAS inhibitor has failed', { classes: ['kras-g12c-inhibitor'] }),
  ),
  'adagrasib',
  'A',
  ['E41'],
)

/** Beside EGFR and ALK: comfort is of equal rank, not alone, since another drug of the same group may still be open. */
export const OTHER_DRIVER_LM_POOR_RISK_AFTER = state({
  id: 'EL4-OTHER',
  title: 'Leptomeningeal disease of another driver, poor risk, the matched drug has failed',
  group: 'systemic',
  when: all(
    'leptomeningeal disease, ECOG 4 or encephalopathy, the matched drug has failed',
    LM_ESTABLISHED,
    ECOG_4_OR_ENCEPHALOPATHY,
    MATCHED_DRUG_OF_ANOTHER_DRIVER_FAILED,
  ),
  rules: [
    rule({
      uid: 'EL4-19',
      option: 'best-supportive-care',
      tier: 1,
      strength: 'P',
      because: 'For poor risk after the matched drug has failed the 2017 guideline grouping supports palliative care as the main plan.',
      level: 'guideline of 2017, quoted; expert',
      evidence: ['C031', 'C088'],
      judgement: 'That one failed drug of a group is enough is judgement: no rule of the model names the next one.',
      cautions: ['Radiotherapy or a shunt only for symptoms. Ask about goals of care.'],
    }),
    rule({
      uid: 'EL4-20',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'A',
      because: 'Whether another drug of the same group is still open is weighed before comfort alone is settled on.',
      level: 'expert',
      evidence: ['Z065'],
      judgement: 'No source row speaks of it.',
    }),
    rule({
      uid: 'EL4-21',
      option: 'involved-field-radiotherapy',
      tier: 2,
      strength: 'C',
      when: BULKY_LM_SITE,
      because: 'For relief of symptoms at a bulky site only.',
      level: 'expert',
      evidence: ['C046', 'CF2-03'],
    }),
    rule({
      uid: 'EL4-22',
      option: 'csf-diversion',
      tier: 2,
      strength: 'C',
      when: RAISED_PRESSURE,
      because: 'For relief of symptoms of raised intracranial pressure only.',
      level: 'expert',
      evidence: ['Z040', 'N02'],
    }),
  ],
})
