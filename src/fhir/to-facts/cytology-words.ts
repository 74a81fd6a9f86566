import type { ValueOf } from '../../facts/patient-facts.ts'
import { withSections } from './request-sections.ts'
import { clausesOf, stanceTowards } from './wording.ts'

export type CytologyResult = ValueOf<'csfCytology'>[number]

const NEGATIVE =
  /negative for (malignan|tumou?r|neoplas)|negativ\w* (fur|pour|para|per) (malign|tumor|carcinom|karzinom)|\b(no|without|no evidence of|absence of) (de |d'|di |von |any )?(malignan|atypical cells)|malignant cells (nicht|not|non|no) \w+|\bno (evidence of )?(malignan|tumou?r|neoplas|carcinoma|cancer|atypical)|(malignan\w*|tumou?r)( cells)? (were |was |are )?(not (seen|identified|detected|found|present)|absent)|free of malignan|^\s*(negative?|negativo|negativa|negatif|not detected|benign)\s*$|阴性|未见(肿瘤|癌|恶性)/i
const NO_RESULT = /non-?diagnostic|insufficient|inadequate|unsatisf|acellular|paucicellular|quantity not|cannot be (assessed|evaluated)/i
const POSITIVE =
  /positive for (malignan|tumou?r|carcinoma|adenocarcinoma|metasta|neoplas)|(malignan\w*|tumou?r|carcinoma|cancer|neoplastic) cells( are| were)? (present|seen|identified|detected|found)|metastatic (adeno)?carcinoma|consistent with (metastatic )?(adeno)?carcinoma|^\s*(positive?|positivo|positiva|positif|malignant|detected)\s*$|malignant cells (nachweisbar|nachgewiesen|vorhanden|presentes?|observadas|retrouvees|mises en evidence)|(nachweis( von)?|presence de|presencia de|presenza di|presenca de|aanwezigheid van|positiv\w* (fur|pour|para|per)) malignant cells|阳性|(找到|见|可见)(癌|肿瘤|恶性)细胞/i
const SUSPICIOUS = /(?<!\b(?:un|non-?))suspicious/i
const ATYPICAL = /atypical|atypia/i

/**
 * The one result that a cytology text states. Words that say two different things, or that hedge a finding, are not read. Of several
 * findings the gravest counts: suspicious before atypical (RANO-LM), positive before both.
 */
export function cytologyIn(text: string): CytologyResult | 'unread' {
  const found = new Set(
    withSections(clausesOf(whole(text)))
      .map(({ clause, isOfRequest }) => (isOfRequest ? null : resultIn(clause)))
      .filter((result) => result !== null),
  )
  if (found.size === 0 || found.has('unread') || (found.has('negative') && found.size > 1)) return 'unread'
  return (['positive', 'suspicious', 'atypical', 'negative'] as const).find((result) => found.has(result)) ?? 'unread'
}

const MALIGNANT = /malignant cells|malignan\w+|tumou?r cells|neoplastic cells/i
const FOUND_BEFORE =
  /(?:找到|见到|可见|查见|查到|发现|se observan|se identifican|si osservano|presenti)\s*(?:少量|大量|散在)?\s*malignant cells/i
/** A denial of certainty is no denial. */
const HALF_DENIED =
  /\b(?:no|not|without)\s+(?:definite|definitive|convincing|overt|clear|unequivocal|frank|obvious|eindeutig\w*|sicher\w*|nett\w*)/i

/** Null: the clause speaks of something else. */
function resultIn(clause: string): CytologyResult | 'unread' | null {
  if (NO_RESULT.test(clause) || HALF_DENIED.test(clause)) return 'unread'
  if (ELSEWHERE.test(clause) && NAMES_CELLS.test(clause)) return 'unread'
  if (NEGATIVE.test(clause)) return POSITIVE.test(clause.replace(NEGATIVE, ' ')) || SUSPICIOUS.test(clause) ? 'unread' : 'negative'
  const isDoubtful = isOfAnotherSample(clause) || TAKEN_BACK.test(clause)
  if (SUSPICIOUS.test(clause))
    return isDoubtful || isDenied(clause, SUSPICIOUS) || DENIAL_BEHIND.test(afterFirst(clause, SUSPICIOUS)) || NOT_OF_CELLS.test(clause)
      ? 'unread'
      : 'suspicious'
  if (POSITIVE.test(clause))
    return !isDoubtful && stanceTowards(clause, POSITIVE) === 'stated' && !/\bno (longer|definite|convincing)/i.test(clause)
      ? 'positive'
      : 'unread'
  if (ATYPICAL.test(clause)) return isDoubtful || isDenied(clause, ATYPICAL) ? 'unread' : 'atypical'
  if (!MALIGNANT.test(clause)) return null
  const stance = stanceTowards(clause, MALIGNANT)
  if (stance === 'denied') return 'negative'
  return !isDoubtful && stance === 'stated' && FOUND_BEFORE.test(clause) ? 'positive' : 'unread'
}

/** A line that is broken within its sentence, as feeds of a fixed width do, is one line: "NEGATIVE FOR" and "MALIGNANT CELLS". */
const whole = (text: string): string =>
  text.replaceAll(
    /(?<=\b(?:for|of|no|not|none|without|are|is|were|was|free|absence|FOR|OF|NO|No|NOT|Not|NONE|WITHOUT|Without|ARE|IS|WERE|WAS|FREE|ABSENCE))\s*\n\s*|(?<![.;:\s])\s*\n\s*(?=\p{Ll}|(?:NOT|NONE|ABSENT|NEGATIVE)\b|NO\s*$)/gu,
    ' ',
  )

const NAMES_CELLS = new RegExp([NEGATIVE, POSITIVE, SUSPICIOUS, ATYPICAL].map(({ source }) => source).join('|'), 'i')
/** Of another day, another specimen, a control, a rule, somebody else, or what was known of the patient before: none of it is this result. */
const ELSEWHERE =
  /\b(?:previous(?:ly)?|prior|earlier|former(?:ly)?|old(?:er)?|last|repeat(?:ed)?|controls?|criteri\w+|reference|threshold|defined|if|patient with|patient known|known to have|pleura\w*|ascit\w*|periton\w*|pericard\w*|broncho\w*|brushings?|washings?|sputum|family|mother|father|sister|brother|donor)\b|(?<!\b(?:consistent|compatible|keeping) with (?:the |a )?(?:patient'?s )?(?:known |clinical )?)\bhistory\b/i
/** Suspicious to somebody who looks at the patient or at an image; the cells are not. */
const NOT_OF_CELLS = /\bclinical(?:ly)?\b(?! (?:correlation|follow))|\bmri?\b|\bct\b|imaging|radiolog\w*|\benhancement\b/i

/** "Suspicious cells: none", "atypical cells were not seen": the cells stand between the word and its denial. */
const DENIED_BEHIND =
  /^\w*\W*(?:(?:epithelial|looking|appearing|for \w+)\s+)*(?:cells?|cytology|elements?|features?)?[\s:,-]*(?:(?:is|are|was|were)\s+)?(?:none\b|nil\b|no\b|not\s+(?:seen|present|identified|detected|found|observed|noted|evident)|absent|negative\b|0\b)/i
const DENIED_BEFORE =
  /\b(?:no|not|nor|neither|never|nothing|none|nil|zero|0|hardly|barely|without|negative for|absence of|free of|rule out|to exclude|keine?\w*|ohne|aucune?|pas|sin|nessun\w*|geen)\b[^,;:]*$|[未无不][^,;:]*$/i
/** Whatever it denies, behind the word: what the denial is of is not guessed. */
const DENIAL_BEHIND =
  /\b(?:no|not|none|nil|never|negative|absent|excluded|exclusion|ruled out|unlikely|nicht|non|pas)\b|0 ?%|\(-\)|未|阴性|排除/i

function isDenied(clause: string, finding: RegExp): boolean {
  const found = finding.exec(clause)
  const [before, after] = [clause.slice(0, found?.index ?? 0), clause.slice((found?.index ?? 0) + (found?.[0].length ?? 0))]
  return DENIED_BEFORE.test(before) || DENIED_BEHIND.test(after) || stanceTowards(clause, finding) === 'denied'
}

/** Another sample, another time, a control, or cells of the blood: none of them is a finding of tumour cells in this fluid. */
const isOfAnotherSample = (clause: string): boolean =>
  /\b(?:prior|previous|previously|earlier|history|historical|controls?|contamina\w*|biops\w+|resect\w+|lymph nodes?|pleura\w*|effusions?|lympho\w+|leuk[ae]?emi\w*|ha?ematolog\w*|blasts?)\b/i.test(
    clause,
  )
/** "Suspicious for malignancy: no", "malignant cells present? no". */
const TAKEN_BACK = /[:?]\s*(?:no|none|nil|negative|absent|false|not \w+|n|0|nein|non|nee)\s*$/i
function afterFirst(clause: string, finding: RegExp): string {
  const found = finding.exec(clause)
  return clause.slice((found?.index ?? 0) + (found?.[0].length ?? 0))
}
