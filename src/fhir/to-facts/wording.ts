import { denialOf } from './denial.ts'
import { isOnlyNamed } from './only-named.ts'

/**
 * How a text stands to something it mentions. `named`: as the aim of a screening, a prevention, a fear; `refuted`: the record's own mark
 * that it was never so. Neither says anything of the patient.
 */
export type Stance = 'stated' | 'denied' | 'doubtful' | 'past' | 'family' | 'named' | 'refuted'

const FAMILY = /\bfamily\b|\bfh\b|\bmother\b|\bfather\b|\bsister\b|\bbrother\b|家族/i
const DOUBT =
  /suspect|suspicio|suspekt|\bpossible\b|\bprobable\b|\b(un)?likely\b|rule[ -]?out|\br\/o\b|\bquery\b|\?|concern(ing|s)? (for|about)|worrisome|differential|cannot (be )?exclude|screening|\brisk\b|evaluat(e|ion) for|equivocal|not confirmed|presum(ed|ptive)|suggest\w*|\b(may|might|could) (be|represent|reflect|have)\b|indeterminate|\bunclear|uncertain|versus|\bvs\b|verdacht|fraglich|\bmoglich\w*|wahrscheinlich|\bdd\b|eventuel\w*|douteu\w*|\bevo[cq]\w+|sospech\w*|\bposible\w*|sugestiv\w*|sugier\w*|sospett\w*|possibil\w*|probabil\w*|possivel|provavel|suspeit\w*|mogelijk\w*|waarschijnlijk\w*|verdenking|待排|待查|疑|可能|考虑|倾向/i
/** An adverb doubts what follows it: "pneumonitis, possibly due to a drug" doubts the cause. */
const DOUBT_BEFORE = /\b(?:possibly|probably|presumably|maybe|perhaps)\b/i
/** Says nothing about whether it is there: "no new brain metastases" are said of a brain that has some, or of one that has none. */
const NOT_NEW = /\b(?:no|without|not)\s+(?:new|further|additional|other|more|interval|progress\w*|enlarg\w*|change\w*|increas\w*)[^,;.]*$/i
const PAST =
  /^\W*(?:past |personal |previous )*(?:history|hx) of\b|^\W*h\/o\b|personal history|^\W*(?:previous|prior|former|status post|s\/p)\b|\bresolved\b|\bned\b|no evidence of (?:residual )?disease|\b(?:in|complete) (?:remission|response)\b|\bdisappeared\b|既往/i

/** Farther away than this, a denial is one of something else; and a very long text takes no time. */
const NEAR = 400

/**
 * How a text stands to the first place that mentions something; null when it does not. Only a denial of the thing itself counts:
 * "brain metastases without oedema" denies the oedema.
 */
export function stanceTowards(text: string, mention: RegExp): Stance | null {
  const clause = clausesOf(text).find((one) => mention.test(one))
  if (clause === undefined) return mention.test(text) ? generalStance(text) : null
  const found = (mention.global ? new RegExp(mention.source, mention.flags.replace('g', '')) : mention).exec(clause)
  const before = clause.slice(0, found?.index ?? 0)
  // A mention ends with its word: "brain metasta|ses", "leptomening|eal disease".
  const after = clause
    .slice((found?.index ?? 0) + (found?.[0].length ?? 0))
    .replace(/^\p{L}*(?:\s+(?:metasta\w*|mets?|disease|carcinomatosis|involvement|spread|seeding|enhancement))?/iu, '')
  if (FAMILY.test(clause)) return 'family'
  if (isOnlyNamed(before, after)) return 'named'
  if (NOT_NEW.test(before)) return 'doubtful'
  const denial = denialOf(before.slice(-NEAR), after.slice(0, NEAR))
  if (denial !== 'none') return denial === 'denied' ? 'denied' : 'doubtful'
  if (DOUBT.test(clause) || DOUBT_BEFORE.test(before)) return 'doubtful'
  return PAST.test(clause) ? 'past' : 'stated'
}

/** How the name of a problem stands to the problem itself, where its words do not name it in a way we know. */
export function generalStance(name: string): Stance {
  if (FAMILY.test(name)) return 'family'
  if (/^\W*(?:no|not|without|absence of|negative for)\b/i.test(name)) return 'denied'
  if (isOnlyNamed(name, '')) return 'named'
  if (DOUBT.test(name)) return 'doubtful'
  return PAST.test(name) ? 'past' : 'stated'
}

/** The sentences and clauses of a longer text: what is said in one is not said of the others. */
export const clausesOf = (text: string): readonly string[] =>
  text
    .split(/[.;\n。；]+(?:\s|$)|[;。；\n]|,\s+(?:but|and|with)\s+|\bbut\b|\bhowever\b/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
