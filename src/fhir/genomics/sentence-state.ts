import { FISH_CUT_OFF } from '../../knowledge/codes/biomarkers.ts'
import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { FindingStatus } from './finding.ts'
import type { Group, Pending } from './group.ts'
import type { Modifier } from './group-findings.ts'
import type { Methods } from './resolve.ts'
import type { Context } from './sentence-context.ts'
import { isTitle, methodsOf } from './sentence-frame.ts'
import type { Subject } from './subject.ts'
import type { Separator, StatusTag, Tag } from './tags.ts'

/** How far a sentence has been read, and what it came to so far. Only the functions that read it change it. */
export class SentenceState {
  /** Subjects that wait for their status. */
  pending: Pending[] = []
  separator: Separator | null = null
  /** A status that stands before what it speaks of. */
  prefix: StatusTag | null = null
  prefixColon = false
  /** The prefix stands behind a heading, "EGFR: no …": what follows must be about the same. */
  headed = false
  weak: StatusTag | null = null
  negated = false
  closed: FindingStatus | null = null
  closedNegative = false
  /** "No mutation detected in EGFR, …": what follows may be one more of the list. */
  listed = false
  readonly groups: Group[] = []
  readonly modifiers: Modifier[] = []
  /** Something in it has no one meaning. */
  problem = false
  orphan = false
  /** Since the last group was closed. */
  since: Tag[] = []
  measure: 'copies' | 'ratio' | null = null
  readonly measured: { copyNumber?: number; ratio?: number } = {}
  number = false
  /** A share of zero, only an upper limit of it, or a word for where the result stands: naming the variant then does not mean that it was found. */
  none: boolean

  readonly tags: readonly Tag[]
  readonly context: Context
  readonly score: number | null
  readonly isTitle: boolean
  private readonly methods: Methods
  private readonly oneGene: boolean
  /** Stain and probe in one sentence: each result is of the one it stands with. */
  readonly mixed: boolean
  /** A list of stains, of which each is one. */
  /** "Common", "rare": a negative is then not about all of the gene. */
  readonly narrow: boolean
  /** Says that something was looked for. */
  readonly done: boolean
  private readonly markers: boolean
  /** A share of cells short of what laboratories call positive. */
  readonly fewCells: boolean

  constructor(tags: readonly Tag[], context: Context) {
    this.tags = tags
    this.context = context
    this.methods = methodsOf(tags, context.methods)
    this.oneGene = new Set(tags.flatMap((tag) => (tag.tag === 'gene' || tag.tag === 'pair' ? [tag.gene] : []))).size < 2
    this.markers = tags.some((tag) => tag.tag === 'method' && tag.name === 'markers')
    this.narrow = tags.some((tag) => tag.tag === 'neutral' && tag.narrow === true)
    this.done = tags.some((tag) => tag.tag === 'test' && tag.done === true)
    this.mixed = this.methods.fish && this.methods.ihc
    this.fewCells = holdsFewCells(tags)
    this.none = tags.some((tag) => tag.tag === 'neutral' && tag.pointer === true)
    const score = tags.find((tag) => tag.tag === 'score')
    this.score = score?.tag === 'score' ? score.score : null
    this.isTitle = isTitle(tags)
  }

  lastGene(): Subject['gene'] {
    return this.groups.at(-1)?.subjects.at(-1)?.subject.gene ?? null
  }

  contextGene(): GeneSymbol | 'other' | null {
    const genes = new Set(this.context.subjects.map(({ gene }) => gene))
    return genes.size === 1 ? ([...genes][0] ?? null) : null
  }

  /** "p.Leu858Arg in EGFR": the one gene that the sentence names later. */
  onlyGene(): Subject['gene'] {
    const named = this.tags.find((tag) => tag.tag === 'gene')
    return this.oneGene && named?.tag === 'gene' ? named.gene : null
  }

  /** Where several genes are named, a method belongs to the one it stands with: "EGFR wild type, ALK (D5F3) (-)". */
  methodsHere(): Methods {
    return (this.oneGene && !this.mixed) || this.markers ? this.methods : methodsOf(this.since, this.context.methods)
  }
}

function holdsFewCells(tags: readonly Tag[]): boolean {
  if (tags.some((tag) => tag.tag === 'neutral' && tag.share === true)) return false
  const numbers = tags.flatMap((tag) => (tag.tag === 'number' ? [tag.text] : []))
  const shares = numbers.filter((text) => text.includes('%'))
  if (shares.length > 0) return shares.some((text) => shareIn(text) < FISH_CUT_OFF.percent)
  // "4 of 50 cells": of counted cells; any other number is not known to be a share at all.
  const [some, all, ...others] = numbers.map(Number)
  if (some === undefined) return false
  return all === undefined || others.length > 0 || !(some <= all) || (100 * some) / all < FISH_CUT_OFF.percent
}

/** A limit or a range is no share of counted cells: it counts as the lowest. */
const shareIn = (text: string): number => Number(/^(\d+(?:[.,]\d+)?) ?%$/.exec(text)?.[1]?.replace(',', '.') ?? 0)
