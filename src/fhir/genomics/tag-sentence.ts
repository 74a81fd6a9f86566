import { GENES, type GeneSymbol } from '../../knowledge/codes/genes.ts'
import { changesIn } from './hgvs.ts'
import { LEXICON } from './lexicon/lexicon.ts'
import { DRUG, OTHER_GENES, PARTNERS } from './lexicon/names.ts'
import { partOfMark } from './pd-l1-mark.ts'
import { exonNumberAt, exonsAt, type Found } from './tag-exons.ts'
import type { Tag } from './tags.ts'
import type { Token } from './tokenise.ts'

type Phrase = { readonly rest: readonly string[]; readonly tag: Tag }
const PHRASES = phrasesByFirstWord()

/** Names that are also ordinary words or abbreviations when not in capitals, or at all: the sentence has to show that the gene is meant. */
const UNSURE = new Set(['MET', 'RET', 'ROS', 'met', 'Met', 'ret', 'Ret', 'ros', 'Alk', 'alk', 'eGFR', 'egfr', 'Egfr'])
const GENE_WORDS = geneWords()
const REFSEQ = new Map(GENES.flatMap(({ gene, refseq }) => refseq.map((accession) => [accession, gene] as const)))

/** The meaning of each token of one sentence, phrases together. */
export function tagsOf(tokens: readonly Token[]): readonly Tag[] {
  const tags: Tag[] = []
  for (let at = 0; at < tokens.length; ) {
    const { found, length } = tagsAt(tokens, at)
    tags.push(...found)
    at += length
  }
  return tags
}

const one = (tag: Tag, length = 1): Found => ({ found: [tag], length })

function tagsAt(tokens: readonly Token[], at: number): Found {
  const token = tokens[at]
  if (token === undefined) return { found: [], length: 1 }
  switch (token.kind) {
    case 'refseq':
      return one(referenceTag(token.raw))
    case 'coding':
    case 'protein':
      return { found: changesIn(token.raw).map((text) => ({ tag: 'variant', text })), length: 1 }
    case 'exon-change':
      return one(exonChangeTag(token.raw))
    case 'score':
      return one({ tag: 'score', score: Number(token.raw[0]) })
    case 'number':
      return exonNumberAt(tokens, at) ?? one({ tag: 'number', text: token.raw })
    case 'iscn':
      return { found: iscnTags(token.raw), length: 1 }
    case 'sign':
      return one(signTag(tokens, at))
    case 'stop':
      return { found: [], length: 1 }
    case 'box':
      return one({ tag: 'question' })
    case 'mark':
      return one(markTag(token.raw))
    case 'word':
      // "Variant 3" of a fusion, or the third of a list.
      if (/^variant$/i.test(token.raw) && /^\d[ab]?$/.test(tokens[at + 1]?.raw ?? '')) return one({ tag: 'neutral' }, 2)
      if (token.raw === 'MET/CEP7 ratio') return cep7Ratio(tokens, at)
      return pairAt(tokens, at) ?? exonsAt(tokens, at) ?? ntrkAt(tokens, at) ?? phraseAt(tokens, at) ?? one(wordTag(token.raw))
  }
}

/** It names MET, unless the sentence already speaks of it. */
function cep7Ratio(tokens: readonly Token[], at: number): Found {
  const ratio: Tag = { tag: 'measure', measure: 'ratio' }
  const named = tokens.slice(0, at).some(({ raw }) => /^c?MET$/i.test(raw))
  return { found: named ? [ratio] : [{ tag: 'gene', gene: 'MET', sure: true }, ratio], length: 1 }
}

function referenceTag(raw: string): Tag {
  const gene = REFSEQ.get(/^N[MPRC]_\d+/.exec(raw)?.[0] ?? '')
  return { tag: 'gene', gene: gene ?? 'other', sure: true }
}

function exonChangeTag(raw: string): Tag {
  const exon = Number(/14|18|19|20|21/.exec(raw)?.[0])
  const named = /^(EGFR|MET|HER2|ERBB2)/.exec(raw)?.[0]
  const gene = named === undefined ? undefined : GENE_WORDS.get(named)
  const kind = /skip/.test(raw) || exon === 14 ? 'skipping' : /del/.test(raw) ? 'deletion' : 'insertion'
  return { tag: 'class', class: 'ANY', exon, kind, ...(gene === undefined ? {} : { gene }) }
}

