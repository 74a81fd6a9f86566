import { type Drug, NOT_CHECKED } from './drug.ts'

export const TRAMETINIB: Drug = {
  agent: 'trametinib',
  otherNames: ['Mekinist'],
  class: 'mek-inhibitor',
  target: 'MEK',
  usualDose: {
    text: '2 mg once daily, with dabrafenib',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: { text: 'fever, left ventricular function', basis: 'memory', evidence: ['E48'] },
  cnsPenetration: 'not known',
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
