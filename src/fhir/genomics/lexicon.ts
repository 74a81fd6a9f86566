import type { Kind, StatusTag, Tag } from './tags.ts'

const words = (list: string): readonly string[] => list.split('|')
const entries = (list: string, tag: Tag): [string, Tag][] => words(list).map((phrase) => [phrase, tag])
const status = (s: StatusTag['status'], place: StatusTag['place'], reason?: string, kind?: Kind): StatusTag => ({
  tag: 'status',
  status: s,
  place,
  ...(reason === undefined ? {} : { reason }),
  ...(kind === undefined ? {} : { kind }),
})
const kind = (k: Kind): Tag => ({ tag: 'kind', kind: k })

/**
 * Every phrase the reader understands, lower case, hyphens as spaces. A sentence about a gene with a word outside this list is not read.
 * Longer phrases win. A word belongs here only if its meaning does not depend on what a reader would have to guess.
 */
export const LEXICON: readonly (readonly [string, Tag])[] = [
  ...entries('positive|pos|present|+ve|detectable|retained|persists|persistent|positivity|evident', status('positive', 'either')),
  ...entries('detected|identified|found|seen|observed|demonstrated|revealed|noted|found to be|shown to be', {
    ...status('positive', 'either'),
    verb: true,
  }),
  ...entries('shows|showed|showing|show|demonstrates|demonstrating|reveals|exhibits|exhibited|displays|shown', {
    tag: 'separator',
    separator: ':',
  }),
  ...entries('mutated|mutant', status('positive', 'either', undefined, 'mutation')),
  ...entries('rearranged|translocated', status('positive', 'either', undefined, 'fusion')),
  ...entries('amplified', status('positive', 'either', undefined, 'amplification')),
  ...entries('overexpressed|overexpressing', status('positive', 'either', undefined, 'expression')),
  ...entries(
    'positive for|harbors|harbours|harboring|harbouring|carries|carrying|presence of|detection of|evidence of',
    status('positive', 'before'),
  ),
  ...entries('confirmed|consistent with', status('positive', 'weak')),

  ...entries(
    'negative|neg|absent|undetected|undetectable|none|none detected|none identified|none found|-ve|unmutated|ruled out|excluded',
    status('negative', 'either'),
  ),
  ...entries('wild type|wildtype|wt', status('negative', 'either', undefined, 'alteration')),
  ...entries(
    'not detected|not found|not identified|not seen|not observed|not present|not demonstrated|not detectable|non detected|not be detected|not be identified|not been detected|not been identified',
    status('negative', 'either'),
  ),
  ...entries(
    'negative for|no evidence of|no evidence for|absence of|absence|lack of|lack|lacks|lacking|free of|no detectable|without evidence of|triple negative for|did not detect|did not reveal|did not show|did not identify|did not demonstrate|did not find|did not harbor|did not harbour|does not show|does not harbor|does not harbour|does not carry|does not have|do not show|do not reveal|does not reveal|failed to detect|failed to reveal|failed to show|failed to demonstrate|failed to identify|fails to show|devoid of|neither',
    {
      ...status('negative', 'before'),
      wholeList: true,
    },
  ),
  ...entries('no|without', status('negative', 'before')),
  ...entries(
    'no longer detected|no longer detectable|no longer present|no longer identified|cleared',
    status('positive', 'either', 'cleared'),
  ),
  ...entries('not|non|never', { tag: 'not' }),

  ...entries(
    'equivocal|inconclusive|indeterminate|borderline|ambiguous|undetermined|indefinite',
    status('indeterminate', 'either', 'equivocal'),
  ),
  ...entries(
    'below cutoff|below cut off|below threshold|below the cutoff|below the cut off|below the threshold|below lod|below the lod|below limit of detection|below the limit of detection|below detection limit|below the detection limit|weakly positive|weak positive|low positive|suspicious',
    status('indeterminate', 'either', 'equivocal'),
  ),
  ...entries('no call|not called', status('indeterminate', 'either', 'no call')),
  ...entries(
    'cannot be excluded|can not be excluded|could not be excluded|not excluded|cannot be ruled out|could not be ruled out|not ruled out|cannot exclude|cannot rule out',
    status('indeterminate', 'either', 'not excluded'),
  ),
  ...entries(
    'high polysomy|low polysomy|polysomy|polysomic|copy number gain|copy gain|copy number increase|low level gain',
    status('indeterminate', 'weak', undefined, 'amplification'),
  ),

  ...entries(
    'pending|awaited|awaiting|in progress|in process|to follow|outstanding|results to follow|result to follow|not yet available|not available yet|not yet reported|not yet resulted|not yet back|ongoing|underway',
    status('unknown', 'either', 'pending'),
  ),
  ...entries('ordered|requested|sent|sent out|submitted|has been sent|was sent|scheduled|planned', status('unknown', 'either', 'ordered')),
  ...entries(
    'qns|insufficient|quantity not sufficient|quantity insufficient|not sufficient|inadequate|insufficient tissue|insufficient material|insufficient sample|insufficient dna|insufficient tumor content|insufficient tumour content|insufficient quantity|insufficient for|insufficient tissue for|insufficient material for|insufficient dna for|quantity not sufficient for|inadequate for|not enough tissue|not enough material',
    status('unknown', 'either', 'insufficient'),
  ),
  ...entries(
    'failed|failure|test failed|unsuccessful|uninterpretable|uninformative|not informative|non informative|not interpretable|non interpretable|not evaluable|non evaluable|unevaluable|inevaluable|not assessable|invalid|unsatisfactory|no result|no results|could not be interpreted|could not be determined|could not be evaluated|could not be assessed|non diagnostic|nondiagnostic|technical failure|not analyzable|not analysable',
    status('unknown', 'either', 'failed'),
  ),
  ...entries(
    'not tested|not done|not performed|untested|tnp|test not performed|not assessed|not evaluated|not analyzed|not analysed|not examined|not ordered|not requested|not available|unavailable|not carried out|could not be performed|could not be tested|not been tested|not been performed|not been done|never tested',
    status('unknown', 'either', 'not tested'),
  ),
  ...entries('could not be performed insufficient', status('unknown', 'either', 'insufficient')),
  ...entries('cancelled|canceled|withdrawn', status('unknown', 'either', 'cancelled')),
  ...entries('unknown|unk|not known|not stated|not reported|not documented|undocumented', status('unknown', 'either', 'unknown')),
  ...entries(
    'r/o|rule out|query|evaluate for|assess for|check for|look for|looking for|question of',
    status('unknown', 'before', 'rule out'),
  ),
  ...entries('recommended|recommend|advised|suggested|suggest|is indicated|warranted', status('unknown', 'weak', 'recommended')),

  ...entries(
    'mutation|mutations|mut|mutn|variant|variants|point mutation|point mutations|missense|substitution|substitutions|snv|missense mutation|missense variant|genotype|mutational|hotspot mutation|hotspot mutations',
    kind('mutation'),
  ),
  ...entries(
    'alteration|alterations|aberration|aberrations|abnormality|abnormalities|genomic alteration|genomic alterations',
    kind('alteration'),
  ),
  ...entries('deletion|deletions|del|dels|deleted', kind('deletion')),
  ...entries('insertion|insertions|ins|duplication|duplications|dup', kind('insertion')),
  ...entries('deletion insertion|insertion deletion|del ins|delins|indel|indels|ins del|insertions deletions', kind('delins')),
  ...entries(
    'fusion|fusions|rearrangement|rearrangements|translocation|translocations|gene fusion|gene rearrangement|fusion transcript|fusion transcripts|inversion|rearr',
    kind('fusion'),
  ),
  ...entries('amplification|amplifications|amp|gene amplification|focal amplification', kind('amplification')),
  ...entries('skipping|skip|splice site|splice|splicing|splice variant|splice mutation', kind('skipping')),
  ...entries('expression|overexpression|protein expression|antigen|ag|protein', kind('expression')),
  ...entries('sensitizing|sensitising|sensitive|activating|tki sensitizing|tki sensitising', kind('sensitising')),
  ...entries('resistance|kinase domain|secondary', kind('resistance')),

  ...entries('ihc|immunohistochemistry|immunostain|immunostaining|immune stain|immunohistochemical|stain|staining', {
    tag: 'method',
    method: 'ihc',
  }),
  ...entries('ttf1|ttf 1|ck7|ck 7|napsin a|napsin|p40|p63|ki67|ki 67|synaptophysin|syn|cd56|cga|ck5/6', {
    tag: 'method',
    method: 'ihc',
    name: 'markers',
  }),
  ['d5f3', { tag: 'method', method: 'ihc', name: 'D5F3' }],
  ['5a4', { tag: 'method', method: 'ihc', name: '5A4' }],
  ['ventana', { tag: 'method', method: 'ihc', name: 'Ventana' }],
  ['d4d6', { tag: 'method', method: 'ihc', name: 'D4D6' }],
  ['ve1', { tag: 'method', method: 'ihc', name: 'VE1' }],
  ...entries('fish|fluorescence in situ hybridization|break apart|break apart fish|breakapart|in situ hybridization|ish|cish', {
    tag: 'method',
    method: 'fish',
  }),
  ...entries(
    'ngs|next generation sequencing|sequencing|pcr|rt pcr|real time pcr|ddpcr|digital pcr|droplet digital pcr|arms|arms pcr|cobas|therascreen|idylla|sanger|sanger sequencing|rna sequencing|dna sequencing|wes|beaming|hybrid capture|molecular genetics|molecular genetics method',
    { tag: 'method', method: 'sequencing' },
  ),

  ...entries(
    'test|testing|tests|tested|analysis|analyses|assay|panel|study|studies|evaluation|screen|screening|profile|profiling|oncology|status|assessment|genotyping|examination|investigation|determination|retesting|retest|work up|workup',
    { tag: 'test' },
  ),

  ...entries('plasma', { tag: 'specimen', specimen: 'plasma', named: true }),
  ...entries('ctdna|cfdna|circulating tumor dna|circulating tumour dna|circulating free dna|cell free dna|cell free|liquid biopsy', {
    tag: 'specimen',
    specimen: 'plasma',
  }),
  ...entries(
    'csf|cerebrospinal fluid|csf ctdna|csf cfdna|ctdna from csf|cfdna from csf|liquor|spinal fluid|csf liquid biopsy|csf cell free dna|cell free dna from csf',
    { tag: 'specimen', specimen: 'csf' },
  ),
  ...entries(
    'tissue|biopsy|tumor tissue|tumour tissue|ffpe|resection specimen|re biopsy|rebiopsy|core biopsy|lung biopsy|needle biopsy|tumor biopsy|tumour biopsy|tissue biopsy',
    { tag: 'specimen', specimen: 'tissue' },
  ),

  ...entries(
    'variant of uncertain significance|variants of uncertain significance|variant of unknown significance|variants of unknown significance|variant of undetermined significance|variant of uncertain clinical significance|variant of unclear significance|vus|uncertain significance|unknown significance|unclear significance|uncertain clinical significance',
    { tag: 'modifier', modifier: 'vus' },
  ),
  ...entries(
    'benign|likely benign|polymorphism|benign polymorphism|benign variant|snp|common polymorphism|single nucleotide polymorphism',
    { tag: 'modifier', modifier: 'benign' },
  ),
  ...entries('germline|constitutional|hereditary', { tag: 'modifier', modifier: 'germline' }),

  ...entries('and|as well as|plus|along with|together with|&', { tag: 'separator', separator: 'and' }),
  ...entries('or|nor|and or', { tag: 'separator', separator: 'or' }),
  ...entries('but|however|whereas|while|although', { tag: 'separator', separator: 'but' }),

  ...entries('gcn|copy number|gene copy number|mean copy number|mean gene copy number|copies|average copy number|mean met copy number|cn', {
    tag: 'measure',
    measure: 'copies',
  }),
  ...entries('ratio|cep7 ratio|met cep7 ratio|met/cep7 ratio|cen7 ratio', { tag: 'measure', measure: 'ratio' }),

  ...entries(
    'the|a|an|of|in|on|by|for|with|to|at|from|this|has|have|been|be|there|also|as|per|via|using|its|both|all|each|any|two|after|during|prior|previous|repeat|known|named|blood|peripheral blood',
    { tag: 'neutral' },
  ),
  ...entries('is|was|are|were|came back|returned|resulted|remains|remained', { tag: 'neutral', copula: true }),
  ...entries(
    'molecular|gene|genes|dna|rna|exon|exons|codon|codons|patient|patients tumor|sample|specimen|result|results|interpretation|finding|findings|final|final diagnosis|diagnosis|comment|impression|conclusion|summary|type|nucleus|nuclei|cell|cells|tumor|tumour|tumor cells|tumour cells|neoplastic cells|signal|signals|isolated|high|low|low level|level|intensity|strong|diffuse|clone|kinase|receptor|proto oncogene|oncogene|locus',
    { tag: 'neutral' },
  ),
  ...entries(
    'lung|pulmonary|adenocarcinoma|nsclc|non small cell|non small cell lung cancer|non small cell lung carcinoma|carcinoma|cancer|lung cancer|lung adenocarcinoma|metastatic|metastasis|metastases|brain|pleural effusion|pleural|mets|brain mets|brain metastases|bone|liver|multiple|solitary|leptomeningeal|leptomeningeal disease|leptomeningeal metastases|carcinomatosis|adrenal|squamous|squamous cell|small cell|small cell transformation|transformation|histology|stage iv|advanced|primary|progression|progressed|progressing|disease',
    { tag: 'neutral' },
  ),
  ...entries(
    'confirmation|confirmatory|repeat biopsy|in frame|inframe|heterozygous|somatic|pathogenic|likely pathogenic|oncogenic|driver|common|classical|classic|hotspot|acquired|tier i|tier 1|tier ia|clinically significant|actionable|targetable|rare|uncommon|atypical|complex|compound|concurrent|co occurring|coexisting|class|low abundance|novel',
    { tag: 'neutral' },
  ),
  ...entries(
    'vaf|maf|variant allele frequency|variant allele fraction|allele frequency|allele fraction|mutant allele frequency|af|content|tumor content|tumour content|tumor cell content|percent|of nuclei|see note|see comment|see report|detailed below|as follows|following',
    { tag: 'neutral' },
  ),

  ...entries('cut off|cutoff|threshold|limit of detection|lod|coverage|reads|depth|detection limit', { tag: 'test' }),
  ...entries('other|others|additional|further|no other|no additional|no further|remaining', { tag: 'others' }),
  ...entries('only|alone|these|those|listed|listed below|see below|overall|comprehensive|yvma|quality|low quality|poor quality|degraded', {
    tag: 'neutral',
  }),
  ...entries('n/a|not applicable', status('unknown', 'either', 'not available')),
  ...entries('due to|because of|owing to|because|secondary to|as a result of|for lack of', { tag: 'because' }),
  ...entries(
    'if|unless|in case of|in case|whether|associated with|is associated|are associated|patients with|incidence|prevalence|frequency of|occurs in|occur in|guideline|guidelines|literature',
    { tag: 'not-a-result', firm: true },
  ),
  ...entries(
    'detects|designed to|tests for|interrogates|targeted regions|regions tested|genes tested|genes analyzed|genes analysed|genes included|genes covered|analyzes|screens for|screened for|methodology|able to detect|can detect|capable of detecting',
    { tag: 'not-a-result', firm: true },
  ),
  ...entries(
    'is a|is an|are a|of nsclc|of tumors|of tumours|of cases|of patients|of lung cancers|of lung adenocarcinomas|of adenocarcinomas|should|would|could|may|might|when|consider|considered|eligible|eligibility|candidate|is common in|are common in|study of|trial|trials|tested include|detect|covers|covered|covering|coverage of|targets|includes|include|including|sensitivity|specificity',
    { tag: 'not-a-result', firm: false },
  ),
  ...entries('tested for|test for', { tag: 'not-a-result', firm: true, purpose: true }),
  ...entries(
    'testing for|analysis for|assay for|evaluation for|screening for|evaluated for|assessed for|analyzed for|analysed for|examined for|sequenced for',
    { tag: 'not-a-result', firm: false, purpose: true },
  ),
  ...entries(
    'mother|father|sister|brother|aunt|uncle|daughter|son|cousin|maternal|paternal|family|family history|familial|sibling|grandmother|grandfather|relative|relatives|parent|wife|husband',
    { tag: 'not-this-patient' },
  ),
  ...entries(
    'entered in error|in error|wrong patient|disregard|erroneous|mislabeled|mislabelled|mix up|sample swap|previously reported as|not this patient',
    { tag: 'not-this-patient' },
  ),

  ...entries(
    'ml/min|ml/min/1.73m2|ml/min/1.73|ckd epi|mdrd|gfr|egfr|estimated gfr|glomerular|glomerular filtration|glomerular filtration rate|filtration rate|creatinine|renal|kidney|cystatin|african|non african|african american|non african american|hemodialysis|dialysis',
    { tag: 'kidney' },
  ),
  ...entries(
    'tki|tkis|inhibitor|inhibitors|antibody|antibodies|targeted therapy|directed therapy|targeted agent|therapy|tyrosine kinase inhibitor|tyrosine kinase inhibitors|blocker|blockade|targeting',
    { tag: 'drug-class' },
  ),
]

