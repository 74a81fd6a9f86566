import { type Drug, NOT_CHECKED } from './drug.ts'

export const AUMOLERTINIB: Drug = {
  agent: 'aumolertinib',
  otherNames: ['almonertinib', 'HS-10296'],
  class: 'egfr-tki',
  generation: 3,
  target: 'EGFR, sensitising and T790M',
  usualDose: {
    text: '110 mg once daily in the trial',
    basis: 'trial',
    verify: 'verify against the current label before use',
    evidence: ['XT1-01'],
  },
  cnsPenetration: 'not known',
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
