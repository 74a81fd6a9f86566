import type { Criterion } from '../../engine/criterion.ts'
import { all, not, notEstablished } from '../criteria.ts'
import {
  ASYMPTOMATIC,
  AT_MOST_4_LESIONS,
  BRAIN_METASTASES,
  EXTRACRANIAL_ONLY_PROGRESSION,
  FROM_5_TO_10_LESIONS,
  LARGER_THAN_20_MM,
  LM_NOT_ESTABLISHED,
  MASS_EFFECT_OR_LARGE,
  MORE_THAN_10_LESIONS,
  NEW_CNS_ACTIVE_EGFR_DRUG,
  NOT_RESISTANT_TO_EGFR_TKI,
  NOT_STABLE_AFTER_FAILURE,
  NOT_STABLE_ON_TARGETED_DRUG,
  RESISTANT_TO_3G,
  SYMPTOM_FACTS,
  SYMPTOMATIC_AND_FEW,
  SYMPTOMATIC_OR_LARGE,
} from '../terms.ts'
import { rule, state } from './rule.ts'
import { largeLesion, manyLesions, severalLesions } from './symptomatic-by-number.ts'

const EGFR_DRIVER: Criterion = {
  kind: 'is',
  says: 'EGFR exon 19 deletion, L858R, G719X, S768I, L861Q or exon 20 insertion',
  fact: 'driver',
  oneOf: ['egfr-common', 'egfr-uncommon', 'egfr-exon20-insertion'],
}
const EGFR_WITH_TKI: Criterion = {
  kind: 'is',
  says: 'EGFR exon 19 deletion, L858R, G719X, S768I or L861Q',
  fact: 'driver',
  oneOf: ['egfr-common', 'egfr-uncommon'],
}
/** Progression elsewhere only: the drug has failed, the brain metastases have not grown. */
const BRAIN_STABLE_AFTER_TKI: Criterion = all(
  'progression outside the CNS only, after an EGFR-TKI that failed',
  EXTRACRANIAL_ONLY_PROGRESSION,
  not('an EGFR-TKI has failed', NOT_RESISTANT_TO_EGFR_TKI),
)
const mm = (value: number) => ({ value, unit: 'mm' }) as const
/** mm. No publication defines a small lesion: judgement. */
const SMALL: Criterion = {
  kind: 'less-than',
  says: 'the largest lesion is smaller than 10 mm',
  fact: 'largestBrainMetastasisMm',
  limit: mm(10),
}
const MIDDLE_SIZED: Criterion = all(
  'the largest lesion is 10 to 20 mm',
  { kind: 'at-least', says: 'at least 10 mm', fact: 'largestBrainMetastasisMm', limit: mm(10) },
  { kind: 'at-most', says: 'at most 20 mm', fact: 'largestBrainMetastasisMm', limit: mm(20) },
)

/** Symptomatic, large or mass effect: guidelines put local therapy first, whatever the line of treatment. */
export const EGFR_BRAIN_SYMPTOMATIC = state({
  id: 'EB2',
  title: 'EGFR, symptomatic or large brain metastases: local therapy',
  group: 'local',
  when: all('EGFR brain metastases, leptomeningeal disease not established', EGFR_DRIVER, BRAIN_METASTASES, LM_NOT_ESTABLISHED),
  rules: [
    rule({
      uid: 'EB2-01',
      option: 'surgical-resection',
      tier: 1,
      strength: 'A',
      when: MASS_EFFECT_OR_LARGE,
      provisionalOn: ['massEffect', 'largestBrainMetastasisMm'],
      because: 'Above 4 cm or with mass effect, guidelines support discussing surgery.',
      level: 'external: guideline (conditional)',
      evidence: ['E18', 'E19'],
      cautions: ['Neurosurgical discussion for lesions above 4 cm or with mass effect.'],
      warnings: ['local-therapy-first'],
    }),
    largeLesion('EB2-07'),
    rule({
      uid: 'EB2-02',
      option: 'stereotactic-radiosurgery',
      tier: 1,
      strength: 'P',
      when: SYMPTOMATIC_AND_FEW,
      provisionalOn: [...SYMPTOM_FACTS, 'brainMetastasisCount'],
      because: 'Guidelines support upfront local therapy of symptomatic brain metastases even where a CNS-active drug exists.',
      level: 'external: guideline (strong recommendation, low quality of evidence)',
      evidence: ['E18', 'E19', 'X056'],
      cautions: ['Fractionated for lesions of 3–4 cm.'],
      warnings: ['local-therapy-first'],
    }),
    severalLesions('EB2-08'),
    manyLesions('EB2-09'),
    rule({
      uid: 'EB2-04',
      option: 'defer-brain-radiotherapy',
      tier: 9,
      strength: 'X',
      when: SYMPTOMATIC_OR_LARGE,
      because: 'Deferral of brain radiotherapy is discussed for asymptomatic disease only.',
      level: 'external: guideline',
      evidence: ['E18', 'E19'],
    }),
  ],
})

