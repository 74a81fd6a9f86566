import { type Drug, NOT_CHECKED } from './drug.ts'

export const CAPMATINIB: Drug = {
  agent: 'capmatinib',
  otherNames: ['Tabrecta'],
  class: 'met-tki',
  target: 'MET',
  usualDose: {
    text: '400 mg twice daily',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: { text: 'oedema, ILD, hepatotoxicity', basis: 'memory', evidence: ['E48'] },
  cnsPenetration: { says: 'no CSF figure; intracranial response called high, without a figure', evidence: ['X022'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
