/**
 * How far a rule was checked. `source`: read in a publication that the model rests on. `secondary`: read in a table or text that quotes
 * the primary publication. `not-verified`: from memory, or judgement; never presented as anything else.
 */
export type Verified = 'source' | 'secondary' | 'not-verified'

/** What a rule rests on: rows of the evidence table where there are any, the publication in words, and how far it was checked. */
export type Basis = {
  readonly evidence: readonly string[]
  readonly publication: string
  readonly verified: Verified
  /** What was seen, and what was not. */
  readonly note?: string
}

export const VERIFIED_WORDS: Readonly<Record<Verified, string>> = {
  source: 'read in the source',
  secondary: 'read in a publication that quotes it',
  'not-verified': 'not verified in a source',
}

export const PUBLICATIONS = {
  ranoLm: 'Chamberlain M, et al. Leptomeningeal metastases: a RANO proposal for response criteria. Neuro Oncol 2017;19:484–492',
  revisedCard: 'Le Rhun E, et al. The RANO Leptomeningeal Metastasis Group proposal: a revised proposal. Neuro Oncol 2019;21:648–658',
  cheng: 'Cheng H, Perez-Soler R. Lancet Oncol 2018;19:e43–e55',
  zhao: 'Zhao Y, et al. Clinical Medicine Insights: Oncology 2023;17',
  ranoBm: 'Lin NU, et al. Response assessment criteria for brain metastases. Lancet Oncol 2015;16:e270–e278',
  recist: 'Eisenhauer EA, et al. RECIST guideline, version 1.1. Eur J Cancer 2009;45:228–247',
  eanoEsmo: 'Le Rhun E, et al. EANO–ESMO guideline. ESMO Open 2023;8:101624',
} as const