/** Stable disease under a targeted drug is not offered local therapy by rote. */
export const EGFR_BRAIN_ASYMPTOMATIC = state({
  id: 'EB3',
  title: 'EGFR, asymptomatic brain metastases: local therapy or deferral',
  group: 'local',
  when: all(
    'EGFR brain metastases, leptomeningeal disease not established, not stable under a drug',
    EGFR_WITH_TKI,
    BRAIN_METASTASES,
    LM_NOT_ESTABLISHED,
    NOT_STABLE_ON_TARGETED_DRUG,
    NOT_STABLE_AFTER_FAILURE,
    notEstablished('the brain is not stable after a TKI that failed', BRAIN_STABLE_AFTER_TKI),
  ),
  rules: [
    rule({
      uid: 'EB3-01',
      option: 'stereotactic-radiosurgery',
      tier: 1,
      strength: 'A',
      when: all('asymptomatic, 1–4 lesions', ASYMPTOMATIC, AT_MOST_4_LESIONS),
      provisionalOn: [...SYMPTOM_FACTS, 'brainMetastasisCount', 'priorTherapies', 'progression'],
      because: 'Guidelines support radiosurgery for up to 4 lesions; whether to give it up front beside a CNS-active TKI is unsettled.',
      level: 'external: guideline; retrospective, conflicting',
      evidence: ['E18', 'X048', 'X049', 'E43', 'A037', 'A038'],
      cautions: ['Weigh size (10 mm or more), site and access to the drug. The cut-off of 4 lesions is the ASTRO guideline.'],
    }),
    rule({
      uid: 'EB3-02',
      option: 'stereotactic-radiosurgery',
      tier: 2,
      strength: 'C',
      when: all('asymptomatic, 5–10 lesions', ASYMPTOMATIC, FROM_5_TO_10_LESIONS),
      provisionalOn: ['priorTherapies', 'progression'],
      because: 'For 5 to 10 lesions the guideline supports radiosurgery conditionally.',
      level: 'external: guideline (conditional)',
      evidence: ['E18'],
    }),
    rule({
      uid: 'EB3-03',
      option: 'defer-brain-radiotherapy',
      tier: 1,
      strength: 'A',
      when: all('asymptomatic, smaller than 10 mm, a new CNS-active drug', ASYMPTOMATIC, SMALL, NEW_CNS_ACTIVE_EGFR_DRUG),
      provisionalOn: [...SYMPTOM_FACTS, 'priorTherapies', 'progression'],
      because: 'Guidelines leave deferral in asymptomatic disease to a multidisciplinary decision when a new CNS-active TKI is started.',
      level: 'external: guideline (conditional); retrospective, conflicting',
      evidence: ['E18', 'E19', 'A037'],
      judgement:
        'The size limit of 10 mm is judgement, and that after an earlier TKI the drug is new only where T790M supports osimertinib.',
      cautions: ['Document the multidisciplinary decision. MRI after 6–8 weeks, then every 8–12 weeks.'],
      warnings: ['deferral-needs-mri'],
    }),
    rule({
      uid: 'EB3-06',
      option: 'defer-brain-radiotherapy',
      tier: 2,
      strength: 'C',
      when: all('asymptomatic, 10 to 20 mm, a new CNS-active drug', ASYMPTOMATIC, MIDDLE_SIZED, NEW_CNS_ACTIVE_EGFR_DRUG),
      because: 'Between 10 and 20 mm deferral is a case-by-case multidisciplinary decision.',
      level: 'external: guideline (conditional)',
      evidence: ['E18', 'E19'],
      judgement: 'The size limits are judgement.',
      cautions: ['MRI after 6–8 weeks, then every 8–12 weeks.'],
      warnings: ['deferral-needs-mri'],
    }),
    rule({
      uid: 'EB3-07',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'A',
      when: all('asymptomatic, 10 to 20 mm, a new CNS-active drug', ASYMPTOMATIC, MIDDLE_SIZED, NEW_CNS_ACTIVE_EGFR_DRUG),
      because: 'Whether to irradiate or defer asymptomatic lesions is a multidisciplinary decision by guideline.',
      level: 'external: guideline (conditional)',
      evidence: ['E18'],
    }),
    rule({
      uid: 'EB3-08',
      option: 'multidisciplinary-discussion',
      tier: 1,
      strength: 'A',
      when: all('asymptomatic, the largest above 20 mm, a new CNS-active drug', ASYMPTOMATIC, LARGER_THAN_20_MM, NEW_CNS_ACTIVE_EGFR_DRUG),
      because: 'Whether to irradiate or defer a larger asymptomatic lesion is a multidisciplinary decision by guideline.',
      level: 'external: guideline (conditional)',
      evidence: ['E18'],
      judgement: 'The limit of 20 mm is judgement.',
    }),
    rule({
      uid: 'EB3-04',
      option: 'hippocampal-avoidant-wbrt',
      tier: 3,
      strength: 'C',
      when: all('more than 10 lesions after a third-generation TKI failed', MORE_THAN_10_LESIONS, RESISTANT_TO_3G),
      because: 'Whole-brain radiotherapy is reserved for diffuse disease once drug options are exhausted.',
      level: 'phase 3, review and guideline',
      evidence: ['X035', 'X056', 'E18'],
      cautions: ['Cognition. Hippocampal avoidance with memantine where the prognosis is favourable.'],
    }),
    rule({
      uid: 'EB3-05',
      option: 'whole-brain-radiotherapy',
      tier: 9,
      strength: 'X',
      kind: 'while-unknown',
      when: all(
        'no EGFR-TKI has failed, not known to be symptomatic or large',
        NOT_RESISTANT_TO_EGFR_TKI,
        notEstablished('not known to be symptomatic or large', SYMPTOMATIC_OR_LARGE),
      ),
      because: 'Not up front where an active TKI exists: cognitive decline and high recurrence.',
      level: 'phase 3, review and guideline',
      evidence: ['X035', 'E18'],
    }),
  ],
})
