import { type Drug, NOT_CHECKED } from './drug.ts'

export const TALETRECTINIB: Drug = {
  agent: 'taletrectinib',
  otherNames: ['Ibtrozi', 'DS-6051b', 'AB-106'],
  class: 'ros1-tki',
  target: 'ROS1, NTRK',
  usualDose: {
    text: 'not given by the sources',
    basis: 'not given',
    verify: 'verify against the current label before use',
    evidence: [],
  },
  cnsPenetration: 'not known',
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
