import type { SentenceState } from './sentence-state.ts'
import { eponymousGene, isBare, isOnlyKind, merged, type Subject, type SubjectTag, subjectOf } from './subject.ts'
import type { Separator } from './tags.ts'

/** A gene, variant, exon or kind: more about the subject before it, or the next one. */
export function takeSubject(state: SentenceState, tag: SubjectTag, at: number): void {
  if (state.negated) state.problem = true
  if (completesClosed(state, tag)) return
  if (followsList(state, tag)) state.problem = true
  const last = state.pending.at(-1)
  const subject = subjectOf(tag, geneFor(state, tag, last?.subject, at))
  if (subject === null) {
    state.problem = true
    return
  }
  const separator = state.separator
  state.separator = null
  const listed = separator !== null && separator !== ':' && separator !== '-' && separator !== '('
  const joined =
    last === undefined || keepsApart(last.subject, tag, separator) ? 'apart' : merged(last.subject, subject, separator !== null)
  if (joined === 'contradiction' || (joined === 'apart' && state.headed)) state.problem = true
  state.headed = false
  if (joined === 'contradiction') return
  if (joined !== 'apart') state.pending = [...state.pending.slice(0, -1), { subject: joined, after: last?.after ?? null }]
  else state.pending.push({ subject, after: last === undefined ? null : listed ? separator : (separator ?? 'next') })
}

/** "EGFR/KRAS: WT/G12D": behind one result for several genes stands another that does not say of which. */
function followsList({ groups, pending }: SentenceState, tag: SubjectTag): boolean {
  const genes = new Set(groups.at(-1)?.subjects.map(({ subject }) => subject.gene))
  const nameless = tag.tag === 'variant' || tag.tag === 'exon' || (tag.tag === 'class' && tag.gene === undefined)
  return pending.length === 0 && genes.size > 1 && nameless
}

/** "Exon 19 deletion detected in EGFR", "ALK negative rearrangement": the word after the status says more about what was before it. */
function completesClosed(state: SentenceState, tag: SubjectTag): boolean {
  const group = state.groups.at(-1)
  const last = group?.subjects.at(-1)
  if (group === undefined || last === undefined || state.pending.length > 0 || state.separator !== null || state.prefix !== null)
    return false
  const names = tag.tag === 'gene' && last.subject.gene === null
  const alone = group.subjects.length === 1 && group.subjects[0]?.after === null
  const places = tag.tag === 'exon' && isOnlyKind(last.subject) && last.subject.gene !== null
  const describes = alone && ((tag.tag === 'kind' && isBare(last.subject)) || places)
  if (!names && !describes) return false
  const subject = subjectOf(tag, last.subject.gene)
  const joined = subject === null ? 'apart' : merged(last.subject, subject, false)
  if (joined === 'apart' || joined === 'contradiction') return false
  if (names && group.prefixed && group.status.status !== 'positive') state.listed = true
  state.groups[state.groups.length - 1] = { ...group, subjects: [...group.subjects.slice(0, -1), { ...last, subject: joined }] }
  return true
}

/** In a list, what follows "and", "or" or "/" is a second subject, and after a comma a gene is; not more about the first. */
function keepsApart(last: Subject, tag: SubjectTag, separator: Separator | null): boolean {
  if (separator === null || separator === ':' || separator === '(' || separator === '-') return false
  return separator === ',' ? tag.tag === 'gene' : !(tag.tag === 'gene' && last.gene === null)
}

function geneFor(state: SentenceState, tag: SubjectTag, last: Subject | undefined, at: number): Subject['gene'] {
  if (tag.tag === 'kind' && last === undefined && state.groups.length > 0 && standsBeforeGene(state, at)) return null
  if (tag.tag === 'kind' && last === undefined && state.lastGene() === null) return state.contextGene()
  return (
    last?.gene ??
    state.lastGene() ??
    state.contextGene() ??
    (tag.tag === 'variant' && eponymousGene(tag.text) === null ? state.onlyGene() : null)
  )
}

/** "ALK negative, rearrangement of ROS1 positive": the kind is said of the gene that follows. */
function standsBeforeGene({ tags }: SentenceState, at: number): boolean {
  const next = tags.slice(at + 1, at + 4).find((tag) => tag.tag !== 'neutral')
  return next?.tag === 'gene' || next?.tag === 'pair'
}
