import { type Drug, NOT_CHECKED } from './drug.ts'

export const SAVOLITINIB: Drug = {
  agent: 'savolitinib',
  otherNames: ['Orpathys'],
  class: 'met-tki',

  target: 'MET',
  usualDose: {
    text: '600 mg (from 50 kg) or 400 mg once daily, with osimertinib 80 mg',
    basis: 'trial',
    verify: 'verify against the current label before use',
    evidence: ['E07'],
  },
  cnsPenetration: 'not known',
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: { status: 'approved', evidence: ['E07'] },
    JP: NOT_CHECKED,
  },
}
