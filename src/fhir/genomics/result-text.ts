import type { Finding, TextReading } from './finding.ts'
import { inEnglish } from './foreign-words.ts'
import { withListsWrittenOut } from './gene-lists.ts'
import { isGenetic, withoutHomonyms, withoutPhosphatase } from './homonyms.ts'
import { pdL1FindingsFrom } from './pd-l1-text.ts'
import { readSentence, type SentenceReading } from './read-sentence.ts'
import { type Context, NO_CONTEXT } from './sentence-context.ts'
import { asWritten, type Sentence, sentencesOf } from './sentences.ts'
import { tagsOf } from './tag-sentence.ts'
import type { Tag } from './tags.ts'
import { plainCharacters } from './tokenise.ts'

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
    const known = withListsWrittenOut(tags.filter(({ tag }) => tag !== 'kidney' && tag !== 'unknown' && tag !== 'question'))
    const reading = readSentence(known.tags, { ...context, namingIsFinding: context.namingIsFinding && !listOpen })
    listOpen ||= reading.opensList
    orphan ||= reading.orphan
    implied ||= isImplied(tags, reading)
    if (kind === 'unreadable') continue
    if (aboutSomeoneElse && (reading.findings.length > 0 || reading.unreadable)) unreadable.push(index)
    else if (reading.unreadable) unreadable.push(index)
    else findings.push(...reading.findings)
    if (known.unclear && !reading.unreadable) unreadable.push(index)
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

/** The reason why there is no result may be in any words; it ends at a comma or colon and must not name a gene or a result. */
function withoutExplanation(tags: readonly Tag[]): readonly Tag[] {
  const from = tags.findIndex(({ tag }) => tag === 'because')
  if (from < 0 || !tags.slice(0, from).some((tag) => tag.tag === 'status' && tag.status === 'unknown')) return tags
  const rest = tags.slice(from)
  const clear = rest.every(({ tag }) => ['because', 'neutral', 'unknown', 'test', 'specimen', 'number'].includes(tag))
  return clear ? tags.slice(0, from) : tags
}
