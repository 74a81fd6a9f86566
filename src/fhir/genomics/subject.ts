import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import { oneLetter } from './amino-acids.ts'
import { type ClassifiedVariant, classifyVariant } from './classify.ts'
import { codingChangeFrom, proteinChangeFrom, residueOf } from './hgvs.ts'
import type { Kind, Tag } from './tags.ts'

/** What a part of a sentence speaks of, as far as it is known: a gene, an exon, a kind of alteration, a named variant. */
export type Subject = {
  readonly gene: GeneSymbol | 'other' | null
  readonly exon?: number
  readonly kinds: readonly Kind[]
  readonly variant?: ClassifiedVariant
  /** The name is of the coding DNA; a protein name that follows is the same variant. */
  readonly coding?: true
  readonly pair?: string
  readonly fixed?: 'VIII' | 'KDD'
}

export type SubjectTag = Extract<Tag, { tag: 'gene' | 'variant' | 'class' | 'pair' | 'exon' | 'kind' }>

export const isSubjectTag = (tag: Tag): tag is SubjectTag => ['gene', 'variant', 'class', 'pair', 'exon', 'kind'].includes(tag.tag)

/** Nothing is said of the gene but its name. */
export const isBare = ({ exon, kinds, variant, pair, fixed }: Subject): boolean =>
  exon === undefined && kinds.length === 0 && variant === undefined && pair === undefined && fixed === undefined

/** Nothing but a kind of alteration. */
export const isOnlyKind = ({ exon, variant, pair, fixed }: Subject): boolean =>
  exon === undefined && variant === undefined && pair === undefined && fixed === undefined

/** Names a particular alteration, so that naming it in a result says that it is there. */
export const isSpecific = (subject: Subject): boolean =>
  subject.variant !== undefined ||
  subject.pair !== undefined ||
  subject.fixed !== undefined ||
  subject.kinds.some(
    (kind) => kind === 'amplification' || kind === 'fusion' || kind === 'skipping' || kind === 'sensitising' || kind === 'activating',
  ) ||
  (subject.exon !== undefined && subject.kinds.length > 0)

/** Variants that reports of lung cancer name without their gene and that no other gene of a lung panel shares. */
/** Such a variant's gene; null for any other. */
export const eponymousGene = (text: string): GeneSymbol | null =>
  EPONYMS[text.replace(/^p\.[([]?|[)\]]$/g, '').replaceAll(/[A-Z][a-z]{2}/g, oneLetter)] ?? null

const EPONYMS: Readonly<Record<string, GeneSymbol>> = { T790M: 'EGFR', L858R: 'EGFR', C797S: 'EGFR', G1202R: 'ALK' }

/** The subject that one word opens. `gene`: the gene last named, or that of the test. */
export function subjectOf(tag: SubjectTag, gene: Subject['gene']): Subject | null {
  switch (tag.tag) {
    case 'gene':
      return { gene: tag.gene, kinds: [] }
    case 'exon':
      return { gene, exon: tag.exon, kinds: [] }
    case 'kind':
      return { gene, kinds: [tag.kind] }
    case 'pair':
      return { gene: tag.gene, kinds: ['fusion'], pair: tag.name }
    case 'class': {
      const own = tag.gene ?? gene
      if (tag.class === 'VIII' || tag.class === 'KDD') return { gene: 'EGFR', kinds: [], fixed: tag.class }
      return { gene: own, kinds: tag.kind === undefined ? [] : [tag.kind], ...(tag.exon === undefined ? {} : { exon: tag.exon }) }
    }
    case 'variant':
      return variantSubject(tag.text, tag.gene ?? gene)
  }
}

/** The bracket that ends "(c.3028G>A)" is not of the name. */
const withoutBracket = (text: string): string => (text.includes('(') ? text : text.replace(/\)$/, ''))

function variantSubject(written: string, named: Subject['gene']): Subject | null {
  const text = withoutBracket(written)
  const gene = named ?? eponymousGene(text)
  if (gene === 'other') return { gene, kinds: [] }
  if (gene === null) return { gene, kinds: ['mutation'] }
  const variant = classifyVariant(gene, text)
  if (variant === null) return null
  return { gene, kinds: [], variant, ...(codingChangeFrom(text) === null ? {} : { coding: true as const }) }
}

