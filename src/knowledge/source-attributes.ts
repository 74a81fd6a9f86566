import type { SourceAttribute } from '../engine/background.ts'

/** The 13 source attributes of evidence-based decision support, 45 CFR 170.315(b)(11), answered for this model. */
export const SOURCE_ATTRIBUTES: readonly SourceAttribute[] = [
  {
    attribute: 'Bibliographic citation of the intervention',
    answer:
      'Five source publications and the external rows listed on this page, each with its citation as printed, its verification and its known errors.',
  },
  { attribute: 'Developer of the intervention', answer: 'The Meninx project (open source, Apache-2.0).' },
  { attribute: 'Funding source of the technical implementation', answer: 'Not declared.' },
  {
    attribute: 'Release and revision dates',
    answer: 'The version, the evidence date and the date of the next review stand at the top of this page.',
  },
  { attribute: 'Use of race', answer: 'Not used.' },
  { attribute: 'Use of ethnicity', answer: 'Not used.' },
  { attribute: 'Use of language', answer: 'Not used.' },
  { attribute: 'Use of sexual orientation', answer: 'Not used.' },
  { attribute: 'Use of gender identity', answer: 'Not used.' },
  {
    attribute: 'Use of sex',
    answer: 'Not used for deciding. It is shown in the patient banner and in the note so that the patient can be recognised.',
  },
  { attribute: 'Use of date of birth', answer: 'Used as age only: the model is for adults.' },
  { attribute: 'Use of social determinants of health data', answer: 'Not used.' },
  {
    attribute: 'Use of health status assessments data',
    answer: 'Used: performance status (ECOG or Karnofsky), and whether central nervous disease causes it.',
  },
]
