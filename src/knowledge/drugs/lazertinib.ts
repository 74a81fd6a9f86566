import { type Drug, NOT_CHECKED } from './drug.ts'

export const LAZERTINIB: Drug = {
  agent: 'lazertinib',
  otherNames: ['Lazcluze', 'YH25448'],
  class: 'egfr-tki',
  generation: 3,
  target: 'EGFR, sensitising and T790M',
  usualDose: {
    text: '240 mg once daily, with amivantamab',
    basis: 'secondary page',
    verify: 'verify against the current label before use',
    evidence: ['E04', 'E48'],
  },
  keyCautions: {
    text: 'with amivantamab: venous thromboembolism, skin toxicity, ILD',
    basis: 'memory',
    evidence: ['E48'],
  },
  cnsPenetration: 'not known',
  availability: {
    US: { status: 'approved', evidence: ['E04'] },
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
