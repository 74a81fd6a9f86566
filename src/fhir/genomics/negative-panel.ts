import { type CodeableConcept, textsOf } from '../resources/coding.ts'

const BROAD =
  /\bpanel\b|\bNGS\b|next[- ]generation|comprehensive genomic|genomic profil|foundation ?one|guardant|oncomine|trusight|tempus|msk-?impact|caris|\b\d{2,3}[- ]gene/i
const NOTHING_FOUND =
  /^(?:(?:no|negative for)(?: evidence of)? (?:(?:clinically )?(?:actionable|targetable|significant|relevant|oncogenic|pathogenic|reportable|driver)(?:,? (?:or|and)? ?(?:clinically )?(?:actionable|targetable|significant|oncogenic|pathogenic|reportable|driver))* )+(?:driver |gene |genomic |genetic |somatic )*(?:mutations?|alterations?|variants?|aberrations?|drivers?|fusions?)(?:(?:,| or| and|, or) (?:gene )?(?:fusions?|rearrangements?|alterations?|mutations?|variants?|copy number (?:changes|alterations)))*(?: (?:were|was|have been|has been))?(?: (?:detected|identified|found|present|seen))?|(?:driver|actionable) (?:mutations?|alterations?)[: ]+(?:negative|none|not detected))(?: (?:in|on|by) [^.;]{0,60})?[.]?$/i

/** The title of a test that looks at many genes. */
export const isBroadPanel = (title: string): boolean => BROAD.test(title)

/**
 * Whether a text says that a broad panel found no driver: "NGS panel: no actionable alterations detected". The test or the text must say
 * that it is a panel, and the sentence must say nothing else; a panel that was only ordered, or lists its genes, is not negative.
 */
export function isNegativePanel(code: CodeableConcept, text: string): boolean {
  if (text.length > 600) return false
  const sentences = text.split(/(?<=[.;])\s+|\n/).map((sentence) => sentence.trim())
  const broad = textsOf(code).some((title) => BROAD.test(title)) || BROAD.test(text)
  return broad && sentences.some((sentence) => NOTHING_FOUND.test(withoutTitle(sentence)))
}

const withoutTitle = (sentence: string): string => sentence.replace(/^[^:]{0,80}:\s*/, (title) => (BROAD.test(title) ? '' : title))
