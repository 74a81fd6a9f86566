import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import { oneLetter } from './amino-acids.ts'
import { type CodingChange, type CodingPosition, codingChangeFrom, type ProteinChange, proteinChangeFrom, residueOf } from './hgvs.ts'
import type { VariantClass } from './variant-class.ts'
import { CODING_NAMES, MISSENSE, REGIONS } from './variant-table.ts'

/** A variant of one gene, classified. `name` is the one-letter protein name where there is one, else the text as given. */
export type ClassifiedVariant = { readonly class: VariantClass; readonly name: string; readonly sensitive?: true }

/**
 * Classifies a protein or coding change of a gene. Null when the text is not a change we can parse.
 * Regions and exact names: OncoKB variant names (729_761del, 762_823ins …) and LOINC 55764-5 to 55770-2.
 */
export function classifyVariant(gene: GeneSymbol, text: string): ClassifiedVariant | null {
  const coding = codingChangeFrom(text)
  if (coding) return classifyCoding(gene, coding, text.trim().replace(/^.*:/, ''))
  const protein = proteinChangeFrom(text)
  if (!protein) return null
  const name = nameOf(protein, text)
  const split = asSubstitutions(gene, name)
  if (split !== null) return split
  return { class: classOfProtein(gene, protein, name), name, ...tkiSensitive(gene, name) }
}

/** A delins that keeps the length is as many substitutions: S768_V769delinsIL is S768I and V769L. Null for anything else. */
function asSubstitutions(gene: GeneSymbol, name: string): ClassifiedVariant | null {
  if (MISSENSE[gene]?.[name] !== undefined) return null
  const [, first, at, second, last, inserted = ''] = /^([A-Z])(\d+)(?:_([A-Z])(\d+))?delins([A-Z]+)$/.exec(name) ?? []
  const span = Number(last ?? at) - Number(at) + 1
  if (first === undefined || span !== inserted.length || span > 2) return null
  const refs = [first, second ?? '']
  const names = inserted
    .split('')
    .map((alt, step) => `${refs[step]}${Number(at) + step}${alt}`)
    .filter((one) => one.at(0) !== one.at(-1))
  const classes = names.map((one) => classifyVariant(gene, one)?.class ?? 'UNCLASSIFIED')
  const [cls] = [...classes].sort((a, b) => Number(isUnremarkable(a)) - Number(isUnremarkable(b)))
  return cls === undefined ? null : { class: cls, name: names.join('+') }
}
const isUnremarkable = (cls: VariantClass): boolean => /OTHER|KINASE_VUS|TRUNCATING|UNCLASSIFIED/.test(cls)

const tkiSensitive = (gene: GeneSymbol, name: string): { sensitive?: true } =>
  gene === 'EGFR' && /^A763(?:_Y764insFQEA|insFQEA|insLQEA)$/.test(name) ? { sensitive: true } : {}

function classOfProtein(gene: GeneSymbol, change: ProteinChange, name: string): VariantClass {
  const exact = MISSENSE[gene]?.[name] ?? (change.kind === 'substitution' ? MISSENSE[gene]?.[`${change.ref}${change.at}?`] : undefined)
  if (exact !== undefined) return exact
  switch (change.kind) {
    case 'same':
      return 'SYNONYMOUS'
    case 'frameshift':
      return 'TRUNCATING'
    case 'splice':
      return gene === 'MET' && change.at >= 963 && change.at <= 1028 ? 'EX14' : 'UNCLASSIFIED'
    case 'substitution':
      return change.alt === '*' ? 'TRUNCATING' : missenseClass(gene, change.at)
    case 'deletion':
      return indelClass(gene, change.from, change.to, -(change.to - change.from + 1))
    case 'duplication':
      return indelClass(gene, change.from, change.to, change.to - change.from + 1)
    case 'insertion':
      return indelClass(gene, change.from, change.to, change.inserted?.length ?? 1)
    case 'delins':
      return change.inserted.includes('*')
        ? 'TRUNCATING'
        : indelClass(gene, change.from, change.to, change.inserted.length - (change.to - change.from + 1))
  }
}

function missenseClass(gene: GeneSymbol, at: number): VariantClass {
  const kinase = gene === 'ALK' && at >= 1116 && at <= 1392
  if (kinase) return 'KINASE_VUS'
  if (gene === 'EGFR') return 'OTHER_MISSENSE'
  return gene === 'BRAF' ? (at === 600 ? 'V600_OTHER' : 'NON_V600') : 'OTHER'
}

