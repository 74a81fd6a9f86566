import { type Drug, NOT_CHECKED } from './drug.ts'

export const ZORIFERTINIB: Drug = {
  agent: 'zorifertinib',
  otherNames: ['AZD3759'],
  class: 'egfr-tki',

  target: 'EGFR, sensitising',
  usualDose: {
    text: '200 mg twice daily in the trials',
    basis: 'trial',
    verify: 'verify against the current label before use',
    evidence: ['E08', 'C071'],
  },
  cnsPenetration: { says: 'about 100% CSF penetration, CSF:IC50 126; not an efflux substrate', evidence: ['CT1-05', 'C004'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: { status: 'approved', evidence: ['E08'] },
    JP: NOT_CHECKED,
  },
}
