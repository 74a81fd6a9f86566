import { type Drug, NOT_CHECKED } from './drug.ts'

export const ICOTINIB: Drug = {
  agent: 'icotinib',
  otherNames: ['Conmana'],
  class: 'egfr-tki',
  generation: 1,
  target: 'EGFR, sensitising',
  usualDose: { text: 'not given by the sources', basis: 'not given', verify: 'verify against the current label before use', evidence: [] },
  cnsPenetration: { says: 'low, as a first-generation drug; no figure', evidence: ['Z024'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
