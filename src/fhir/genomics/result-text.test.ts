import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Finding } from './finding.ts'
import { readResultText } from './result-text.ts'
import { contextFromTitle } from './test-title.ts'

const said = (text: string, title?: string): string => {
  const { findings, unreadable } = readResultText(text, title === undefined ? undefined : contextFromTitle(title))
  const one = ({ gene, class: cls, status, alteration }: Finding) =>
    [gene, cls, status, alteration].filter((word) => word !== undefined).join(' ')
  return [...findings.map(one), ...unreadable.map(() => 'unreadable')].join('; ')
}

test.each([
  // A named alteration in a result is a finding; a heading or a test name is not.
  ['EGFR: exon 19 del (p.L747_A750delinsP), VAF 31%', 'EGFR EX19DEL positive L747_A750delinsP'],
  ['Ex19Del in EGFR was identified', 'EGFR EX19DEL positive'],
  ['c.2573T>G (p.Leu858Arg) in EGFR found', 'EGFR L858R positive L858R'],
  ['EGFR kinase domain duplication', 'unreadable'],
  ['EGFR G724S', 'EGFR RESISTANCE_OTHER positive G724S'],
  ['EGFR H773dup detected', 'EGFR EX20INS positive H773dup'],
  ['EGFR T790M PCR', ''],
  ['ALK FISH', ''],
  ['EGFR mutation', 'unreadable'],
  // What is negative, and of what.
  ['EGFR mutation was not identified', 'EGFR ANY negative'],
  ['No evidence of EGFR T790M', 'EGFR T790M negative T790M'],
  ['EGFR exon 20 insertion absent', 'EGFR EX20INS negative'],
  ['ALK, ROS1 and RET fusions were not found', 'ALK FUSION negative; ROS1 FUSION negative; RET FUSION negative'],
  ['EGFR, ALK and ROS1 rearrangements not detected', 'EGFR FUSION negative; ALK FUSION negative; ROS1 FUSION negative'],
  ['Neither EGFR nor ALK alterations were found', 'EGFR ANY negative; ALK FUSION negative'],
  ['L858R present but T790M absent', 'EGFR L858R positive L858R; EGFR T790M negative T790M'],
  ['KRAS wt', 'KRAS ANY negative'],
  ['no ALK mutation detected', 'unreadable'],
  // Verbs of reporting before what they report.
  ['EGFR testing revealed no mutation', 'EGFR ANY negative'],
  ['ALK FISH demonstrated no rearrangement', 'ALK FUSION negative'],
  ['EGFR mutation was found to be absent', 'EGFR ANY negative'],
  ['EGFR mutations detected: No', 'EGFR ANY negative'],
  ['EGFR mutation positive: no', 'EGFR ANY negative'],
  ['EGFR present no mutation', 'unreadable'],
  ['Molecular testing showed EGFR L858R', 'EGFR L858R positive L858R'],
  ['Testing for ALK rearrangement by FISH was negative', 'ALK FUSION negative'],
  // What was looked for was not thereby found.
  ['EGFR exon 19 deletions, L858R and T790M were analyzed', 'unreadable'],
  ['EGFR mutation not detected.\nL858R\nT790M', 'unreadable; unreadable; unreadable'],
  ['EGFR L858R positive control detected', ''],
  ['Tissue: EGFR L858R. Plasma: EGFR not detected.', 'EGFR L858R positive L858R; EGFR ANY negative'],
  ['EGFR and ALK wild type, KRAS mutant (G12C)', 'EGFR ANY negative; ALK FUSION negative; KRAS G12C positive G12C'],
  ['EGFR negative, ALK positive, exon 20 insertion', 'unreadable'],
  // Part of a gene.
  ['No mutation in EGFR exons 18 and 20', 'unreadable'],
  ['No mutation in EGFR exons 18 to 21', 'EGFR ANY negative'],
  ['No common EGFR mutations', 'unreadable'],
  ['EGFR mutation detected in exon 21', 'EGFR ANY positive exon 21, not specified'],
  ['MET exon 14: negative', 'MET EX14 negative'],
  // A sentence without its gene.
  ['ALK G1202R not detected; L1196M detected', 'ALK RESISTANCE negative G1202R; ALK RESISTANCE positive L1196M'],
  ['EGFR MUTATION ANALYSIS: DETECTED. MUTATION(S): EXON 19 DELETION', 'EGFR EX19DEL positive'],
  ['T790M (-), C797S (+), cMET amp (-)', 'EGFR T790M negative T790M; EGFR C797S positive C797S; MET AMPLIFICATION negative'],
  ['EGFR negative, rearrangement of ALK positive', 'EGFR ANY negative; ALK FUSION positive'],
  // Notations.
  ['EGFR E746-A750 del', 'EGFR EX19DEL positive E746_A750del'],
  ['EGFR c.2573T&gt;G', 'EGFR L858R positive L858R'],
  ['EGFR L858R (COSM6224)', 'EGFR L858R positive L858R'],
  ['EGFR exons 2-7 deletion', 'EGFR VIII positive'],
  ['EML4(6)-ALK(20) fusion detected', 'ALK FUSION positive EML4::ALK'],
  ['ALK-EML4 fusion', 'ALK FUSION positive EML4::ALK'],
  ['KIF5B::RET (K15;R12)', 'RET FUSION positive KIF5B::RET'],
  ['inv(2)(p21p23) EML4/ALK positive', 'ALK FUSION positive EML4::ALK'],
  ['ALK IHC 1+, confirmed positive by FISH', 'unreadable'],
  // One status that could belong to more than one thing.
  ['EGFR L858R, C797S not detected', 'unreadable'],
  ['EGFR/KRAS positive', 'unreadable'],
  ['EGFR L858R or L861Q positive', 'unreadable'],
  ['EGFR positive, EGFR negative', 'EGFR ANY positive not specified; EGFR ANY negative'],
  // Words that are not understood.
  ['EGFR L858R presumably detected', 'unreadable'],
  ['Likely EGFR exon 19 deletion', 'unreadable'],
  ['EGFR L858R?', 'unreadable'],
  ['EGFR mutation cannot be ruled out', 'EGFR ANY indeterminate'],
  // No result.
  ['EGFR testing: awaiting tissue', 'EGFR ANY unknown'],
  ['ALK FISH cancelled', 'ALK FUSION unknown'],
  ['EGFR PCR failed', 'EGFR ANY unknown'],
  ['ROS1: n/a', 'ROS1 FUSION unknown'],
  // Lists of what a method looks for, conditions, other people, medicines.
  ['This assay detects EGFR L858R and ALK fusions', ''],
  ['Mutations tested for:\nEGFR L858R\nEGFR T790M', 'unreadable'],
  ['Not detected:\nEGFR L858R\nEGFR T790M', 'EGFR L858R negative L858R; unreadable'],
  ['EGFR L858R\nEGFR T790M\nResult: not detected', 'unreadable; unreadable; unreadable'],
  ['In case of an EGFR mutation give gefitinib', ''],
  ["Patient's sister: EGFR mutation positive", ''],
  ['Rash under EGFR inhibitors', ''],
  ['ALK inhibitor stopped', ''],
  ['anti-EGFR treatment', ''],
  ['Started TKI, EGFR L858R detected', 'unreadable'],
  // Homonyms.
  ['EGFR 47', ''],
  ['eGFR (MDRD) positive trend', ''],
  ['ALK P 98, AST 20', ''],
  ['alk phos elevated', ''],
  ['ROS negative', ''],
  ['RET 1.4%', ''],
  ['MET panel: sodium normal', ''],
  ['Goals met, EGFR L861Q', 'unreadable'],
  // Copies, protein, significance.
  ['EGFR copy number gain', 'EGFR AMPLIFICATION indeterminate'],
  ['MET not amplified, GCN 3.1', 'MET AMPLIFICATION negative'],
  ['EGFR overexpressed by immunohistochemistry', 'EGFR PROTEIN_EXPRESSION positive'],
  ['ALK immunostain 1+', 'ALK FUSION indeterminate'],
  ['ALK D5F3 negative', 'ALK FUSION negative'],
  ['ROS1 D4D6 positive', 'ROS1 FUSION indeterminate'],
  ['TTF-1(+), p40(-), EGFR(-)', 'EGFR PROTEIN_EXPRESSION negative'],
  ['EGFR A840T: VUS', 'EGFR VUS indeterminate A840T'],
  ['EGFR L858R of uncertain significance', 'unreadable'],
  // Other genes keep their variants.
  ['TP53 R175H', ''],
  ['TP53 R175H and EGFR S768I', 'EGFR S768I positive S768I'],
  ['STK11 negative, EGFR L861Q positive', 'EGFR L861Q positive L861Q'],
  // Other languages.
  ['EGFR: keine Mutation nachweisbar', 'EGFR ANY negative'],
  ['ROS1-Fusion positiv', 'ROS1 FUSION positive'],
  ['EGFR 19号外显子缺失阳性', 'EGFR EX19DEL positive'],
  ['ALK重排阴性', 'ALK FUSION negative'],
  ['T790M突变未检出', 'EGFR T790M negative T790M'],
  ["Absence de mutation de l'EGFR", 'EGFR ANY negative'],
  ['Délétion de l’exon 19 de EGFR détectée', 'EGFR EX19DEL positive'],
  ['EGFR: no se detectaron mutaciones', 'EGFR ANY negative'],
  ['Die EGFR-Mutationsanalyse ergab keine Mutation', 'EGFR ANY negative'],
  ['ALK : réarrangé', 'ALK FUSION positive'],
  ['Mutazione EGFR: assente', 'EGFR ANY negative'],
  ['Geen EGFR-mutatie aangetoond', 'EGFR ANY negative'],
  ['EGFR遺伝子変異は検出されませんでした', 'EGFR ANY negative'],
  ['EGFR、ALK、ROS1基因均为野生型', 'EGFR ANY negative; ALK FUSION negative; ROS1 FUSION negative'],
  // Portuguese "no" is "in the".
  ['EGFR detectado no éxon 19', 'unreadable'],
])('"%s" reads as: %s', (text, expected) => {
  expect(said(text)).toBe(expected)
})

