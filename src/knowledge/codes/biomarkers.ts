type Code = { readonly display: string; readonly source: string }

/** Protein expression of EGFR and HER2: says nothing about a mutation. 48676-1 circulates as "EGFR" and is HER2. */
export const PROTEIN_TESTS: Readonly<Record<string, Code & { readonly gene: 'EGFR' | 'ERBB2' }>> = {
  '39004-7': { display: 'Epidermal growth factor receptor Ag [Presence] in Tissue', source: 'hl7.fhir.us.mcode 4.0.0', gene: 'EGFR' },
  '32581-1': {
    display: 'Epidermal growth factor receptor Ag [Presence] in Tissue by Immune stain',
    source: 'hl7.fhir.us.mcode 4.0.0',
    gene: 'EGFR',
  },
  '42782-3': {
    display: 'Epidermal growth factor receptor.phosphorylated Ag [Presence] in Tissue by Immune stain',
    source: 'hl7.fhir.us.mcode 4.0.0',
    gene: 'EGFR',
  },
  '13659-8': { display: 'Epidermal growth factor receptor [Mass/mass] in Tissue', source: 'hl7.fhir.us.mcode 4.0.0', gene: 'EGFR' },
  '14050-9': { display: 'Epidermal growth factor receptor [Moles/mass] in Tissue', source: 'hl7.fhir.us.mcode 4.0.0', gene: 'EGFR' },
  '72383-3': { display: 'HER2 [Presence] in Tissue by Immunoassay', source: 'hl7.fhir.us.mcode 4.0.0', gene: 'ERBB2' },
  '72382-5': { display: 'HER2 [Units/volume] in Tissue by Immunoassay', source: 'hl7.fhir.us.mcode 4.0.0', gene: 'ERBB2' },
  '18474-7': { display: 'HER2 Ag [Presence] in Tissue by Immune stain', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', gene: 'ERBB2' },
  '48676-1': { display: 'HER2 [Interpretation] in Tissue', source: 'hl7.fhir.us.mcode 4.0.0', gene: 'ERBB2' },
}

/** SNOMED CT diagnoses that name EGFR expression: protein, not mutation. */
export const EXPRESSION_DIAGNOSES: Readonly<Record<string, Code>> = {
  '426964009': {
    display: 'NSCLC whose cells express EGFR protein',
    source: 'mcode/mcode-extraction-framework 593210d',
  },
  '427038005': {
    display: 'NSCLC whose cells do not express EGFR protein',
    source: 'mcode/mcode-extraction-framework 593210d',
  },
}

/**
 * PD-L1 stains. Only 83053-9 is a percentage of tumour cells (TPS). 83052-1 counts less than 50 % as negative (LOINC description as
 * shown by findacode.com), so that its "negative" does not mean TPS below 1 %.
 */
export const PD_L1_TESTS: Readonly<Record<string, Code & { readonly scale: 'tps' | 'presence' | 'text' }>> = {
  '83053-9': {
    display: 'Cells.programmed cell death ligand 1/100 viable tumor cells in Tissue by Immune stain',
    source: 'hl7.fhir.us.mcode 4.0.0',
    scale: 'tps',
  },
  '83052-1': { display: 'PD-L1 by clone 22C3 [Presence] in Tissue by Immune stain', source: 'hl7.fhir.us.mcode 4.0.0', scale: 'presence' },
  '83055-4': { display: 'PD-L1 by clone 28-8 [Presence] in Tissue by Immune stain', source: 'hl7.fhir.us.mcode 4.0.0', scale: 'presence' },
  '83057-0': { display: 'PD-L1 by clone SP142 [Presence] in Tissue by Immune stain', source: 'hl7.fhir.us.mcode 4.0.0', scale: 'presence' },
  '83054-7': {
    display: 'PD-L1 by clone 22C3 [Interpretation] in Tissue by Immune stain Narrative',
    source: 'hl7.fhir.us.mcode 4.0.0',
    scale: 'text',
  },
  '83056-2': {
    display: 'PD-L1 by clone 28-8 [Interpretation] in Tissue by Immune stain Narrative',
    source: 'hl7.fhir.us.mcode 4.0.0',
    scale: 'text',
  },
  '85147-7': { display: 'PD-L1 by clone 22C3 in Tissue by Immune stain Report', source: 'hl7.fhir.us.mcode 4.0.0', scale: 'text' },
  '85148-5': { display: 'PD-L1 by clone 28-8 in Tissue by Immune stain Report', source: 'hl7.fhir.us.mcode 4.0.0', scale: 'text' },
  '85149-3': { display: 'PD-L1 by clone SP142 in Tissue by Immune stain Report', source: 'hl7.fhir.us.mcode 4.0.0', scale: 'text' },
}

/**
 * The share of nuclei from which on laboratories call a break-apart FISH positive, in per cent. Used to refuse only: below it no word makes
 * a fusion. For RET and NTRK no source was read; the number then refuses more than it need.
 */
export const FISH_CUT_OFF = {
  percent: 15,
  sources: {
    ALK: 'Int J Mol Sci 2019;20:3939 (PMC6720438): preset cut-off of 15 % or more of the Vysis ALK break-apart kit, 50 to 100 cells',
    ROS1: 'Histopathology 2017;70:402-411 (PMC5225047): 15 % or more of cells with split signals',
  },
} as const

/** Panels of the chemistry of blood: what is in them is no gene. */
export const CHEMISTRY_PANELS: Readonly<Record<string, Code>> = {
  '24321-2': { display: 'Basic metabolic 2000 panel - Serum or Plasma', source: 'hl7.fhir.us.core 9.0 examples' },
  '51990-0': { display: 'Basic metabolic panel - Blood', source: 'Synthea examples' },
}

/** Laboratory tests whose names look like EGFR or ALK: glomerular filtration rate and alkaline phosphatase. */
export const HOMONYMS: Readonly<Record<string, Code>> = {
  '33914-3': {
    display: 'Glomerular filtration rate/1.73 sq M.predicted [Volume Rate/Area] in Serum or Plasma by Creatinine-based formula (MDRD)',
    source: 'hl7.fhir.r4.examples 4.0.1',
  },
  '48642-3': {
    display:
      'Glomerular filtration rate/1.73 sq M predicted among non-blacks [Volume Rate/Area] in Serum or Plasma by Creatinine-based formula (MDRD)',
    source: 'hl7.fhir.r4.examples 4.0.1',
  },
  '48643-1': {
    display:
      'Glomerular filtration rate/1.73 sq M predicted among blacks [Volume Rate/?Area] in Serum or Plasma by Creatinine-based formula (MDRD)',
    source: 'hl7.fhir.r4.examples 4.0.1',
  },
  '62238-1': {
    display: 'Glomerular filtration rate/1.73 sq M.predicted (CKD-EPI)',
    source: 'HL7/genomics-reporting 1dbfb09 input/pages/sequencing.md',
  },
  '98979-8': {
    display: 'Glomerular filtration rate ... by Creatinine-based formula (CKD-EPI 2021)',
    source: 'HL7/genomics-reporting 1dbfb09 input/pages/sequencing.md',
  },
  '88293-6': { display: 'eGFR CKD-EPI (black), per issue text', source: 'HL7/genomics-reporting 1dbfb09 input/pages/sequencing.md' },
  '6768-6': { display: 'Alkaline phosphatase [Enzymatic activity/volume] in Serum or Plasma', source: 'hl7.fhir.r4.examples 4.0.1' },
}
