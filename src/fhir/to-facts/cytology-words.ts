import type { ValueOf } from '../../facts/patient-facts.ts'
import { clausesOf, stanceTowards } from './wording.ts'

export type CytologyResult = ValueOf<'csfCytology'>[number]

const NEGATIVE =
  /negative for (malignan|tumou?r|neoplas)|\bno (evidence of )?(malignan|tumou?r|neoplas|carcinoma|cancer|atypical)|(malignan\w*|tumou?r)( cells)? (were |was |are )?(not (seen|identified|detected|found|present)|absent)|free of malignan|^\s*(negative|not detected|benign)\s*$|未见(肿瘤|癌|恶性)/i
const NO_RESULT = /non-?diagnostic|insufficient|inadequate|unsatisf|acellular|paucicellular|quantity not|cannot be (assessed|evaluated)/i
const POSITIVE =
  /positive for (malignan|tumou?r|carcinoma|adenocarcinoma|metasta|neoplas)|(malignan\w*|tumou?r|carcinoma|cancer|neoplastic) cells( are| were)? (present|seen|identified|detected|found)|metastatic (adeno)?carcinoma|consistent with (metastatic )?(adeno)?carcinoma|^\s*(positive|malignant|detected)\s*$|(找到|见|可见)(癌|肿瘤|恶性)细胞/i
const SUSPICIOUS = /suspicious/i
const ATYPICAL = /atypical|atypia/i

/**
 * The one result that a cytology text states. Words that say two different things, or that hedge a finding, are not read. Of several
 * findings the gravest counts: suspicious before atypical (RANO-LM), positive before both.
 */
export function cytologyIn(text: string): CytologyResult | 'unread' {
  const found = new Set(
    clausesOf(text)
      .map(resultIn)
      .filter((result) => result !== null),
  )
  if (found.size === 0 || found.has('unread') || (found.has('negative') && found.size > 1)) return 'unread'
  return (['positive', 'suspicious', 'atypical', 'negative'] as const).find((result) => found.has(result)) ?? 'unread'
}

/** Null: the clause speaks of something else. */
function resultIn(clause: string): CytologyResult | 'unread' | null {
  if (NO_RESULT.test(clause)) return 'unread'
  if (NEGATIVE.test(clause)) return POSITIVE.test(clause.replace(NEGATIVE, ' ')) || SUSPICIOUS.test(clause) ? 'unread' : 'negative'
  if (SUSPICIOUS.test(clause)) return /\bnot suspicious/i.test(clause) ? 'unread' : 'suspicious'
  if (POSITIVE.test(clause))
    return stanceTowards(clause, POSITIVE) === 'stated' && !/\bno (longer|definite|convincing)/i.test(clause) ? 'positive' : 'unread'
  return ATYPICAL.test(clause) ? 'atypical' : null
}
