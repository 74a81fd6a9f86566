import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { Finding } from './finding.ts'
import { withListsWrittenOut } from './gene-lists.ts'
import type { PdL1Part } from './pd-l1-text.ts'
import { readSentence, type SentenceReading } from './read-sentence.ts'
import type { Context } from './sentence-context.ts'
import { kindOf, namesAlteration, speaksOfGene } from './sentence-kind.ts'
import { eponymousGene } from './subject.ts'
import type { Tag } from './tags.ts'
import { contextOfTags } from './test-title.ts'

/** `unreadable`: the places of the sentences that were not understood. */
export type SentencesReading = { readonly findings: readonly Placed[]; readonly unreadable: readonly number[] }

/** A finding and the place of its sentence. */
type Placed = { readonly finding: Finding; readonly index: number }

/** Whether that sentence only names it, without a word for the result. */
type Read = Placed & { readonly implied: boolean }

/** Reads the sentences of one text in their order: what one leaves open bears on the others. */
export function readSentences(sentences: readonly (readonly Tag[])[], context: Context, pdL1: readonly PdL1Part[]): SentencesReading {
  const reader = new SentencesReader(sentences, context, pdL1)
  return reader.read()
}

class SentencesReader {
  private readonly sentences: readonly (readonly Tag[])[]
  private readonly context: Context
  private readonly pdL1: readonly PdL1Part[]
  /** Every gene that the text names, those of other panels included. */
  private readonly named: ReadonlySet<GeneSymbol | 'other'>
  private readonly ofSomeoneElse: boolean
  private readonly found: Read[] = []
  private readonly unreadable = new Set<number>()
  /** What is called negative, also in sentences that are not understood as a whole. */
  private readonly denied: Finding[] = []
  /** Genes of which a sentence that was not understood may say that something was found: a negative elsewhere in the text is not believed. */
  private readonly doubted = new Set<Finding['gene']>()
  /** A list of what was looked for, or of what was not found, is open. */
  private listOpen = false
  /** A sentence, understood or not, names an alteration without a word for the result. */
  private names = false
  /** A sentence holds a result that belongs to nothing in it. */
  private orphan = false
  /** Sentences that only name a test, and sentences that only give a result. */
  private readonly titles: number[] = []
  private readonly answers: number[] = []

  constructor(sentences: readonly (readonly Tag[])[], context: Context, pdL1: readonly PdL1Part[]) {
    this.sentences = sentences
    this.context = context
    this.pdL1 = pdL1
    const tags = sentences.flat()
    this.named = new Set(tags.flatMap((tag) => (tag.tag === 'gene' || tag.tag === 'pair' ? [tag.gene] : [])))
    this.ofSomeoneElse = tags.some(({ tag }) => tag === 'not-this-patient')
  }

  read(): SentencesReading {
    for (const [index, tags] of this.sentences.entries()) this.take(tags, index)
    this.takeAnswers()
    // A result word that belongs to no sentence may belong to names in another one: then naming is not finding.
    if ((this.orphan || this.answers.length > 0) && this.names) return { findings: this.ofPdL1(), unreadable: [...this.sentences.keys()] }
    const { kept, contradicted } = this.withoutContradicted()
    const unreadable = new Set([...this.unreadable, ...contradicted])
    return { findings: kept, unreadable: [...unreadable].sort((a, b) => a - b) }
  }

  /** Has its own grammar, and its own result words. */
  private ofPdL1(): readonly Read[] {
    return this.found.filter(({ finding }) => finding.gene === 'PD-L1')
  }

  private take(tags: readonly Tag[], index: number): void {
    const context = this.contextOf(tags)
    const kind = kindOf(tags, context)
    this.takePdL1(tags, index)
    switch (kind) {
      case 'nothing':
        this.orphan ||= tags.some(beginsDenial)
        return
      case 'method-list':
        this.listOpen = true
        return
      case 'status-only':
        this.answers.push(index)
        return
      case 'unplaced':
        if (this.named.size === 0 || [...this.named].some((gene) => gene !== 'other')) this.unreadable.add(index)
        return
      case 'unreadable':
      case 'read':
        this.takeStatement(tags, index, context, kind === 'read')
    }
  }

