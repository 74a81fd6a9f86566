import { expect, test } from 'vitest'
import { chartOf, loinc, observation, text } from '../invented-chart.ts'

type Resource = Record<string, unknown>
const PRESENT = { valueCodeableConcept: loinc('LA9633-4') }
const ABSENT = { valueCodeableConcept: loinc('LA9634-2') }
const part = (code: string, value: string | Resource): Resource => ({
  code: loinc(code),
  ...(typeof value === 'string' ? { valueString: value } : { valueCodeableConcept: value }),
})
const gene = (symbol: string) => part('48018-6', { text: symbol })
const region = (name: string) => part('47999-8', name)
const type = (value: string | Resource) => part('48019-4', value)
const variant = (value: Resource, ...component: Resource[]) => observation(loinc('69548-6'), { ...value, component })
const SO = 'http://www.sequenceontology.org'

const reading = (...resources: Resource[]) => {
  const { facts, unread } = chartOf(resources)
  const { driver } = facts
  const words = driver.state === 'known' ? driver.reading.value : driver.state === 'unknown' ? driver.why : 'conflict'
  return { driver: words, unread: unread.map(({ problem }) => problem).join('\n') }
}

test.each<[string, Resource[], string]>([
  [
    'a LOINC answer',
    [gene('EGFR'), region('Exon 19'), type({ coding: [{ system: 'http://loinc.org', code: 'LA6692-3' }] })],
    'egfr-common',
  ],
  ['a Sequence Ontology code', [gene('EGFR'), region('exon19'), type({ coding: [{ system: SO, code: 'SO:0000159' }] })], 'egfr-common'],
  ['words', [gene('EGFR'), region('EGFR exon 19'), type('In-frame deletion')], 'egfr-common'],
  ['an indel', [gene('EGFR'), region('Ex 19'), type({ coding: [{ system: SO, code: 'SO:1000032' }] })], 'egfr-common'],
  ['a bare number', [gene('EGFR'), region('19'), type('Deletion')], 'egfr-common'],
  ['an insertion in exon 20', [gene('EGFR'), region('Exon 20'), type('Insertion')], 'egfr-exon20-insertion'],
  [
    'a duplication in exon 20',
    [gene('EGFR'), region('Exon 20'), type({ coding: [{ system: 'http://loinc.org', code: 'LA6686-5' }] })],
    'egfr-exon20-insertion',
  ],
  ['MET exon 14', [gene('MET'), region('Exon 14'), type('Deletion')], 'met-exon14'],
])('an exon 19 deletion given as region and type of change is one (%s)', (_, parts, driver) =>
  expect(reading(variant(PRESENT, ...parts)).driver).toBe(driver),
)

test.each<[string, Resource[]]>([
  ['a deletion without a region', [gene('EGFR'), type('Deletion')]],
  ['an insertion without a region', [gene('EGFR'), type('Insertion')]],
  ['a region that we do not know', [gene('EGFR'), region('kinase domain'), type('Deletion')]],
  ['an intron', [gene('EGFR'), region('Intron 19'), type('Deletion')]],
  ['a codon', [gene('EGFR'), region('codon 19'), type('Deletion')]],
  ['a chromosome', [gene('EGFR'), region('chromosome 7'), type('Deletion')]],
  ['two regions', [gene('EGFR'), region('Exon 19'), region('Exon 20'), type('Deletion')]],
  ['a type that we do not know', [gene('EGFR'), region('Exon 19'), type('Complex')]],
  ['a frameshift', [gene('EGFR'), region('Exon 19'), type('Deletion'), part('48006-1', 'Frameshift')]],
  ['alleles at a place of the genome', [gene('EGFR'), part('81254-5', '55191822'), part('69547-8', 'T'), part('69551-0', 'G')]],
  ['a change of the genome', [gene('EGFR'), part('81290-9', 'NC_000007.14:g.55191822T>G')]],
  ['a change of another gene', [gene('KRAS'), part('48005-3', 'p.Leu858Arg')]],
  ['a change of a gene of this app under the name of one that is not', [gene('TP53'), part('48005-3', 'p.Leu858Arg')]],
])('what is said more exactly than we understand is unreadable, not "EGFR, other": %s', (_, parts) => {
  const { driver, unread } = reading(variant(PRESENT, ...parts))
  expect(driver).toBe('unreadable')
  for (const { valueString } of parts as { valueString?: string }[]) if (valueString !== undefined) expect(unread).toContain(valueString)
})

