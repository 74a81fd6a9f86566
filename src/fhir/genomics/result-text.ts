import { materialNamed } from '../specimen-words.ts'
import { isTakenBack } from './doubt.ts'
import type { Finding, TextReading } from './finding.ts'
import { inEnglish } from './foreign-words.ts'
import { withoutHomonyms, withoutPhosphatase } from './homonyms.ts'
import { withoutOtherBiomarkers } from './other-biomarkers.ts'
import { pdL1PartsOf } from './pd-l1-text.ts'
import { isCellScore } from './pd-l1-words.ts'
import { plainCharacters } from './plain-characters.ts'
import { readSentences, type SentencesReading } from './read-sentences.ts'
import { withoutReportingVerbs } from './reporting-verbs.ts'
import { type Context, NO_CONTEXT } from './sentence-context.ts'
import { asWritten, sentencesOf } from './sentences.ts'
import { egfrExonOf } from './subject.ts'
import { withoutExplanation, withoutPurpose } from './subordinate.ts'
import { tagsOf } from './tag-sentence.ts'

const NOTHING: TextReading = { findings: [], unreadable: [] }

/** A cheap look before any parsing: names of the genes, of their variants, or of PD-L1, in any script. */
const WORTH_READING =
  /EGFR|E\. ?G\. ?F\. ?R|A\. ?L\. ?K|R\. ?O\. ?S|ERBB|nuc ish|HER-?[12]|\bALK\b|ROS-?1|\bROS\b|\bRET\b|\bC?-?MET\b|METex|B-?RAF|K-?RAS|NTRK|TRK|PD-?L1|\bSP(?:142|263)\b|\b22C3\b|TPS|\b[TI]C ?[0-3]\b|\bIC ?\d+ ?%|proportion score|epidermal growth|anaplastic lymphoma|T790M|L858R|C797S|G1202R|Thr790Met|Leu858Arg|Cys797Ser|Gly1202Arg|ex(?:on)? ?-?\d\d|NM_|NP_/i

/** Whether a text can say anything about these genes. */
export const isWorthReading = (text: string): boolean => WORTH_READING.test(/[^\p{ASCII}]/u.test(text) ? text.normalize('NFKC') : text)

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
  if (isCellScore(text)) return { findings: [], unreadable: [text] }
  const plain = withoutPhosphatase(withoutOtherBiomarkers(plainCharacters(oneWord ?? text)))
  const { parts, rest } = pdL1PartsOf(plain)
  const sentences = sentencesOf(inEnglish(rest))
  const tagged = sentences.map(({ tokens }) => withoutPurpose(withoutReportingVerbs(withoutExplanation(withoutHomonyms(tagsOf(tokens))))))
  const { findings, unreadable } = readSentences(tagged, context, parts)
  const hasPositive = findings.some(({ finding }) => finding.status === 'positive')
  if (findings.length > 0 && isTakenBack(plain, hasPositive)) return { findings: [], unreadable: [text] }
  const written = asWritten(text, sentences)
  const placed = withMaterials(text, findings, written)
  return { findings: withoutVague(placed), unreadable: [...new Set(unreadable.map(written))] }
}

/** Cell-free DNA of an effusion or of urine is not plasma: neither where the sentence names the fluid, nor where only the whole text does. */
function withMaterials(text: string, findings: SentencesReading['findings'], sentence: (index: number) => string): readonly Finding[] {
  if (findings.length === 0) return []
  const isOther = new Map([[text, isOtherMaterial(text)]])
  return findings.map(({ finding, index }) => {
    const words = sentence(index)
    const other = isOther.get(text) === true || (isOther.get(words) ?? isOtherMaterial(words))
    isOther.set(words, other)
    return other ? { ...finding, specimen: 'other' } : finding
  })
}

function isOtherMaterial(words: string): boolean {
  const material = materialNamed(words)
  return material !== null && !['several', 'plasma', 'tissue', 'csf'].includes(material)
}

/** "A mutation was found", "a mutation in exon 20", beside the name of the mutation says the same less exactly. */
function withoutVague(findings: readonly Finding[]): readonly Finding[] {
  const exact = findings.filter((one) => one.status === 'positive' && isExact(one))
  const genes = new Set(exact.map(({ gene }) => gene))
  const exons = new Set(
    exact.flatMap(({ gene, alteration = '' }) => (gene === 'EGFR' ? [`exon ${egfrExonOf(alteration)}, not specified`] : [])),
  )
  const isSaidExactly = (one: Finding): boolean =>
    (isVague(one) && genes.has(one.gene)) || (one.gene === 'EGFR' && one.class === 'ANY' && exons.has(one.alteration ?? ''))
  return findings.filter((one) => one.status !== 'positive' || !isSaidExactly(one))
}
const isVague = ({ class: cls, alteration }: Finding): boolean =>
  (cls === 'ANY' && alteration === 'not specified') || cls === 'SENSITISING_UNSPECIFIED'
const isExact = (finding: Finding): boolean =>
  !isVague(finding) && !['AMPLIFICATION', 'PROTEIN_EXPRESSION', 'TPS', 'CPS', 'SP142', 'ANY'].includes(finding.class)
