import { type Drug, NOT_CHECKED } from './drug.ts'

export const REPOTRECTINIB: Drug = {
  agent: 'repotrectinib',
  otherNames: ['Augtyro', 'TPX-0005'],
  class: 'ros1-tki',
  target: 'ROS1, NTRK',
  usualDose: {
    text: '160 mg once daily for 14 days, then twice daily',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: { text: 'CNS effects, ILD', basis: 'memory', evidence: ['E48'] },
  cnsPenetration: { says: 'no CSF figure; intracranial response in cohorts with few patients', evidence: ['XT1-11', 'X019'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
