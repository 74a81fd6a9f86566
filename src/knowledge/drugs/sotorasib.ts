import { type Drug, NOT_CHECKED } from './drug.ts'

export const SOTORASIB: Drug = {
  agent: 'sotorasib',
  otherNames: ['Lumakras', 'Lumykras', 'AMG 510'],
  class: 'kras-g12c-inhibitor',
  target: 'KRAS G12C',
  usualDose: {
    text: 'not given by the sources',
    basis: 'not given',
    verify: 'verify against the current label before use',
    evidence: [],
  },
  cnsPenetration: { says: 'no CSF figure and no intracranial figure in the sources', evidence: ['X025'] },
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
