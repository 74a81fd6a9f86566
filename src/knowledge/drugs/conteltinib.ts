import { type Drug, NOT_CHECKED } from './drug.ts'

export const CONTELTINIB: Drug = {
  agent: 'conteltinib',
  otherNames: ['CT-707', 'CT707'],
  class: 'alk-tki',
  generation: 2,
  target: 'ALK',
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
