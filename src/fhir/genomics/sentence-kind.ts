import { isGenetic } from './homonyms.ts'
import type { Context } from './sentence-context.ts'
import { eponymousGene } from './subject.ts'
import type { Tag } from './tags.ts'

/**
 * What to do with a sentence before reading it. `status-only`: a result that does not say of what. `unplaced`: an alteration or result
 * of a gene that is not named. `method-list`: what a test looks for. `nothing`: not about these genes in this patient.
 */
export type SentenceKind = 'read' | 'unreadable' | 'status-only' | 'unplaced' | 'method-list' | 'nothing'

export function kindOf(tags: readonly Tag[], context: Context): SentenceKind {
  const speaks = speaksOfGene(tags)
  const limits = tags.filter((tag) => tag.tag === 'not-a-result')
  const isFirm = limits.some((tag) => tag.tag === 'not-a-result' && tag.firm)
  if (!speaks && isFirm) return 'method-list'
  if (!speaks && context.subjects.length === 0) return withoutGene(tags)
  if (tags.some(({ tag }) => tag === 'not-this-patient')) return 'nothing'
  if (tags.some(({ tag }) => tag === 'others')) return saysMore(tags) ? 'unreadable' : 'nothing'
  if (isFirm) return 'method-list'
  if (limits.length > 0) return 'unreadable'
  return tags.some(({ tag }) => tag === 'unknown' || tag === 'question') ? 'unreadable' : 'read'
}

/** Names a gene of this app, or what belongs to one of them alone. */
export const speaksOfGene = (tags: readonly Tag[]): boolean =>
  tags.some(
    (tag) =>
      (tag.tag === 'gene' && tag.gene !== 'other') ||
      tag.tag === 'pair' ||
      (tag.tag === 'class' && tag.gene !== undefined) ||
      (tag.tag === 'variant' && eponymousGene(tag.text) !== null),
  )

/** A variant, an exon or a change of one. */
export const namesAlteration = (tags: readonly Tag[]): boolean =>
  tags.some(({ tag }) => tag === 'variant' || tag === 'class' || tag === 'exon') &&
  !tags.some(({ tag }) => tag === 'gene' || tag === 'not-this-patient')

/** "No other mutations" says nothing of what was named; with more beside it, it may. */
const saysMore = (tags: readonly Tag[]): boolean =>
  isGenetic(tags.filter(({ tag }) => tag !== 'kind')) || tags.filter(({ tag }) => tag === 'status').length > 2

function withoutGene(tags: readonly Tag[]): SentenceKind {
  const isResult = tags.some(({ tag }) => tag === 'status' || tag === 'not')
  if (tags.some((tag) => tag.tag === 'others' || isMarker(tag))) return 'nothing'
  if (namesAlteration(tags) && (isResult || tags.some(({ tag }) => tag === 'variant'))) return 'unplaced'
  return isResult ? 'status-only' : 'nothing'
}

/** The result of another stain, "TTF-1 positive". */
const isMarker = (tag: Tag): boolean => tag.tag === 'method' && tag.name === 'markers'
