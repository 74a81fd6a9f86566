import { type Drug, NOT_CHECKED } from './drug.ts'

export const LORLATINIB: Drug = {
  agent: 'lorlatinib',
  otherNames: ['Lorbrena', 'Lorviqua'],
  class: 'alk-tki',
  generation: 3,
  target: 'ALK, ROS1',
  usualDose: {
    text: '100 mg once daily',
    basis: 'copy of the label',
    verify: 'verify against the current label before use',
    evidence: ['E31'],
  },
  keyCautions: {
    text: 'contraindicated with strong CYP3A inducers; CNS and mood effects, psychosis, seizures; lipids (baseline, 1 and 2 months); AV block; ILD; hypertension',
    basis: 'copy of the label',
    evidence: ['E31'],
  },
  cnsPenetration: { says: 'CSF penetration 31-96%, CSF:IC50 above 92.7', evidence: ['CT1-10', 'C006'] },
  availability: {
    US: { status: 'approved', evidence: ['E31'] },
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
