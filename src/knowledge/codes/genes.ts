/** The genes this app reads, as one fact may speak of them. The three NTRK genes are one driver. */
export type GeneSymbol = 'EGFR' | 'ALK' | 'ROS1' | 'RET' | 'MET' | 'BRAF' | 'ERBB2' | 'KRAS' | 'NTRK'

export type GeneCode = {
  readonly gene: GeneSymbol
  readonly symbol: string
  readonly hgnc: string
  /** NCBI Gene. */
  readonly ncbi: string
  readonly ensembl: string
  /** Accessions without version: reports carry NM_005228.3, .4 and .5. */
  readonly refseq: readonly string[]
  readonly synonyms: readonly string[]
}

/**
 * HGNC, NCBI, Ensembl and RefSeq as in the Molecular Oncology Almanac (vanallenlab/moalmanac-db 7815662).
 * NP_005219: corpus of HL7 examples; NP_004324 likewise; NM_001127500: the other numbering of MET.
 */
export const GENES: readonly GeneCode[] = [
  {
    gene: 'EGFR',
    symbol: 'EGFR',
    hgnc: 'HGNC:3236',
    ncbi: '1956',
    ensembl: 'ENSG00000146648',
    refseq: ['NM_005228', 'NP_005219'],
    synonyms: ['ERBB1', 'HER1', 'epidermal growth factor receptor'],
  },
  {
    gene: 'ALK',
    symbol: 'ALK',
    hgnc: 'HGNC:427',
    ncbi: '238',
    ensembl: 'ENSG00000171094',
    refseq: ['NM_004304'],
    synonyms: ['anaplastic lymphoma kinase', 'ALK receptor tyrosine kinase'],
  },
  {
    gene: 'ROS1',
    symbol: 'ROS1',
    hgnc: 'HGNC:10261',
    ncbi: '6098',
    ensembl: 'ENSG00000047936',
    refseq: ['NM_001378902'],
    synonyms: ['ROS-1', 'c-ROS'],
  },
  {
    gene: 'RET',
    symbol: 'RET',
    hgnc: 'HGNC:9967',
    ncbi: '5979',
    ensembl: 'ENSG00000165731',
    refseq: ['NM_020975'],
    synonyms: ['RET proto-oncogene'],
  },
  {
    gene: 'MET',
    symbol: 'MET',
    hgnc: 'HGNC:7029',
    ncbi: '4233',
    ensembl: 'ENSG00000105976',
    refseq: ['NM_000245', 'NM_001127500'],
    synonyms: ['c-MET', 'cMET', 'HGFR'],
  },
  {
    gene: 'BRAF',
    symbol: 'BRAF',
    hgnc: 'HGNC:1097',
    ncbi: '673',
    ensembl: 'ENSG00000157764',
    refseq: ['NM_004333', 'NP_004324'],
    synonyms: ['B-RAF', 'BRAF1'],
  },
  {
    gene: 'ERBB2',
    symbol: 'ERBB2',
    hgnc: 'HGNC:3430',
    ncbi: '2064',
    ensembl: 'ENSG00000141736',
    refseq: ['NM_004448'],
    synonyms: ['HER2', 'HER-2', 'HER2/neu'],
  },
  {
    gene: 'KRAS',
    symbol: 'KRAS',
    hgnc: 'HGNC:6407',
    ncbi: '3845',
    ensembl: 'ENSG00000133703',
    refseq: ['NM_004985'],
    synonyms: ['K-RAS', 'KRAS2'],
  },
  { gene: 'NTRK', symbol: 'NTRK1', hgnc: 'HGNC:8031', ncbi: '4914', ensembl: 'ENSG00000198400', refseq: ['NM_002529'], synonyms: ['TRKA'] },
  { gene: 'NTRK', symbol: 'NTRK2', hgnc: 'HGNC:8032', ncbi: '4915', ensembl: 'ENSG00000148053', refseq: ['NM_006180'], synonyms: ['TRKB'] },
  {
    gene: 'NTRK',
    symbol: 'NTRK3',
    hgnc: 'HGNC:8033',
    ncbi: '4916',
    ensembl: 'ENSG00000140538',
    refseq: ['NM_001012338'],
    synonyms: ['TRKC'],
  },
]
