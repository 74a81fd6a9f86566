import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { Finding, FindingStatus } from './finding.ts'
import type { Group, Pending } from './group.ts'
import { findingsOf, type Modifier } from './group-findings.ts'
import type { Methods } from './resolve.ts'
import { isTitle, methodsOf, specimensIn } from './sentence-frame.ts'
import { combine, negate, statusOfScore } from './status-rules.ts'
import { isBare, isSpecific, merged, type Subject, type SubjectTag, subjectOf } from './subject.ts'
import type { Separator, StatusTag, Tag } from './tags.ts'

/** What the sentence stands under: the test it answers. */
export type Context = {
  readonly subjects: readonly Subject[]
  readonly methods: Methods
  /** A bare variant or class in the text is a statement that it was found. False in a list of what was looked for. */
  readonly namingIsFinding: boolean
  /** What a number under this test measures. */
  readonly measure?: 'copies' | 'ratio'
}

export type SentenceReading = {
  readonly findings: readonly Finding[]
  readonly unreadable: boolean
  /** The sentence opened a list ("Not detected:"), so that bare names after it do not mean that they were found. */
  readonly opensList: boolean
  /** A result without anything it belongs to. */
  readonly orphan: boolean
}

const isSubjectTag = (tag: Tag): tag is SubjectTag => ['gene', 'variant', 'class', 'pair', 'exon', 'kind'].includes(tag.tag)

/**
 * Reads one sentence whose words are all known. A sentence is groups of subjects with a status before or after them;
 * a status that could belong to more than one of them in more than one way makes the sentence unreadable.
 */
export function readSentence(tags: readonly Tag[], context: Context): SentenceReading {
  const reader = new SentenceReader(tags, context)
  return reader.read()
}

class SentenceReader {
  private pending: Pending[] = []
  private separator: Separator | null = null
  private prefix: StatusTag | null = null
  private prefixColon = false
  /** The prefix stands behind a heading, "EGFR: no …": what follows must be about the same. */
  private headed = false
  private weak: StatusTag | null = null
  private negated = false
  private closed: FindingStatus | null = null
  private closedNegative = false
  readonly groups: Group[] = []
  readonly modifiers: Modifier[] = []
  private problem = false
  private orphan = false
  private readonly methods: Methods
  private readonly oneGene: boolean
  private since: Tag[] = []
  readonly score: number | null
  private readonly isTitle: boolean
  private measure: 'copies' | 'ratio' | null = null
  readonly measured: { copyNumber?: number; ratio?: number } = {}
  private number = false
  /** A share of zero, or only an upper limit of it: naming the variant then does not mean that it was found. */
  private none = false

  readonly tags: readonly Tag[]
  private readonly context: Context

  constructor(tags: readonly Tag[], context: Context) {
    this.tags = tags
    this.context = context
    this.methods = methodsOf(tags, context.methods)
    this.oneGene = new Set(tags.flatMap((tag) => (tag.tag === 'gene' || tag.tag === 'pair' ? [tag.gene] : []))).size < 2
    const score = tags.find((tag) => tag.tag === 'score')
    this.score = score?.tag === 'score' ? score.score : null
    this.isTitle = isTitle(tags)
  }

  read(): SentenceReading {
    for (const [at, tag] of this.tags.entries()) this.take(tag, at)
    const opensList = this.endsOpen() || (this.prefixColon && this.prefix !== null && this.prefix.status !== 'positive')
    this.finish()
    const findings = this.problem ? [] : findingsOf(this)
    return { findings: findings ?? [], unreadable: this.problem || findings === null, opensList, orphan: this.orphan }
  }

  private take(tag: Tag, at: number): void {
    this.since.push(tag)
    if (isSubjectTag(tag)) {
      this.takeSubject(tag)
      return
    }
    switch (tag.tag) {
      case 'status':
        this.takeStatus(tag, at)
        return
      case 'not':
        this.negated = true
        return
      case 'modifier':
        this.modifiers.push({
          modifier: tag.modifier,
          group: this.groups.length,
          open: this.pending.length > 0 || this.groups.length === 0,
        })
        return
      case 'separator':
        this.takeSeparator(tag.separator)
        return
      case 'measure':
        this.measure = tag.measure
        return
      case 'number':
        this.takeNumber(tag.text)
        return
      case 'question':
      case 'unknown':
        this.problem = true
        return
      case 'because':
      case 'drug-class':
      case 'kidney':
      case 'method':
      case 'neutral':
      case 'not-a-result':
      case 'not-this-patient':
      case 'others':
      case 'score':
      case 'specimen':
      case 'test':
        return
    }
  }

