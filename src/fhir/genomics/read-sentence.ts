import { close, closeContext, closeImplied } from './close-group.ts'
import type { Finding } from './finding.ts'
import { findingsOf } from './group-findings.ts'
import type { Context } from './sentence-context.ts'
import { SentenceState } from './sentence-state.ts'
import { statusOfScore } from './status-rules.ts'
import { isSubjectTag } from './subject.ts'
import type { Separator, Tag } from './tags.ts'
import { takeStatus } from './take-status.ts'
import { takeSubject } from './take-subject.ts'

export type SentenceReading = {
  readonly findings: readonly Finding[]
  readonly unreadable: boolean
  /** The sentence opened a list ("Not detected:"), so that bare names after it do not mean that they were found. */
  readonly opensList: boolean
  /** A result without anything it belongs to. */
  readonly orphan: boolean
}

/**
 * Reads one sentence whose words are all known. A sentence is groups of subjects with a status before or after them;
 * a status that could belong to more than one of them in more than one way makes the sentence unreadable.
 */
export function readSentence(tags: readonly Tag[], context: Context): SentenceReading {
  const state = new SentenceState(tags, context)
  for (const [at, tag] of tags.entries()) take(state, tag, at)
  const opensList = endsOpen(state) || (state.prefixColon && state.prefix !== null && state.prefix.status !== 'positive')
  finish(state)
  const findings = state.problem ? [] : findingsOf(state)
  return { findings: findings ?? [], unreadable: state.problem || findings === null, opensList, orphan: state.orphan }
}

function take(state: SentenceState, tag: Tag, at: number): void {
  state.since.push(tag)
  if (isSubjectTag(tag)) {
    takeSubject(state, tag, at)
    return
  }
  switch (tag.tag) {
    case 'status':
      takeStatus(state, tag, at)
      return
    case 'not':
      state.negated = true
      return
    case 'modifier':
      state.modifiers.push({
        modifier: tag.modifier,
        group: state.groups.length,
        open: state.pending.length > 0 || state.groups.length === 0,
      })
      return
    case 'separator':
      takeSeparator(state, tag.separator)
      return
    case 'measure':
      state.measure = tag.measure
      return
    case 'number':
      takeNumber(state, tag.text)
      return
    case 'question':
    case 'unknown':
      state.problem = true
      return
    case 'because':
    case 'drug-class':
    case 'kidney':
    case 'method':
    case 'neutral':
    case 'not-a-result':
    case 'not-this-patient':
    case 'others':
    case 'pd-l1':
    case 'phase':
    case 'score':
    case 'specimen':
    case 'test':
      return
  }
}

function takeSeparator(state: SentenceState, separator: Separator): void {
  if (separator === ':' && state.prefix !== null && state.pending.length === 0) state.prefixColon = true
  if (separator === ')') return
  // "No T790M, but C797S": the negation ends here.
  if (separator === 'but' && state.prefix !== null && state.pending.length > 0) close(state, state.prefix)
  state.separator = separator === '(' || (separator === ',' && state.separator !== null) ? (state.separator ?? '(') : separator
}

function takeNumber(state: SentenceState, text: string): void {
  state.number = true
  if (state.measure === null && /^[<≤]|^[=~]? ?0(?:[.,]0*)? ?%?$/.test(text)) state.none = true
  const value = Number(text.replace(/[<>=≤≥~ x]/g, '').replace(',', '.'))
  if (state.measure === 'copies' && Number.isFinite(value)) state.measured.copyNumber = value
  if (state.measure === 'ratio' && Number.isFinite(value)) state.measured.ratio = value
  state.measure = null
}

/** What is left at the end of the sentence: a prefix waits for it, a score or a modifier speaks of it, or it was only named. */
function finish(state: SentenceState): void {
  if (state.negated) state.problem = true
  if (state.pending.length === 0) finishEmpty(state)
  else finishPending(state)
}

function finishPending(state: SentenceState): void {
  const modified = state.modifiers.some(({ modifier, open }) => modifier !== 'germline' && open)
  if (state.prefix !== null) close(state, state.prefix)
  else if (state.score !== null) close(state, statusOfScore(state.score, state.pending[0]?.subject.gene ?? null))
  else if (modified) close(state, { tag: 'status', status: 'positive', place: 'either' })
  else if (state.weak !== null) close(state, { ...state.weak, place: 'either' })
  else closeImplied(state)
}

function finishEmpty(state: SentenceState): void {
  const { prefix, score, context } = state
  if (prefix !== null && context.subjects.length > 0 && prefix.wholeList !== true && prefix.place === 'either') closeContext(state, prefix)
  else if (prefix !== null && state.groups.length > 0) state.problem = true
  else if (prefix !== null) state.orphan = true
  else if (score !== null && state.groups.length === 0 && context.subjects.length === 1)
    closeContext(state, statusOfScore(score, state.contextGene()))
}

function endsOpen(state: SentenceState): boolean {
  const last = state.tags.at(-1)
  return last?.tag === 'separator' && last.separator === ':'
}
