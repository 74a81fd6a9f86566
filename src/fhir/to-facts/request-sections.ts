const REQUEST =
  /^\W*(?:(?:relevant )?clinical (?:info\w*|history|details?|indications?|data|question|context|background|notes?)|indications?|history|hx|reason for (?:exam\w*|study|test\w*|referral|request)|request\w*|question|pre-?operative diagnosis|klinische (?:angaben|fragestellung)|fragestellung|indikation|renseignements cliniques|indication clinique|datos clinicos|临床(?:诊断|资料|信息))\s*[:：]/i
/** What a container is called says where it is said to come from. */
const LABEL = /\b(?:labell?ed|submitted as|designated|received as)\b/i
const OTHER_HEADING = /^\W*[\p{L}][\p{L} /-]{2,40}[:：]/u

/** What stands under the heading of a request is what somebody knew or asked; the next heading ends it. */
export function withSections(clauses: readonly string[]): readonly { readonly clause: string; readonly isOfRequest: boolean }[] {
  let isOfRequest = false
  return clauses.map((clause) => {
    if (REQUEST.test(clause)) isOfRequest = true
    else if (OTHER_HEADING.test(clause)) isOfRequest = false
    return { clause, isOfRequest: isOfRequest || LABEL.test(clause) }
  })
}
