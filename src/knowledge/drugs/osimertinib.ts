import { type Drug, NOT_CHECKED } from './drug.ts'

export const OSIMERTINIB: Drug = {
  agent: 'osimertinib',
  otherNames: ['Tagrisso', 'AZD9291'],
  class: 'egfr-tki',
  generation: 3,
  target: 'EGFR, sensitising and T790M',
  usualDose: {
    text: '80 mg once daily',
    basis: 'copy of the label',
    verify: 'verify against the current label before use',
    evidence: ['E33'],
  },
  offLabel: '160 mg once daily in leptomeningeal disease',
  keyCautions: {
    text: 'ILD: stop for good if confirmed; QTc above 500 ms: withhold; cardiomyopathy; avoid strong CYP3A inducers',
    basis: 'copy of the label',
    evidence: ['E33'],
  },
  cnsPenetration: {
    says: 'CSF penetration 2.5% to 16% (16% at 160 mg); a substrate of efflux pumps, but permeability outweighs efflux',
    evidence: ['CT1-04', 'C002'],
  },
  availability: {
    US: { status: 'approved', evidence: ['E33'] },
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
