import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { Kind, StatusTag, Tag } from './tags.ts'

/** A sentence with its lists written out. `unclear`: what is said of some of its genes has no one meaning. */
export type WrittenOut = { readonly tags: readonly Tag[]; readonly unclear: boolean }

/**
 * A result that is said once for a list of genes, as one result for each: "no mutation detected in EGFR, KRAS or BRAF" says it of every
 * one. Only where the list holds bare genes and nothing else is said of any of them; every other sentence comes back as it is.
 */
export function withListsWrittenOut(tags: readonly Tag[]): WrittenOut {
  const parts = partsOf(tags).map(writtenOut)
  return { tags: parts.flatMap((part) => part.tags), unclear: parts.some(({ unclear }) => unclear) }
}

/** Before each "no" that follows a comma or "and": there a new statement begins. */
function partsOf(tags: readonly Tag[]): readonly (readonly Tag[])[] {
  const starts = tags.flatMap((tag, at) => (at > 0 && isNegation(tag) && LINKS.has(signOf(tags[at - 1])) ? [at] : []))
  return [0, ...starts].map((start, index) => tags.slice(start, starts[index]))
}

const LINKS = new Set(['c', 'a', 'b'])
const isNegation = (tag: Tag): boolean => tag.tag === 'status' && tag.status === 'negative' && tag.place === 'before'

const GENES = 'g(?:[cao/]+g)+'
/** A heading ends with a colon; below it the genes may stand side by side. */
const COLUMN = 'g(?:[cao/]*g)+'
const KINDS = 'k(?:[cao/]*k)*'
/** The ways in which a result is said of a list, in the signs of `signOf`; a comma or "and" may lead to the next statement. */
const FORMS = new RegExp(
  `^:?(?:n(?:${KINDS})?p?:${COLUMN}|n(?:${KINDS})?p?:?\\(?${GENES}\\)?|(?:${KINDS}[su]:?|[su]:)\\(?${GENES}\\)?|(?:${KINDS})?:?\\(?${GENES}\\)?:?(?:n(?:${KINDS})?p?|(?:${KINDS})?[su]))[cab]*$`,
)

function writtenOut(tags: readonly Tag[]): WrittenOut {
  const status = tags.find((tag) => tag.tag === 'status')
  const genes = tags.flatMap((tag) => (tag.tag === 'gene' ? [tag.gene] : []))
  if (status?.tag !== 'status' || genes.length < 2 || !FORMS.test(tags.map(signOf).join(''))) return { tags, unclear: false }
  const kinds = tags.flatMap((tag) => (tag.tag === 'kind' ? [tag.kind] : (tag.tag === 'status' && tag.kind) || []))
  const around = tags.filter(({ tag }) => tag === 'method' || tag === 'specimen')
  const said = genes.map((gene) => resultOf(gene, kinds, status))
  return {
    tags: said.flatMap((one) => (one === null ? [] : [...around, ...one, { tag: 'separator', separator: ',' } as const])),
    unclear: said.includes(null),
  }
}

/** One gene with its own status, in the order in which the grammar is surest. Null: a list of mutations says nothing of a fusion. */
function resultOf(gene: GeneSymbol | 'other', kinds: readonly Kind[], status: StatusTag): readonly Tag[] | null {
  const fusionGene = gene === 'ALK' || gene === 'ROS1' || gene === 'RET' || gene === 'NTRK'
  const any = kinds.length === 0 || kinds.includes('alteration')
  const own = any ? [] : kinds.filter((kind) => (fusionGene ? kind === 'fusion' : kind !== 'fusion' || kinds.length === 1))
  if (!any && own.length === 0) return null
  const kind = own.length === 1 ? own : []
  const { reason } = status
  return [
    { tag: 'gene', gene, sure: true },
    ...kind.map((one): Tag => ({ tag: 'kind', kind: one })),
    { tag: 'status', status: status.status, place: 'either', ...(reason === undefined ? {} : { reason }) },
  ]
}

/** One character for each tag: its part in a list, nothing for what does not matter there, `x` for what no list may hold. */
function signOf(tag: Tag | undefined): string {
  switch (tag?.tag) {
    case 'gene':
      return 'g'
    case 'kind':
      return LISTED_KINDS.has(tag.kind) ? 'k' : 'x'
    case 'status':
      return statusSign(tag)
    case 'separator':
      return { ',': 'c', and: 'a', or: 'o', '/': '/', ':': ':', '(': '(', ')': ')', but: 'b', '-': 'x', '+': 'x' }[tag.separator]
    case 'neutral':
    case 'test':
    case 'method':
    case 'specimen':
      return ''
    default:
      return 'x'
  }
}

const LISTED_KINDS: ReadonlySet<Kind> = new Set(['mutation', 'alteration', 'fusion', 'amplification'])

function statusSign({ status, place, sign }: StatusTag): string {
  if (sign === true || place === 'weak') return 'x'
  if (status === 'negative') return place === 'before' ? 'n' : 's'
  if (status === 'unknown') return place === 'before' ? 'x' : 'u'
  return status === 'positive' && place === 'either' ? 'p' : 'x'
}
