import { type Drug, NOT_CHECKED } from './drug.ts'

export const LAROTRECTINIB: Drug = {
  agent: 'larotrectinib',
  otherNames: ['Vitrakvi'],
  class: 'ntrk-tki',
  target: 'NTRK',
  usualDose: {
    text: '100 mg twice daily',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: { text: 'CNS effects, hepatotoxicity', basis: 'memory', evidence: ['E48'] },
  cnsPenetration: { says: 'no CSF figure; favourable CNS activity in few patients', evidence: ['X021', 'XT1-12'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
