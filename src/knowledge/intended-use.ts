import type { IntendedUse } from '../engine/background.ts'

/** For whom and for what: shown with the model and never left out. */
export const INTENDED_USE =
  'For oncologists who can judge the cited basis for themselves. Meninx lists options that published sources support for the facts entered, with the basis of each. ' +
  'It is not a directive, gives no probability of disease or outcome, is not for patients or caregivers and not for time-critical decisions. ' +
  'It is not a medical device and has not been approved by any authority; a disclaimer alone does not make software a non-device.'

/** The four criteria of section 520(o)(1)(E) of the FD&C Act for decision support that is not a device (guidance of January 2026). */
export const FDA_CRITERIA: readonly IntendedUse[] = [
  {
    criterion: '1. Not intended to acquire, process or analyse a medical image, a signal of an in vitro diagnostic or a pattern of signals',
    here: 'Reads the text of reports, coded results and single values. No image, no raw sequencing data; it measures no lesion.',
  },
  {
    criterion: '2. Intended to display, analyse or print medical information about a patient or other medical information',
    here: 'Its input is what clinicians communicate to one another; its evidence is published statements.',
  },
  {
    criterion: '3. Intended to support or provide recommendations to a health care professional about prevention, diagnosis or treatment',
    here: 'Shows options and reasons to a clinician, options of one tier as equals. It places no order and ranks no single winner.',
  },
  {
    criterion: '4. Intended to let the professional review the basis independently, so as not to rely primarily on the recommendation',
    here:
      'Shows the facts used with their sources, what is not known, the rule with each of its criteria, the evidence with level, limits and known errors, ' +
      'where sources disagree, the version and date, and what would change the list.',
  },
]

/** Where the five source publications say nothing, so that options rest on evidence from elsewhere, or where there is no option at all. */
export const SOURCES_DO_NOT_COVER: readonly string[] = [
  'EGFR exon 20 insertions',
  'Amivantamab with lazertinib',
  'Survival data of FLAURA2 and MARIPOSA',
  'Treatment of C797S',
  'Details of HER2 and MET in leptomeningeal disease',
  'Proton craniospinal irradiation',
  'High doses of furmonertinib or aumolertinib in leptomeningeal disease: no prospective source was found',
  'The order of TKIs after lorlatinib',
  'Steroids together with immunotherapy',
  'Doses of supportive care',
  'Children and pregnancy',
]
