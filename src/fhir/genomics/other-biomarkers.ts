/** How many genes a panel has, and the number of an addendum, say nothing of a result. */
const OF_THE_REPORT =
  /\(\d{2,4}[ -]genes?(?: panel)?\)|\b\d{2,4}-gene\b|^[ \t]*addendum(?: report)?(?: ?#? ?\d{1,2})? ?:|(?<=^[ \t]*|[.;] ?)germline ?[:-] ?(?:(?:none|negative)(?: (?:detected|identified|found))?|not (?:detected|identified|found))(?=[.;,\n]|$)/gim

const STATE =
  '(?:ms-?stable|mss|msi-?(?:high|low|h|l)|stable|high|low|intermediate|(?:not|cannot be) determined|equivocal|\\d+(?:\\.\\d+)? ?(?:muts?|mutations?|m)?(?: ?\\/ ?|  ?per )?(?:mb|megabase)?(?: ?\\((?:low|high|intermediate)\\))?)'
/** Instability of microsatellites, burden of mutations: whole results of their own, with nothing of any other in them. */
const OF_NO_GENE = new RegExp(
  `(?:[,;+&] ?|\\band )?\\b(?:(?:microsatellite(?: instability)?|msi|tumou?r mutation(?:al)? burden|tmb)(?: \\((?:tmb|msi)\\))?(?: status| score)?(?: ?[:=-] ?| is | was | )${STATE}|(?:mss|pmmr|ms-?stable|msi-h))(?![\\w.])`,
  'gi',
)

/** A text without what it says of the report itself and of markers that are no gene. */
export const withoutOtherBiomarkers = (text: string): string => text.replaceAll(OF_THE_REPORT, ' ').replaceAll(OF_NO_GENE, ' ')
