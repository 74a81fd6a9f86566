import { type Drug, NOT_CHECKED } from './drug.ts'

export const ALECTINIB: Drug = {
  agent: 'alectinib',
  otherNames: ['Alecensa'],
  class: 'alk-tki',
  generation: 2,
  target: 'ALK, RET',
  usualDose: {
    text: '600 mg twice daily with food; 450 mg twice daily in severe hepatic impairment',
    basis: 'copy of the label',
    verify: 'verify against the current label before use',
    evidence: ['E32'],
  },
  offLabel: '900 mg twice daily',
  keyCautions: {
    text: 'liver function every 2 weeks for 3 months; CPK every 2 weeks in the first month; symptomatic bradycardia; ILD; renal toxicity; haemolytic anaemia (this last from memory)',
    basis: 'copy of the label',
    evidence: ['E32'],
  },
  cnsPenetration: { says: 'CSF penetration 63-94%, CSF:IC50 1.4; not a P-glycoprotein substrate', evidence: ['CT1-08', 'Z033'] },
  availability: {
    US: { status: 'approved', evidence: ['E32'] },
    EU: NOT_CHECKED,
    CN: NOT_CHECKED,
    JP: NOT_CHECKED,
  },
}
