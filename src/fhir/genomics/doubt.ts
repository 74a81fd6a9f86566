/**
 * A note that takes back or doubts the result it stands beside: it was entered in error or belongs to somebody else, or may be an artefact.
 * That confirmation by another method is recommended is said of firm results too: such a note is shown with the words of the result.
 */
export const takesBack = (note: string): boolean => WITHDRAWN.test(note) || (DOUBTED.test(note) && !SETTLED.test(note))

const WITHDRAWN = /\b(?:entered in error|wrong patient|disregard|mislabel|not this patient|sample swap|swapped|mix-?up)/i
const DOUBTED =
  /\bart[ei]fact|\b(?:likely|probably?|possible|possibly|suspected|suspicious for|may be|might be|could be) (?:an? )?(?:false[- ]positive|false[- ]negative|contaminat\w*)|\bcontaminat\w+ (?:is |was )?(?:suspected|likely|possible|cannot)|\bunconfirmed|\bnot (?:yet )?(?:been )?(?:confirmed|validated|verified)|\b(?:cannot|can not|could not) be (?:confirmed|verified|relied)|\blow(?:-level)? confidence|\bquestionable|\bdoubtful|\bunreliable/i
/** "No artefact", "confirmed by a second method". */
const SETTLED =
  /\b(?:no|not an|without|excluded|ruled out) (?:\w+ ){0,2}(?:art[ei]fact|contaminat)|\bart[ei]fact\w* (?:was |were |is )?(?:excluded|ruled out)|^\W*confirmed\b|\bwas confirmed\b/i

/**
 * Whether a text takes back what it reports. A report that was withdrawn says nothing of this patient any more; a correction, a repetition or
 * a confirmation that comes out otherwise leaves no positive finding of the same text standing. Which of the two holds is for a person to read.
 */
export const isTakenBack = (text: string, hasPositive: boolean): boolean =>
  REVOKED.some((pattern) => pattern.test(text)) || (hasPositive && OVERTURNED.some((pattern) => pattern.test(text)))

const REVOKED: readonly RegExp[] = [
  /\b(?:withdrawn|retracted|nullified|rescinded|revoked|invalidated|voided)\b/i,
  /\b(?:reports?|results?|findings?|tests?|assays?|orders?)\b[^.;\n]{0,30}\bcancell?ed\b/i,
  /\b(?:entered|reported|issued|released) in error\b|\berroneously (?:reported|issued|released)\b/i,
  /\b(?:wrong|another|different) (?:patient|person|specimen|sample)\b/i,
  /\b(?:quality control|QC)\b[^.;\n]{0,20}\bfail/i,
]
const OVERTURNED: readonly RegExp[] = [
  /\b(?:correct(?:ion|ed)|amend(?:ed|ment)|erratum|addendum|revised)\b[^.;\n]{0,80}\b(?:not?|negative|absent|wild|instead|rather than)\b/i,
  /\bnot (?:be |been )?(?:confirmed|reproduced|reproducible|replicated|verified)\b/i,
  /\b(?:repeat(?:ed)?|re-?test(?:ing|ed)?|confirmatory|orthogonal)\b[^.;\n]{0,40}\b(?:negative|not detected|not identified|wild)/i,
  /(?:^|[.;:\n]\s*|\b(?:is|was|were|as|considered|interpreted as) (?:an? )?)false[- ]positive\b(?![^.;\n]*\b(?:may|can|could|might|rates?|cannot|results?)\b)/i,
]
