import { type Drug, NOT_CHECKED } from './drug.ts'

export const TRASTUZUMAB_DERUXTECAN: Drug = {
  agent: 'trastuzumab deruxtecan',
  otherNames: ['Enhertu', 'DS-8201'],
  class: 'adc',
  target: 'HER2 (antibody-drug conjugate)',
  usualDose: {
    text: '5.4 mg/kg every 3 weeks',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: { text: 'ILD (boxed warning)', basis: 'memory', evidence: ['E48'] },
  cnsPenetration: { says: 'no CNS endpoint in lung cancer; CNS responses quoted are in breast cancer', evidence: ['XT1-15', 'Z047'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
