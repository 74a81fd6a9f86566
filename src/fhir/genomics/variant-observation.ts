import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { Observation } from '../resources/observation.ts'
import { type Answer, answerOf } from './answer.ts'
import { classifyVariant } from './classify.ts'
import { takesBack } from './doubt.ts'
import type { Finding, FindingStatus } from './finding.ts'
import { changesIn } from './hgvs.ts'
import { namesAnotherGene } from './nameless-variant.ts'
import { isWorthReading, readResultText } from './result-text.ts'
import { eponymousGene } from './subject.ts'
import { contextFromTitle } from './test-title.ts'
import { type VariantParts, variantPartsOf } from './variant-parts.ts'

/** What a variant Observation says, or why it could not be read. `genes`: those it is about, for a result that could not. */
export type VariantReading =
  | { readonly kind: 'read'; readonly findings: readonly Finding[] }
  | { readonly kind: 'not-understood'; readonly problem: string; readonly genes: readonly GeneSymbol[] }
  | { readonly kind: 'other-genes' }
  /** Its parts do not say which gene they are of. `found`: it is not called absent. */
  | { readonly kind: 'nameless'; readonly problem: string; readonly found: boolean }

/**
 * Reads a variant Observation (LOINC 69548-6): the answer is in its value, what it is about in its parts. Present, absent, no call,
 * indeterminate; without a value `interpretation` and then the note are asked. Two genes of which one makes fusions are a fusion.
 */
export function readVariant(observation: Observation, linked: readonly Observation[], uncertain: boolean): VariantReading {
  const answer = answerOf(observation)
  const parts = variantPartsOf(observation, linked)
  const genes = parts.genes.filter((gene) => gene !== 'other')
  const notUnderstood = (problem: string, about = genes): VariantReading => ({ kind: 'not-understood', problem, genes: about })
  if (answer === 'contradiction') return notUnderstood('its value and its interpretation contradict each other')
  const notes = (observation.note ?? []).flatMap(({ text }) => text ?? [])
  const inRegion = parts.inRegion === null || parts.inRegion === 'incomplete' ? [] : [`${parts.symbols[0] ?? ''} ${parts.inRegion.words}`]
  const doubt = notes.find(takesBack)
  if (doubt !== undefined && (genes.length > 0 || parts.genes.length === 0) && answer.status !== null)
    return notUnderstood(`its note takes it back or doubts it, "${doubt}"`)
  const words = [...parts.names, ...inRegion, ...(answer.text === null ? [] : [answer.text]), ...(genes.length === 0 ? notes : [])]
  const named = namedIn(words)
  const contradicted = parts.hgvs
    .flatMap((text) => eponymousGene(text.replace(/^.*:/, '')) ?? [])
    .filter((gene) => parts.genes.length > 0 && !parts.genes.includes(gene))
  if (contradicted.length > 0) return notUnderstood('the gene and the change that it names do not fit', [...genes, ...contradicted])
  if (parts.genes.length > 0 && genes.length === 0) return { kind: 'other-genes' }
  if (genes.length === 0 && named.length === 0 && hgvsGenes(parts).length === 0) {
    const described = answer.status === null ? [] : fromDescription(words, answer.status)
    if (described.length > 0) return { kind: 'read', findings: described }
    if (words.some((text) => readResultText(text).unreadable.length > 0)) return notUnderstood('its text was not understood')
    const says = [...parts.hgvs, ...words]
    if (says.some(namesAnotherGene) || (says.length === 0 && answer.status !== 'positive')) return { kind: 'other-genes' }
    return { kind: 'nameless', problem: namelessProblem(says), found: answer.status !== 'negative' }
  }
  const status = statusOf(answer, named)
  if (status === null) return notUnderstood('a variant is described but it is not stated whether it was found')
  const findings = findingsOf(parts, named, status, answer, uncertain || parts.uncertain)
  return findings === null ? notUnderstood('its parts do not add up to one alteration') : { kind: 'read', findings }
}

/** What to say of a variant whose gene is not known. */
export const namelessProblem = (described: readonly string[]): string =>
  described.length === 0
    ? 'a variant is reported and not which'
    : `a variant without the name of its gene: ${[...new Set(described)].join(' ')}`

