import { LOINC, SNOMED } from './code-set.ts'

/**
 * LOINC, SNOMED CT, Sequence Ontology and HL7 codes of genomic results. Each with the publication it was seen in; the Mod-10 and Verhoeff
 * digits are tested. What a SNOMED CT code means is said in our own words: its descriptions are not redistributed.
 */

export const INTERPRETATION = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation'
/** German oncology core data set: how a variant turned out. Only M (mutation) was seen in a published example. */
export const MII_VARIANT_OUTCOME =
  'https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-genetische-variante-auspraegung'

type Code = { readonly display: string; readonly source: string }

/** The Observation that reports a variant; its value says present or absent (LL1971-2). */
export const VARIANT = '69548-6'

/** What the parts of a variant Observation mean: its components, or separate Observations it refers to. */
export const VARIANT_PARTS: Readonly<Record<string, Code & { readonly part: VariantPart }>> = {
  '48018-6': { display: 'Gene studied [ID]', source: 'hl7.fhir.us.mcode 4.0.0', part: 'gene' },
  '48004-6': { display: 'DNA change (c.HGVS)', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'hgvs' },
  '48005-3': { display: 'Amino acid change (pHGVS)', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'hgvs' },
  '81290-9': { display: 'Genomic DNA change (gHGVS)', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'hgvs' },
  '81252-9': { display: 'Discrete genetic variant', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'name' },
  '48019-4': { display: 'DNA change type', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'type' },
  '48006-1': {
    display: 'Amino acid change [Type]',
    source: 'medizininformatik-initiative/kerndatensatzmodul-GenetischeTests 047d5e6',
    part: 'type',
  },
  '48002-0': { display: 'Genomic source class', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'origin' },
  '82155-3': { display: 'Genomic Structural Variant copy Number', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'copies' },
  '81291-7': { display: 'Variant ISCN', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'iscn' },
  '95123-6': {
    display: 'Gene fusion pair',
    source: 'medizininformatik-initiative/kerndatensatzmodul-GenetischeTests 047d5e6',
    part: 'pair',
  },
  '53037-8': {
    display: 'Genetic variation clinical significance [Imp]',
    source: 'hl7.fhir.uv.genomics-reporting 3.0.0',
    part: 'significance',
  },
  '47999-8': {
    display: 'DNA region name [Identifier]',
    source: 'medizininformatik-initiative/kerndatensatzmodul-GenetischeTests 047d5e6',
    part: 'region',
  },
  '81254-5': { display: 'Genomic allele start-end', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'coordinates' },
  '69547-8': { display: 'Ref nucleotide', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'coordinates' },
  '69551-0': { display: 'Alt allele', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'coordinates' },
  '51958-7': { display: 'Transcript ref sequence ID', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', part: 'transcript' },
}
export type VariantPart =
  | 'gene'
  | 'hgvs'
  | 'name'
  | 'type'
  | 'region'
  | 'coordinates'
  | 'origin'
  | 'copies'
  | 'iscn'
  | 'pair'
  | 'significance'
  | 'transcript'

/** The kinds of DNA change (LOINC 48019-4) as LOINC answers and as Sequence Ontology, in one word each. */
export const DNA_CHANGES: Readonly<Record<string, Code & { readonly word: string }>> = Object.fromEntries(
  (
    [
      ['LA6692-3', 'SO:0000159', 'deletion'],
      ['LA6686-5', 'SO:1000035', 'duplication'],
      ['LA6687-3', 'SO:0000667', 'insertion'],
      ['LA6688-1', 'SO:1000032', 'delins'],
      ['LA6690-7', 'SO:1000002', 'substitution'],
    ] as const
  ).flatMap(([loinc, so, word]) =>
    [loinc, so].map((code) => [
      code,
      { display: word, source: 'hl7.fhir.uv.genomics-reporting 3.0.0 ConceptMap dna-change-type-map', word },
    ]),
  ),
)

/** Lists of what was looked for, and what follows from a result: never results themselves. */
export const NOT_RESULTS: Readonly<Record<string, Code>> = {
  '53041-0': { display: 'DNA region of interest panel', source: 'hl7.fhir.us.mcode 4.0.0' },
  '36908-2': {
    display: 'Gene mutations tested for in Blood or Tissue by Molecular genetics method Nominal',
    source: 'medizininformatik-initiative/kerndatensatzmodul-GenetischeTests 047d5e6',
  },
  '81293-3': {
    display: 'Description of ranges of DNA sequences examined',
    source: 'medizininformatik-initiative/kerndatensatzmodul-GenetischeTests 047d5e6',
  },
  '51959-5': {
    display: 'Range(s) of DNA sequence examined',
    source: 'medizininformatik-initiative/kerndatensatzmodul-GenetischeTests 047d5e6',
  },
  '21666-3': {
    display: 'EGFR gene mutations tested for in Blood or Tissue by Molecular genetics method Nominal',
    source: 'mcode/clinical-trial-matching-app 4891254',
  },
  '21734-9': {
    display: 'RET gene mutations tested for in Blood or Tissue by Molecular genetics method Nominal',
    source: 'mcode/clinical-trial-matching-app 4891254',
  },
  '21703-4': {
    display: 'KRAS gene mutations tested for in Blood or Tissue by Molecular genetics method Nominal',
    source: 'hl7.fhir.us.mcode 4.0.0',
  },
  '51963-7': { display: 'Medication assessed', source: 'hl7.fhir.uv.genomics-reporting 3.0.0' },
  '93044-6': { display: 'Level of Evidence', source: 'hl7.fhir.uv.genomics-reporting 3.0.0' },
  '81259-4': { display: 'Associated phenotype', source: 'hl7.fhir.uv.genomics-reporting 3.0.0' },
}

/** What an answer code says. `no call`: not covered well enough, which is not negative. */
export const ANSWERS: Readonly<
  Record<string, Code & { readonly system: string; readonly status: AnswerStatus; readonly reason?: string }>
> = {
  'LA9633-4': { display: 'Present', source: 'hl7.fhir.us.mcode 4.0.0', system: LOINC, status: 'positive' },
  'LA9634-2': { display: 'Absent', source: 'hl7.fhir.us.mcode 4.0.0', system: LOINC, status: 'negative' },
  'LA18198-4': {
    display: 'No call',
    source: 'HL7/genomics-reporting 1dbfb09 input/pages/sequencing.md',
    system: LOINC,
    status: 'indeterminate',
    reason: 'no call',
  },
  'LA11884-6': {
    display: 'Indeterminate',
    source: 'HL7/genomics-reporting 1dbfb09 input/pages/sequencing.md',
    system: LOINC,
    status: 'indeterminate',
    reason: 'equivocal',
  },
  'LA6576-8': { display: 'Positive', source: 'hl7.fhir.us.mcode 4.0.0', system: LOINC, status: 'positive' },
  'LA6577-6': { display: 'Negative', source: 'hl7.fhir.us.mcode 4.0.0', system: LOINC, status: 'negative' },
  'LA9658-1': { display: 'Wild type', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', system: LOINC, status: 'negative' },
  '10828004': { display: 'positive', source: 'hl7.fhir.us.mcode 4.0.0', system: SNOMED, status: 'positive' },
  '260385009': { display: 'negative', source: 'hl7.fhir.us.mcode 4.0.0', system: SNOMED, status: 'negative' },
  '260373001': { display: 'detected', source: 'hl7.terminology.r4 7.0.1', system: SNOMED, status: 'positive' },
  '260415000': { display: 'not detected', source: 'hl7.terminology.r4 7.0.1', system: SNOMED, status: 'negative' },
  '2667000': { display: 'absent', source: 'hl7.fhir.us.mcode 4.0.0', system: SNOMED, status: 'negative' },
  '280416009': {
    display: 'result not conclusive',
    source: 'hl7.terminology.r4 7.0.1',
    system: SNOMED,
    status: 'indeterminate',
    reason: 'equivocal',
  },
  '125154007': {
    display: 'specimen cannot be evaluated',
    source: 'hl7.terminology.r4 7.0.1',
    system: SNOMED,
    status: 'unknown',
    reason: 'failed',
  },
  '281268007': {
    display: 'not enough material',
    source: 'hl7.terminology.r4 7.0.1',
    system: SNOMED,
    status: 'unknown',
    reason: 'insufficient',
  },
  '261665006': {
    display: 'not known',
    source: 'hl7.terminology.r4 7.0.1',
    system: SNOMED,
    status: 'unknown',
    reason: 'unknown',
  },
  POS: { display: 'Positive', source: 'hl7.terminology.r4 7.0.1', system: INTERPRETATION, status: 'positive' },
  NEG: { display: 'Negative', source: 'hl7.terminology.r4 7.0.1', system: INTERPRETATION, status: 'negative' },
  IND: {
    display: 'Indeterminate',
    source: 'hl7.terminology.r4 7.0.1',
    system: INTERPRETATION,
    status: 'indeterminate',
    reason: 'equivocal',
  },
  DET: { display: 'Detected', source: 'hl7.terminology.r4 7.0.1', system: INTERPRETATION, status: 'positive' },
  ND: { display: 'Not detected', source: 'hl7.terminology.r4 7.0.1', system: INTERPRETATION, status: 'negative' },
  E: { display: 'Equivocal', source: 'hl7.terminology.r4 7.0.1', system: INTERPRETATION, status: 'indeterminate', reason: 'equivocal' },
}
type AnswerStatus = 'positive' | 'negative' | 'indeterminate' | 'unknown'

/** Sequence Ontology (written with and without www and a slash at the end): what kind of change a variant is. A copy number gain is not yet an amplification. */
export const CHANGE_TYPES: Readonly<Record<string, Code & { readonly type: 'fusion' | 'gain' | 'loss' }>> = {
  'SO:0001886': { display: 'transcript_fusion', source: 'hl7.fhir.uv.genomics-reporting 3.0.0', type: 'fusion' },
  'SO:0001565': {
    display: 'gene_fusion',
    source: 'medizininformatik-initiative/kerndatensatzmodul-GenetischeTests 047d5e6',
    type: 'fusion',
  },
  'SO:0002062': { display: 'complex chromosomal rearrangement', source: 'hl7.fhir.us.mcode 4.0.0', type: 'fusion' },
  'SO:1000044': { display: 'chromosomal_translocation', source: 'hl7.fhir.us.mcode 4.0.0', type: 'fusion' },
  'SO:0001742': { display: 'copy_number_gain', source: 'hl7.fhir.us.mcode 4.0.0', type: 'gain' },
  'SO:0001743': { display: 'copy_number_loss', source: 'hl7.fhir.us.mcode 4.0.0', type: 'loss' },
}
export const GERMLINE = 'LA6683-2'
export const UNCERTAIN_SIGNIFICANCE = 'LA26333-7'
export const GENE_AMPLIFICATION = '12645001'

/**
 * Tests of one gene or one alteration, as the sentence their answer completes. 21666-3, 21734-9 and 21703-4 ("tested for") are not here.
 * No LOINC for ROS1 or for ALK immunohistochemistry was found: laboratories send local codes and text.
 */
export const SINGLE_TESTS: Readonly<Record<string, Code & { readonly about: string; readonly plasma?: true; readonly number?: true }>> = {
  '21665-5': {
    display: 'EGFR gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'EGFR mutation',
  },
  '55764-5': {
    display: 'EGFR gene exon 19 deletion [Presence] in Blood or Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'EGFR exon 19 deletion',
  },
  '55765-2': {
    display: 'EGFR gene c.2156G>C+2155G>A+2155G>T [Presence] in Blood or Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'EGFR G719X',
  },
  '55766-0': {
    display: 'EGFR gene c.2573T>G [Presence] in Blood or Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'EGFR L858R',
  },
  '55767-8': {
    display: 'EGFR gene c.2582T>A [Presence] in Blood or Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'EGFR L861Q',
  },
  '55768-6': {
    display: 'EGFR gene c.2303G>T [Presence] in Blood or Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'EGFR S768I',
  },
  '55769-4': {
    display: 'EGFR gene c.2369C>T [Presence] in Blood or Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'EGFR T790M',
  },
  '55770-2': {
    display: 'EGFR gene exon 20 insertion [Presence] in Blood or Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'EGFR exon 20 insertion',
  },
  '85383-8': {
    display: 'EGFR gene c.2369C>T actual/normal in Plasma cell-free DNA by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'EGFR T790M',
    plasma: true,
  },
  '78205-2': {
    display: 'ALK gene rearrangements [Presence] in Blood or Tissue by FISH',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'ALK rearrangement FISH',
  },
  '78210-2': {
    display: 'ALK gene rearrangements [Interpretation] in Blood or Tissue by FISH Narrative',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'ALK rearrangement FISH',
  },
  '78233-4': {
    display: 'Cells.ALK gene rearrangements/Cells counted in Blood or Tissue by FISH',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'ALK rearrangement FISH',
    number: true,
  },
  '79206-9': {
    display: 'inv(2)(p21;p23)(EML4,ALK) fusion transcript [Presence] in Blood or Tissue by FISH',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'EML4-ALK fusion FISH',
  },
  '90927-5': {
    display: 'RET gene rearrangements in Blood or Tissue by FISH',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'RET rearrangement FISH',
  },
  '21733-1': {
    display: 'RET gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'RET mutation',
  },
  '40693-4': {
    display: 'RET gene targeted mutation analysis in Blood or Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'RET mutation',
  },
  '94224-3': {
    display: 'RET gene full mutation analysis in Blood or Tissue by Sequencing',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'RET mutation',
  },
  '90926-7': {
    display: 'MET gene amplification in Blood or Tissue by FISH',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'MET amplification FISH',
  },
  '92906-7': {
    display: 'MET gene copy number/nucleus in Blood or Tissue by FISH',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'MET copy number FISH',
    number: true,
  },
  '92907-5': {
    display: 'MET gene copy number/Chromosome 7 copy number in Blood or Tissue by FISH',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'MET ratio FISH',
    number: true,
  },
  '100026-4': {
    display: 'MET gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'MET mutation',
  },
  '93813-4': {
    display: 'NTRK1, NTRK2 and NTRK3 gene rearrangements in Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'NTRK rearrangement',
  },
  '58483-9': {
    display: 'BRAF gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'BRAF mutation',
  },
  '53844-7': {
    display: 'BRAF gene targeted mutation analysis in Blood or Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'BRAF mutation',
  },
  '58415-1': {
    display: 'BRAF gene p.Val600Glu [Presence] in Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'BRAF V600E',
  },
  '89861-9': {
    display: 'BRAF gene p.Val600Lys [Presence] in Tissue by Molecular genetics method',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'BRAF V600K',
  },
  '97025-1': {
    display: 'BRAF gene V600 mutations [Identifier] in Tissue by Molecular genetics method Nominal',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'BRAF mutation',
  },
  '93690-6': {
    display: 'BRAF gene V600 mutations [Identifier] in Plasma cell-free DNA by Molecular genetics method Nominal',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'BRAF mutation',
    plasma: true,
  },
  '85299-6': {
    display: 'BRAF V600E mutant protein [Presence] in Cancer specimen by Immune stain',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'BRAF V600E',
  },
  '21702-6': {
    display: 'KRAS gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'KRAS mutation',
  },
  '82535-6': {
    display: 'KRAS gene full mutation analysis in Blood or Tissue by Sequencing',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'KRAS mutation',
  },
  '75974-6': {
    display: 'KRAS gene targeted mutation analysis in Blood or Tissue by Molecular genetics method',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'KRAS mutation',
  },
  '42783-1': {
    display: 'ERBB2 gene mutations found [Identifier] in Blood or Tissue by Molecular genetics method Nominal',
    source: 'mcode/clinical-trial-matching-app 4891254',
    about: 'ERBB2 mutation',
  },
  '31150-6': {
    display: 'ERBB2 gene duplication [Presence] in Tissue by FISH',
    source: 'hl7.fhir.us.mcode 4.0.0',
    about: 'ERBB2 amplification FISH',
  },
  '96893-3': { display: 'ERBB2 gene duplication in Tumor by FISH', source: 'hl7.fhir.us.mcode 4.0.0', about: 'ERBB2 amplification FISH' },
}
