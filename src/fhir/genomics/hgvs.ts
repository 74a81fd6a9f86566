import { oneLetter } from './amino-acids.ts'

/** A change of the protein. Positions are residue numbers; `alt` is a one-letter residue, `X` for "any residue", `*` for a stop. */
export type ProteinChange =
  | { readonly kind: 'substitution'; readonly ref: string; readonly at: number; readonly alt: string }
  | { readonly kind: 'same'; readonly at: number }
  | { readonly kind: 'frameshift'; readonly at: number }
  | { readonly kind: 'splice'; readonly at: number }
  | { readonly kind: 'deletion' | 'duplication'; readonly from: number; readonly to: number }
  /** `inserted` is null where the description does not name the residues. */
  | { readonly kind: 'insertion'; readonly from: number; readonly to: number; readonly inserted: string | null }
  | { readonly kind: 'delins'; readonly from: number; readonly to: number; readonly inserted: string }

/** A change of the coding DNA. `offset` other than 0: the base lies in an intron. */
export type CodingChange = {
  readonly kind: 'substitution' | 'deletion' | 'duplication' | 'insertion' | 'delins'
  readonly from: CodingPosition
  readonly to: CodingPosition
  /** Bases put in, where the description names them. */
  readonly inserted: string | null
}
export type CodingPosition = { readonly base: number; readonly offset: number }

const RESIDUE = '(?:Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val|Ter|Xaa|[ACDEFGHIKLMNPQRSTVWXY*])'
const SPAN = `(?<ref>${RESIDUE})?(?<from>\\d{1,4})(?:_(?<ref2>${RESIDUE})?(?<to>\\d{1,4}))?`
const CHANGE = `(?<delins>delins|indel|>)(?<put>${RESIDUE}+)|(?<del>del)(?<gone>${RESIDUE}+)?(?:ins(?<then>${RESIDUE}+))?|(?<ins>ins)(?<added>${RESIDUE}+)?|(?<dup>dup)(?:${RESIDUE}+)?|(?<fs>(?:${RESIDUE})?fs(?:\\*|Ter|X)?\\d*)|_?(?<splice>splice)|(?<same>=)|(?<alt>${RESIDUE})`
/** The pattern of a protein change without `p.` and parentheses; for scanners that look for one inside a text. */
export const PROTEIN_PATTERN = `${SPAN}(?:${CHANGE})`.replaceAll(/\?<\w+>/g, '?:')
const PROTEIN = new RegExp(`^${SPAN}(?:${CHANGE})$`)

/**
 * Reads a protein change in HGVS or in the shorthand of reports: `p.(Leu858Arg)`, `L858R`, `E746_A750del`, `L747_T751>P`, `X1010_splice`.
 * A transcript or gene prefix is ignored. Null when it is not one, or when its range runs backwards.
 */
export function proteinChangeFrom(text: string): ProteinChange | null {
  const bare = text
    .trim()
    .replace(/^.*:/, '')
    .replace(/^p\./, '')
    .replace(/^[([]+|[)\]]+$/g, '')
  const groups = PROTEIN.exec(bare)?.groups
  if (!groups) return null
  const from = Number(groups.from)
  const to = groups.to === undefined ? from : Number(groups.to)
  if (to < from || from === 0) return null
  return changeFrom(groups, from, to)
}

function changeFrom(groups: Record<string, string | undefined>, from: number, to: number): ProteinChange | null {
  const { ref, put, gone, then, added, alt } = groups
  if (groups.delins !== undefined && put !== undefined) return { kind: 'delins', from, to, inserted: letters(put) }
  if (groups.del !== undefined && then !== undefined) return { kind: 'delins', from, to, inserted: letters(then) }
  if (groups.del !== undefined) return gone === undefined || letters(gone).length === to - from + 1 ? { kind: 'deletion', from, to } : null
  if (groups.ins !== undefined) return { kind: 'insertion', from, to, inserted: added === undefined ? null : letters(added) }
  if (groups.dup !== undefined) return { kind: 'duplication', from, to }
  if (groups.fs !== undefined) return { kind: 'frameshift', at: from }
  if (groups.splice !== undefined) return { kind: 'splice', at: from }
  if (from !== to || ref === undefined) return null
  if (groups.same !== undefined) return { kind: 'same', at: from }
  const [before, after] = [letters(ref), letters(alt ?? '')]
  return before === after && after !== 'X' ? { kind: 'same', at: from } : { kind: 'substitution', ref: before, at: from, alt: after }
}

const RESIDUES = new RegExp(RESIDUE, 'g')
const letters = (residues: string): string => (residues.match(RESIDUES) ?? []).map(oneLetter).join('')

const BASES = '[ACGT]'
const AT = String.raw`(\d+)([+-]\d+)?`
const CODING = new RegExp(
  `^c\\.\\(?${AT}(?:_${AT})?(?:(${BASES}+)?>(${BASES}+)|del(?:${BASES}+|\\d+)?ins(${BASES}+)|(del)(?:${BASES}+|\\d+)?|ins(${BASES}+|\\d+)?|(dup)(?:${BASES}+|\\d+)?)\\)?$`,
)
/** The pattern of a coding change with its `c.`; for scanners. */
export const CODING_PATTERN = String.raw`c\.\(?\d{1,6}(?:[+-]\d+)?(?:_\d+(?:[+-]\d+)?)?(?:[ACGT]*>[ACGT]+|del(?:[ACGT]+|\d+)?ins[ACGT]+|del(?:[ACGT]+|\d+)?|ins(?:[ACGT]+|\d+)?|dup(?:[ACGT]+|\d+)?)\)?`

/** Reads a coding DNA change, `c.2573T>G` or `NM_005228.5:c.2235_2249del`. Null when it is not one. */
export function codingChangeFrom(text: string): CodingChange | null {
  const found = CODING.exec(text.trim().replace(/^.*:/, ''))
  if (!found) return null
  const [, base = '', offset, base2, offset2, , substituted, delins, del, ins, dup] = found
  const from = { base: Number(base), offset: Number(offset ?? 0) }
  const to = base2 === undefined ? from : { base: Number(base2), offset: Number(offset2 ?? 0) }
  if (to.base < from.base) return null
  const whole = { from, to }
  if (substituted !== undefined) return { kind: base2 === undefined ? 'substitution' : 'delins', ...whole, inserted: substituted }
  if (delins !== undefined) return { kind: 'delins', ...whole, inserted: delins }
  if (del !== undefined) return { kind: 'deletion', ...whole, inserted: null }
  if (dup !== undefined) return { kind: 'duplication', ...whole, inserted: null }
  return { kind: 'insertion', ...whole, inserted: ins !== undefined && /^[ACGT]/.test(ins) ? ins : null }
}

/** Residue of a coding base: ceil(position / 3). Checked against LOINC's own pairs (55765-2 … 55769-4). */
export const residueOf = (codingBase: number): number => Math.ceil(codingBase / 3)

/** Several changes written as one, `p.[G1202R;L1196M]`: each by itself. A single change is a list of one. */
export function changesIn(text: string): readonly string[] {
  const list = /^(?:.*:)?([pc]\.)?\(?\[(.+)\]\)?$/.exec(text.trim())
  if (!list) return [text.trim()]
  return (list[2] ?? '').split(';').map((part) => (part.trim().startsWith(list[1] ?? '') ? part.trim() : `${list[1] ?? ''}${part.trim()}`))
}
