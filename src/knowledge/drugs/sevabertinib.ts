import { type Drug, NOT_CHECKED } from './drug.ts'

export const SEVABERTINIB: Drug = {
  agent: 'sevabertinib',
  otherNames: ['Hyrnuo', 'BAY 2927088'],
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
