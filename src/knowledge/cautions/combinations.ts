import { established } from '../criteria.ts'
import type { Filter } from './filter.ts'

const FIRST_LINE_COMBINATIONS: Filter['options'] = ['osimertinib-plus-chemotherapy', 'amivantamab-plus-lazertinib']

/** What the clinician or the patient said about a combination, and whether a proton centre can be reached. While nobody said anything, nothing is asked. */
export const COMBINATIONS: readonly Filter[] = [
  {
    id: 'S11-not-fit-for-combination',
    options: FIRST_LINE_COMBINATIONS,
    when: established('the clinician judged the patient not fit for a combination', {
      kind: 'is',
      says: 'not fit for a combination',
      fact: 'fitForCombination',
      oneOf: ['no'],
    }),
    effect: { kind: 'block' },
    because: 'The patient was judged not fit for a combination.',
    whileUnknown: 'Only if the patient is fit for a combination.',
    asks: ['performance-status'],
    warnings: ['combination-toxicity'],
    evidence: ['E01', 'E03'],
    judgement:
      'The clinician’s statement stands for itself; the rows give the toxicity of the combinations and the single agent for those who do not pursue one.',
  },
  {
    id: 'S11-prefers-single-agent',
    options: FIRST_LINE_COMBINATIONS,
    when: established('the patient prefers a single agent', {
      kind: 'is',
      says: 'a single agent is preferred',
      fact: 'treatmentPreference',
      oneOf: ['single-agent'],
    }),
    effect: { kind: 'warn' },
    because: 'The patient prefers a single agent, for which the guideline names osimertinib alone.',
    whileUnknown: 'Only after the preference is known.',
    asks: ['goals-of-care'],
    warnings: [],
    evidence: ['E01'],
  },
  {
    id: 'S11-no-proton-centre',
    options: ['proton-craniospinal-irradiation'],
    when: { kind: 'is', says: 'no proton centre can be reached', fact: 'protonCentreAvailable', oneOf: ['no'] },
    effect: { kind: 'block' },
    because: 'No proton centre can be reached; the randomised trial was of protons.',
    whileUnknown: 'Only where a proton centre can be reached: whether one can is not known.',
    asks: ['region'],
    warnings: [],
    evidence: ['E15'],
    judgement: 'Photon craniospinal irradiation is not put in its place: no source row supports that.',
  },
]