const NAMELESS = [
  'p.Glu746_Ala750del',
  'ENST00000275493.7:c.2573T>G',
  'LRG_304t1:c.2573T>G',
  'NC_000007.14:g.55191822T>G',
  'chr7:g.55259515T>G',
  'NM_201284.2:c.1000A>G',
  'COSM6224',
  'COSV51765492',
  'rs121434568',
  'c.2236_2250del',
]

test.each(NAMELESS)('a variant that does not name its gene is on the list, word for word: %s', (name) => {
  const coded = variant(PRESENT, part(/^(?:COS|rs)/.test(name) ? '81252-9' : name.includes('p.') ? '48005-3' : '48004-6', { text: name }))
  const inText = observation(text('Genetic variant'), { valueString: name })
  const report = {
    resourceType: 'DiagnosticReport',
    id: 'r',
    status: 'final',
    subject: { reference: 'Patient/p' },
    code: { text: 'Molecular pathology' },
    conclusion: `${name} detected`,
  }
  for (const one of [coded, inText, report]) {
    const read = reading(one)
    expect(read.driver).toBe('unreadable')
    expect(read.unread).toContain(name)
  }
})

test('a variant without a gene keeps a negative panel from excluding a driver, and takes back none that was found', () => {
  const nameless = observation(text('Genetic variant'), { valueString: 'p.Glu746_Ala750del' })
  const panel = observation(text('NGS panel'), {
    id: 'panel',
    valueString: 'No actionable alterations detected',
    effectiveDateTime: '2026-01-01',
  })
  expect(reading(panel).driver).toBe('none')
  expect(reading(panel, nameless).driver).toBe('unreadable')
  const found = observation(text('ALK FISH'), { id: 'alk', valueString: 'Positive', effectiveDateTime: '2026-01-01' })
  expect(reading(found, nameless).driver).toBe('alk')
})

test('Present without anything else is on the list', () => expect(reading(variant(PRESENT)).unread).toContain('not which'))

test('a variant of another gene, and one called absent, say nothing', () => {
  const quiet = [
    variant(PRESENT, gene('TP53'), part('48005-3', 'p.Arg175His')),
    variant(PRESENT, part('81252-9', { text: 'NM_000059.4(BRCA2):c.5946del (p.Ser1982fs)' })),
    observation(text('Factor V Leiden mutation'), { valueString: 'F5 c.1601G>A heterozygous' }),
    observation(text('Genetic variant'), { valueString: 'TP53 NM_000546.5:c.524G>A' }),
  ]
  for (const one of quiet) expect(reading(one)).toEqual({ driver: 'not-recorded', unread: '' })
  expect(reading(variant(ABSENT, part('48004-6', { text: 'NC_000007.14:g.55191822T>G' })))).toMatchObject({ driver: 'not-recorded' })
})

test.each(['EGFR gene', 'EGFR (HER1)', 'Gene: EGFR'])('a gene inside more words is found: %s', (name) =>
  expect(reading(variant(PRESENT, gene(name), part('48005-3', 'p.Leu858Arg'))).driver).toBe('egfr-common'),
)

test.each(['p.Leu858Arg', 'p.(Leu858Arg)', 'Leu858Arg', 'p.L858R'])(
  'a change that belongs to one gene alone names it, in one letter or three: %s',
  (name) => {
    expect(reading(variant(PRESENT, part('48005-3', { text: name }))).driver).toBe('egfr-common')
    expect(reading(observation(text('Genetic variant'), { valueString: `${name} detected` })).driver).toBe('egfr-common')
  },
)
