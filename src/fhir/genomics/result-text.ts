import type { Finding, TextReading } from './finding.ts'
import { inEnglish } from './foreign-words.ts'
import { pdL1FindingsFrom } from './pd-l1-text.ts'
import { type Context, readSentence, type SentenceReading } from './read-sentence.ts'
import type { Methods } from './resolve.ts'
import { type Subject, subjectOf } from './subject.ts'
import { tagsOf } from './tag-sentence.ts'
import type { Tag } from './tags.ts'
import { plainCharacters, type Token, tokenise } from './tokenise.ts'

const NO_METHODS: Methods = { fish: false, ihc: false, ihcName: null }
/** A text that stands by itself: the conclusion of a report, a comment. */
export const NO_CONTEXT: Context = { subjects: [], methods: NO_METHODS, namingIsFinding: true }
const NOTHING: TextReading = { findings: [], unreadable: [] }

/** A cheap look before any parsing: names of the genes, of their variants, or of PD-L1, in any script. */
const WORTH_READING =
  /EGFR|ERBB|nuc ish|HER-?[12]|\bALK\b|ROS-?1|\bROS\b|\bRET\b|\bC?-?MET\b|METex|B-?RAF|K-?RAS|NTRK|TRK|PD-?L1|TPS|proportion score|epidermal growth|anaplastic lymphoma|T790M|L858R|C797S|G1202R|ex(?:on)? ?-?\d\d|NM_|NP_/i

/** Whether a text can say anything about these genes. */
export const isWorthReading = (text: string): boolean => WORTH_READING.test(text)

/** Answers that stand for a word only where they are the whole value. */
const ONE_WORD = new Map([
  ['y', 'positive'],
  ['yes', 'positive'],
  ['n', 'negative'],
  ['no', 'negative'],
  ['u', 'unknown'],
])

/**
 * Reads what a text says about the genes of this app. Built to refuse: a sentence about them with a word it does not know, or with a
 * status that could belong to more than one thing, becomes `unreadable`, word for word. Text about anything else gives nothing.
 */
export function readResultText(text: string, context: Context = NO_CONTEXT): TextReading {
  if (text.length > 20_000) return { findings: [], unreadable: [text] }
  if (context.subjects.length === 0 && !isWorthReading(text)) return NOTHING
  const oneWord = ONE_WORD.get(text.trim().toLowerCase())
  const plain = withoutPhosphatase(plainCharacters(oneWord ?? text))
  const { findings, rest } = pdL1FindingsFrom(plain)
  const read = sentencesOf(inEnglish(rest))
  const inOrder = readInOrder(read, context)
  return { findings: [...inOrder.findings, ...findings], unreadable: asWritten(text, read, inOrder.unreadable) }
}

/** What a test is about, from the words of its name: "EGFR T790M mutation analysis in plasma". Unknown words are passed over. */
export function contextFromTitle(title: string): Context & { readonly testedFor: boolean; readonly states: boolean } {
  const tags = sentencesOf(inEnglish(withoutPhosphatase(plainCharacters(title)))).flatMap(({ tokens }) => withoutHomonyms(tagsOf(tokens)))
  const kidney = tags.some(({ tag }) => tag === 'kidney')
  const subjects = kidney ? [] : titleSubjects(tags)
  const ihc = tags.find((tag) => tag.tag === 'method' && tag.method === 'ihc' && tag.name !== undefined)
  return {
    subjects,
    methods: {
      fish: tags.some((tag) => tag.tag === 'method' && tag.method === 'fish'),
      ihc: tags.some((tag) => tag.tag === 'method' && tag.method === 'ihc'),
      ihcName: ihc?.tag === 'method' ? (ihc.name ?? null) : null,
    },
    namingIsFinding: true,
    ...measureOf(tags),
    states: tags.some(({ tag }) => tag === 'status' || tag === 'not' || tag === 'not-this-patient'),
    testedFor: tags.some((tag) => tag.tag === 'not-a-result' && tag.firm) || /\btested for\b|\bmutations tested\b/i.test(title),
  }
}

const measureOf = (tags: readonly Tag[]): { readonly measure?: 'copies' | 'ratio' } => {
  const measure = tags.find((tag) => tag.tag === 'measure')
  return measure?.tag === 'measure' ? { measure: measure.measure } : {}
}

function titleSubjects(tags: readonly Tag[]): readonly Subject[] {
  const reading: Subject[] = []
  for (const tag of tags) {
    if (
      tag.tag !== 'gene' &&
      tag.tag !== 'variant' &&
      tag.tag !== 'class' &&
      tag.tag !== 'pair' &&
      tag.tag !== 'exon' &&
      tag.tag !== 'kind'
    )
      continue
    const last = reading.at(-1)
    const subject = subjectOf(tag, last?.gene ?? null)
    if (subject === null) continue
    const joined = last === undefined ? 'apart' : titleMerge(last, subject)
    if (joined === null) reading.push(subject)
    else if (joined !== 'apart') reading[reading.length - 1] = joined
    else reading.push(subject)
  }
  return reading.filter(({ gene }) => gene !== null && gene !== 'other')
}

