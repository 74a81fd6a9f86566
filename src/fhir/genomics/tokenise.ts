import { CODING_PATTERN, PROTEIN_PATTERN } from './hgvs.ts'

/** A piece of a text. `glued`: no space stands before it. */
export type Token = {
  readonly kind: 'word' | 'number' | 'score' | 'refseq' | 'coding' | 'protein' | 'exon-change' | 'iscn' | 'sign' | 'stop' | 'mark'
  readonly raw: string
  readonly glued: boolean
  /** Where it stands in the text. */
  readonly at: number
  readonly end: number
}

const END = '(?![A-Za-z0-9_])'
const EXON_CHANGE = `(?:EGFR|MET|HER2|ERBB2)?-?(?:ex(?:on)?|e)[ .-]?(?:14|18|19|20|21)[ -]?(?:deletions?|dels?|insertions?|ins|skipping|skip|dup)|(?:del|ins)[ -]?(?:ex(?:on)?[ -]?)?(?:19|20)|(?:19|20)[ -]?(?:del|ins)|MET-?ex(?:on)?[ -]?14(?:[ -]?(?:skipping|skip|del))?`
/** Not the start of "deletion/insertion". */
const NOT_DELINS = `(?! ?[-/] ?(?:ins|del))`

/** Tried in this order at every place; the first that fits is taken. */
const SCANNERS: readonly (readonly [Token['kind'], string])[] = [
  ['iscn', String.raw`nuc ish ?\(.{1,200}?\)(?:\[[^\]]{0,40}\])?(?= |[.,;]|$)`],
  ['refseq', String.raw`N[MPRC]_\d+(?:\.\d+)?(?:\([\w-]+\))?:?`],
  ['coding', `(?:${CODING_PATTERN})${END}|c\\.\\[[^\\]]{1,200}\\]`],
  ['protein', `p\\.\\[[^\\]]{1,200}\\]|p\\.\\(?(?:${PROTEIN_PATTERN})\\)?${END}`],
  ['exon-change', `(?:${EXON_CHANGE})s?${END}${NOT_DELINS}`],
  ['protein', `(?:${PROTEIN_PATTERN})${END}`],
  [
    'word',
    String.raw`mL\/min(?:\/\{?1[.]73[ _]?m2?\}?)?(?:²|\^2)?|I?U\/L|[rR]\/[oO]|[nN]\/[aA]|[wW]\/[oO]|MET\/CEP7 ratio|[+-]ve\b|TC\d|IC\d|LA\d+-\d|\d{4,6}-\d(?!\d)`,
  ],
  ['score', `[0-3]\\+(?![A-Za-z0-9])`],
  ['number', String.raw`(?:(?:<=|>=|[<>≤≥~=]) ?)?\d+(?:[.,]\d+)?(?:[-–]\d+(?:[.,]\d+)?)?(?: ?%|x(?![a-z]))?(?![A-Za-z0-9])`],
  ['word', String.raw`[\p{L}][\p{L}\p{N}'’]*|\d+[\p{L}][\p{L}\p{N}]*`],
  ['stop', String.raw`\n|[;。]|[.!](?=\s|$)`],
  ['sign', String.raw`\([+-]\)|\[[+-]\]|::|[+-]`],
  ['mark', String.raw`[^\s]`],
]

const SCANNER = new RegExp(SCANNERS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu')
/** Exon shorthand is matched in any case ("Ex19Del"); only there, since `T790M` and "met" must keep theirs. */
const ANY_CASE_EXON = new RegExp(`(?<![A-Za-z0-9.])(?:${EXON_CHANGE})s?${END}`, 'giu')

/** Cuts a text into tokens. Every character that is not a space belongs to exactly one of them. */
export function tokenise(text: string): readonly Token[] {
  const lowered = text.replaceAll(ANY_CASE_EXON, (found) =>
    found.replaceAll(/ex(?:on)?|del(?:etion)?s?|ins(?:ertion)?s?|skip(?:ping)?|dup/gi, (w) => w.toLowerCase()),
  )
  const tokens: Token[] = []
  let end = -1
  for (const found of lowered.matchAll(SCANNER)) {
    const group = found.slice(1).findIndex((part) => part !== undefined)
    const until = found.index + found[0].length
    tokens.push({
      kind: SCANNERS[group]?.[0] ?? 'mark',
      raw: found[0].trim() || found[0],
      glued: found.index === end,
      at: found.index,
      end: until,
    })
    end = found.index + found[0].length
  }
  return tokens
}

const DASHES = /[\u2010-\u2015\u2212\uFE63]/g
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bc-?MET\b/gi, 'cMET'],
  [/\bc-?ROS-?1?\b/gi, 'ROS1'],
  [/\bROS-1\b/gi, 'ROS1'],
  [/\bB-RAF\b/gi, 'BRAF'],
  [/\bK-RAS\b/gi, 'KRAS'],
  [/\bHER-?2(?:[ /-]?neu)?\b/gi, 'HER2'],
  [/\bEGFR-?m\+?(?=[\s,;.]|$)/g, 'EGFR mutated'],
  [/\bEGFR-?wt\b/gi, 'EGFR wild type'],
  // Breakpoint exons of a fusion, "E13;A20", say nothing that the pair does not.
  [/\(?\b[EKT]\d{1,2}[ab]?[;:,] ?A\d{1,2}(?:ins\d+)?\b\)?/g, ' '],
]

/** Compatibility forms, dashes and the spellings of gene names made plain: `（－）` → `(-)`, `c-Met` → `cMET`. */
export function plainCharacters(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(DASHES, '-').replaceAll('。', '. ').replaceAll('、', ',').replaceAll('’', "'")
  const named = plain.replaceAll(/\b(?:l858r|t790m|g719[xasc]|s768i|l861q|c797s|g1202r|l1196m|v600e|g12c)\b/g, (name) => name.toUpperCase())
  return SPELLINGS.reduce((spelled, [pattern, name]) => spelled.replaceAll(pattern, name), named)
}