test.each([
  ['L861Q', 'EGFR', 'EGFR L861Q positive L861Q'],
  ['Positive', 'EGFR T790M by ddPCR', 'EGFR T790M positive T790M'],
  ['neg', 'ALK (Ventana D5F3)', 'ALK FUSION negative'],
  ['N', 'EGFR mutation status', 'EGFR ANY negative'],
  ['ALK negative', 'EGFR', 'ALK FUSION negative'],
  ['L858R detected. No other mutations detected.', 'EGFR mutation analysis', 'EGFR L858R positive L858R'],
  ['Detected', 'EGFR, ALK, ROS1 panel', 'unreadable'],
  ['Not detected', 'EGFR, ALK, ROS1 panel', 'EGFR ANY negative; ALK FUSION negative; ROS1 FUSION negative'],
  ['wobbly', 'EGFR', 'unreadable'],
])('"%s" under "%s" reads as: %s', (text, title, expected) => {
  expect(said(text, title)).toBe(expected)
})

test.each([
  'Non-small cell lung cancer with EGFR L858R mutation is sensitive to gefitinib',
  'Lung cancers with EGFR exon 19 deletion are sensitive to osimertinib',
  'NSCLC with EGFR T790M mutation is resistant to erlotinib',
  'Adenocarcinoma with ALK fusion responds to alectinib',
])('what a mutation means for a drug is not a finding: %s', (text) => expect(said(text)).not.toContain('positive'))

