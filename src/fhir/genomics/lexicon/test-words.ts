import { type Entry, entries } from './entries.ts'

/** Words for how something was looked for, and in what. */
export const TEST_WORDS: readonly Entry[] = [
  ...entries(
    `ihc|immunohistochemistry|immunostain|immunostaining|immune stain|immunohistochemical|immunohistochemically|immunoreactivity|stain|staining|stained`,
    { tag: 'method', method: 'ihc' },
  ),
  ...entries(
    'ttf1|ttf 1|ck7|ck 7|ck20|ck 20|napsin a|napsin|p40|p63|ki67|ki 67|synaptophysin|syn|cd56|cga|chromogranin|chromogranin a|ck5/6|calretinin|wt1|gata3|cdx2|pax8',
    { tag: 'method', method: 'ihc', name: 'markers' },
  ),
  ['d5f3', { tag: 'method', method: 'ihc', name: 'D5F3' }],
  ['5a4', { tag: 'method', method: 'ihc', name: '5A4' }],
  ['ventana', { tag: 'method', method: 'ihc', name: 'Ventana' }],
  ['d4d6', { tag: 'method', method: 'ihc', name: 'D4D6' }],
  ['ve1', { tag: 'method', method: 'ihc', name: 'VE1' }],
  ...entries(
    'fish|fluorescence in situ hybridization|fluorescent in situ hybridization|break apart|break apart fish|breakapart|break apart probe|vysis|in situ hybridization|ish|cish|dual color|dual colour',
    { tag: 'method', method: 'fish' },
  ),
  ...entries(
    `ngs|next generation sequencing|next gen sequencing|nextgen sequencing|massively parallel sequencing|sequencing|seq|pcr|rt pcr|real time pcr|qpcr|allele specific pcr|ddpcr|digital pcr|droplet digital pcr|
    arms|arms pcr|super arms|cobas|therascreen|idylla|sanger|sanger sequencing|pyrosequencing|fragment analysis|snapshot|rna sequencing|rna seq|rnaseq|dna sequencing|dna seq|wes|whole exome sequencing|beaming|hybrid capture|amplicon|
    molecular genetics|molecular genetics method|mass spectrometry|high resolution melting|hrm|nanostring|
    foundationone|foundationone cdx|foundationone liquid cdx|foundation one|guardant360|guardant|tempus|tempus xt|tempus xf|caris|oncomine|oncomine dx|trusight|tso500|archer|fusionplex|msk impact|
    avenio|ampliseq|biodesix|genestrat|signatera|qiaseq|invisionfirst`,
    { tag: 'method', method: 'sequencing' },
  ),

  ...entries(
    `testing|tests|analysis|analyses|study|studies|evaluation|screen|screening|profile|profiling|oncology|status|
    assessment|genotyping|examination|investigation|determination|retesting|retest|work up|workup|report|gene panel|hotspot panel|lung panel|cancer panel|
    broad panel|full panel|extended panel|broad ngs|full ngs|extended ngs|broad ngs panel|full ngs panel|extended ngs panel|comprehensive ngs panel`,
    { tag: 'test' },
  ),
  ...entries('test|assay|panel|test name|assay name|panel name|test performed|assay performed|test code|procedure', {
    tag: 'test',
    label: true,
  }),
  ...entries(
    `tested|analyzed|analysed|examined|sequenced|evaluated|assessed|investigated|interrogated|screened|performed|completed|conducted|carried out|was performed|done|studied|reviewed`,
    { tag: 'test', done: true },
  ),
  ...entries(
    'cut off|cutoff|threshold|limit of detection|lod|coverage|reads|supporting reads|depth|read depth|detection limit|sqi|copies/ml|mutant copies',
    { tag: 'test' },
  ),

  ...entries('plasma', { tag: 'specimen', specimen: 'plasma', named: true }),
  ...entries(
    'ctdna|cfdna|ct dna|cf dna|circulating tumor dna|circulating tumour dna|circulating free dna|circulating cell free dna|cell free dna|cell free|liquid biopsy|plasma ctdna|plasma cfdna',
    { tag: 'specimen', specimen: 'plasma' },
  ),
  ...entries(
    `csf|cerebrospinal fluid|csf ctdna|csf cfdna|ctdna from csf|cfdna from csf|liquor|spinal fluid|csf liquid biopsy|csf cell free dna|
    cell free dna from csf|csf derived ctdna|csf derived cfdna|csf supernatant|csf pellet`,
    { tag: 'specimen', specimen: 'csf' },
  ),
  ...entries(
    `tissue|biopsy|tumor tissue|tumour tissue|ffpe|ffpe tissue|resection specimen|surgical specimen|re biopsy|rebiopsy|core biopsy|lung biopsy|needle biopsy|tumor biopsy|tumour biopsy|
    tissue biopsy|tissue specimen|tissue sample|cell block|brain biopsy|brain metastasis biopsy|lymph node biopsy|core needle biopsy|transbronchial biopsy|resection|lobectomy`,
    { tag: 'specimen', specimen: 'tissue' },
  ),
]