/** The outcome is coded and only a note says of what: "BRAF class II mutation". The note must not itself state an outcome. */
function fromDescription(words: readonly string[], status: FindingStatus): readonly Finding[] {
  const titles = words.filter(isWorthReading).map(contextFromTitle)
  const [only] = titles.filter(({ subjects, states }) => subjects.length === 1 && !states)
  return titles.length === 1 && only !== undefined ? readResultText(status, only).findings : []
}

const namedIn = (texts: readonly string[]): readonly Finding[] => texts.flatMap((text) => readResultText(text).findings)

/** Without a coded answer, only a text that itself states a result counts. */
function statusOf(answer: Answer, named: readonly Finding[]): FindingStatus | null {
  if (answer.status !== null) return answer.status
  const text = answer.text
  if (text === null) return null
  const said = readResultText(text)
  if (said.unreadable.length > 0) return null
  const word = readResultText(`EGFR: ${text}`)
  const [only] = word.findings
  if (word.unreadable.length === 0 && word.findings.length === 1 && only !== undefined) return only.status
  const statuses = new Set(named.map(({ status }) => status))
  const [one] = statuses
  return statuses.size === 1 && one !== undefined ? one : null
}

const FUSION_GENES: ReadonlySet<GeneSymbol | 'other'> = new Set(['ALK', 'ROS1', 'RET', 'NTRK'])

function findingsOf(
  parts: VariantParts,
  named: readonly Finding[],
  status: FindingStatus,
  answer: Answer,
  uncertain: boolean,
): readonly Finding[] | null {
  const whole = (gene: GeneSymbol, rest: Omit<Finding, 'gene' | 'status' | 'scope'>): Finding =>
    finished(
      { gene, status, scope: 'alteration', ...rest, ...(answer.reason === undefined ? {} : { reason: answer.reason }) },
      parts,
      uncertain,
    )
  const ours = parts.genes.filter((gene) => gene !== 'other')
  if (status === 'negative' && parts.genes.length > 1 && parts.hgvs.length === 0 && !parts.types.has('fusion')) {
    return ours.map((gene) => whole(gene, { class: genomic(gene) })).map(withGeneScope)
  }
  const fusion = fusionOf(parts, named)
  if (fusion === 'unclear') return null
  if (fusion !== null) return [whole(fusion.gene, { class: 'FUSION', ...(fusion.name === null ? {} : { alteration: fusion.name }) })]
  const gene = ours[0] ?? hgvsGenes(parts)[0] ?? named[0]?.gene
  if (gene === undefined || gene === 'PD-L1' || new Set(ours).size > 1) return null
  if (parts.types.has('amplification')) return [whole(gene, { class: 'AMPLIFICATION' })]
  if (parts.hgvs.length > 0) return fromHgvs(gene, parts, whole)
  if (named.length > 0) return named.filter((finding) => finding.gene === gene).map((finding) => whole(gene, withoutStatus(finding)))
  if (parts.types.has('gain') || parts.counted) return [gain(whole(gene, { class: 'AMPLIFICATION' }))]
  // It is said more exactly than we understand: not taken for "a mutation, not specified".
  if (status === 'positive' && (parts.located || parts.inRegion === 'incomplete')) return null
  // Something in a gene that makes fusions: a fusion, or a mutation, and it is not said which.
  if (status === 'positive' && FUSION_GENES.has(gene)) return null
  return [withGeneScope(whole(gene, status === 'positive' ? { class: 'ANY', alteration: 'not specified' } : { class: genomic(gene) }))]
}

/** Nothing was found in the gene: of a gene that makes fusions, no fusion. */
const genomic = (gene: GeneSymbol): Finding['class'] => (FUSION_GENES.has(gene) ? 'FUSION' : 'ANY')
const withGeneScope = (finding: Finding): Finding =>
  finding.class === 'ANY' && (finding.status === 'negative' || finding.status === 'unknown') ? { ...finding, scope: 'gene' } : finding