test('a mutation in an exon and its name behind it are one finding, so that T790M is no driver', () => {
  expect(said('EGFR mutation detected in exon 20 (T790M)')).toBe('EGFR T790M positive T790M')
  expect(said('EGFR MUTATION DETECTED IN EXON 21: L858R')).toBe('EGFR L858R positive L858R')
  expect(said('EGFR mutation detected in exon 19. T790M detected.')).toContain('exon 19, not specified')
})

test.each(['EGFR Test: mutation detected (T790M)', 'EGFR Mutation Test: MUTATION DETECTED IN EXON 21 (L858R)'])(
  'what a result names behind it is not lost: %s',
  (text) => expect(said(text)).toMatch(/T790M positive|L858R positive|unreadable/),
)

test('full-width letters are letters', () => expect(said('ＥＧＦＲ　Ｌ８５８Ｒ positive')).toBe('EGFR L858R positive L858R'))

test('an "absence" or "lack" that an unknown word cuts off still says that something was not found', () => {
  expect(said('Absence zorbly of ; T790M')).toBe('unreadable; unreadable')
  expect(said('Lack zorbly of ; T790M')).toBe('unreadable; unreadable')
  expect(said('ruled zorbly out . L858R')).toBe('unreadable; unreadable')
})

const GENES = ['EGFR', 'ALK', 'ROS1', 'MET', 'KRAS', 'BRAF']
const ALTERATIONS = ['L858R', 'T790M', 'exon 19 deletion', 'exon 20 insertion', 'mutation', 'rearrangement', 'amplification', 'G719X', '']
const NEGATIONS = ['not detected', 'negative', 'absent', 'not identified', 'not found', 'undetected', 'ruled out']
const NEGATORS = ['No', 'No evidence of', 'Negative for', 'Absence of', 'Without', 'Lack of']
const WORDS = [
  ...GENES,
  ...ALTERATIONS,
  ...NEGATIONS,
  ...NEGATORS,
  'and',
  'or',
  ',',
  ';',
  '.',
  ':',
  '/',
  '(',
  ')',
  '+',
  '-',
  '?',
  'by FISH',
  'pending',
  'plasma',
  '40%',
  '2+',
  'p.L858R',
  'if',
  'family',
  'PD-L1 TPS 50%',
  'the',
  'wild type',
  'VUS',
  '突变',
  'nicht',
]
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' '))
const positives = (text: string): readonly Finding[] =>
  readResultText(text).findings.filter(({ status, gene }) => status === 'positive' && gene !== 'PD-L1')

