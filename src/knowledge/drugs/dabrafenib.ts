import { type Drug, NOT_CHECKED } from './drug.ts'

export const DABRAFENIB: Drug = {
  agent: 'dabrafenib',
  otherNames: ['Tafinlar'],
  class: 'braf-inhibitor',
  target: 'BRAF V600E',
  usualDose: {
    text: '150 mg twice daily, with trametinib',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: { text: 'fever, left ventricular function, CYP3A interactions', basis: 'memory', evidence: ['E48'] },
  cnsPenetration: 'not known',
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