const gain = (finding: Finding): Finding =>
  finding.status === 'positive' ? { ...finding, status: 'indeterminate', reason: 'copy number gain' } : finding
const withoutStatus = ({ class: cls, alteration, reason }: Finding) => ({
  class: cls,
  ...(alteration === undefined ? {} : { alteration }),
  ...(reason === undefined ? {} : { reason }),
})

function fusionOf(parts: VariantParts, named: readonly Finding[]): { gene: GeneSymbol; name: string | null } | 'unclear' | null {
  const inWords = named.find((finding) => finding.class === 'FUSION')
  const several = parts.genes.length > 1 && parts.hgvs.length === 0
  if (!several && !parts.types.has('fusion') && (inWords === undefined || parts.hgvs.length > 0)) return null
  const drivers = new Set(parts.genes.filter((gene) => FUSION_GENES.has(gene)))
  const [driver] = drivers
  const pair =
    named.find(({ alteration }) => alteration?.includes('::'))?.alteration ?? (parts.symbols.length === 2 ? driverLast(parts) : null)
  if (drivers.size === 1 && driver !== undefined && driver !== 'other') return { gene: driver, name: pair }
  if (parts.genes.length === 0 && inWords !== undefined && inWords.gene !== 'PD-L1')
    return { gene: inWords.gene, name: inWords.alteration ?? null }
  const [gene] = parts.genes.filter((one) => one !== 'other')
  return parts.types.has('fusion') && parts.genes.length === 1 && gene !== undefined ? { gene, name: null } : 'unclear'
}

/** The partner first, as the 5' part of the transcript. */
const driverLast = ({ genes, symbols }: VariantParts): string =>
  genes[0] !== undefined && FUSION_GENES.has(genes[0]) && !FUSION_GENES.has(genes[1] ?? 'other')
    ? symbols.toReversed().join('::')
    : symbols.join('::')

/** p. before c. before g.; where they name different things, none is believed. */
function fromHgvs(
  gene: GeneSymbol,
  { hgvs }: VariantParts,
  whole: (gene: GeneSymbol, rest: Omit<Finding, 'gene' | 'status' | 'scope'>) => Finding,
): readonly Finding[] | null {
  const variants = hgvs
    .flatMap((text) => changesIn(insideParentheses(text)))
    .flatMap((text) => {
      const variant = classifyVariant(gene, text)
      return variant === null ? [] : [{ variant, coding: /(?:^|:)c\./.test(text) }]
    })
  if (variants.length === 0) return null
  const proteins = variants.filter(({ coding }) => !coding)
  const best = proteins.length > 0 ? proteins : variants
  const agree = variants
    .filter(({ coding }) => coding)
    .every(({ variant }) => variant.class === 'UNCLASSIFIED' || best.some((other) => other.variant.class === variant.class))
  if (!agree) return null
  const names = new Map(best.map(({ variant }) => [variant.name, variant]))
  return [...names.values()].map((variant) => whole(gene, { class: variant.class, alteration: variant.name }))
}

/** `NM_000455.5(STK11):c.725G>A (p.Gly242Glu)`: two names in one text, the second of the protein. */
const insideParentheses = (text: string): string => /\((p\.[^)]*\)?)\)/.exec(text)?.[1] ?? text

function hgvsGenes({ hgvs }: VariantParts): readonly GeneSymbol[] {
  return hgvs.flatMap((text) => readResultText(text).findings).flatMap(({ gene }) => (gene === 'PD-L1' ? [] : [gene]))
}

function finished(finding: Finding, parts: VariantParts, uncertain: boolean): Finding {
  const counted = parts.copyNumber === null || finding.class !== 'AMPLIFICATION' ? finding : { ...finding, copyNumber: parts.copyNumber }
  if (counted.status !== 'positive') return counted
  if (parts.germline) return { ...counted, reason: 'germline' }
  const established = !/OTHER|UNCLASSIFIED|VUS|ANY|TRUNCATING|NON_V600|EX19INS/.test(counted.class)
  return uncertain && !established ? { ...counted, class: 'VUS', status: 'indeterminate', reason: 'vus' } : counted
}
