import { addKind, close, closeContext, closeImplied } from './close-group.ts'
import type { SentenceState } from './sentence-state.ts'
import { negate } from './status-rules.ts'
import { isBare, isSpecific, isSubjectTag } from './subject.ts'
import type { StatusTag, Tag } from './tags.ts'

/** A word for a result: of what was named before it, or of what follows. */
export function takeStatus(state: SentenceState, given: StatusTag, at: number): void {
  const status = state.negated ? negate(given) : given
  if (status === null) {
    state.problem = true
    return
  }
  state.negated = false
  if (status.place === 'weak') {
    state.weak ??= status
    if (status.kind !== undefined && state.pending.length > 0) addKind(state, status)
    return
  }
  if (status.place === 'before' || (status.sign !== true && opensGroup(state, at))) takePrefix(state, status)
  else if (state.pending.length > 0 || state.prefix !== null) close(state, status)
  else if (state.groups.length === 0 && state.context.subjects.length > 0) closeContext(state, status)
  else if (state.closed === null) state.orphan = true
  else if (state.closed !== status.status) state.problem = true
  else explain(state, status)
}

/** "Could not be performed: insufficient tissue": the second says why. */
function explain(state: SentenceState, status: StatusTag): void {
  const last = state.groups.at(-1)
  if (last?.status.reason === 'not tested' && status.reason !== undefined) state.groups[state.groups.length - 1] = { ...last, status }
}

/** A status word with nothing before it, and something after it to which it can belong. */
function opensGroup(state: SentenceState, at: number): boolean {
  const following = subjectFollows(state.tags, at + 1)
  if (state.pending.length === 0) return state.prefix === null && following && (state.groups.length === 0 || state.separator !== null)
  const generic = state.pending.every(
    ({ subject }) =>
      (subject.gene === null || state.groups.length === 0) &&
      !isSpecific(subject) &&
      subject.gene === state.contextGene() &&
      !isBare(subject),
  )
  const after = state.tags[at + 1]
  return generic && following && after?.tag === 'separator' && after.separator === ':'
}

/** Before the next status there is something that it can be said of. */
function subjectFollows(tags: readonly Tag[], from: number): boolean {
  for (let at = from; at < tags.length; at += 1) {
    const tag = tags[at]
    if (tag === undefined || tag.tag === 'status') return false
    if (isSubjectTag(tag)) return true
  }
  return false
}

function takePrefix(state: SentenceState, status: StatusTag): void {
  if (state.pending.length === 0) {
    if (state.prefix !== null && state.prefix.status !== 'positive') state.problem = true
    state.prefix = status
    state.separator = null
    return
  }
  const only = state.pending.length === 1 ? state.pending[0] : undefined
  const heading =
    only !== undefined &&
    (isBare(only.subject) || state.separator === ':' || state.separator === '-' || (state.separator === null && !isSpecific(only.subject)))
  const generic = state.pending.every(
    ({ subject }) => subject.gene === null || (!isSpecific(subject) && state.groups.length === 0 && subject.gene === state.contextGene()),
  )
  if (generic && state.prefix === null && status.place !== 'before') state.pending = []
  else if (!heading && state.prefix !== null) close(state, state.prefix)
  else if (!heading) closeImplied(state)
  else if (state.prefix !== null) close(state, state.prefix)
  state.prefix = status
  state.headed = state.pending.length > 0
  state.separator = null
}