/**
 * The two as one subject, where the second only says more about the first ("exon 19 deletion", "p.E746_A750del");
 * `apart` where they are two subjects; `contradiction` where together they make no sense ("exon 19 L858R").
 */
export function merged(first: Subject, second: Subject, separated: boolean): Subject | 'apart' | 'contradiction' {
  if (first.gene !== null && second.gene !== null && first.gene !== second.gene) return 'apart'
  const gene = first.gene ?? second.gene
  if (isBare(second)) return isBare(first) || first.gene === null || (!separated && first.pair === undefined) ? { ...first, gene } : 'apart'
  if (first.pair !== undefined || first.fixed !== undefined) return onlyRepeats(first, second) ? first : 'apart'
  if (second.pair !== undefined || second.fixed !== undefined) return isBare(first) || onlyRepeats(second, first) ? second : 'apart'
  const clash = first.exon !== undefined && second.exon !== undefined && first.exon !== second.exon
  if (clash) return 'apart'
  if (first.variant !== undefined && second.variant !== undefined) return sameVariant(first, second)
  const whole: Subject = { ...first, ...second, gene, kinds: [...new Set([...first.kinds, ...second.kinds])] }
  if (isConsistent(whole)) return whole
  return separated ? 'apart' : 'contradiction'
}

const onlyRepeats = (named: Subject, more: Subject): boolean =>
  more.variant === undefined &&
  (more.exon === undefined || (more.kinds.length === 0 && named.pair !== undefined)) &&
  more.kinds.every((kind) => named.kinds.includes(kind) || kind === 'alteration' || kind === 'mutation')

function sameVariant(first: Subject, second: Subject): Subject | 'apart' | 'contradiction' {
  const [a, b] = [first.variant, second.variant]
  if (a === undefined || b === undefined) return 'apart'
  if (first.coding !== second.coding) {
    const [dna, protein] = first.coding ? [first, second] : [second, first]
    const agrees = a.class === b.class || dna.variant?.class === 'UNCLASSIFIED'
    return agrees
      ? { ...first, ...second, kinds: [...first.kinds, ...second.kinds], ...(protein.variant ? { variant: protein.variant } : {}) }
      : 'contradiction'
  }
  return a.name === b.name ? first : 'apart'
}

const EGFR_EXONS: readonly (readonly [exon: number, first: number, last: number])[] = [
  [18, 688, 728],
  [19, 729, 761],
  [20, 762, 823],
  [21, 824, 875],
]

/** The residue lies in the exon that is named beside it, and the kind of change is the one that is named beside it. */
function isConsistent({ gene, exon, kinds, variant }: Subject): boolean {
  if (kinds.includes('fusion') && kinds.includes('amplification')) return false
  const proper = (['amplification', 'fusion', 'expression'] as const).some((kind) => kinds.includes(kind))
  if (proper && kinds.some((kind) => kind === 'mutation' || kind === 'deletion' || kind === 'insertion')) return false
  if (kinds.includes('amplification') && (exon !== undefined || variant !== undefined)) return false
  if (variant === undefined) return true
  const named = EGFR_EXONS.find(([number]) => number === exon)
  const at = residueIn(variant.name)
  if (gene === 'EGFR' && named && at !== null && (at < named[1] - 1 || at > named[2])) return false
  if (kinds.includes('fusion')) return false
  const indel = /EX19DEL|OTHER_INDEL|EX20INS|EX19INS|TRUNCATING|UNCLASSIFIED|EX14|RESISTANCE|OTHER|E709X/.test(variant.class)
  if (kinds.includes('deletion') && (!indel || variant.class.endsWith('INS'))) return false
  return !(kinds.includes('insertion') && (!indel || variant.class.endsWith('DEL')))
}

/** The exon of EGFR in which a named change lies; null where its name does not say. */
export function egfrExonOf(name: string): number | null {
  const at = residueIn(name)
  return at === null ? null : (EGFR_EXONS.find(([, first, last]) => at >= first && at <= last)?.[0] ?? null)
}

function residueIn(name: string): number | null {
  const coding = codingChangeFrom(name)
  if (coding) return residueOf(coding.from.base)
  const change = proteinChangeFrom(name)
  return change === null ? null : 'at' in change ? change.at : change.from
}
