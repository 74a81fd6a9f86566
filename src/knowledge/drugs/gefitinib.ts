import { type Drug, NOT_CHECKED } from './drug.ts'

export const GEFITINIB: Drug = {
  agent: 'gefitinib',
  otherNames: ['Iressa'],
  class: 'egfr-tki',
  generation: 1,
  target: 'EGFR, sensitising',
  usualDose: { text: 'not given by the sources', basis: 'not given', verify: 'verify against the current label before use', evidence: [] },
  cnsPenetration: { says: 'CSF penetration 1.13%, CSF:IC50 0.22', evidence: ['CT1-02', 'C058'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
