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
