import { type Drug, NOT_CHECKED } from './drug.ts'

export const FURMONERTINIB: Drug = {
  agent: 'furmonertinib',
  otherNames: ['alflutinib', 'firmonertinib', 'AST2818'],
  class: 'egfr-tki',
  generation: 3,
  target: 'EGFR, sensitising and T790M',
  usualDose: {
    text: '80 mg once daily in the trials',
    basis: 'trial',
    verify: 'verify against the current label before use',
    evidence: ['E09'],
  },
  cnsPenetration: 'not known',
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
