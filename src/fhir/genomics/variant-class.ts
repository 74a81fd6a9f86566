/**
 * What a variant means for the decision, per gene. EGFR: `EX19DEL` … `OTHER_INDEL`. ALK: `RESISTANCE`, `KINASE_VUS`. MET: `EX14`.
 * `ANY`: something in the gene, not said what. `UNCLASSIFIED`: named, but what it does to the protein cannot be derived.
 */
export type VariantClass =
  | 'EX19DEL'
  | 'L858R'
  | 'G719X'
  | 'S768I'
  | 'L861Q'
  | 'E709X'
  | 'EX20INS'
  | 'T790M'
  | 'C797S'
  | 'RESISTANCE_OTHER'
  | 'EX19INS'
  | 'OTHER_MISSENSE'
  | 'OTHER_INDEL'
  | 'TRUNCATING'
  | 'SYNONYMOUS'
  | 'RESISTANCE'
  | 'KINASE_VUS'
  | 'EX14'
  | 'V600E'
  | 'V600_OTHER'
  | 'NON_V600'
  | 'G12C'
  | 'OTHER'
  | 'UNCLASSIFIED'
