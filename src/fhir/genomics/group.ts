import type { Compartment } from './finding.ts'
import type { Methods } from './resolve.ts'
import { isBare, isOnlyKind, isSpecific, type Subject } from './subject.ts'
import type { Separator, StatusTag } from './tags.ts'

/** A subject of a sentence and what links it to the one before it; `next`: nothing does. */
export type Pending = { readonly subject: Subject; readonly after: Separator | 'next' | null }

/** Subjects that share one status. `prefixed`: the status stands before them. */
export type Group = {
  readonly subjects: readonly Pending[]
  readonly status: StatusTag
  readonly prefixed: boolean
  readonly methods: Methods
  /** Named within the group, before its status. */
  readonly specimens: ReadonlySet<Compartment>
}

/** Whether one status clearly belongs to each of its subjects. "L858R, T790M negative" does not say it of L858R. */
export function isShared({ subjects, status, prefixed }: Group): boolean {
  if (subjects.length < 2) return true
  const links = subjects.slice(1).map(({ after }) => after)
  const bare = subjects.every(
    ({ subject }, at) => isBare(subject) || subject.gene === 'other' || (at === subjects.length - 1 && isOnlyKind(subject)),
  )
  if (links.includes('but')) return false
  if (status.status === 'positive') {
    return !links.includes('or') && !links.includes('/') && subjects.every(({ subject }) => subject.gene === 'other' || isSpecific(subject))
  }
  const last = links.at(-1)
  if (!links.every((link) => link === ',' || link === '/' || link === 'and' || link === 'or')) return false
  if (bare || status.wholeList === true) return true
  // "EGFR L858R and ALK negative": the first may be a finding of its own.
  const genes = new Set(subjects.map(({ subject }) => subject.gene))
  const named = subjects.some(({ subject }) => subject.variant !== undefined || subject.exon !== undefined || subject.pair !== undefined)
  const unnamed = subjects.some(({ subject }) => isBare(subject) && subject.gene !== 'other')
  if (links.includes('/') || (!prefixed && named && unnamed && genes.size > 1)) return false
  return last === 'or' || (last === 'and' && !prefixed)
}

/** In "EGFR, ALK and ROS1 rearrangements" the kind at the end is meant of each gene. */
export function withSharedKind({ subjects }: Group): readonly Subject[] {
  const last = subjects.at(-1)?.subject
  const [kind] = last?.kinds ?? []
  if (last === undefined || kind === undefined || last.exon !== undefined || last.variant !== undefined || last.pair !== undefined)
    return subjects.map(({ subject }) => subject)
  return subjects.map(({ subject }) => (isBare(subject) ? { ...subject, kinds: [kind] } : subject))
}
