import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import { classifyVariant } from './classify.ts'
import { changesIn, codingChangeFrom, proteinChangeFrom, residueOf } from './hgvs.ts'

const of = (gene: GeneSymbol, text: string): string => {
  const variant = classifyVariant(gene, text)
  return variant === null ? 'not a variant' : `${variant.class} ${variant.name}`
}

test.each<[GeneSymbol, string, string]>([
  // EGFR exon 19: 729 and 761 are its ends; the deletion has to lie wholly inside.
  ['EGFR', 'p.(Leu747_Pro753delinsGln)', 'EX19DEL L747_P753delinsQ'],
  ['EGFR', '729_761del', 'EX19DEL 729_761del'],
  ['EGFR', '728_740del', 'OTHER_INDEL 728_740del'],
  ['EGFR', '750_762del', 'OTHER_INDEL 750_762del'],
  ['EGFR', 'p.Leu747_Ala750delLeuArgGluAla', 'EX19DEL L747_A750del'],
  ['EGFR', 'L747_A750delLRE', 'not a variant'],
  ['EGFR', 'E746_S752>V', 'EX19DEL E746_S752delinsV'],
  ['EGFR', 'I744_K745insKIPVAI', 'EX19INS I744_K745insKIPVAI'],
  ['EGFR', 'NM_005228.4:c.2236_2250del', 'EX19DEL E746_A750del'],
  ['EGFR', 'c.2239_2251del', 'TRUNCATING c.2239_2251del'],
  ['EGFR', 'c.2203_2208del', 'EX19DEL c.2203_2208del'],
  // Exon 20: what makes it longer is an insertion, what replaces one residue is not.
  ['EGFR', 'p.Pro772_His773insProAsnPro', 'EX20INS P772_H773insPNP'],
  ['EGFR', 'N771delinsGY', 'EX20INS N771delinsGY'],
  ['EGFR', 'H773_V774delinsLM', 'OTHER_MISSENSE H773L+V774M'],
  ['EGFR', 'D770_N771delinsGY', 'OTHER_MISSENSE D770G+N771Y'],
  ['EGFR', 'p.S768_V769delinsIL', 'S768I S768I+V769L'],
  ['EGFR', 'L858_A859delinsRS', 'L858R L858R+A859S'],
  ['EGFR', 'L858delinsR', 'L858R L858R'],
  ['EGFR', 'R776C', 'OTHER_MISSENSE R776C'],
  ['EGFR', 'c.2303_2311dup', 'EX20INS c.2303_2311dup'],
  // Exact names.
  ['EGFR', 'p.Leu858Arg', 'L858R L858R'],
  ['EGFR', 'L858Q', 'OTHER_MISSENSE L858Q'],
  ['EGFR', 'L861P', 'OTHER_MISSENSE L861P'],
  ['EGFR', 'C797G', 'OTHER_MISSENSE C797G'],
  ['EGFR', 'T790S', 'OTHER_MISSENSE T790S'],
  ['EGFR', 'G719V', 'OTHER_MISSENSE G719V'],
  ['EGFR', 'p.L858=', 'SYNONYMOUS L858='],
  ['EGFR', 'E746fs', 'TRUNCATING E746fs'],
  ['EGFR', 'p.Tyr1092Ter', 'TRUNCATING Y1092*'],
  // A coding change whose protein name is not known is not guessed.
  ['EGFR', 'c.2572C>A', 'UNCLASSIFIED c.2572C>A'],
  ['EGFR', 'c.2061+1G>A', 'UNCLASSIFIED c.2061+1G>A'],
  ['ALK', 'p.Gly1202Arg', 'RESISTANCE G1202R'],
  ['ALK', 'p.Gly1202del', 'RESISTANCE G1202del'],
  ['ALK', 'c.3604G>A', 'RESISTANCE G1202R'],
  ['ALK', 'L1196R', 'KINASE_VUS L1196R'],
  ['ALK', 'G1202R', 'RESISTANCE G1202R'],
  ['ALK', 'V163L', 'OTHER V163L'],
  ['MET', 'c.3082+2T>C', 'EX14 c.3082+2T>C'],
  ['MET', 'c.3082+60T>C', 'UNCLASSIFIED c.3082+60T>C'],
  ['MET', 'c.2942-21_2945del', 'EX14 c.2942-21_2945del'],
  ['MET', 'D1010Y', 'EX14 D1010Y'],
  ['MET', 'Y1003F', 'OTHER Y1003F'],
  ['BRAF', 'V600R', 'V600_OTHER V600R'],
  ['BRAF', 'K601E', 'NON_V600 K601E'],
  ['KRAS', 'G13C', 'OTHER G13C'],
  ['ERBB2', 'p.Gly776delinsValCys', 'EX20INS G776delinsVC'],
  ['ERBB2', 'S310F', 'OTHER S310F'],
  ['EGFR', 'exon 19', 'not a variant'],
  ['EGFR', 'p.?', 'not a variant'],
  ['EGFR', 'A750_E746del', 'not a variant'],
])('%s %s is %s', (gene, text, expected) => {
  expect(of(gene, text)).toBe(expected)
})

test('A763_Y764insFQEA is marked as responsive to TKIs, other exon 20 insertions are not', () => {
  expect(classifyVariant('EGFR', 'p.A763_Y764insFQEA')?.sensitive).toBe(true)
  expect(classifyVariant('EGFR', 'p.A767_S768insTLA')?.sensitive).toBeUndefined()
})

test('codons: c.2155 is residue 719, c.2573 residue 858', () => {
  expect([2155, 2157, 2303, 2369, 2573, 2582].map(residueOf)).toEqual([719, 719, 768, 790, 858, 861])
})

test('a list of changes is several changes', () => {
  expect(changesIn('NP_004295.2:p.[G1202R;L1196M]')).toEqual(['p.G1202R', 'p.L1196M'])
  expect(changesIn('p.Leu858Arg')).toEqual(['p.Leu858Arg'])
})

test('no text makes the parsers throw or stand still', () => {
  const letters = fc.string({
    unit: fc.constantFrom('A', 'L', 'a', 'del', 'ins', '_', '7', '47', 'p.', 'c.', '>', '*', '=', '(', 'Ala', ';', '['),
    maxLength: 40,
  })
  fc.assert(
    fc.property(letters, (text) => void [proteinChangeFrom(text), codingChangeFrom(text), classifyVariant('EGFR', text), changesIn(text)]),
  )
})

test('a substitution is never a deletion or an insertion, wherever it lies', () => {
  const residue = fc.constantFrom(...'ACDEFGHIKLMNPQRSTVWY'.split(''))
  fc.assert(
    fc.property(
      residue,
      fc.integer({ min: 1, max: 1210 }),
      residue,
      (ref, at, alt) => !/DEL|INS/.test(classifyVariant('EGFR', `${ref}${at}${alt}`)?.class ?? ''),
    ),
  )
})

test.each(['c.2235_2249delins', 'NM_005228.5:c.2235_2249delins', 'c.2237_2251delins?'])(
  'a delins whose inserted bases are not given, %s, is refused rather than taken for a deletion',
  (text) => expect(of('EGFR', text)).toBe('not a variant'),
)