  /** A word that is not known makes its own sentence unreadable; what that sentence leaves open for the others it leaves open all the same. */
  private takeStatement(tags: readonly Tag[], index: number, context: Context, isUnderstood: boolean): void {
    const known = withListsWrittenOut(tags.filter(({ tag }) => tag !== 'kidney' && tag !== 'unknown' && tag !== 'question'))
    const read = readSentence(known.tags, { ...context, namingIsFinding: context.namingIsFinding && !this.listOpen })
    const reading = isImplied(tags, read) && isImpossible(read) ? { ...read, findings: [], unreadable: true } : read
    this.listOpen ||= reading.opensList
    this.orphan ||= reading.orphan || tags.some(beginsDenial)
    const implied = isImplied(tags, reading)
    this.names ||= implied
    if (isUnderstood && isTitleOnly(tags, reading)) this.titles.push(index)
    this.listOpen ||= saysLookedFor(tags)
    this.denied.push(...reading.findings.filter(({ status }) => status === 'negative'))
    if (!isUnderstood || reading.unreadable || known.unclear) this.unreadable.add(index)
    if ((!isUnderstood || reading.unreadable) && mayReportFinding(tags, this.listOpen))
      for (const gene of genesOf(tags, context)) this.doubted.add(gene)
    if (this.isCutOff(tags, index, reading)) {
      this.unreadable.add(index - 1).add(index)
      const cut = this.found.splice(0).filter((one) => one.index !== index - 1)
      this.found.push(...cut)
    } else if (isUnderstood && this.ofSomeoneElse && reading.findings.length > 0) this.unreadable.add(index)
    else if (isUnderstood && !reading.unreadable) this.found.push(...reading.findings.map((finding) => ({ finding, index, implied })))
  }

  /** "ALK rearrangement: not" at the end of a line, "identified" on the next: a denial that may reach into the sentence behind it. */
  private isCutOff(tags: readonly Tag[], index: number, { findings }: SentenceReading): boolean {
    const before = this.sentences[index - 1] ?? []
    if (findings.every(({ status }) => status !== 'positive')) return false
    const namesNothing = !speaksOfGene(tags) && !namesAlteration(tags)
    return endsInDenial(before) || (namesNothing && before.some(denies))
  }

  /**
   * "EGFR mutation analysis. Result: negative.": a test in one sentence, its result in the next. Read where tests and results take turns,
   * beginning with a test; in any other order it cannot be told which result is whose.
   */
  private takeAnswers(): void {
    const { titles, answers } = this
    if (titles.length === 0 || answers.length === 0 || this.names) {
      // "Test: EGFR L858R" without a result is not understood; "EGFR T790M PCR" is only a name.
      for (const title of titles) if (isLabelled(this.sentences[title] ?? [])) this.unreadable.add(title)
      return
    }
    const inTurns = this.unreadable.size === 0 && titles.length === answers.length && titles.every((title, at) => answers[at] === title + 1)
    const readings = inTurns ? titles.map((title) => this.readAnswer(title)) : []
    if (readings.length > 0 && readings.every((reading) => reading !== null)) {
      this.found.push(...readings.flat())
      this.answers.length = 0
    } else for (const index of [...titles, ...answers]) this.unreadable.add(index)
  }

  private readAnswer(title: number): readonly Read[] | null {
    const context = contextOfTags(this.sentences[title] ?? [])
    const tags = this.sentences[title + 1] ?? []
    if (this.ofSomeoneElse || context.subjects.length !== 1 || kindOf(tags, context) !== 'read') return null
    const { findings, unreadable, orphan } = readSentence(tags, context)
    return unreadable || orphan || findings.length === 0 ? null : findings.map((finding) => ({ finding, index: title + 1, implied: false }))
  }

  private takePdL1(tags: readonly Tag[], index: number): void {
    const parts = tags.flatMap((tag) => (tag.tag === 'pd-l1' ? (this.pdL1[tag.part] ?? []) : []))
    if (parts.length === 0) return
    const limits = tags.flatMap((tag) => (tag.tag === 'not-a-result' ? [tag] : []))
    if (limits.some(({ firm }) => firm)) return
    const doubtful = limits.length > 0 || this.ofSomeoneElse || tags.some((tag) => tag.tag === 'question' || isOfThePast(tag))
    const findings = doubtful ? [] : parts.flatMap((part) => part.findings)
    if (parts.some((part) => !part.understood || (doubtful && part.findings.length > 0))) this.unreadable.add(index)
    this.found.push(...findings.map((finding) => ({ finding, index, implied: false })))
  }

  /**
   * "EGFR detected. Exon 19 deletion.": a sentence that names an alteration without its gene is about the one gene of the text. Naming it
   * is finding it only after a positive result: below a negative one stands what was looked for.
   */
  private contextOf(tags: readonly Tag[]): Context {
    const [gene] = this.named
    if (this.context.subjects.length > 0 || this.named.size !== 1 || gene === undefined || gene === 'other') return this.context
    if (speaksOfGene(tags) || !namesAlteration(tags)) return this.context
    const last = this.found.findLast(({ finding }) => finding.gene === gene)
    return { ...this.context, subjects: [{ gene, kinds: [] }], namingIsFinding: last?.finding.status === 'positive' }
  }