function titleMerge(last: Subject, next: Subject): Subject | null {
  if (last.gene !== null && next.gene !== null && last.gene !== next.gene) return null
  const first = { ...last, gene: last.gene ?? next.gene }
  return { ...first, ...next, gene: first.gene, kinds: [...new Set([...last.kinds, ...next.kinds])] }
}

type Sentence = { readonly tokens: readonly Token[]; readonly text: string }

/** At full stops, semicolons and line ends; not at the line end of a heading, whose list goes on below it. */
function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let tokens: Token[] = []
  const end = (): void => {
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (first !== undefined && last !== undefined) sentences.push({ tokens, text: text.slice(first.at, last.end) })
    tokens = []
  }
  for (const token of tokenise(text)) {
    if (token.kind !== 'stop') tokens.push(token)
    else if (!(token.raw === '\n' && tokens.at(-1)?.raw === ':')) end()
  }
  end()
  return sentences
}

/** The sentences as they were written; the whole text where preparing it moved their borders. */
function asWritten(original: string, prepared: readonly Sentence[], unreadable: readonly number[]): readonly string[] {
  if (unreadable.length === 0) return []
  const written = sentencesOf(original)
  const aligned = written.length === prepared.length
  return [...new Set(unreadable.map((index) => (aligned ? (written[index]?.text ?? original) : original)))]
}

function readInOrder(
  sentences: readonly Sentence[],
  context: Context,
): { readonly findings: readonly Finding[]; readonly unreadable: readonly number[] } {
  const tagged = sentences.map(({ tokens }) => withoutExplanation(withoutHomonyms(tagsOf(tokens))))
  const aboutSomeoneElse = tagged.some((tags) => tags.some(({ tag }) => tag === 'not-this-patient'))
  const findings: Finding[] = []
  const unreadable: number[] = []
  let listOpen = false
  let implied = false
  let orphan = false
  for (const [index, tags] of tagged.entries()) {
    const kind = kindOf(tags, context)
    if (kind === 'method-list') listOpen = true
    if (kind === 'unreadable') unreadable.push(index)
    if (kind === 'status-only') orphan = true
    if (kind !== 'read' && kind !== 'unreadable') continue
    // A word that is not known makes its own sentence unreadable; what that sentence leaves open for the others it leaves open all the same.
    const reading = readSentence(
      tags.filter(({ tag }) => tag !== 'kidney' && tag !== 'unknown' && tag !== 'question'),
      { ...context, namingIsFinding: context.namingIsFinding && !listOpen },
    )
    listOpen ||= reading.opensList
    orphan ||= reading.orphan
    implied ||= isImplied(tags, reading)
    if (kind === 'unreadable') continue
    if (aboutSomeoneElse && (reading.findings.length > 0 || reading.unreadable)) unreadable.push(index)
    else if (reading.unreadable) unreadable.push(index)
    else findings.push(...reading.findings)
  }
  // A result word that belongs to no sentence may belong to names in another one: then naming is not finding.
  return orphan && implied ? { findings: [], unreadable: [...tagged.keys()] } : { findings, unreadable }
}

const isImplied = (tags: readonly Tag[], { findings }: SentenceReading): boolean =>
  findings.length > 0 && !tags.some(({ tag }) => tag === 'status' || tag === 'score')

/** What to do with a sentence before reading it. */
function kindOf(tags: readonly Tag[], context: Context): 'read' | 'status-only' | 'unreadable' | 'nothing' | 'method-list' {
  const speaks = tags.some(
    (tag) =>
      (tag.tag === 'gene' && tag.gene !== 'other') ||
      tag.tag === 'pair' ||
      (tag.tag === 'class' && tag.gene !== undefined) ||
      (tag.tag === 'variant' && isEponym(tag.text)),
  )
  const inContext = context.subjects.length > 0
  if (!speaks && tags.some((tag) => tag.tag === 'not-a-result' && tag.firm)) return 'method-list'
  if (!speaks && !inContext)
    return tags.some(({ tag }) => tag === 'status' || tag === 'not') && !tags.some((tag) => tag.tag === 'others' || isMarker(tag))
      ? 'status-only'
      : 'nothing'
  if (tags.some(({ tag }) => tag === 'not-this-patient')) return 'nothing'
  if (tags.some(({ tag }) => tag === 'others'))
    return isGenetic(tags.filter(({ tag }) => tag !== 'kind')) || tags.filter(({ tag }) => tag === 'status').length > 2
      ? 'unreadable'
      : 'nothing'
  const notResult = tags.filter((tag) => tag.tag === 'not-a-result')
  if (notResult.some((tag) => tag.tag === 'not-a-result' && tag.firm)) return 'method-list'
  if (notResult.length > 0) return 'unreadable'
  return tags.some(({ tag }) => tag === 'unknown' || tag === 'question') ? 'unreadable' : 'read'
}