const FUSION_GENES = new Set(['ALK', 'ROS1', 'RET', 'NTRK1', 'NTRK2', 'NTRK3'])
/** `EML4-ALK`, `MET::ALK`, `KIF5B/RET`, `EML4-ALK v3a/b`: the pair names the fusion, the partner is not itself altered. */
function pairAt(tokens: readonly Token[], at: number): Found | null {
  const [first, link, second] = [tokens[at]?.raw ?? '', tokens[at + 1], tokens[at + 2]?.raw ?? '']
  if (link === undefined || !/^(?:::|-|\/)$/.test(link.raw)) return null
  const explicit = link.raw === '::'
  const driver = FUSION_GENES.has(second) ? second : FUSION_GENES.has(first) ? first : null
  const partner = driver === second ? first : second
  if (!explicit && !PARTNERS.has(partner)) return null
  const rearranged = [first, second].map((name) => GENE_WORDS.get(name)).find((gene) => gene !== undefined)
  if (driver === null && explicit && rearranged !== undefined) return one({ tag: 'pair', gene: rearranged, name: `${first}::${second}` }, 3)
  if (driver === null)
    return explicit && /^[A-Z0-9]+$/.test(`${first}${second}`) ? one({ tag: 'pair', gene: 'other', name: `${first}::${second}` }, 3) : null
  const variant = variantNumber(tokens, at + 3)
  const gene = GENE_WORDS.get(driver)
  return gene === undefined
    ? null
    : one({ tag: 'pair', gene, name: `${explicit ? first : partner}::${explicit ? second : driver}${variant.name}` }, 3 + variant.length)
}

function variantNumber(tokens: readonly Token[], from: number): { readonly name: string; readonly length: number } {
  const fusion = /^fusion$/i.test(tokens[from]?.raw ?? '') ? 1 : 0
  const [word, number] = [tokens[from + fusion]?.raw ?? '', tokens[from + fusion + 1]?.raw ?? '']
  const short = /^v(\d)[ab]?$/i.exec(word)
  if (short)
    return { name: ` v${short[1]}`, length: fusion + 1 + (number === '/' && /^[ab]$/.test(tokens[from + fusion + 2]?.raw ?? '') ? 2 : 0) }
  const long = /^variant$/i.test(word) && /^\d[ab]?$/.test(number)
  return long ? { name: ` v${number[0]}`, length: fusion + 2 } : { name: '', length: 0 }
}

/** `NTRK1/2/3`, `NTRK1-3`. */
function ntrkAt(tokens: readonly Token[], at: number): Found | null {
  if (!/^NTRK(?:[1-3])?$/.test(tokens[at]?.raw ?? '')) return null
  let length = 1
  while (
    /^[/-]$/.test(tokens[at + length]?.raw ?? '') &&
    /^(?:NTRK)?[1-3]$/.test(tokens[at + length + 1]?.raw ?? '') &&
    tokens[at + length]?.glued === true
  )
    length += 2
  return one({ tag: 'gene', gene: 'NTRK', sure: true }, length)
}

/** The longest phrase of the lexicon that starts here; hyphens between its words do not matter. */
function phraseAt(tokens: readonly Token[], at: number): Found | null {
  const raw = tokens[at]?.raw ?? ''
  const gene = GENE_WORDS.get(raw)
  if (gene !== undefined && !PHRASES_ONLY.has(raw)) return one({ tag: 'gene', gene, sure: !UNSURE.has(raw) })
  for (const { rest, tag } of PHRASES.get(raw.toLowerCase()) ?? []) {
    const length = matchedLength(tokens, at + 1, rest)
    if (length !== null) return one(tag, length + 1)
  }
  return null
}
const PHRASES_ONLY = new Set(['epidermal', 'anaplastic'])

function matchedLength(tokens: readonly Token[], from: number, rest: readonly string[]): number | null {
  let at = from
  for (const word of rest) {
    if (tokens[at]?.raw === '-' || tokens[at]?.raw === '/') at += 1
    if (tokens[at]?.raw.toLowerCase() !== word) return null
    at += 1
  }
  return at - from
}

