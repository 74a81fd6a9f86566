import { type CodeSet, snomed } from './code-set.ts'

const MCODE_PROCEDURES = 'mCODE cancer-related procedures (extraction framework 593210d)'

export type RadiotherapyCode = 'srs-of-brain' | 'srs-somewhere' | 'seeds-in-brain' | 'radiotherapy' | 'chemoradiation'

/**
 * No SNOMED code that means "whole brain radiotherapy" was seen anywhere; the text or the body site has to say so.
 * `radiotherapy` and `srs-somewhere` do not say where; chemoradiation without a site is not brain radiotherapy.
 */
export const RADIOTHERAPY_PROCEDURES: Readonly<Record<RadiotherapyCode, readonly CodeSet[]>> = {
  'srs-of-brain': [snomed(MCODE_PROCEDURES, '429584001', '64134004')],
  'srs-somewhere': [snomed(MCODE_PROCEDURES, '115959002', '447704003', '447912004', '446504008')],
  'seeds-in-brain': [snomed(MCODE_PROCEDURES, '169361008')],
  radiotherapy: [
    snomed('HL7 CodeX radiation therapy d848496', '1217123003'),
    snomed('SNOMED Global Patient Set in HL7 Terminology 7.0.1', '108290001', '33195004'),
    snomed('mCODE 4.0.0 teleradiotherapy modality and technique', '1156506007', '441799006', '1156530009', '1162782007', '10611004'),
    snomed('mCODE clinical trial matching service', '448385000'),
  ],
  chemoradiation: [snomed('Synthea', '703423002')],
}

/** The mCODE extension that names the irradiated volume. */
export const RADIOTHERAPY_VOLUME_EXTENSION = 'mcode-radiotherapy-dose-delivered-to-volume'
