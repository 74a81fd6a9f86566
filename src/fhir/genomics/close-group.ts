import { specimensIn } from './sentence-frame.ts'
import type { SentenceState } from './sentence-state.ts'
import { combine } from './status-rules.ts'
import { isBare, isOnlyKind, isSpecific, merged } from './subject.ts'
import type { StatusTag } from './tags.ts'

/** The status ends the group of subjects before it. */
export function close(state: SentenceState, status: StatusTag): void {
  const { prefix } = state
  let whole = status
  if (prefix !== null && prefix !== status) {
    const combined = combine(prefix, status)
    if (combined === null) state.problem = true
    else whole = combined
  }
  if (state.pending.length === 0 && state.context.subjects.length > 0)
    state.pending = state.context.subjects.map((subject) => ({ subject, after: 'and' as const }))
  if (status.kind !== undefined) addKind(state, status)
  if (state.pending.length === 0) state.orphan = true
  else
    state.groups.push({
      subjects: state.pending,
      status: whole,
      prefixed: prefix !== null,
      methods: state.methodsHere(),
      specimens: specimensIn(state.since),
    })
  afterClosing(state, whole)
}

/** The status answers the test that the sentence stands under. */
export function closeContext(state: SentenceState, status: StatusTag): void {
  const several = state.context.subjects.length > 1
  if (several && status.status !== 'negative' && status.status !== 'unknown') state.problem = true
  state.pending = state.context.subjects.map((subject) => ({ subject, after: 'and' as const }))
  if (status.kind !== undefined && !several) addKind(state, status)
  state.groups.push({ subjects: state.pending, status, prefixed: false, methods: state.methodsHere(), specimens: specimensIn(state.since) })
  afterClosing(state, status)
}

/** What is named without a status: found, where naming means finding. */
export function closeImplied(state: SentenceState): void {
  const specific = state.pending.every(({ subject }) => subject.gene === 'other' || isSpecific(subject))
  const listed = state.pending.every(({ after }) => after !== 'or' && after !== '/')
  const last = state.groups.at(-1)
  // "KRAS mutant (G12C)": the name of what was just said to be there.
  const explains =
    last?.status.status === 'positive' && last.subjects.length === 1 && last.subjects.every(({ subject }) => isOnlyKind(subject))
  const ownGene = state.pending.every(({ subject }) => subject.gene !== state.lastGene())
  if (
    specific &&
    listed &&
    !state.none &&
    state.context.namingIsFinding &&
    !state.isTitle &&
    !state.done &&
    !state.listed &&
    (!state.closedNegative || ownGene || explains)
  ) {
    state.groups.push({
      subjects: state.pending,
      status: { tag: 'status', status: 'positive', place: 'either' },
      prefixed: false,
      methods: state.methodsHere(),
      specimens: specimensIn(state.since),
    })
    state.pending = []
    state.since = []
    state.closed = 'positive'
    return
  }
  leaveUnsaid(state)
}

/** A title ("EGFR FISH") says nothing. Anything else that names these genes and gives no result was not understood. */
function leaveUnsaid(state: SentenceState): void {
  const other = state.pending.every(({ subject }) => subject.gene === 'other')
  const spoken = state.pending.some(({ subject }) => !isBare(subject))
  const names = state.pending.filter(({ subject }) => subject.gene !== null && subject.gene !== 'other')
  if (
    !other &&
    names.length > 0 &&
    !(state.isTitle && !state.number && !state.closedNegative && !(state.done && spoken)) &&
    (spoken || state.number || state.done || state.groups.length > 0)
  )
    state.problem = true
  // "EGFR test: mutation detected (T790M)": what was found is named behind the result, and would be lost.
  if (state.isTitle && state.closed === 'positive' && names.some(({ subject }) => subject.variant !== undefined)) state.problem = true
  state.pending = []
}

/** "Mutated", "amplified": the status word says of what kind. */
export function addKind(state: SentenceState, status: StatusTag): void {
  const { kind } = status
  const last = state.pending.at(-1)
  if (kind === undefined || last === undefined) return
  const joined = merged(last.subject, { gene: last.subject.gene, kinds: [kind] }, false)
  if (joined === 'contradiction' || joined === 'apart') state.problem ||= kind !== 'mutation' && kind !== 'alteration'
  else state.pending = [...state.pending.slice(0, -1), { subject: joined, after: last.after }]
}

function afterClosing(state: SentenceState, status: StatusTag): void {
  state.closed = status.status
  if (status.status !== 'positive') state.closedNegative = true
  state.since = []
  state.pending = []
  state.prefix = null
  state.separator = null
  state.weak = null
}
