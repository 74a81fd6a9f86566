import { expect, test } from 'vitest'
import type { FactName } from '../../facts/patient-facts.ts'
import { chartOf, loinc, observation, text } from '../invented-chart.ts'

/** Every shape in which a record keeps the same statement about a gene. */

type Resource = Record<string, unknown>
const PRESENT = { valueCodeableConcept: loinc('LA9633-4') }
const ABSENT = { valueCodeableConcept: loinc('LA9634-2') }
const HGNC = 'http://www.genenames.org/geneId'
const gene = (code: string, system = HGNC) => ({ code: loinc('48018-6'), valueCodeableConcept: { coding: [{ system, code }] } })
const named = (symbol: string) => ({ code: loinc('48018-6'), valueCodeableConcept: { text: symbol } })
const protein = (name: string) => ({
  code: loinc('48005-3'),
  valueCodeableConcept: { coding: [{ system: 'http://varnomen.hgvs.org', code: name }] },
})
const labelled = (label: string, value: string) => ({ code: { text: label }, valueString: value })
const variant = (value: Resource, component: readonly Resource[], rest: Resource = {}) =>
  observation(loinc('69548-6'), { ...value, component, ...rest })
const part = (id: string, code: string, value: string) => observation(loinc(code), { id, valueCodeableConcept: { text: value } })
const report = (rest: Resource) => ({
  resourceType: 'DiagnosticReport',
  id: 'report',
  status: 'final',
  subject: { reference: 'Patient/p' },
  effectiveDateTime: '2026-11-01',
  code: { text: 'Molecular pathology' },
  ...rest,
})
const fact = (name: FactName, ...resources: Resource[]): unknown => {
  const one = chartOf(resources).facts[name]
  return one.state === 'known' ? one.reading.value : one.state === 'unknown' ? `unknown: ${one.why}` : 'conflict'
}

test.each<[string, Resource[]]>([
  ['components, gene by HGNC', [variant(PRESENT, [gene('HGNC:3236'), protein('NP_005219.2:p.(Leu858Arg)')])]],
  ['components, gene by HGNC without its prefix', [variant(PRESENT, [gene('3236'), protein('p.Leu858Arg')])]],
  ['components, gene by NCBI', [variant(PRESENT, [gene('1956', 'http://www.ncbi.nlm.nih.gov/gene'), protein('p.Leu858Arg')])]],
  ['components, gene by display', [variant(PRESENT, [named('epidermal growth factor receptor'), protein('p.L858R')])]],
  [
    'components, a coding name without a gene',
    [variant(PRESENT, [{ code: loinc('48004-6'), valueCodeableConcept: { text: 'NM_005228.5:c.2573T>G' } }])],
  ],
  ['components with labels of the laboratory', [variant(PRESENT, [labelled('Gene', 'EGFR'), labelled('Amino acid change', 'p.L858R')])]],
  [
    'local code, labels of the laboratory',
    [
      observation(text('Variant'), {
        valueString: 'Detected',
        component: [labelled('Gene', 'EGFR'), labelled('Protein change', 'p.L858R')],
      }),
    ],
  ],
  [
    'parts as members',
    [
      part('a', '48018-6', 'EGFR'),
      part('b', '48005-3', 'p.L858R'),
      observation(loinc('69548-6'), { ...PRESENT, hasMember: [{ reference: 'Observation/a' }, { reference: 'Observation/b' }] }),
    ],
  ],
  [
    'parts it is derived from',
    [
      part('a', '48018-6', 'EGFR'),
      part('b', '48005-3', 'p.L858R'),
      observation(loinc('69548-6'), { ...PRESENT, derivedFrom: [{ reference: 'Observation/a' }, { reference: 'Observation/b' }] }),
    ],
  ],
  [
    'contained in the report',
    [report({ contained: [{ ...variant(PRESENT, [named('EGFR'), protein('p.L858R')]), id: 'v' }], result: [{ reference: '#v' }] })],
  ],
  ['a single test by LOINC', [observation(loinc('55766-0'), { valueCodeableConcept: loinc('LA6576-8') })]],
  ['mutations found by LOINC', [observation(loinc('21665-5'), { valueString: 'p.Leu858Arg' })]],
  ['local code and text', [observation(text('EGFR gene mutation, lung'), { valueString: 'L858R' })]],
  ['a label and its value in two sentences', [observation(text('Result'), { valueString: 'Test: EGFR L858R PCR\nResult: Detected' })]],
  ['the conclusion of a report', [report({ conclusion: 'EGFR p.Leu858Arg detected.' })]],
  ['a conclusion by text of its code', [report({ conclusionCode: [{ text: 'EGFR L858R detected' }] })]],
  [
    'a coded conclusion of a titled report',
    [report({ code: { text: 'EGFR L858R' }, conclusionCode: [{ coding: [{ system: 'http://snomed.info/sct', code: '10828004' }] }] })],
  ],
])('an L858R is read from: %s', (_, resources) => {
  expect([fact('driver', ...resources), fact('egfrVariant', ...resources)]).toEqual(['egfr-common', 'L858R'])
})

