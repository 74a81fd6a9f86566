import { type Drug, NOT_CHECKED } from './drug.ts'

export const ENTRECTINIB: Drug = {
  agent: 'entrectinib',
  otherNames: ['Rozlytrek'],
  class: 'ros1-tki',
  target: 'ROS1, NTRK',
  usualDose: {
    text: '600 mg once daily',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: { text: 'CNS effects, ILD, QT prolongation, heart failure', basis: 'memory', evidence: ['E48'] },
  cnsPenetration: { says: 'no CSF figure; intracranial response above 50%', evidence: ['XT1-10', 'X019'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
