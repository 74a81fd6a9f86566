/** How a text stands to something it mentions. */
export type Stance = 'stated' | 'denied' | 'doubtful' | 'past' | 'family'

const FAMILY = /\bfamily\b|\bfh\b|\bmother\b|\bfather\b|\bsister\b|\bbrother\b|家族/i
const DOUBT =
  /suspect|suspicio|\bpossible\b|\bprobable\b|\b(un)?likely\b|rule[ -]?out|\br\/o\b|\bquery\b|\?|concern(ing)? for|differential|cannot (be )?exclude|screening|\brisk\b|evaluat(e|ion) for|equivocal|not confirmed|待排|疑似|可疑/i
/** Between a denial and what it denies there may be such words, and no others: "no evidence of" denies, "no change of" does not. */
const DENIED_BEFORE =
  /(?:\bno|\bnot|\bwithout|negative for|\babsence of|\bfree of|\bdenies|无|未见|未发现)[\s:,-]*(?:(?:any|a|the|evidence|of|for|signs?|known|definite|acute|active|current|clinical|radiological|radiographic|recent|prior|previous|history|parenchymal|documented|obvious|or)\s+)*$/i
const DENIED_AFTER =
  /^[\s:,()-]*(?:(?:is|are|was|were|has been|have been)\s+)?(?:not (?:seen|present|detected|identified|found|evident|noted)|absent\b|none\b|no\s*$|negative\s*$|false\s*$)|\b(?:ruled out|excluded)\b/i
/** Says nothing about whether it is there: "no new brain metastases" are said of a brain that has some, or of one that has none. */
const NOT_NEW = /\b(?:no|without|not)\s+(?:new|further|additional|other|more|interval|progress\w*|enlarg\w*|change\w*|increas\w*)[^,;.]*$/i
const PAST =
  /^\W*(?:past |personal |previous )*(?:history|hx) of\b|^\W*h\/o\b|personal history|^\W*(?:previous|prior|former|status post|s\/p)\b|\bresolved\b|既往/i

/**
 * How a text stands to the first place that mentions something; null when it does not. Only a denial of the thing itself counts:
 * "brain metastases without oedema" denies the oedema.
 */
export function stanceTowards(text: string, mention: RegExp): Stance | null {
  const clause = clausesOf(text).find((one) => mention.test(one))
  if (clause === undefined) return mention.test(text) ? generalStance(text) : null
  const found = new RegExp(mention.source, mention.flags.replace('g', '')).exec(clause)
  const before = clause.slice(0, found?.index ?? 0)
  const after = clause.slice((found?.index ?? 0) + (found?.[0].length ?? 0))
  if (FAMILY.test(clause)) return 'family'
  if (NOT_NEW.test(before)) return 'doubtful'
  if (DENIED_BEFORE.test(before) || DENIED_AFTER.test(after)) return 'denied'
  if (DOUBT.test(clause)) return 'doubtful'
  return PAST.test(clause) ? 'past' : 'stated'
}

/** How the name of a problem stands to the problem itself, where its words do not name it in a way we know. */
export function generalStance(name: string): Stance {
  if (FAMILY.test(name)) return 'family'
  if (/^\W*(?:no|not|without|absence of|negative for)\b/i.test(name)) return 'denied'
  if (DOUBT.test(name)) return 'doubtful'
  return PAST.test(name) ? 'past' : 'stated'
}

/** The sentences and clauses of a longer text: what is said in one is not said of the others. */
export const clausesOf = (text: string): readonly string[] =>
  text
    .split(/[.;\n。；]+(?:\s|$)|[;。；\n]|,\s+(?:but|and|with)\s+|\bbut\b|\bhowever\b/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
