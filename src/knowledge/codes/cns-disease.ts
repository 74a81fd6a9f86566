import { type CodeSet, icd10, icd10cm, snomed } from './code-set.ts'

const MCODE = 'mCODE secondary cancer disorders (extraction framework 593210d)'
const GPS = 'SNOMED International Global Patient Set in HL7 Terminology 7.0.1'
const CM = 'ICD-10-CM 2021'

/** What a diagnosis code says about cancer in the central nervous system. */
export type CnsDiagnosis = 'brain' | 'meninges' | 'brain-or-meninges' | 'metastasis-somewhere'

export const CNS_DIAGNOSES: Readonly<Record<CnsDiagnosis, readonly CodeSet[]>> = {
  brain: [
    snomed('mCODE 4.0.0', '94225005'),
    snomed(GPS, '188462001'),
    snomed(MCODE, '94245002', '94247005', '94248000', '94224009', '285641009'),
    icd10cm(CM, 'C79.31'),
  ],
  meninges: [snomed(MCODE, '1155991005', '94246001', '94601008', '722671009'), snomed(GPS, '230156002'), icd10cm(CM, 'C79.32')],
  /** The WHO edition's C79.3 names brain *and* cerebral meninges in one code; the others do not say which part either. */
  'brain-or-meninges': [
    ...icd10('WHO ICD-10 2019', 'C79.3', 'C79.4'),
    icd10cm(CM, 'C79.40', 'C79.49'),
    snomed(GPS, '94243009'),
    snomed(MCODE, '255123005', '261731003', '94442001'),
  ],
  /** Needs a body site to say where. */
  'metastasis-somewhere': [snomed('mCODE 4.0.0', '128462008')],
}

/** Of the codes above, those of cerebellum and brain stem. */
export const POSTERIOR_FOSSA_DIAGNOSES: readonly CodeSet[] = [snomed(MCODE, '94245002', '94224009')]

/** Body sites, to complete a code that does not say where. */
export const CNS_SITES: Readonly<Record<'brain' | 'meninges' | 'spinal-cord', readonly CodeSet[]>> = {
  brain: [snomed('mCODE 4.0.0 (TG-263 concept map)', '12738006', '83678007', '113305005', '5366008')],
  /** 1231004 is named with 128462008 in the test data of the mCODE trial matching service. */
  meninges: [snomed('HL7 FHIR R4 examples', '8935007'), snomed('mCODE clinical trial matching service', '1231004')],
  'spinal-cord': [snomed('mCODE 4.0.0 (TG-263 concept map)', '2748008')],
}

/** Cytology orders that do not name the fluid: the specimen has to. Labcorp test 009159; HL7 FHIR R4 examples. */
export const CYTOLOGY_OBSERVATIONS: readonly string[] = ['32785-8', '10525-4']

/** Size of a tumour: mCODE 4.0.0 tumor size profile (the observation, and its longest dimension). */
export const TUMOUR_SIZE_OBSERVATION = '21889-1'
export const LONGEST_DIMENSION = '33728-7'
