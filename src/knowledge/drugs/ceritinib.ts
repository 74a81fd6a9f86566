import { type Drug, NOT_CHECKED } from './drug.ts'

export const CERITINIB: Drug = {
  agent: 'ceritinib',
  otherNames: ['Zykadia'],
  class: 'alk-tki',
  generation: 2,
  target: 'ALK',
  usualDose: {
    text: '450 mg once daily with food; the higher dose of older studies is historic',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: {
    text: 'gastrointestinal and hepatic toxicity, QT prolongation, glucose',
    basis: 'memory',
    evidence: ['E48'],
  },
  cnsPenetration: { says: 'CSF penetration 15%; concentration not determined', evidence: ['CT1-07'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
