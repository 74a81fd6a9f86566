import { type Drug, NOT_CHECKED } from './drug.ts'

export const SELPERCATINIB: Drug = {
  agent: 'selpercatinib',
  otherNames: ['Retevmo', 'Retsevmo', 'LOXO-292'],
  class: 'ret-tki',
  target: 'RET',
  usualDose: {
    text: '160 mg twice daily from 50 kg, 120 mg twice daily below',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: { text: 'QT prolongation, hypertension, hepatotoxicity', basis: 'memory', evidence: ['E48'] },
  cnsPenetration: { says: 'no CSF figure; intracranial response above 80%', evidence: ['X023', 'XT1-14'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