  private takeSeparator(separator: Separator): void {
    if (separator === ':' && this.prefix !== null && this.pending.length === 0) this.prefixColon = true
    if (separator === ')') return
    // "No T790M, but C797S": the negation ends here.
    if (separator === 'but' && this.prefix !== null && this.pending.length > 0) this.close(this.prefix)
    this.separator = separator === '(' || (separator === ',' && this.separator !== null) ? (this.separator ?? '(') : separator
  }

  private takeNumber(text: string): void {
    this.number = true
    if (this.measure === null && /^[<≤]|^0(?:[.,]0*)? ?%?$/.test(text)) this.none = true
    const value = Number(text.replace(/[<>=≤≥~ x]/g, '').replace(',', '.'))
    if (this.measure === 'copies' && Number.isFinite(value)) this.measured.copyNumber = value
    if (this.measure === 'ratio' && Number.isFinite(value)) this.measured.ratio = value
    this.measure = null
  }

  private takeSubject(tag: SubjectTag): void {
    if (this.negated) this.problem = true
    if (this.completesClosed(tag)) return
    const last = this.pending.at(-1)
    const subject = subjectOf(tag, this.geneFor(tag, last?.subject))
    if (subject === null) {
      this.problem = true
      return
    }
    const separator = this.separator
    this.separator = null
    const listed = separator !== null && separator !== ':' && separator !== '-' && separator !== '('
    const joined =
      last === undefined || this.keepsApart(last.subject, tag, separator) ? 'apart' : merged(last.subject, subject, separator !== null)
    if (joined === 'contradiction' || (joined === 'apart' && this.headed)) this.problem = true
    this.headed = false
    if (joined === 'contradiction') return
    if (joined !== 'apart') this.pending = [...this.pending.slice(0, -1), { subject: joined, after: last?.after ?? null }]
    else this.pending.push({ subject, after: last === undefined ? null : listed ? separator : (separator ?? 'next') })
  }

  /** "Exon 19 deletion detected in EGFR", "ALK negative rearrangement": the word after the status says more about what was before it. */
  private completesClosed(tag: SubjectTag): boolean {
    const group = this.groups.at(-1)
    const last = group?.subjects.at(-1)
    if (group === undefined || last === undefined || this.pending.length > 0 || this.separator !== null || this.prefix !== null)
      return false
    const names = tag.tag === 'gene' && last.subject.gene === null
    const describes = tag.tag === 'kind' && isBare(last.subject) && group.subjects.length === 1 && group.subjects[0]?.after === null
    if (!names && !describes) return false
    const subject = subjectOf(tag, last.subject.gene)
    const joined = subject === null ? 'apart' : merged(last.subject, subject, false)
    if (joined === 'apart' || joined === 'contradiction') return false
    this.groups[this.groups.length - 1] = { ...group, subjects: [...group.subjects.slice(0, -1), { ...last, subject: joined }] }
    return true
  }

  /** In a list, what follows "and", "or" or "/" is a second subject, and after a comma a gene is; not more about the first. */
  private keepsApart(last: Subject, tag: SubjectTag, separator: Separator | null): boolean {
    if (separator === null || separator === ':' || separator === '(' || separator === '-') return false
    return separator === ',' ? tag.tag === 'gene' : !(tag.tag === 'gene' && last.gene === null)
  }

  private geneFor(tag: SubjectTag, last: Subject | undefined): Subject['gene'] {
    if (tag.tag === 'kind' && last === undefined && this.lastGene() === null) return this.contextGene()
    return last?.gene ?? this.lastGene() ?? this.contextGene() ?? (tag.tag === 'variant' ? this.onlyGene() : null)
  }

