import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { VariantClass } from './variant-class.ts'

type Names = Readonly<Record<string, VariantClass>>

const each = <K extends VariantClass>(cls: K, names: string): Readonly<Record<string, K>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, cls])) as Record<string, K>

/**
 * Classes by exact name, one-letter, per gene. `V600?` would stand for any residue; `X` is the placeholder of reports ("G719X").
 * EGFR: names as in OncoKB and LOINC 55765-2 … 55769-4. ALK: resistance mutations of the kinase domain; G1202E is not G1202R.
 * MET: D1010 (NM_000245) and D1028 (NM_001127500) are the last residue of exon 14, so that a change of it disturbs the splice donor.
 */
export const MISSENSE: Readonly<Partial<Record<GeneSymbol, Names>>> = {
  EGFR: {
    ...each('L858R', 'L858R'),
    ...each('G719X', 'G719A G719S G719C G719D G719X'),
    ...each('S768I', 'S768I'),
    ...each('L861Q', 'L861Q'),
    ...each('E709X', 'E709A E709G E709K E709V E709H E709X E709_T710delinsD'),
    ...each('T790M', 'T790M'),
    ...each('C797S', 'C797S'),
    ...each('RESISTANCE_OTHER', 'D761Y L718Q L718V G724S L792H L792F G796S G796R G796D L747S T854A'),
  },
  ALK: each(
    'RESISTANCE',
    'T1151M T1151K T1151R L1152R L1152P C1156Y C1156T C1156F I1171N I1171T I1171S I1171X F1174C F1174L F1174V F1174I F1174S F1174X V1180L L1196M L1196Q L1198F G1202R G1202X G1202del D1203N S1206Y S1206F S1206C E1210K G1269A G1269S',
  ),
  MET: { ...each('EX14', 'D1010? D1028? D1010X D1028X'), ...each('OTHER', 'T1010I T992I') },
  BRAF: { ...each('V600E', 'V600E'), ...each('V600_OTHER', 'V600?') },
  KRAS: { ...each('G12C', 'G12C') },
}

/** Residues: the exon 19 deletions are OncoKB's 729_761del, the exon 20 insertions 762_823ins; HER2 exon 20 is 770–831. */
export const REGIONS: Readonly<
  Partial<Record<GeneSymbol, { readonly exon19?: readonly [number, number]; readonly exon20: readonly [number, number] }>>
> = {
  EGFR: { exon19: [729, 761], exon20: [762, 823] },
  ERBB2: { exon20: [770, 831] },
}

/**
 * Protein names of coding changes that reports give without one. A coding change outside this table is classified by its
 * region and length only: without the reference sequence the new residue cannot be derived, and it is not guessed.
 */
export const CODING_NAMES: Readonly<Partial<Record<GeneSymbol, Readonly<Record<string, string>>>>> = {
  EGFR: {
    '2155>A': 'G719S',
    '2155>T': 'G719C',
    '2156>C': 'G719A',
    '2303>T': 'S768I',
    '2369>T': 'T790M',
    '2389>A': 'C797S',
    '2390>C': 'C797S',
    '2573>G': 'L858R',
    '2573_2574delinsGT': 'L858R',
    '2582>A': 'L861Q',
    '2235_2249del': 'E746_A750del',
    '2236_2250del': 'E746_A750del',
    '2237_2251del': 'E746_T751delinsA',
    '2237_2255delinsT': 'E746_S752delinsV',
    '2239_2256del': 'L747_S752del',
    '2239_2248delinsC': 'L747_A750delinsP',
    '2240_2254del': 'L747_T751del',
    '2240_2257del': 'L747_P753delinsS',
  },
  ALK: {
    '3467>A': 'C1156Y',
    '3512>A': 'I1171N',
    '3522>A': 'F1174L',
    '3586>A': 'L1196M',
    '3604>A': 'G1202R',
    '3806>C': 'G1269A',
  },
  BRAF: { '1799>A': 'V600E' },
  KRAS: { '34>T': 'G12C', '35>A': 'G12D', '35>T': 'G12V' },
}
