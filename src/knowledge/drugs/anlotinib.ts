import { type Drug, NOT_CHECKED } from './drug.ts'

export const ANLOTINIB: Drug = {
  agent: 'anlotinib',
  otherNames: ['FocusV', 'AL3818'],
  class: 'anti-vegf',
  target: 'VEGF receptors, FGFR, PDGFR, KIT',
  usualDose: {
    text: 'not given by the sources',
    basis: 'not given',
    verify: 'verify against the current label before use',
    evidence: [],
  },
  keyCautions: { text: 'bleeding, as other anti-VEGF treatment', basis: 'secondary page', evidence: ['X054'] },
  cnsPenetration: { says: 'no CSF figure; systemic PFS only', evidence: ['XT1-03'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