  /** "p.Leu858Arg in EGFR": the one gene that the sentence names later. */
  private onlyGene(): Subject['gene'] {
    const named = this.tags.find((tag) => tag.tag === 'gene')
    return this.oneGene && named?.tag === 'gene' ? named.gene : null
  }

  private lastGene(): Subject['gene'] {
    return this.groups.at(-1)?.subjects.at(-1)?.subject.gene ?? null
  }

  private contextGene(): GeneSymbol | 'other' | null {
    const genes = new Set(this.context.subjects.map(({ gene }) => gene))
    return genes.size === 1 ? ([...genes][0] ?? null) : null
  }

  private takeStatus(given: StatusTag, at: number): void {
    const status = this.negated ? negate(given) : given
    if (status === null) {
      this.problem = true
      return
    }
    this.negated = false
    if (status.place === 'weak') {
      this.weak ??= status
      if (status.kind !== undefined && this.pending.length > 0) this.addKind(status)
      return
    }
    if (status.place === 'before' || (status.sign !== true && this.opensGroup(at))) this.takePrefix(status)
    else if (this.pending.length > 0 || this.prefix !== null) this.close(status)
    else if (this.groups.length === 0 && this.context.subjects.length > 0) this.closeContext(status)
    else if (this.closed === null) this.orphan = true
    else if (this.closed !== status.status) this.problem = true
    else this.explain(status)
  }

  /** "Could not be performed: insufficient tissue": the second says why. */
  private explain(status: StatusTag): void {
    const last = this.groups.at(-1)
    if (last?.status.reason === 'not tested' && status.reason !== undefined) this.groups[this.groups.length - 1] = { ...last, status }
  }

  /** A status word with nothing before it, and something after it to which it can belong. */
  private opensGroup(at: number): boolean {
    const rest = this.tags.slice(at + 1)
    const next = rest.find((tag) => isSubjectTag(tag) || tag.tag === 'status')
    const following = next !== undefined && isSubjectTag(next)
    if (this.pending.length === 0) return this.prefix === null && following && (this.groups.length === 0 || this.separator !== null)
    const generic = this.pending.every(
      ({ subject }) =>
        (subject.gene === null || this.groups.length === 0) &&
        !isSpecific(subject) &&
        subject.gene === this.contextGene() &&
        !isBare(subject),
    )
    const after = rest[0]
    return generic && following && after?.tag === 'separator' && after.separator === ':'
  }

  private takePrefix(status: StatusTag): void {
    if (this.pending.length === 0) {
      if (this.prefix !== null && this.prefix.status !== 'positive') this.problem = true
      this.prefix = status
      this.separator = null
      return
    }
    const only = this.pending.length === 1 ? this.pending[0] : undefined
    const heading =
      only !== undefined &&
      (isBare(only.subject) || this.separator === ':' || this.separator === '-' || (this.separator === null && !isSpecific(only.subject)))
    const generic = this.pending.every(
      ({ subject }) => subject.gene === null || (!isSpecific(subject) && this.groups.length === 0 && subject.gene === this.contextGene()),
    )
    if (generic && this.prefix === null && status.place !== 'before') this.pending = []
    else if (!heading && this.prefix !== null) this.close(this.prefix)
    else if (!heading) this.closeImplied()
    else if (this.prefix !== null) this.close(this.prefix)
    this.prefix = status
    this.headed = this.pending.length > 0
    this.separator = null
  }

  private addKind(status: StatusTag): void {
    const { kind } = status
    const last = this.pending.at(-1)
    if (kind === undefined || last === undefined) return
    const joined = merged(last.subject, { gene: last.subject.gene, kinds: [kind] }, false)
    if (joined === 'contradiction' || joined === 'apart') this.problem ||= kind !== 'mutation' && kind !== 'alteration'
    else this.pending = [...this.pending.slice(0, -1), { subject: joined, after: last.after }]
  }

  /** The status ends the group of subjects before it. */
  private close(status: StatusTag): void {
    const { prefix } = this
    let whole = status
    if (prefix !== null && prefix !== status) {
      const combined = combine(prefix, status)
      if (combined === null) this.problem = true
      else whole = combined
    }
    if (this.pending.length === 0 && this.context.subjects.length > 0)
      this.pending = this.context.subjects.map((subject) => ({ subject, after: 'and' as const }))
    if (status.kind !== undefined) this.addKind(status)
    if (this.pending.length === 0) this.orphan = true
    else
      this.groups.push({
        subjects: this.pending,
        status: whole,
        prefixed: prefix !== null,
        methods: this.methodsHere(),
        specimens: specimensIn(this.since),
      })
    this.afterClosing(whole)
  }