  /** Named as if found, and the gene, or the very alteration, called negative elsewhere in the text: neither is believed. */
  private withoutContradicted(): { readonly kept: readonly Read[]; readonly contradicted: readonly number[] } {
    const denied = new Map<string, Set<string>>()
    for (const { gene, class: cls, scope, specimen = ANY_SPECIMEN } of this.denied) {
      const key = scope === 'gene' ? gene : `${gene} ${cls}`
      denied.set(key, (denied.get(key) ?? new Set()).add(specimen))
    }
    const isContradicted = ({ finding: { gene, class: cls, specimen }, implied }: Read): boolean =>
      implied &&
      [gene, `${gene} ${cls}`].some((key) => {
        const specimens = denied.get(key)
        return specimens !== undefined && (specimen === undefined || specimens.has(specimen) || specimens.has(ANY_SPECIMEN))
      })
    const genes = new Set(this.found.filter(isContradicted).map(({ finding }) => finding.gene))
    const isKept = ({ finding: { gene, status } }: Read): boolean => !genes.has(gene) && !(status === 'negative' && this.doubted.has(gene))
    return { kept: this.found.filter(isKept), contradicted: this.found.flatMap((one) => (isKept(one) ? [] : [one.index])) }
  }
}

/** Of a negative that does not say what was examined. */
const ANY_SPECIMEN = 'any'

/** Names a test and says nothing of its result. */
const isTitleOnly = (tags: readonly Tag[], { findings, unreadable, orphan }: SentenceReading): boolean =>
  findings.length === 0 && !unreadable && !orphan && speaksOfGene(tags) && !tags.some(({ tag }) => tag === 'status' || tag === 'score')

/** An alteration, or a gene and a word for finding something in it, and nothing that denies or limits it: "clinical history: EGFR L858R". */
function mayReportFinding(tags: readonly Tag[], listOpen: boolean): boolean {
  const names = !listOpen && tags.some(({ tag }) => tag === 'variant' || tag === 'class' || tag === 'pair')
  const exon = tags.some(({ tag }) => tag === 'exon' || tag === 'variant' || tag === 'class' || tag === 'pair')
  const found = tags.some((tag) => tag.tag === 'status' && tag.status === 'positive')
  const limited = tags.some(
    (tag) =>
      (tag.tag === 'status' && tag.status !== 'positive') ||
      ['not', 'not-a-result', 'not-this-patient', 'others', 'question'].includes(tag.tag),
  )
  return (names || (found && (exon || speaksOfGene(tags)))) && !limited
}

const genesOf = (tags: readonly Tag[], { subjects }: Context): readonly GeneSymbol[] => {
  const named = tags.flatMap((tag) =>
    tag.tag === 'gene' || tag.tag === 'pair' ? [tag.gene] : tag.tag === 'variant' ? [tag.gene ?? eponymousGene(tag.text)] : [],
  )
  return [...(named.length > 0 ? named : subjects.map(({ gene }) => gene))].filter((gene) => gene !== null && gene !== 'other')
}

/** Behind a label stands an alteration. */
const isLabelled = (tags: readonly Tag[]): boolean => {
  const colon = tags.findIndex((tag) => tag.tag === 'separator' && tag.separator === ':')
  return colon >= 0 && tags.slice(colon).some(({ tag }) => tag === 'variant' || tag === 'class' || tag === 'pair')
}

/** "The gene was sequenced": what is named below it was looked for. */
const saysLookedFor = (tags: readonly Tag[]): boolean =>
  tags.some((tag) => tag.tag === 'test' && tag.done === true) && !tags.some(({ tag }) => tag === 'status')

/** Drivers that do not occur together, named without a result: what was looked for. */
function isImpossible({ findings }: SentenceReading): boolean {
  const classes = new Set(findings.flatMap(({ gene, class: cls }) => (gene === 'EGFR' && EXCLUSIVE.has(cls) ? [cls] : [])))
  return classes.size > 2 || (classes.size === 2 && classes.has('EX19DEL'))
}
const EXCLUSIVE: ReadonlySet<Finding['class']> = new Set(['EX19DEL', 'L858R', 'EX20INS', 'G719X', 'S768I', 'L861Q'])

const isImplied = (tags: readonly Tag[], { findings }: SentenceReading): boolean =>
  findings.length > 0 && !tags.some(({ tag }) => tag === 'status' || tag === 'score')

/** A word of a denial in several, of which the others are not there. */
const beginsDenial = (tag: Tag): boolean => tag.tag === 'unknown' && tag.mayDeny === true
const denies = (tag: Tag): boolean => tag.tag === 'not' || (tag.tag === 'status' && tag.status === 'negative')
/** Its last word asks for what is denied. */
function endsInDenial(tags: readonly Tag[]): boolean {
  const last = tags.findLast(({ tag }) => tag !== 'separator')
  return last !== undefined && denies(last) && (last.tag === 'not' || (last.tag === 'status' && last.place === 'before'))
}

/** "Prior", "historical": of an earlier result. Words that are not known to the grammar count too. */
const isOfThePast = (tag: Tag): boolean =>
  (tag.tag === 'neutral' && tag.past === true) ||
  (tag.tag === 'unknown' && /^(?:historical|historic|previously|formerly|earlier|initially|originally|old|archival)$/i.test(tag.text))