/** Many runs on a busy machine take longer than a test usually may. */
const patiently = { timeout: 120_000 }

test('no text makes it throw', patiently, () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 60 }), soup),
      (text) => void readResultText(text),
    ),
    { numRuns: 400 },
  )
})

test('every piece it could not read is a piece of the text', patiently, () => {
  fc.assert(
    fc.property(soup, (text) => readResultText(text).unreadable.every((piece) => text.includes(piece))),
    { numRuns: 300 },
  )
})

const named = fc
  .tuple(fc.constantFrom(...GENES), fc.constantFrom(...ALTERATIONS))
  .map(([gene, alteration]) => `${gene} ${alteration}`.trim())

test('a negation before or behind never reads as positive', patiently, () => {
  const negated = fc.oneof(
    fc.tuple(named, fc.constantFrom(...NEGATIONS)).map(([what, word]) => `${what} ${word}`),
    fc.tuple(fc.constantFrom(...NEGATORS), named).map(([word, what]) => `${word} ${what}`),
    fc.tuple(fc.constantFrom('No', 'No evidence of'), named).map(([word, what]) => `${word} ${what} detected`),
    fc
      .tuple(named, named, fc.constantFrom(...NEGATIONS), fc.constantFrom(' or ', ' and ', ', ', '/'))
      .map(([a, b, word, link]) => `${a}${link}${b} ${word}`),
  )
  fc.assert(
    fc.property(negated, (text) => positives(text).length === 0),
    { numRuns: 500 },
  )
})

test('a verb of reporting before a negation never reads as positive', patiently, () => {
  const verbs = fc.constantFrom(
    'revealed',
    'showed',
    'demonstrated',
    'identified',
    'found',
    'detected',
    'was found to be',
    'reveals',
    'noted',
  )
  const nothing = fc.constantFrom('no', 'no evidence of', 'absence of', 'lack of')
  const reported = fc.oneof(
    fc.tuple(named, verbs, nothing, fc.constantFrom('mutation', 'rearrangement', 'alteration')).map((words) => words.join(' ')),
    fc.tuple(named, verbs, fc.constantFrom('negative', 'absent', 'wild type')).map((words) => words.join(' ')),
    fc
      .tuple(
        named,
        fc.constantFrom('detected', 'present', 'positive', 'found'),
        fc.constantFrom(': no', ': none', '? No', ': negative', ' - none'),
      )
      .map(([what, word, no]) => `${what} ${word}${no}`),
  )
  fc.assert(
    fc.property(reported, (text) => positives(text).length === 0),
    { numRuns: 500 },
  )
})

test('a negative list of genes never reads as positive, however it is written', patiently, () => {
  const list = fc.uniqueArray(fc.constantFrom(...GENES, 'RET', 'ERBB2', 'NTRK1'), { minLength: 2, maxLength: 7 })
  const shapes = fc.constantFrom<(genes: readonly string[]) => string>(
    (genes) => `No mutation detected in ${genes.join(', ')}`,
    (genes) => `No alterations in ${genes.slice(1).join(', ')} or ${genes[0]}`,
    (genes) => `${genes.join('/')}: not detected`,
    (genes) => `Not detected: ${genes.join(', ')}`,
    (genes) => genes.map((gene) => `${gene}\tNot detected`).join('\n'),
    (genes) => `Negative for: ${genes.join(' and ')}`,
    (genes) => `No mutation detected in ${genes.join(', ')}, KRAS G12C, BRAF V600E`,
  )
  fc.assert(
    fc.property(list, shapes, (genes, shape) => positives(shape(genes)).length === 0),
    { numRuns: 400 },
  )
})

test('words it does not know never make a text more positive', patiently, () => {
  const nonsense = fc.constantFrom('zorbly', 'quexed', 'frundle', 'vambled')
  fc.assert(
    fc.property(soup, nonsense, fc.nat(12), (text, word, at) => {
      const words = text.split(' ')
      const more = [...words.slice(0, at), word, ...words.slice(at)].join(' ')
      const before = positives(text).length
      return positives(more).length <= before
    }),
    { numRuns: 500 },
  )
})

