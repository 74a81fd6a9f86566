import { type CodeableConcept, textsOf } from '../resources/coding.ts'

const BROAD =
  /\bpanel\b|\bNGS\b|next[- ]generation|comprehensive genomic|genomic profil|foundation ?one|guardant|oncomine|trusight|tempus|msk-?impact|caris|\b\d{2,3}[- ]gene/i

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const WHICH = words('actionable targetable significant significance relevant oncogenic pathogenic reportable driver drivers')
const WHAT = words('mutation mutations alteration alterations variant variants aberration aberrations driver drivers')
/** Beside those; "no actionable fusions" alone leaves mutations out. */
const ALSO = words('fusion fusions rearrangement rearrangements')
/** Stronger than "no actionable mutation": it leaves out no kind of change. */
const ANYTHING = words('alteration alterations aberration aberrations')
const BESIDES = words(
  'clinically likely gene genes genomic genetic somatic or and were was have has been detected identified found present seen evidence of any in this the tumor tumour sample specimen tissue by panel ngs copy number changes molecular clinical strong potential potentially therapeutically known tested analyzed analysed covered all there',
)

/** The title of a test that looks at many genes. */
export const isBroadPanel = (title: string): boolean => BROAD.test(title)

/**
 * Whether a text says that a broad panel found no driver: "NGS panel: no actionable alterations detected". The test or the text must say
 * that it is a panel, and the sentence must hold no word beyond that; a panel that was only ordered, or lists its genes, is not negative.
 */
export const isNegativePanel = (code: CodeableConcept, text: string): boolean => saysPanelNegative(code, text) && !LIMITED.test(text)

/** The same with a reservation beside it, "tumour content below the minimum": it excludes nothing, and should be looked at. */
export const isLimitedPanel = (code: CodeableConcept, text: string): boolean => saysPanelNegative(code, text) && LIMITED.test(text)

const LIMITED =
  /\b(?:sub-?optimal|inadequate|insufficient|limited|limitations?|below|fail(?:ed|ure)?|cannot|can not|could not|not (?:be )?(?:assessed|evaluable|evaluated|tested|performed|covered|excluded|interpretable|detectable|informative)|false[- ]negatives?|low[- ](?:tumou?r|quality|coverage|cellularity|level)|qns|repeat|re-?biopsy|uncertain|pending|preliminary|addendum|amended|except|other than|apart from|however|although|but|dna[- ]only|fusions? not)\b/i

function saysPanelNegative(code: CodeableConcept, text: string): boolean {
  if (text.length > 2000 || !(textsOf(code).some(isBroadPanel) || isBroadPanel(text))) return false
  return text.split(/[.;]\s|[.;]$|\n/).some((sentence) => saysNothingFound(sentence.trim()))
}

function saysNothingFound(sentence: string): boolean {
  const title = /^[^:]{1,80}: */.exec(sentence)?.[0] ?? ''
  const said = (isBroadPanel(title) ? sentence.slice(title.length) : sentence)
    .toLowerCase()
    .replace(/^there (?:were|was|are|is) /, '')
    .split(/[\s,]+/)
  const negated = said[0] === 'no' || (said[0] === 'negative' && said[1] === 'for')
  const rest = said.slice(said[0] === 'no' ? 1 : 2)
  return (
    negated &&
    rest.some((word) => WHICH.has(word) || ANYTHING.has(word)) &&
    rest.some((word) => WHAT.has(word)) &&
    rest.every((word) => WHICH.has(word) || WHAT.has(word) || BESIDES.has(word) || ALSO.has(word) || /^\d{2,3}$/.test(word))
  )
}
