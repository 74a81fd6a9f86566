import { type Drug, NOT_CHECKED } from './drug.ts'

export const IRUPLINALKIB: Drug = {
  agent: 'iruplinalkib',
  otherNames: ['WX-0593', 'iruplinkib'],
  class: 'alk-tki',
  generation: 2,
  target: 'ALK, ROS1',
  usualDose: { text: 'not given by the sources', basis: 'not given', verify: 'verify against the current label before use', evidence: [] },
  cnsPenetration: 'not known',
  availability: {
    US: NOT_CHECKED,
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
