import { type Drug, NOT_CHECKED } from './drug.ts'

export const DATOPOTAMAB_DERUXTECAN: Drug = {
  agent: 'datopotamab deruxtecan',
  otherNames: ['Datroway', 'Dato-DXd', 'DS-1062'],
  class: 'adc',
  target: 'TROP-2 (antibody-drug conjugate)',
  usualDose: {
    text: '6 mg/kg every 3 weeks, at most 540 mg',
    basis: 'secondary page',
    verify: 'verify against the current label before use',
    evidence: ['E28'],
  },
  keyCautions: { text: 'ILD, ocular toxicity, stomatitis', basis: 'secondary page', evidence: ['E28'] },
  cnsPenetration: 'not known',
  availability: {
    US: { status: 'approved', evidence: ['E28'] },
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