/** The result of another stain, "TTF-1 positive". */
const isMarker = (tag: Tag): boolean => tag.tag === 'method' && tag.name === 'markers'

const isEponym = (text: string): boolean => /^(?:p\.\(?)?(?:T790M|L858R|C797S|G1202R)\)?$/.test(text)

const PHOSPHATASE =
  /\balk(?:aline|\.)?[\s-]*(?:phos\w*\.?|p(?=[\s:=]+\d))(?:[\s:=]*\d+(?:[.,]\d+)?(?:\s*I?U\/L)?)?|\bALP\b(?:[\s:=]*\d+)?/gi
const withoutPhosphatase = (text: string): string => text.replaceAll(PHOSPHATASE, ' ')

/**
 * Takes out words that only look like a gene: kidney function (EGFR, eGFR), a number of U/L (ALK), reticulocytes (RET),
 * review of systems (ROS), metastases and "met" (MET), and the gene in the name of a class of medicines ("EGFR inhibitor").
 */
function withoutHomonyms(tags: readonly Tag[]): readonly Tag[] {
  const withoutDrugs = tags.map(
    (tag, at): Tag => (tag.tag === 'gene' && (isDrugClass(tags, at + 1) || isAnti(tags, at)) ? { tag: 'neutral' } : tag),
  )
  const kidney = tags.some(({ tag }) => tag === 'kidney')
  return withoutDrugs.map((tag, at): Tag => {
    if (tag.tag === 'drug-class') return { tag: 'neutral' }
    if (tag.tag !== 'gene' || tag.gene === 'other') return tag
    const laboratoryNumber = followedByNumber(withoutDrugs, at) && !isGenetic(withoutDrugs)
    if (laboratoryNumber && ['EGFR', 'ALK', 'RET', 'MET'].includes(tag.gene)) return { tag: 'neutral' }
    if (tag.gene === 'EGFR' && kidney) return isGenetic(withoutDrugs) ? { tag: 'unknown', text: 'EGFR' } : { tag: 'neutral' }
    return tag.sure || shows(withoutDrugs, tag.gene, at) ? tag : { tag: 'neutral' }
  })
}

/** The reason why there is no result may be in any words; it ends at a comma or colon and must not name a gene or a result. */
function withoutExplanation(tags: readonly Tag[]): readonly Tag[] {
  const from = tags.findIndex(({ tag }) => tag === 'because')
  if (from < 0 || !tags.slice(0, from).some((tag) => tag.tag === 'status' && tag.status === 'unknown')) return tags
  const rest = tags.slice(from)
  const clear = rest.every(({ tag }) => ['because', 'neutral', 'unknown', 'test', 'specimen', 'number'].includes(tag))
  return clear ? tags.slice(0, from) : tags
}

const isDrugClass = (tags: readonly Tag[], at: number): boolean => {
  const next = tags[at]
  if (next?.tag === 'separator' && (next.separator === '-' || next.separator === '/')) return isDrugClass(tags, at + 1)
  if (next?.tag === 'neutral' && tags[at + 1]?.tag === 'drug-class') return true
  return next?.tag === 'drug-class'
}
/** "anti-EGFR": the hyphen between them counts for nothing. */
function isAnti(tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1]?.tag === 'neutral' || tags[at - 1]?.tag === 'separator' ? tags[at - 2] : tags[at - 1]
  return before?.tag === 'drug-class' && before.before === true
}

function followedByNumber(tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1]
  if (next?.tag === 'separator' && (next.separator === ':' || next.separator === '-')) return isPlainNumber(tags[at + 2])
  return isPlainNumber(next)
}

/** A share in per cent is not kidney function or enzyme activity. */
const isPlainNumber = (tag: Tag | undefined): boolean => tag?.tag === 'number' && !tag.text.includes('%')

const isGenetic = (tags: readonly Tag[]): boolean => tags.some(({ tag }) => ['variant', 'class', 'pair', 'exon', 'kind'].includes(tag))

/** What a sentence must contain for an ambiguous word to be the gene. */
function shows(tags: readonly Tag[], gene: string, at: number): boolean {
  const strong = isGenetic(tags.filter((_, index) => index !== at))
  if (gene === 'EGFR' || gene === 'ROS1') return strong
  return strong || tags.some(({ tag }) => tag === 'status' || tag === 'score' || tag === 'method' || tag === 'measure')
}
