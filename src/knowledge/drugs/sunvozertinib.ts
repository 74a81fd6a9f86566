import { type Drug, NOT_CHECKED } from './drug.ts'

export const SUNVOZERTINIB: Drug = {
  agent: 'sunvozertinib',
  otherNames: ['Zegfrovy', 'DZD9008'],
  class: 'egfr-exon20-tki',
  target: 'EGFR exon 20 insertion',
  usualDose: {
    text: 'not given by the sources',
    basis: 'not given',
    verify: 'verify against the current label before use',
    evidence: [],
  },
  cnsPenetration: 'not known',
  availability: {
    US: { status: 'approved', evidence: ['E29'] },
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
