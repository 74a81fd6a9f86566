/** How a short text, such as the name of a problem, stands to what it names. */
export type Stance = 'stated' | 'denied' | 'doubtful' | 'past' | 'family'

const FAMILY = /\bfamily\b|\bfh\b|\bmother\b|\bfather\b|\bsister\b|\bbrother\b|家族/i
const DOUBT =
  /suspect|suspicio|\bpossible\b|\bprobable\b|\blikely\b|rule[ -]?out|\br\/o\b|\bquery\b|\?|concern(ing)? for|differential|cannot (be )?exclude|screening|\brisk\b|evaluat(e|ion) for|equivocal|待排|疑似|可疑/i
const DENIAL =
  /\bno\b|\bnot\b|\bnone\b|\bwithout\b|negative for|\babsen(ce|t)\b|free of|\bdenies\b|ruled out|\bexcluded\b|\bneither\b|无|未见|未发现/i
const PAST =
  /\bhistory of\b|\bh\/o\b|\bhx of\b|personal history|\bprevious(ly)?\b|\bprior\b|\bformer\b|\bresolved\b|status post|\bs\/p\b|既往/i

/** "Not otherwise specified" denies nothing. */
const NOT_A_DENIAL =
  /not (otherwise |further )?(specified|stated|classified)|not elsewhere classified|non-?small|non-?squamous|not applicable/gi

/** The first that applies of: about the family, denied, doubtful, past; else stated. "Rule out" is a doubt, "ruled out" a denial. */
export function stanceOf(words: string): Stance {
  const text = words.replace(NOT_A_DENIAL, ' ')
  if (FAMILY.test(text)) return 'family'
  if (DENIAL.test(text)) return DOUBT.test(text) ? 'doubtful' : 'denied'
  if (DOUBT.test(text)) return 'doubtful'
  return PAST.test(text) ? 'past' : 'stated'
}

/** The sentences and clauses of a longer text: what is said in one is not said of the others. */
export const clausesOf = (text: string): readonly string[] =>
  text
    .split(/[.;\n。；]+(?:\s|$)|[;。；\n]|,\s+(?:but|and|with)\s+|\bbut\b|\bhowever\b/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
