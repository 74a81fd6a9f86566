import { CODING_PATTERN, PROTEIN_PATTERN } from './hgvs.ts'

/** A piece of a text. `glued`: no space stands before it. */
export type Token = {
  readonly kind: 'word' | 'number' | 'score' | 'refseq' | 'coding' | 'protein' | 'exon-change' | 'iscn' | 'sign' | 'stop' | 'box' | 'mark'
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
  // Database names of a variant, and cytogenetic bands: they say nothing that the rest of the text does not.
  [
    'word',
    String.raw`(?:COS[MVFT]|rs|VCV|RCV|CA)\d{3,}(?:\.\d+)?${END}|(?:inv|t|ins|der|dup)\(\w{1,2}(?:;\w{1,2})?\)\([pq][\d.]+;?(?:[pq][\d.]+)?\)`,
  ],
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
  // A box to tick: which word it belongs to, the form knows.
  ['box', String.raw`\[ ?[xX✓✔*]? ?\]|[☐☑☒✓✔✗✘]`],
  ['score', String.raw`\(\+{2,3}\)`],
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
