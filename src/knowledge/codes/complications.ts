import { type CodeSet, icd10, icd10cm, snomed } from './code-set.ts'

const GPS = 'SNOMED International Global Patient Set in HL7 Terminology 7.0.1'
const CM = 'ICD-10-CM 2021'
const WHO = 'WHO ICD-10 2019'

/** Diagnoses that a rule may have to be careful about. */
export type Complication =
  | 'intracranial-haemorrhage'
  | 'haemoptysis'
  | 'bleeding'
  | 'seizure'
  | 'status-epilepticus'
  | 'cauda-equina'
  | 'cord-compression'
  | 'raised-intracranial-pressure'
  | 'brain-compression'
  | 'hydrocephalus'
  | 'interstitial-lung-disease'
  | 'radiation-pneumonitis'
  | 'anticoagulant-use'

/**
 * Left out on purpose: Z92.1 and 161647008, past anticoagulation; 16923002 and 19267009, lupus anticoagulant, which is an antibody;
 * 128613002, seizure disorder, and G40.909, epilepsy, which do not say that there was a recent seizure; aspiration pneumonitis.
 */
export const COMPLICATIONS: Readonly<Record<Complication, readonly CodeSet[]>> = {
  'intracranial-haemorrhage': [
    snomed(GPS, '1386000', '274100004', '21454007', '35486000'),
    icd10cm(CM, 'I62.00'),
    ...icd10(WHO, 'I61.9', 'I62.0', 'I60.9'),
  ],
  haemoptysis: [snomed(GPS, '66857006'), ...icd10(WHO, 'R04.2')],
  bleeding: [snomed(GPS, '249366005', '37372002', '414663001', '131148009'), icd10cm(CM, 'R04.0', 'D68.32'), ...icd10(WHO, 'K92.2')],
  seizure: [snomed(GPS, '313307000'), icd10cm(CM, 'R56.9'), ...icd10(WHO, 'R56.8')],
  'status-epilepticus': [snomed(GPS, '230456007'), icd10cm(CM, 'G40.901')],
  'cauda-equina': [snomed(GPS, '192970008'), ...icd10(WHO, 'G83.4')],
  'cord-compression': [icd10cm(CM, 'G95.20')],
  'raised-intracranial-pressure': [snomed(GPS, '271719001')],
  'brain-compression': [...icd10(WHO, 'G93.5')],
  hydrocephalus: [snomed(GPS, '230745008'), ...icd10(WHO, 'G91.9')],
  'interstitial-lung-disease': [
    snomed(GPS, '233703007', '205237003', '196125002', '700250006', '129452008'),
    icd10cm(CM, 'J84.9', 'J84.10', 'J84.112', 'J84.114', 'J84.115', 'J84.89'),
    ...icd10(WHO, 'J84', 'J84.1', 'J84.9', 'J70.2', 'J70.3', 'J70.4'),
  ],
  'radiation-pneumonitis': [...icd10(WHO, 'J70.0', 'J70.1')],
  'anticoagulant-use': [icd10cm(CM, 'Z79.01')],
}
