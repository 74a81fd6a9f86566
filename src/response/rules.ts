import { type Basis, PUBLICATIONS } from './basis.ts'

/** A rule of response assessment: what it says, and what it rests on. The functions of this folder apply them and name them by id. */
export type ResponseRule = { readonly says: string; readonly basis: Basis }

const rule = (says: string, basis: Basis): ResponseRule => ({ says, basis })
const { ranoLm, revisedCard, cheng, zhao, ranoBm, recist, eanoEsmo } = PUBLICATIONS

const T4 = 'Summary table of RANO-BM as reprinted in PMC6499019, Table 4.'
const RPOR = 'Rep Pract Oncol Radiother 2020;25:500–506, Table 2, after Lin 2015.'
const RECIST_SEEN = 'Read in summaries of RECIST 1.1 and in the questions and clarifications of the RECIST group.'

export const RESPONSE_RULES = {
  'baseline-before-treatment': rule(
    'The baseline is the last evaluable entry on or before the day on which the treatment started, at most 4 weeks before it.',
    { evidence: ['E23'], publication: ranoBm, verified: 'secondary', note: 'Four weeks as quoted of RANO-BM and RECIST 1.1.' },
  ),
  nadir: rule('Progression is measured from the nadir: the smallest sum since the baseline, the baseline included.', {
    evidence: ['E23'],
    publication: `${ranoBm}; ${recist}`,
    verified: 'secondary',
    note: T4,
  }),

  'neuro-two-levels': rule('Progression of the examination: worse by two or more levels in a domain.', {
    evidence: ['C034'],
    publication: cheng,
    verified: 'source',
  }),
  'neuro-worst-level': rule('Progression of the examination: a change to the worst level in any one domain.', {
    evidence: ['C034'],
    publication: cheng,
    verified: 'source',
  }),
  'neuro-from-best': rule('Worse by as much from the best level since the baseline, though not from the baseline, is left open.', {
    evidence: ['C034'],
    publication: cheng,
    verified: 'not-verified',
    note: 'The source says "a change of two or more levels" and not from what; judgement.',
  }),
  'neuro-improved': rule('Improved examination: better by two or more levels or back to normal in a domain, and no domain worse.', {
    evidence: [],
    publication: ranoLm,
    verified: 'not-verified',
    note: 'The sources print progression only; this mirrors it. No result depends on it: improved counts as stable or improved.',
  }),
  'neuro-not-specific': rule(
    'The examination cannot tell leptomeningeal progression from systemic progression, brain metastases or toxicity.',
    {
      evidence: ['C035', 'Z062'],
      publication: `${cheng}; ${zhao}`,
      verified: 'source',
    },
  ),
  'cytology-binary': rule('Cytology counts as positive or negative: suspicious is positive, atypical is negative.', {
    evidence: ['Z057'],
    publication: zhao,
    verified: 'source',
  }),
  'cytology-new': rule('Progression in CSF: cytology turns from negative to positive.', {
    evidence: ['Z059'],
    publication: zhao,
    verified: 'source',
  }),
  'cytology-persistent': rule('Cytology that stays positive is not progression by itself.', {
    evidence: ['Z063', 'C039', 'Z059'],
    publication: `${zhao}; ${cheng}`,
    verified: 'source',
    note: 'The same review quotes RANO-LM: failure to convert after induction is progression. Both are shown; this app never calls it progression by itself.',
  }),
  'mri-composite-progression': rule('Imaging progression: the composite score is worse than at the baseline by 25% or more.', {
    evidence: ['C038'],
    publication: cheng,
    verified: 'source',
  }),
  'mri-composite-response': rule('Imaging response: the composite score is better than at the baseline by 50% or more.', {
    evidence: ['C038'],
    publication: cheng,
    verified: 'source',
  }),
  'mri-composite-from-nothing': rule('Where the baseline score was 0, any finding is progression.', {
    evidence: [],
    publication: ranoLm,
    verified: 'not-verified',
    note: 'A percentage of nothing is not defined; judgement.',
  }),
  'mri-composite-counted': rule('Where the reader gave no composite score, the findings present are counted, one each.', {
    evidence: ['C037'],
    publication: cheng,
    verified: 'not-verified',
    note: 'Present and absent are as published. How size and extent enter the score of 2017 was not seen: a reader’s score is better.',
  }),
  'mri-2019-worse': rule('Imaging progression on the card of 2019: a finding is worse, or new.', {
    evidence: ['E24'],
    publication: revisedCard,
    verified: 'not-verified',
    note: 'The elements and "improved, no change, worse" were read in Table 5; its instructions for the overall result were not.',
  }),
  'mri-2019-improved': rule('Imaging response on the card of 2019: a finding is improved or gone, and none is worse.', {
    evidence: ['E24'],
    publication: revisedCard,
    verified: 'not-verified',
    note: 'As above.',
  }),
  'mri-2019-reader': rule('Where the reader gave an overall result on the card and the findings say otherwise, the graver one counts.', {
    evidence: ['E24'],
    publication: revisedCard,
    verified: 'not-verified',
    note: 'The card has a field for the overall result; what to do when it differs is judgement.',
  }),
  'mri-same-card': rule('Two readings are compared only on the same version of the card.', {
    evidence: ['E24', 'Z062'],
    publication: revisedCard,
    verified: 'not-verified',
    note: 'Judgement: the versions count different elements.',
  }),
  'mri-alone': rule('Progression on MRI alone, with negative cytology and a stable examination, is leptomeningeal progression.', {
    evidence: ['E24'],
    publication: ranoLm,
    verified: 'secondary',
    note: 'Read in the abstract.',
  }),
  'lm-any-progression': rule('Progression of the examination, the cytology or the MRI is progression of the leptomeningeal disease.', {
    evidence: ['C034', 'Z059', 'E24'],
    publication: `${cheng}; ${zhao}; ${ranoLm}`,
    verified: 'secondary',
    note: 'Each component was read; the published table that combines them was not.',
  }),
  'lm-response': rule('Response: the MRI improved, the examination is stable or improved, and the cytology is negative.', {
    evidence: ['C038', 'Z063'],
    publication: `${cheng}; ${zhao}`,
    verified: 'not-verified',
    note: 'The table that combines the components was not read; that persistent positivity makes it stable was (Z063).',
  }),
  'lm-stable': rule('Stable: no component progressed and the criteria of response are not met. Stabilisation is a valid best response.', {
    evidence: ['Z055'],
    publication: zhao,
    verified: 'source',
  }),
  'same-time-frame': rule('Examination, MRI and CSF belong to the same time frame, the MRI before the lumbar puncture.', {
    evidence: ['Z061'],
    publication: zhao,
    verified: 'source',
  }),

  'bm-measurable': rule('Measurable: at least 10 mm in the longest diameter and at least 5 mm perpendicular to it; up to five targets.', {
    evidence: ['E23', 'Z049'],
    publication: ranoBm,
    verified: 'secondary',
    note: 'One-dimensional. The review by Zhao and others describes two diameters: an error (K05).',
  }),
  'bm-complete': rule('Complete: all targets and other lesions gone, nothing new, no corticosteroids, clinically stable or improved.', {
    evidence: ['E23'],
    publication: ranoBm,
    verified: 'secondary',
    note: T4,
  }),
  'bm-partial': rule(
    'Partial: the sum fell by 30% or more from the baseline, other lesions stable or improved, nothing new, corticosteroids stable or decreased, clinically stable or improved.',
    { evidence: ['E23'], publication: ranoBm, verified: 'secondary', note: T4 },
  ),
  'bm-stable': rule('Stable: the sum fell by less than 30% and rose by less than 20% from the nadir, all else as for partial.', {
    evidence: ['E23'],
    publication: ranoBm,
    verified: 'secondary',
    note: T4,
  }),
  'bm-progression-sum': rule('Progression: the sum of the targets rose by 20% or more from the nadir.', {
    evidence: ['E23'],
    publication: ranoBm,
    verified: 'secondary',
    note: T4,
  }),
  'bm-five-mm': rule('In addition to the 20%, at least one lesion has to have grown by 5 mm or more.', {
    evidence: ['E23'],
    publication: ranoBm,
    verified: 'not-verified',
    note: `Not verified in the primary publication: printed in ${RPOR} It is missing from the summary table (PMC6499019).`,
  }),
  'bm-non-target': rule('Progression: unequivocal progression of other lesions.', {
    evidence: ['E23', 'Z050'],
    publication: ranoBm,
    verified: 'secondary',
    note: T4,
  }),
  'bm-new-lesion': rule(
    'Progression: a new lesion. Where it was equivocal before and is confirmed, progression dates from the scan that first showed it.',
    {
      evidence: ['E23'],
      publication: ranoBm,
      verified: 'secondary',
      note: `${T4} Under immunotherapy a new lesion alone does not define it.`,
    },
  ),
  'bm-clinical': rule('Progression: clinically worse.', { evidence: ['E23'], publication: ranoBm, verified: 'secondary', note: T4 }),
  'bm-steroids-alone': rule('More corticosteroids alone are not progression; neither is the result then partial or stable.', {
    evidence: ['E23'],
    publication: ranoBm,
    verified: 'secondary',
    note: T4,
  }),
  'bm-sustained': rule('A complete or partial response is to be sustained for at least 4 weeks.', {
    evidence: ['E23'],
    publication: ranoBm,
    verified: 'secondary',
    note: RPOR,
  }),
  'bm-reappeared': rule('After a complete response any lesion that is back is progression.', {
    evidence: ['E23'],
    publication: ranoBm,
    verified: 'not-verified',
    note: 'Judgement, after RECIST 1.1: what RANO-BM says of it was not seen.',
  }),
  'bm-irradiated-field': rule('Growth inside an irradiated field alone is not called progression before necrosis is told from it.', {
    evidence: ['A006', 'X059', 'E23'],
    publication: 'Real-world study of alectinib with CNS metastases; review of brain metastases by Xue and Chen',
    verified: 'not-verified',
    note: 'That necrosis comes first is in the sources; that the result stays open until then is judgement.',
  }),

  'recist-measurable': rule(
    'Measurable: 10 mm or more in the longest diameter; a lymph node 15 mm or more in the short axis. Up to five targets, two per organ; nodes are one organ.',
    { evidence: ['A007'], publication: recist, verified: 'secondary', note: RECIST_SEEN },
  ),
  'recist-complete': rule('Complete: all targets and other lesions gone, every node below 10 mm in the short axis, nothing new.', {
    evidence: ['A007'],
    publication: recist,
    verified: 'secondary',
    note: RECIST_SEEN,
  }),
  'recist-partial': rule('Partial: the sum fell by 30% or more from the baseline, no progression elsewhere, nothing new.', {
    evidence: ['A007'],
    publication: recist,
    verified: 'secondary',
    note: RECIST_SEEN,
  }),
  'recist-stable': rule('Stable: neither partial response nor progression.', {
    evidence: ['A007'],
    publication: recist,
    verified: 'secondary',
    note: RECIST_SEEN,
  }),
  'recist-progression-sum': rule('Progression: the sum rose by 20% or more from the nadir, and by 5 mm or more.', {
    evidence: ['A007'],
    publication: recist,
    verified: 'secondary',
    note: RECIST_SEEN,
  }),
  'recist-non-target': rule('Progression: unequivocal progression of other lesions.', {
    evidence: ['A007'],
    publication: recist,
    verified: 'secondary',
    note: RECIST_SEEN,
  }),
  'recist-reappeared': rule(
    'After a complete response any lesion that is back is progression; a node is back from 10 mm in the short axis. Otherwise a lesion that is back is measured again.',
    {
      evidence: ['A007'],
      publication: recist,
      verified: 'secondary',
      note: 'Questions and clarifications of the RECIST group, which recommend to confirm the complete response first.',
    },
  ),
  'recist-new-lesion': rule('Progression: a new lesion.', {
    evidence: ['A007'],
    publication: recist,
    verified: 'secondary',
    note: RECIST_SEEN,
  }),

  'local-treatment': rule(
    'A target that is resected or irradiated after the baseline no longer counts: the result is not evaluable, unless what is left is progression.',
    {
      evidence: ['A007'],
      publication: recist,
      verified: 'secondary',
      note: 'Questions and clarifications of the RECIST group on surgery and radiotherapy. Of RANO-BM it was not seen; done alike here.',
    },
  ),

  'lm-type': rule(
    'Type I: tumour cells in CSF or biopsy. Type II: clinical and MRI findings. A linear, B nodular, C both, D hydrocephalus only or none.',
    { evidence: ['E21', 'E22'], publication: eanoEsmo, verified: 'secondary', note: 'Table 1 as in PMC10619142.' },
  ),
  compartments: rule('Brain, leptomeninges and body are reported apart; the first to progress triggers a review, not a change by itself.', {
    evidence: ['Z051', 'Z052', 'A007'],
    publication: zhao,
    verified: 'source',
  }),
} as const satisfies Readonly<Record<string, ResponseRule>>

export type RuleId = keyof typeof RESPONSE_RULES
