const WORDS_OF_REQUEST =
  '(?:clinical (?:info\\w*|details?|data|question|context|notes?|diagnos\\w*|suspicion|problem)|indications?|history|hx|pmh|hpi|background|comparison|reasons?|request\\w*|question|purpose|protocol|complaint|ordered for|(?:pre-?operative|pre-?test|provisional|working|order(?:ing)?|referral|referring|admi(?:ssion|tting)) diagnos\\w*|dx|klinik|klinische (?:angaben|fragestellung|diagnose)|fragestellung|indikation|anamnes[ei]s?|vorgeschichte|renseignements cliniques|indication clinique|motif|antecedents?|antecedentes|motivo|datos clinicos|quesito(?: clinico)?|临床(?:诊断|资料|信息)|病史)'
/** "Clinical history:", "Indication for test -", or the heading alone in its line. */
const REQUEST = new RegExp(
  `^\\W*(?:(?:relevant|past|study|test|diagnosis on|medical|clinical)\\s+)*${WORDS_OF_REQUEST}(?=\\W|$)[^:：.]{0,30}?(?:[:：]|\\s-\\s|$)`,
  'iu',
)
/** Said in passing of the patient, or of why something was done: of this clause alone. */
const IN_PASSING =
  /\bhistory of\b|\b(?:staging|planning|referred|ordered|scan|surveillance) for\b|\bfor (?:staging|planning|follow-?up)\b|\bpatient (?:with|known)\b|\bfrom (?:a |the )?patient\b/i
/** "Known brain metastases; scan for planning": what was known is said as the reason of the examination, in a clause of its own. */
const PURPOSE =
  /^\W*(?:(?:mri?|ct|pet|scan|study|imaging|exam\w*|images?)\b[^.:]{0,30}?\bfor|for (?:staging|planning|follow-?up|re-?staging|srs|radiotherapy)|(?:planning|staging) (?:scan|mri?|ct|study))\b/i
const KNOWN_BEFORE = /^\W*(?:known|existing|established|documented|previously (?:known|treated|diagnosed))\b/i

/** A result that by its name is what was asked, or known before. */
export const isOfRequestByName = (name: string): boolean => REQUEST_NAME.test(name)
const REQUEST_NAME = new RegExp(`(?:^|\\W)${WORDS_OF_REQUEST}(?=\\W|$)`, 'iu')

/** What a container is called says where it is said to come from. */
const LABEL = /\b(?:labell?ed|submitted as|designated|received as)\b/i
const OTHER_HEADING = /^\W*[\p{L}][\p{L} /-]{2,40}[:：]/u

/** What stands under the heading of a request is what somebody knew or asked; the next heading ends it. */
export function withSections(clauses: readonly string[]): readonly { readonly clause: string; readonly isOfRequest: boolean }[] {
  let isOfRequest = false
  const hasPurpose = clauses.some((clause) => PURPOSE.test(clause))
  return clauses.map((clause) => {
    if (REQUEST.test(clause)) isOfRequest = true
    else if (OTHER_HEADING.test(clause)) isOfRequest = false
    return {
      clause,
      isOfRequest: isOfRequest || LABEL.test(clause) || IN_PASSING.test(clause) || (hasPurpose && KNOWN_BEFORE.test(clause)),
    }
  })
}
