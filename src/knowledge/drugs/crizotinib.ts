import { type Drug, NOT_CHECKED } from './drug.ts'

export const CRIZOTINIB: Drug = {
  agent: 'crizotinib',
  otherNames: ['Xalkori'],
  class: 'alk-tki',
  generation: 1,
  target: 'ALK, ROS1, MET',
  usualDose: {
    text: '250 mg twice daily',
    basis: 'secondary page',
    verify: 'verify against the current label before use',
    evidence: ['CT3-01', 'E48'],
  },
  keyCautions: {
    text: 'QT prolongation, bradycardia, hepatotoxicity, ILD, vision; low CNS penetration',
    basis: 'memory',
    evidence: ['E48'],
  },
  cnsPenetration: {
    says: 'CSF penetration 0.26%; the printed CSF:IC50 of 0.03 rests on a unit error and would be about 0.30',
    evidence: ['CT1-06', 'C005'],
  },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