test('amplification and expression are never sensitising mutations, and an uncertain variant is never positive', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('amplification', 'amplified', 'copy number gain', 'overexpressed', 'IHC 3+', 'A840T VUS'),
      fc.constantFrom('', 'detected', 'present', 'positive'),
      (what, word) => {
        const classes = readResultText(`EGFR ${what} ${word}`)
          .findings.filter(({ status }) => status === 'positive')
          .map((finding) => finding.class)
        return classes.every((cls) => cls === 'AMPLIFICATION' || cls === 'PROTEIN_EXPRESSION')
      },
    ),
  )
})

test('eGFR and alkaline phosphatase are never genes, whatever the number', patiently, () => {
  const numbers = fc.tuple(
    fc.constantFrom('eGFR', 'EGFR', 'ALK phos', 'Alk Phos', 'ALKP', 'Alkaline phosphatase'),
    fc.constantFrom(' ', ': ', ' = ', ' >', ' <'),
    fc.nat(300),
    fc.constantFrom('', ' mL/min', ' mL/min/1.73m2', ' U/L', ' (CKD-EPI)'),
  )
  fc.assert(fc.property(numbers, ([name, link, value, unit]) => said(`${name}${link}${value}${unit}`) === ''))
})

test.each([
  // A share of cells below what laboratories call positive is no fusion, whatever word stands beside it.
  ['7% rearranged cells', 'ALK FISH'],
  ['9% rearranged', 'ALK gene rearrangements by FISH'],
  ["Isolated 3' signals in 5% of cells, below the positivity threshold", 'ALK gene rearrangement'],
  ['ALK FISH positive in 12% of nuclei', undefined],
  ['4 of 50 cells rearranged', 'ALK gene rearrangement'],
  ['8 percent rearranged', 'ALK FISH'],
  ['Positive >=15%', 'ALK FISH'],
  ['amplified in 4% of cells', 'MET FISH'],
  ['L858R=0', 'EGFR mutation analysis'],
  ['L858R: see note', 'EGFR mutation analysis'],
  // A line that ends in a denial may go on in the next.
  ['ALK rearrangement: not\nidentified', 'ALK gene rearrangement'],
  ['No EGFR mutation was\ndetected', 'EGFR mutation analysis'],
  ['EGFR L858R: None\nDetected', 'EGFR mutation analysis'],
  ['There was no\nEGFR L858R detected', undefined],
  // What was known before an examination, and what it did not find: a negative beside it is not believed.
  ['Clinical information: EGFR exon 19 deletion. Result: no mutation detected', 'EGFR mutation analysis'],
  ['Background: EGFR L858R. Findings: negative', 'EGFR mutation analysis'],
  ['Clinical history: EGFR mutated. EGFR mutation not detected', undefined],
  // Half of a denial, whose other half is not there.
  ['wild zorbly type absent EGFR. KRAS rearrangement', undefined],
  // Boxes to tick: which of them belongs to which word only the form shows.
  ['Not detected [x]  Detected [ ]  EGFR L858R', 'EGFR mutation analysis'],
  ['☒ EGFR exon 19 deletion ☐ EGFR L858R', undefined],
  // PD-L1 of other cells, and of an earlier result.
  ['PD-L1 expression in 30% of macrophages', undefined],
  ['PD-L1 in 15% of lymphocytes, none in tumour', undefined],
  ['PD-L1: 40% (monocytes)', undefined],
  ['Prior TPS 60%', undefined],
  ['PD-L1 prior TPS 60%', undefined],
  ['Historical PD-L1 TPS 60%', undefined],
] as const)('"%s" under "%s" is refused, in its own words', (text, title) => {
  const { findings, unreadable } = readResultText(text, title === undefined ? undefined : contextFromTitle(title))
  expect(findings.filter(({ status }) => status === 'positive' || status === 'negative')).toEqual([])
  expect(unreadable.length).toBeGreaterThan(0)
  for (const words of unreadable) expect(text).toContain(words)
})

test.each([
  ['EML4-ALK fusion detected, VAF 7%', 'ALK FUSION positive EML4::ALK'],
  ['ALK rearranged in 22% of cells', 'ALK FUSION positive'],
  ['ALK rearranged in 40 of 50 cells', 'ALK FUSION positive'],
  ['ALK fusion detected; tumor content 10%', 'ALK FUSION positive'],
  ['E.G.F.R. L858R positive', 'EGFR L858R positive L858R'],
  ['A.L.K. rearranged', 'ALK FUSION positive'],
  ['PD-L1 TPS 60%, macrophages 30%', 'PD-L1 TPS positive 60%'],
])('"%s" is read', (text, expected) => expect(said(text)).toBe(expected))
