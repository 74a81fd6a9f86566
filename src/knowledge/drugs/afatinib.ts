import { type Drug, NOT_CHECKED } from './drug.ts'

export const AFATINIB: Drug = {
  agent: 'afatinib',
  otherNames: ['Gilotrif', 'Giotrif'],
  class: 'egfr-tki',
  generation: 2,
  target: 'EGFR and HER2',
  usualDose: {
    text: '40 mg once daily in the study cited',
    basis: 'trial',
    verify: 'verify against the current label before use',
    evidence: ['C067'],
  },
  keyCautions: {
    text: 'diarrhoea, rash, P-glycoprotein interactions',
    basis: 'memory',
    evidence: ['E48'],
  },
  cnsPenetration: { says: 'CSF penetration 1.65%, CSF:IC50 7.3', evidence: ['CT1-03', 'C067'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