function wordTag(raw: string): Tag {
  if (OTHER_GENES.has(raw)) return { tag: 'gene', gene: 'other', sure: true }
  if (/^EGFR-?v(?:III|3)$/i.test(raw) || /^vIII$/.test(raw)) return { tag: 'class', class: 'VIII', gene: 'EGFR' }
  if (raw === 'KDD') return { tag: 'class', class: 'KDD', gene: 'EGFR' }
  if (raw === 'V') return { tag: 'method', method: 'ihc', name: 'Ventana' }
  // Names in databases and cytogenetic bands.
  if (/^(?:COS[MVFT]|rs|VCV|RCV|CA)\d{3,}|^\w{1,3}\(\w/.test(raw)) return { tag: 'neutral' }
  if (DRUG.test(raw.toLowerCase()) || /^LA\d+-\d$/.test(raw) || /^[ivx]{1,3}$/i.test(raw)) return { tag: 'neutral' }
  if (/^anti$/i.test(raw)) return { tag: 'drug-class', before: true }
  return { tag: 'unknown', text: raw, ...(DENIALS_BEGIN.has(raw.toLowerCase()) ? { mayDeny: true } : {}) }
}

/** The first words of what denies a result in several. */
const DENIALS_BEGIN: ReadonlySet<string> = new Set(
  [...PHRASES].flatMap(([first, phrases]) =>
    phrases.some(({ rest, tag }) => rest.length > 0 && tag.tag === 'status' && tag.status === 'negative') ? [first] : [],
  ),
)

/** A plus or minus directly behind a word and before a space, a mark or the end is a result; between words it joins them. */
function signTag(tokens: readonly Token[], at: number): Tag {
  const { raw, glued } = tokens[at] ?? { raw: '', glued: false }
  const next = tokens[at + 1]
  const positive = raw.includes('+')
  const result: Tag = { tag: 'status', status: positive ? 'positive' : 'negative', place: 'either', sign: true }
  const ends = next === undefined || !next.glued || /^[,;)./\]]$/.test(next.raw)
  const doubled = next?.raw === raw || tokens[at - 1]?.raw === raw
  if (at === 0 || doubled) return { tag: 'unknown', text: raw }
  if (raw === '(+)' || raw === '(-)' || raw === '[+]' || raw === '[-]' || (glued && ends)) return result
  // "EGFR -" may be a result or the beginning of one that is missing.
  if (!glued && (next === undefined || /^[,;)/\]]$/.test(next.raw))) return { tag: 'unknown', text: raw }
  if (positive) return { tag: 'separator', separator: '+' }
  return glued && next?.glued === true ? { tag: 'neutral' } : { tag: 'separator', separator: '-' }
}

function markTag(raw: string): Tag {
  if (raw === ',' || raw === ':' || raw === '/' || raw === '(' || raw === ')') return { tag: 'separator', separator: raw }
  if (raw === '=') return { tag: 'separator', separator: ':' }
  if (raw === '[' || raw === ']') return { tag: 'separator', separator: raw === '[' ? '(' : ')' }
  if (raw === '|') return { tag: 'separator', separator: ':' }
  if (raw === '&') return { tag: 'separator', separator: 'and' }
  if (raw === '?' || raw === '？') return { tag: 'question' }
  const part = partOfMark(raw)
  if (part !== null) return { tag: 'pd-l1', part }
  return /^["'*•·#.]$/.test(raw) ? { tag: 'neutral' } : { tag: 'unknown', text: raw }
}

/** ISCN of interphase FISH: `nuc ish(ALKx2)` is normal; a separated signal is only read with a share of nuclei of 15 % or more. */
function iscnTags(raw: string): readonly Tag[] {
  const gene = GENE_WORDS.get(/\(?5?'?(ALK|ROS1|RET|MET|EGFR)/.exec(raw)?.[1] ?? '')
  if (gene === undefined) return [{ tag: 'unknown', text: raw }]
  const named: Tag = { tag: 'gene', gene, sure: true }
  const kind: Tag = { tag: 'kind', kind: gene === 'MET' || gene === 'EGFR' ? 'amplification' : 'fusion' }
  if (/^nuc ish ?\(\w+x2\)(?:\[\d+\])?$/.test(raw)) return [named, kind, { tag: 'status', status: 'negative', place: 'either' }]
  const share = /\bsep\b.*\[(\d+)\/(\d+)\]/.exec(raw)
  if (share && Number(share[1]) / Number(share[2]) >= 0.15)
    return [named, kind, { tag: 'status', status: 'positive', place: 'either', reason: 'FISH' }]
  return [named, { tag: 'unknown', text: raw }]
}

function phrasesByFirstWord(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>()
  const genes = GENES.flatMap(({ gene, synonyms }) =>
    synonyms.filter((s) => s.includes(' ')).map((s): [string, Tag] => [s.toLowerCase(), { tag: 'gene', gene, sure: true }]),
  )
  for (const [phrase, tag] of [...LEXICON, ...genes]) {
    const [first = '', ...rest] = phrase.split(/[ ]/)
    byFirst.set(first, [...(byFirst.get(first) ?? []), { rest, tag }])
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.rest.length - a.rest.length)
  return byFirst
}

function geneWords(): ReadonlyMap<string, GeneSymbol> {
  const map = new Map<string, GeneSymbol>()
  for (const { gene, symbol, synonyms } of GENES) for (const word of [symbol, ...synonyms]) if (!/[ -]/.test(word)) map.set(word, gene)
  for (const [word, gene] of [
    ['ROS', 'ROS1'],
    ['ros1', 'ROS1'],
    ['Ros1', 'ROS1'],
    ['Her2', 'ERBB2'],
    ['her2', 'ERBB2'],
    ['kras', 'KRAS'],
    ['Kras', 'KRAS'],
    ['braf', 'BRAF'],
    ['HER2neu', 'ERBB2'],
    ['cMet', 'MET'],
  ] as const)
    map.set(word, gene)
  for (const word of UNSURE) {
    const known = map.get(word.toUpperCase())
    if (known !== undefined) map.set(word, known)
  }
  return map
}