/** Ingredients by the endings that the naming of medicines gives them; a medicine named beside a result says nothing about it. */
export const DRUG = /^[a-z]+(?:tinib|rasib|mab|platin|trexed|taxel|tabine)$/

/** Genes of lung panels that this app does not read: named, so that their variants are not taken for those of another gene. */
export const OTHER_GENES: ReadonlySet<string> = new Set(
  words(
    'TP53|STK11|KEAP1|PIK3CA|CDKN2A|CDKN2B|RB1|PTEN|NF1|NF2|NRAS|HRAS|MAP2K1|AKT1|CTNNB1|SMAD4|ATM|BRCA1|BRCA2|ARID1A|ARID2|SMARCA4|FGFR1|FGFR2|FGFR3|FGFR4|KIT|PDGFRA|MYC|MYCN|MDM2|MDM4|CDK4|CDK6|CCND1|CCNE1|TERT|RBM10|NRG1|IDH1|IDH2|GNAS|NFE2L2|U2AF1|APC|ERBB3|ERBB4|DDR2|JAK2|MTAP|FBXW7|SETD2|KMT2D|NKX2-1|TSC1|TSC2|CHEK2|PALB2|BAP1|POLE|MLH1|MSH2|MSH6|PMS2|VHL|HNF1A|NOTCH1|ABL1|BCR|RUNX1|ETV6|RIT1|RAF1|ARAF|MSI|TMB',
  ),
)

/** Fusion partners seen with ALK, ROS1, RET and NTRK; needed where the pair is written with a hyphen or slash. */
export const PARTNERS: ReadonlySet<string> = new Set(
  words(
    'EML4|KIF5B|KLC1|TFG|HIP1|STRN|TPR|DCTN1|SQSTM1|BIRC6|GCC2|PTPN3|NPM1|CLTC|TPM3|TPM4|CD74|SLC34A2|EZR|SDC4|GOPC|LRIG3|CCDC6|NCOA4|TRIM33|CUX1|KIAA1468|ETV6|LMNA|MPRIP|SQSTM|TRIM24|AFAP1|PLEKHA6|CLIP1|MYO5C|TFPI|MSN|TPD52L1|KIAA1598|ERC1|RUFY1|PICALM|ATIC|RANBP2|VCL|FN1|PPFIBP1|HIP1|STRN3|LIMA1|WIPF2|TMEM106B|LIMD1',
  ),
)
