import { type CodeableConcept, textsOf } from '../resources/coding.ts'

const BROAD =
  /\bpanel\b|\bNGS\b|next[- ]generation|comprehensive genomic|genomic profil|foundation ?one|guardant|oncomine|trusight|tempus|msk-?impact|caris|\b\d{2,3}[- ]gene/i

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const WHICH = words('actionable targetable significant relevant oncogenic pathogenic reportable driver drivers')
const WHAT = words(
  'mutation mutations alteration alterations variant variants aberration aberrations driver drivers fusion fusions rearrangements',
)
const BESIDES = words(
  'clinically likely gene genes genomic genetic somatic or and were was have has been detected identified found present seen evidence of any in this the tumor tumour sample specimen tissue by panel ngs copy number changes molecular',
)

/** The title of a test that looks at many genes. */
export const isBroadPanel = (title: string): boolean => BROAD.test(title)

/**
 * Whether a text says that a broad panel found no driver: "NGS panel: no actionable alterations detected". The test or the text must say
 * that it is a panel, and the sentence must hold no word beyond that; a panel that was only ordered, or lists its genes, is not negative.
 */
export function isNegativePanel(code: CodeableConcept, text: string): boolean {
  if (text.length > 2000 || !(textsOf(code).some(isBroadPanel) || isBroadPanel(text))) return false
  return text.split(/[.;]\s|[.;]$|\n/).some((sentence) => saysNothingFound(sentence.trim()))
}

function saysNothingFound(sentence: string): boolean {
  const title = /^[^:]{1,80}: */.exec(sentence)?.[0] ?? ''
  const said = (isBroadPanel(title) ? sentence.slice(title.length) : sentence).toLowerCase().split(/[\s,]+/)
  const negated = said[0] === 'no' || (said[0] === 'negative' && said[1] === 'for')
  const rest = said.slice(said[0] === 'no' ? 1 : 2)
  return (
    negated &&
    rest.some((word) => WHICH.has(word)) &&
    rest.some((word) => WHAT.has(word)) &&
    rest.every((word) => WHICH.has(word) || WHAT.has(word) || BESIDES.has(word))
  )
}