const mtb = (which: string, code: string, display: string) => ({
  code: { coding: [{ system: 'https://records.example.org/molecular', code: which }] },
  valueCodeableConcept: { coding: [{ system: HGNC, code, display }] },
})

test.each<[string, Resource]>([
  ['two genes', variant(PRESENT, [named('EML4'), named('ALK')])],
  [
    'two genes under codes that are not known, by their HGNC numbers',
    variant(PRESENT, [mtb('five-prime-gene', 'HGNC:1316', 'EML4'), mtb('three-prime-gene', 'HGNC:427', 'ALK')]),
  ],
  [
    'a gene and a karyotype',
    variant(PRESENT, [named('ALK'), { code: loinc('81291-7'), valueCodeableConcept: { text: 'inv(2)(p21p23)' } }]),
  ],
  [
    'a gene and a Sequence Ontology type',
    variant(PRESENT, [
      named('ALK'),
      { code: loinc('48019-4'), valueCodeableConcept: { coding: [{ system: 'http://www.sequenceontology.org', code: 'SO:0001565' }] } },
    ]),
  ],
  ['a gene and a pair', variant(PRESENT, [named('ALK'), { code: loinc('95123-6'), valueCodeableConcept: { text: 'EML4::ALK' } }])],
  ['text', observation(text('RNA fusion panel'), { valueString: 'EML4 exon 13 - ALK exon 20 fusion detected' })],
])('an ALK fusion is read from: %s', (_, resource) => {
  expect(fact('driver', resource)).toBe('alk')
})

test('components of which each says no make none of the three', () => {
  const tissue = { specimen: { display: 'Tumour tissue' } }
  expect(fact('driver', variant(ABSENT, [named('EGFR'), named('ALK'), named('ROS1')], tissue))).toBe('none')
})

test('a described variant of which nothing says whether it was found is on the list of what was not read', () => {
  const local = observation(text('Somatic variant'), { component: [labelled('Gene', 'EGFR'), labelled('Protein change', 'p.L858R')] })
  expect(chartOf([local]).unread.map(({ problem }) => problem)).toEqual([
    'a variant is described but it is not stated whether it was found: Somatic variant: EGFR p.L858R',
  ])
})

test('a ratio of two counts is a number; one with a limit in it is not', () => {
  const of = (numerator: Resource) =>
    fact(
      'metRatioTissue',
      observation(loinc('92907-5'), { valueRatio: { numerator, denominator: { value: 2 } }, specimen: { display: 'Tumour tissue' } }),
    )
  expect([of({ value: 12 }), of({ value: 12, comparator: '>' })]).toEqual([6, 'unknown: not-recorded'])
})

test('the phase of C797S and T790M where a result states it, and only there', () => {
  const of = (words: string) => fact('c797sT790mPhase', observation(text('EGFR, plasma'), { valueString: words }))
  expect(of('L858R, T790M and C797S detected; T790M and C797S in trans')).toBe('trans')
  expect(of('T790M and C797S (in cis) detected')).toBe('cis')
  expect(of('T790M and C797S detected')).toBe('unknown: not-recorded')
  expect(of('T790M and C797S detected, not in cis')).toBe('unknown: not-recorded')
})
