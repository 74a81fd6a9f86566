/**
 * Whether a title is understood, word by word, as that of a panel which looks for the drivers of a tumour. A panel of which anything else
 * is said, "carrier panel", "Panel X7", has to say that it examined tumour tissue.
 */
export function isTumourPanel(title: string): boolean {
  const words = title
    .toLowerCase()
    .replaceAll(/next[- ]generation/g, 'ngs')
    .replaceAll(/\b(?:tso|trusight oncology) ?-?\d+\b|\bfoundation ?one\b|\bguardant ?360 ?tissue(?:next)?\b/g, 'ngs')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  return words.every((word) => WORDS.has(word) || /^\d{1,4}$|^v\d/.test(word))
}

const WORDS: ReadonlySet<string> = new Set(
  [
    'ngs sequencing massively parallel targeted hotspot comprehensive extended broad large small focused custom solid multigene multi multiplex',
    'gene genes genomic genomics genetic genetics molecular mutation mutations mutational variant variants alteration alterations fusion fusions rearrangement copy number driver biomarker biomarkers somatic',
    'panel panels profile profiling profiler test tests testing assay analysis analyses analysed analyzed study report result results finding findings diagnostics pathology interpretation summary assessment screen screening',
    'tumor tumour tumors tumours cancer cancers oncology lung pulmonary thoracic nsclc non small cell carcinoma adenocarcinoma',
    'tissue ffpe biopsy block dna rna paired matched normal with and of in for from by the on a to using method based plus dx cdx cgp',
    'foundation medicine oncomine focus precision target ampliseq ion torrent illumina trusight archer fusionplex variantplex tempus xt xr msk impact caris mi molecular intelligence omniseq neotype oncopanel pgdx elio strata select altera qiaseq sophia agilent',
    'lunge lungen tumorgewebe gewebe gen gene mutationsanalyse genpanel tumorpanel befund molekularpathologie molekulare poumon pulm[oó]n gènes génomique génique c',
    'cosmic hgvs id identifier name names nomenclature detected identified found significant pathogenic protein coding nucleotide amino acid change changes type',
    '基因 肺癌 肺 组织 检测 肿瘤',
  ].flatMap((list) => list.split(' ')),
)
