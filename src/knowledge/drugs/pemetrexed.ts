import { type Drug, NOT_CHECKED } from './drug.ts'

export const PEMETREXED: Drug = {
  agent: 'pemetrexed',
  otherNames: ['Alimta'],
  class: 'chemotherapy',

  target: 'folate metabolism',
  usualDose: {
    text: 'intravenous, with platinum: see the label',
    basis: 'not given',
    verify: 'verify against the current label before use',
    evidence: ['Z022', 'E16'],
  },
  offLabel: 'the intrathecal route; no dose of it is given here',
  cnsPenetration: { says: 'low CSF concentration by vein, as other chemotherapy', evidence: ['Z014'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