  private closeContext(status: StatusTag): void {
    const several = this.context.subjects.length > 1
    if (several && status.status !== 'negative' && status.status !== 'unknown') this.problem = true
    this.pending = this.context.subjects.map((subject) => ({ subject, after: 'and' as const }))
    if (status.kind !== undefined && !several) this.addKind(status)
    this.groups.push({ subjects: this.pending, status, prefixed: false, methods: this.methodsHere(), specimens: specimensIn(this.since) })
    this.afterClosing(status)
  }

  private afterClosing(status: StatusTag): void {
    this.closed = status.status
    if (status.status !== 'positive') this.closedNegative = true
    this.since = []
    this.pending = []
    this.prefix = null
    this.separator = null
    this.weak = null
  }

  /** What is named without a status: found, where naming means finding. */
  private closeImplied(): void {
    const specific = this.pending.every(({ subject }) => subject.gene === 'other' || isSpecific(subject))
    const listed = this.pending.every(({ after }) => after !== 'or' && after !== '/')
    const ownGene = this.pending.every(({ subject }) => subject.gene !== this.lastGene())
    if (specific && listed && !this.none && this.context.namingIsFinding && !this.isTitle && (!this.closedNegative || ownGene)) {
      this.groups.push({
        subjects: this.pending,
        status: { tag: 'status', status: 'positive', place: 'either' },
        prefixed: false,
        methods: this.methodsHere(),
        specimens: specimensIn(this.since),
      })
      this.pending = []
      this.since = []
      this.closed = 'positive'
      return
    }
    this.leaveUnsaid()
  }

  /** A title ("EGFR FISH") says nothing. Anything else that names these genes and gives no result was not understood. */
  private leaveUnsaid(): void {
    const other = this.pending.every(({ subject }) => subject.gene === 'other')
    const spoken = this.pending.some(({ subject }) => !isBare(subject))
    const names = this.pending.filter(({ subject }) => subject.gene !== null && subject.gene !== 'other')
    if (
      !other &&
      names.length > 0 &&
      !(this.isTitle && !this.number && !this.closedNegative) &&
      (spoken || this.number || this.groups.length > 0)
    )
      this.problem = true
    this.pending = []
  }

  /** What is left at the end of the sentence: a prefix waits for it, a score or a modifier speaks of it, or it was only named. */
  private finish(): void {
    if (this.negated) this.problem = true
    if (this.pending.length === 0) this.finishEmpty()
    else this.finishPending()
  }

  private finishPending(): void {
    const modified = this.modifiers.some(({ modifier, open }) => modifier !== 'germline' && open)
    if (this.prefix !== null) this.close(this.prefix)
    else if (this.score !== null) this.close(statusOfScore(this.score, this.pending[0]?.subject.gene ?? null))
    else if (modified) this.close({ tag: 'status', status: 'positive', place: 'either' })
    else if (this.weak !== null) this.close({ ...this.weak, place: 'either' })
    else this.closeImplied()
  }

  private finishEmpty(): void {
    const { prefix, score, context } = this
    if (prefix !== null && context.subjects.length > 0 && prefix.wholeList !== true && prefix.place === 'either') this.closeContext(prefix)
    else if (prefix !== null) this.orphan = true
    else if (score !== null && this.groups.length === 0 && context.subjects.length === 1)
      this.closeContext(statusOfScore(score, this.contextGene()))
  }

  /** Where several genes are named, a method belongs to the one it stands with: "EGFR wild type, ALK (D5F3) (-)". */
  private methodsHere(): Methods {
    const markers = this.tags.some((tag) => tag.tag === 'method' && tag.name === 'markers')
    return this.oneGene || markers ? this.methods : methodsOf(this.since, this.context.methods)
  }

  private endsOpen(): boolean {
    const last = this.tags.at(-1)
    return last?.tag === 'separator' && last.separator === ':'
  }
}
