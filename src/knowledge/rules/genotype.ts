import { all, any, conflicting, notKnown } from '../criteria.ts'
import { BRAIN_METASTASES, MASS_EFFECT_OR_LARGE, SYMPTOMATIC_AND_FEW } from '../terms.ts'
import { rule, state } from './rule.ts'
import { largeLesion, manyLesions, severalLesions } from './symptomatic-by-number.ts'

const EGFR_UNCLASSIFIED = {
  kind: 'is',
  says: 'an EGFR alteration that is not classified',
  fact: 'driver',
  oneOf: ['egfr-other'],
} as const

/** No drug is ranked without one settled driver. Local therapy of symptomatic brain metastases need not wait for it. */
export const GENOTYPE_NOT_SETTLED = state({
  id: 'G3',
  title: 'The driver is not settled',
  group: 'genotype',
  silences: ['systemic'],
  when: any('the driver is unknown, contradictory or not classified', notKnown('the driver is not settled', 'driver'), EGFR_UNCLASSIFIED),
  rules: [
    rule({
      uid: 'G3-01',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      when: all('the driver is unknown or pending', notKnown('the driver is not known', 'driver'), {
        kind: 'not',
        says: 'no contradictory reports',
        of: conflicting('contradictory reports', 'driver'),
      }),
      because:
        'Genotype decides the drug, and immunotherapy given before an EGFR or ALK result makes the toxicity of a later TKI likelier.',
      level: 'external: guideline and retrospective; expert',
      evidence: ['E25', 'E46', 'X058'],
      cautions: ['Full sequencing first. Hold immunotherapy until then. Local therapy may go first.'],
    }),
    rule({
      uid: 'G3-02',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      kind: 'while-unknown',
      when: conflicting('the reports of the driver contradict each other', 'driver'),
      because: 'The reported drivers contradict each other, and drugs are not ranked on contradictory results.',
      level: 'expert',
      evidence: ['E46', 'X058'],
      judgement: 'No source row speaks of contradictory drivers; the rows cited say that the choice depends on the driver.',
      cautions: ['Confirm by a second method; one unconfirmed immunohistochemistry is not a fusion.'],
    }),
    rule({
      uid: 'G3-03',
      option: 'complete-workup-first',
      tier: 1,
      strength: 'P',
      when: EGFR_UNCLASSIFIED,
      because:
        'The exact EGFR variant decides which drug is active; an unclassified variant or one of uncertain significance is not a target.',
      level: 'external: guideline',
      evidence: ['E45', 'E46', 'E29'],
      judgement: 'That an unclassified EGFR variant is not ranked is derived from the guidelines naming each class separately.',
    }),
    largeLesion('G3-06'),
    rule({
      uid: 'G3-04',
      option: 'stereotactic-radiosurgery',
      tier: 1,
      strength: 'P',
      when: all('symptomatic or large, at most 4 lesions', BRAIN_METASTASES, SYMPTOMATIC_AND_FEW),
      provisionalOn: ['brainMetastasisCount'],
      because:
        'Guidelines support local therapy of symptomatic brain metastases whatever the driver, so it need not wait for the genotype.',
      level: 'external: guideline (strong recommendation, low quality of evidence)',
      evidence: ['E18', 'E19'],
    }),
    severalLesions('G3-07'),
    manyLesions('G3-08'),
    rule({
      uid: 'G3-05',
      option: 'surgical-resection',
      tier: 1,
      strength: 'A',
      when: all('brain metastases with mass effect or larger than 40 mm', BRAIN_METASTASES, MASS_EFFECT_OR_LARGE),
      because: 'Above 4 cm or with mass effect, guidelines support discussing surgery; tissue also gives the genotype.',
      level: 'external: guideline',
      evidence: ['E18', 'E19'],
    }),
  ],
})
