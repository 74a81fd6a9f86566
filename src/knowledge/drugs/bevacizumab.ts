import { type Drug, NOT_CHECKED } from './drug.ts'

export const BEVACIZUMAB: Drug = {
  agent: 'bevacizumab',
  otherNames: ['Avastin'],
  class: 'anti-vegf',

  target: 'VEGF (antibody)',
  usualDose: {
    text: '15 mg/kg every 3 weeks',
    basis: 'secondary page',
    verify: 'verify against the current label before use',
    evidence: ['E26', 'E48'],
  },
  keyCautions: {
    text: 'haemoptysis (2.5 mL or more), squamous histology; active or recent CNS bleeding, surgery, perforation and thrombosis are from memory',
    basis: 'secondary page',
    evidence: ['E26', 'E48'],
  },
  cnsPenetration: 'not known',
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
