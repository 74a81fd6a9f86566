import { type Drug, NOT_CHECKED } from './drug.ts'

export const TEPOTINIB: Drug = {
  agent: 'tepotinib',
  otherNames: ['Tepmetko'],
  class: 'met-tki',
  target: 'MET',
  usualDose: {
    text: '450 mg once daily',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: { text: 'oedema, ILD, hepatotoxicity', basis: 'memory', evidence: ['E48'] },
  cnsPenetration: { says: 'no CSF figure and no CNS endpoint', evidence: ['XT1-13'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
