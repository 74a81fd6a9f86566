import { type CodeSet, loinc, snomed } from './code-set.ts'

const MII = 'German oncology module (kerndatensatzmodul-onkologie 2ed2c86)'
const MCODE = 'mCODE 4.0.0'
const MATCHING = 'mCODE clinical trial matching application 4891254'

export const ECOG_OBSERVATIONS: readonly CodeSet[] = [
  loinc(MCODE, '89247-1'),
  /** "Physical performance [ECOG]". */
  loinc('German oncology module, test data', '89262-0'),
  snomed(MII, '423740007', '423690003'),
  snomed('HL7 FHIR R4 examples', '273437007'),
]
export const KARNOFSKY_OBSERVATIONS: readonly CodeSet[] = [
  loinc(MCODE, '89243-0'),
  snomed(MII, '761869008'),
  snomed('HL7 FHIR R4 examples', '273546003'),
]

/**
 * Answers and findings by grade. Grade 0 is 425389002: public code that gives 422512005 as grade 0 is wrong.
 * Grade 5 (dead) has no place in the fact and is read as a problem.
 */
export const ECOG_ANSWERS: Readonly<Record<'0' | '1' | '2' | '3' | '4' | '5', readonly CodeSet[]>> = {
  '0': [loinc(MCODE, 'LA9622-7'), snomed(MII, '425389002')],
  '1': [loinc(MATCHING, 'LA9623-5'), snomed(MII, '422512005')],
  '2': [loinc(MATCHING, 'LA9624-3'), snomed(MII, '422894000')],
  '3': [loinc(MATCHING, 'LA9625-0'), snomed(MII, '423053003')],
  '4': [loinc(MATCHING, 'LA9626-8'), snomed(MII, '423237006')],
  '5': [loinc(MATCHING, 'LA9627-6'), snomed('public code, seen once', '423409001')],
}

export const KARNOFSKY_ANSWERS: Readonly<Record<'100' | '90' | '80', readonly CodeSet[]>> = {
  '100': [loinc(MATCHING, 'LA29175-9')],
  '90': [loinc(MCODE, 'LA29176-7')],
  '80': [loinc(MATCHING, 'LA29177-5')],
}
