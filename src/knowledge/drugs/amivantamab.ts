import { type Drug, NOT_CHECKED } from './drug.ts'

export const AMIVANTAMAB: Drug = {
  agent: 'amivantamab',
  otherNames: ['Rybrevant'],
  class: 'egfr-met-antibody',

  target: 'EGFR and MET (antibody)',
  usualDose: {
    text: 'by body weight, intravenous: see the label',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: {
    text: 'infusion reactions, venous thromboembolism (anticoagulant prophylaxis in the first four months with lazertinib), skin toxicity, ILD',
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
