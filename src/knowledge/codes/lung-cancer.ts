import { type CodeSet, ncit, snomed } from './code-set.ts'

const MCODE = 'mCODE 4.0.0 and its extraction framework'
const GPS = 'SNOMED International Global Patient Set in HL7 Terminology 7.0.1'
const ONCOTREE = 'OncoTree 2025-10-03'

/** What a diagnosis code says about the lung: a histology, or that there is none stated. */
export type LungDiagnosis =
  | 'adenocarcinoma'
  | 'squamous'
  | 'nsclc-other'
  | 'nsclc'
  | 'small-cell'
  | 'lung-unstated'
  | 'carcinoid'
  | 'suspected'
  | 'personal-history'
  | 'family-history'

export const LUNG_DIAGNOSES: Readonly<Record<LungDiagnosis, readonly CodeSet[]>> = {
  adenocarcinoma: [
    snomed(GPS, '254626006'),
    snomed('HL7 FHIR R4 examples', '424078005', '424632001', '424454009', '424993006'),
    ncit(ONCOTREE, 'C3512'),
  ],
  squamous: [snomed(GPS, '254634000'), ncit(ONCOTREE, 'C3493')],
  'nsclc-other': [snomed(MCODE, '254629004'), ncit(ONCOTREE, 'C4450')],
  /** 440173001 is non-squamous non-small cell; 426964009 and 427038005 speak of EGFR *expression*, not of a mutation. */
  nsclc: [
    snomed(MCODE, '254637007', '440173001', '424132000', '425048006', '422968005', '423121009', '426964009', '427038005'),
    ncit(ONCOTREE, 'C2926'),
  ],
  'small-cell': [snomed(GPS, '254632001'), snomed(MCODE, '254633006'), ncit(ONCOTREE, 'C4917')],
  'lung-unstated': [snomed(GPS, '363358000'), snomed(MCODE, '314954002')],
  carcinoid: [snomed('mCODE clinical trial matching application', '254627002')],
  suspected: [snomed('HL7 FHIR R4 examples', '162573006')],
  'personal-history': [snomed(GPS, '415082004')],
  'family-history': [snomed(GPS, '429011007', '297247000')],
}

/** Lung cancer of any histology, small cell included, so never "non-small cell" by itself. WHO ICD-10 2019; ICD-10-CM 2021. */
export const LUNG_CANCER_ICD_10 = 'C34'

/**
 * ICD-O-3 morphology (NCI GDC dictionary) by what it makes of a lung cancer. 8013/3, large cell neuroendocrine carcinoma, is left
 * out on purpose: it is coded with the non-small cell cancers and treated differently.
 */
export const MORPHOLOGY: Readonly<Record<string, LungDiagnosis>> = {
  '8140/3': 'adenocarcinoma',
  '8250/3': 'adenocarcinoma',
  '8253/3': 'adenocarcinoma',
  '8480/3': 'adenocarcinoma',
  '8550/3': 'adenocarcinoma',
  '8070/3': 'squamous',
  '8012/3': 'nsclc-other',
  '8560/3': 'nsclc-other',
  '8046/3': 'nsclc',
  '8041/3': 'small-cell',
}

/** SNOMED CT morphology. mCODE 4.0.0 example of a non-small cell lung cancer. */
export const SNOMED_MORPHOLOGY: Readonly<Record<string, LungDiagnosis>> = { '1187332001': 'adenocarcinoma' }

/** Observations whose value is the histology: mCODE 4.0.0 (31206-6), the German oncology module (59847-4). */
export const HISTOLOGY_OBSERVATIONS: readonly string[] = ['31206-6', '59847-4']
