import { type Drug, NOT_CHECKED } from './drug.ts'

export const ZONGERTINIB: Drug = {
  agent: 'zongertinib',
  otherNames: ['Hernexeos', 'BI 1810631'],
  class: 'her2-tki',
  target: 'HER2',
  usualDose: {
    text: 'not given by the sources',
    basis: 'not given',
    verify: 'verify against the current label before use',
    evidence: [],
  },
  cnsPenetration: 'not known',
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
