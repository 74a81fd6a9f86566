import { type Drug, NOT_CHECKED } from './drug.ts'

export const ADAGRASIB: Drug = {
  agent: 'adagrasib',
  otherNames: ['Krazati', 'MRTX849'],
  class: 'kras-g12c-inhibitor',
  target: 'KRAS G12C',
  usualDose: {
    text: '600 mg twice daily',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: { text: 'QT prolongation, hepatotoxicity, strong CYP3A interactions', basis: 'memory', evidence: ['E48'] },
  cnsPenetration: { says: 'no CSF figure; prospective intracranial activity, from memory', evidence: ['E41'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
