import { type Drug, NOT_CHECKED } from './drug.ts'

export const ERLOTINIB: Drug = {
  agent: 'erlotinib',
  otherNames: ['Tarceva'],
  class: 'egfr-tki',
  generation: 1,
  target: 'EGFR, sensitising',
  usualDose: {
    text: '150 mg once daily in the trials cited',
    basis: 'trial',
    verify: 'verify against the current label before use',
    evidence: ['C060'],
  },
  offLabel: 'pulsatile or high-dose schedules',
  cnsPenetration: { says: 'CSF penetration 2.8-3.3%, CSF:IC50 33.5', evidence: ['CT1-01', 'C058'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
