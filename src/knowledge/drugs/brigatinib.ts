import { type Drug, NOT_CHECKED } from './drug.ts'

export const BRIGATINIB: Drug = {
  agent: 'brigatinib',
  otherNames: ['Alunbrig'],
  class: 'alk-tki',
  generation: 2,
  target: 'ALK',
  usualDose: {
    text: '90 mg once daily for 7 days, then 180 mg once daily',
    basis: 'memory',
    verify: 'verify against the current label before use',
    evidence: ['E48'],
  },
  keyCautions: {
    text: 'early pulmonary events, hypertension, CPK, vision',
    basis: 'memory',
    evidence: ['E48'],
  },
  cnsPenetration: { says: 'not determined; a substrate and inhibitor of P-glycoprotein and BCRP', evidence: ['CT1-09'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
