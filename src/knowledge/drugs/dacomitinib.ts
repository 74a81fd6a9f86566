import { type Drug, NOT_CHECKED } from './drug.ts'

export const DACOMITINIB: Drug = {
  agent: 'dacomitinib',
  otherNames: ['Vizimpro'],
  class: 'egfr-tki',
  generation: 2,
  target: 'EGFR and HER2',
  usualDose: { text: 'not given by the sources', basis: 'not given', verify: 'verify against the current label before use', evidence: [] },
  cnsPenetration: { says: 'low, as a second-generation drug; no figure', evidence: ['Z024'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
