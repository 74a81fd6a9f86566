import { type Entry, entries } from './entries.ts'

/** Words that say that a sentence is no result of this patient, or that the word beside them is no gene. */
export const LIMITING_WORDS: readonly Entry[] = [
  ...entries('other|others|additional|further|no other|no additional|no further|remaining', { tag: 'others' }),
  ...entries('due to|because of|owing to|because|secondary to|as a result of|for lack of', { tag: 'because' }),
  ...entries(
    `if|unless|in case of|in case|whether|associated with|is associated|are associated|patients with|incidence|prevalence|frequency of|
    occurs in|occur in|guideline|guidelines|literature`,
    { tag: 'not-a-result', firm: true },
  ),
  ...entries(
    `detects|designed to|tests for|interrogates|targeted regions|regions tested|genes tested|genes analyzed|genes analysed|genes included|
    genes covered|analyzes|screens for|screened for|methodology|able to detect|can detect|capable of detecting`,
    { tag: 'not-a-result', firm: true },
  ),
  ...entries('tested for|test for', { tag: 'not-a-result', firm: true, purpose: true }),
  ...entries(
    'testing for|analysis for|assay for|evaluation for|screening for|evaluated for|assessed for|analyzed for|analysed for|examined for|sequenced for',
    { tag: 'not-a-result', firm: false, purpose: true },
  ),
  ...entries(
    `is a|is an|are a|of nsclc|of tumors|of tumours|of cases|of patients|of lung cancers|of lung adenocarcinomas|of adenocarcinomas|should|
    would|could|may|might|when|consider|considered|eligible|eligibility|candidate|is common in|are common in|study of|trial|trials|
    sensitive to|is sensitive|are sensitive|resistant to|is resistant|are resistant|responsive to|responds to|respond to|
    positivity threshold|threshold for positivity|positivity cutoff|positivity cut off|cutoff for positivity|cut off for positivity|positive if|tested include|detect|covers|covered|covering|coverage of|targets|includes|include|including|sensitivity|specificity`,
    { tag: 'not-a-result', firm: false },
  ),
  ...entries(
    `mother|father|sister|brother|aunt|uncle|daughter|son|cousin|maternal|paternal|family|family history|familial|sibling|grandmother|
    grandfather|relative|relatives|parent|wife|husband|niece|nephew|twin`,
    { tag: 'not-this-patient' },
  ),
  ...entries(
    `entered in error|in error|wrong patient|disregard|erroneous|mislabeled|mislabelled|mix up|sample swap|previously reported as|
    not this patient|positive control|negative control|control sample|control specimen|control cell line|cell line|reference standard`,
    { tag: 'not-this-patient' },
  ),
  ...entries(
    `ml/min|ml/min/1.73m2|ml/min/1.73|ckd epi|mdrd|gfr|egfr|estimated gfr|glomerular|glomerular filtration|glomerular filtration rate|
    filtration rate|creatinine|renal|kidney|cystatin|african|non african|african american|non african american|hemodialysis|dialysis`,
    { tag: 'kidney' },
  ),
  ...entries('u/l|iu/l|units/l', { tag: 'kidney', enzyme: true }),
  ...entries(
    `tki|tkis|inhibitor|inhibitors|antibody|antibodies|targeted therapy|directed therapy|targeted agent|therapy|tyrosine kinase inhibitor|
    tyrosine kinase inhibitors|blocker|blockade|targeting`,
    { tag: 'drug-class' },
  ),
]