/** Net length decides: shorter wholly inside the exon 19 region is a deletion, longer touching the exon 20 region an insertion. */
function indelClass(gene: GeneSymbol, from: number, to: number, net: number): VariantClass {
  const region = REGIONS[gene]
  if (region === undefined) return 'OTHER'
  const inside = ([first, last]: readonly [number, number]): boolean => from >= first && to <= last
  const touches = ([first, last]: readonly [number, number]): boolean => from <= last && to >= first
  if (net < 0 && region.exon19 !== undefined && inside(region.exon19)) return 'EX19DEL'
  if (net > 0 && touches(region.exon20)) return 'EX20INS'
  if (net > 0 && region.exon19 !== undefined && inside(region.exon19)) return 'EX19INS'
  return gene === 'EGFR' ? 'OTHER_INDEL' : 'OTHER'
}

function classifyCoding(gene: GeneSymbol, change: CodingChange, text: string): ClassifiedVariant {
  const name = CODING_NAMES[gene]?.[plainCoding(change)]
  const named = name === undefined ? null : classifyVariant(gene, name)
  if (named) return named
  if (gene === 'MET' && skipsExon14(change)) return { class: 'EX14', name: text }
  return { class: codingIndelClass(gene, change), name: text }
}

const plainCoding = ({ kind, from, to, inserted }: CodingChange): string => {
  const span = from.base === to.base ? `${from.base}` : `${from.base}_${to.base}`
  if (from.offset !== 0 || to.offset !== 0) return 'intron'
  return `${span}${kind === 'substitution' ? '>' : kind === 'deletion' ? 'del' : kind === 'duplication' ? 'dup' : kind === 'insertion' ? 'ins' : 'delins'}${inserted ?? ''}`
}

/**
 * The ends of MET exon 14: c.2888 and c.3028 on NM_000245, c.2942 and c.3082 on NM_001127500 (residues 963–1010 and 981–1028).
 * Reports also write `c.3028-2`. Substitutions count next to the exon, deletions also in the polypyrimidine tract and the near intron.
 */
function skipsExon14({ kind, from, to }: CodingChange): boolean {
  const reach = kind === 'substitution' ? { before: -3, after: 5 } : { before: -40, after: 40 }
  const acceptor = (p: CodingPosition): boolean => [2888, 2942, 3028].includes(p.base) && p.offset < 0 && p.offset >= reach.before
  const donor = (p: CodingPosition): boolean => [3028, 3082].includes(p.base) && p.offset > 0 && p.offset <= reach.after
  return acceptor(from) || donor(from) || acceptor(to) || donor(to)
}

function codingIndelClass(gene: GeneSymbol, { kind, from, to, inserted }: CodingChange): VariantClass {
  if (kind === 'substitution' || from.offset !== 0 || to.offset !== 0) return 'UNCLASSIFIED'
  const span = to.base - from.base + 1
  const net = netLength(kind, span, inserted?.length)
  if (net === undefined || net === 0) return 'UNCLASSIFIED'
  if (net % 3 !== 0) return 'TRUNCATING'
  return indelClass(gene, residueOf(from.base), residueOf(to.base), net)
}

/** Bases gained or lost. Undefined where what was inserted is not given: a `delins` without its sequence is not taken for a deletion. */
function netLength(kind: CodingChange['kind'], span: number, inserted: number | undefined): number | undefined {
  if (kind === 'deletion') return -span
  if (kind === 'duplication') return span
  if (inserted === undefined) return undefined
  return kind === 'delins' ? inserted - span : inserted
}

/** The one-letter name: `p.(Glu746_Ala750delinsGln)` → `E746_A750delinsQ`; residues that a deletion repeats are left out. */
function nameOf(change: ProteinChange, text: string): string {
  const bare = text
    .trim()
    .replace(/^.*:/, '')
    .replace(/^p\./, '')
    .replaceAll(/[()]/g, '')
    .replaceAll(/[A-Z](?:[a-z]{2}|[A-Z]{2})(?![a-z])/g, (residue) => {
      const letter = oneLetter(residue)
      return letter.length === 1 ? letter : residue
    })
  if (change.kind === 'splice') return `X${change.at}_splice`
  if (change.kind === 'delins') return bare.replace(/>|indel(?=[A-Z])|del[A-Z]+ins/, 'delins')
  return change.kind === 'deletion' ? bare.replace(/del.*$/, 'del') : bare
}
