import { type Entry, entries } from './entries.ts'

/** Words that results hold and that change nothing of what they say. */
export const PLAIN_WORDS: readonly Entry[] = [
  ...entries('and|as well as|plus|along with|together with|&', { tag: 'separator', separator: 'and' }),
  ...entries('or|nor|and or', { tag: 'separator', separator: 'or' }),
  ...entries('but|however|whereas|while|although', { tag: 'separator', separator: 'but' }),
  ...entries(
    `the|a|an|of|for|to|this|has|have|been|be|there|also|as|its|both|all|each|any|two|one|three|after|during|
    repeat|known|named|blood|peripheral blood|these|those|following|as follows|under|within|into`,
    { tag: 'neutral' },
  ),
  ...entries('prior|previous', { tag: 'neutral', past: true }),
  ...entries('common|most common|classical|classic|canonical|rare|uncommon|atypical', { tag: 'neutral', narrow: true }),
  ...entries('by|on|in|per|via|using|with|from|at|through', { tag: 'neutral', preposition: true }),
  ...entries('is|was|are|were|came back|returned|resulted|remains|remained', { tag: 'neutral', copula: true }),
  ...entries(
    `molecular|gene|genes|dna|rna|exon|exons|codon|codons|patient|patients tumor|sample|specimen|result|results|interpretation|finding|
    findings|final|final diagnosis|diagnosis|comment|comments|impression|conclusion|summary|type|nucleus|nuclei|cell|cells|tumor|tumour|tumor cells|
    tumour cells|neoplastic cells|signal|signals|isolated|high|low|low level|level|intensity|strong|diffuse|clone|kinase|receptor|
    proto oncogene|oncogene|locus|transcript|marker|markers|biomarker|biomarkers|name|value|description|call|driver gene|driver genes|genomic|genetic|protein change|nucleotide change|amino acid change|coding`,
    { tag: 'neutral' },
  ),
  ...entries(
    `lung|pulmonary|adenocarcinoma|nsclc|non small cell|non small cell lung cancer|non small cell lung carcinoma|carcinoma|cancer|lung cancer|
    lung adenocarcinoma|metastatic|metastasis|metastases|brain|pleural effusion|pleural|pleura|pleural fluid|mets|brain mets|brain metastases|bone|liver|multiple|
    solitary|leptomeningeal|leptomeningeal disease|leptomeningeal metastases|carcinomatosis|adrenal|squamous|squamous cell|small cell|
    small cell transformation|transformation|histology|stage iv|advanced|primary|progression|progressed|progressing|disease|lymph node|
    right|left|upper lobe|lower lobe|middle lobe|right upper lobe|left upper lobe|right lower lobe|left lower lobe|right middle lobe|mass|nodule|mediastinal|hilar|supraclavicular|cerebellar|malignancy|malignant|neoplasm`,
    { tag: 'neutral' },
  ),
  ...entries(
    `outside laboratory|outside lab|outside institution|outside hospital|reference laboratory|reference lab|referral laboratory|
    potential relevance|potential clinical relevance|clinical relevance|confirmation|confirmatory|repeat biopsy|in frame|inframe|heterozygous|somatic|pathogenic|likely pathogenic|oncogenic|likely oncogenic|driver|drivers|hotspot|acquired|tier i|tier 1|tier ia|tier ib|tier ii|tier 2|clinically significant|clinically relevant|significant|relevant|reportable|actionable|clinically actionable|targetable|
    complex|compound|concurrent|concomitant|co occurring|coexisting|class|low abundance|high abundance|novel|gain of function|loss of function|gof|lof|subclonal|clonal|medium|strong clinical significance|potential clinical significance`,
    { tag: 'neutral' },
  ),
  ...entries(
    `vaf|maf|variant allele frequency|variant allele fraction|allele frequency|allele fraction|mutant allele frequency|mutant allele fraction|mutation abundance|mutation frequency|variant frequency|abundance|af|content|
    tumor content|tumour content|tumor cell content|tumor purity|tumour purity|tumor cellularity|tumour cellularity`,
    { tag: 'neutral', share: true },
  ),
  ...entries(`percent|of nuclei|below|above`, { tag: 'neutral' }),
  ...entries(
    `only|alone|listed|listed below|overall|comprehensive|yvma|quality|low quality|poor quality|degraded|granular|cytoplasmic|
    membranous|nuclear|homogeneous|with evidence of clinical significance|potentially actionable|biologically relevant|chromosomal|addendum|addendum #|path|labs|genomic alterations identified|genomic findings|biomarker findings|genomic alterations|unique|supporting|clinical|laboratory|date|baseline|at diagnosis|at baseline|at progression|single|double`,
    { tag: 'neutral' },
  ),
  ...entries(
    'see note|see comment|see comments|see report|see below|see attached|see scanned report|detailed below|refer to report|see interpretation',
    {
      tag: 'neutral',
      pointer: true,
    },
  ),
]
