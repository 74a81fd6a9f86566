import { expect, test } from 'vitest'
import type { Fact } from '../../facts/fact.ts'
import { isoDateFrom } from '../../facts/iso-date.ts'
import { DiagnosticReport } from '../resources/diagnostic-report.ts'
import { Observation } from '../resources/observation.ts'
import { Specimen } from '../resources/specimen.ts'
import { genomicFactsFrom } from './genomic-facts.ts'

const asOf = isoDateFrom('2026-06-30') ?? expect.unreachable()
const LN = 'http://loinc.org'
let count = 0
type Extra = Record<string, unknown>

const observation = (code: string | [string], value: string | number | object, extra: Extra = {}): Observation =>
  Observation.parse({
    resourceType: 'Observation',
    id: `o${++count}`,
    status: 'final',
    code: Array.isArray(code) ? { coding: [{ system: LN, code: code[0] }] } : { text: code },
    effectiveDateTime: '2026-03-01',
    ...(typeof value === 'string' ? { valueString: value } : typeof value === 'number' ? { valueQuantity: { value, unit: '%' } } : value),
    ...extra,
  })
const answer = (code: string, display: string) => ({ valueCodeableConcept: { coding: [{ system: LN, code, display }] } })
const PRESENT = answer('LA9633-4', 'Present')
const ABSENT = answer('LA9634-2', 'Absent')
const part = (code: string, ...values: (string | { system: string; code: string; display?: string })[]) => ({
  code: { coding: [{ system: LN, code }] },
  valueCodeableConcept: typeof values[0] === 'string' ? { text: values[0] } : { coding: values },
})
const EGFR = part('48018-6', { system: 'http://www.genenames.org', code: 'HGNC:3236', display: 'EGFR' })
const gene = (symbol: string) => part('48018-6', symbol)
const variant = (value: object, component: object[], extra: Extra = {}) => observation(['69548-6'], value, { component, ...extra })

const specimen = (id: string, text: string) => Specimen.parse({ resourceType: 'Specimen', id, type: { text } })
const SPECIMENS = [
  specimen('plasma', 'Plasma cfDNA'),
  specimen('tissue', 'Lung biopsy, FFPE tissue'),
  specimen('csf', 'Cerebrospinal fluid'),
  specimen('blood', 'Whole blood'),
]
const from = (id: string, extra: Extra = {}) => ({ specimen: { reference: `Specimen/${id}` }, ...extra })
const report = (conclusion: string | undefined, extra: Extra = {}) =>
  DiagnosticReport.parse({
    resourceType: 'DiagnosticReport',
    id: `r${++count}`,
    status: 'final',
    code: { text: 'Molecular pathology report' },
    effectiveDateTime: '2026-03-01',
    conclusion,
    ...extra,
  })

const facts = (...resources: (Observation | DiagnosticReport)[]) =>
  genomicFactsFrom({
    observations: resources.filter((one) => one.resourceType === 'Observation'),
    reports: resources.filter((one) => one.resourceType === 'DiagnosticReport'),
    specimens: SPECIMENS,
    asOf,
  })
const short = (fact: Fact<unknown> | undefined): unknown => {
  if (fact === undefined) return 'nothing recorded'
  if (fact.state === 'known') return fact.reading.value
  return fact.state === 'unknown'
    ? `unknown: ${fact.why}`
    : fact.readings.map(({ value }) => value).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
}
const driver = (...resources: (Observation | DiagnosticReport)[]) => short(facts(...resources).facts.driver)

test('a coded L858R that is present is a common EGFR driver, with its name and its source', () => {
  const read = facts(
    variant(PRESENT, [EGFR, part('48005-3', 'NP_005219.2:p.(Leu858Arg)')], from('tissue', { id: 'v1', meta: { versionId: '3' } })),
  ).facts
  expect(short(read.driver)).toBe('egfr-common')
  expect(short(read.egfrVariant)).toBe('L858R')
  expect(read.driver).toMatchObject({ reading: { sources: [{ reference: 'Observation/v1', version: '3', date: '2026-03-01' }] } })
})

test('the same components with "absent" are no driver, and not EGFR-negative either', () => {
  expect(driver(variant(ABSENT, [EGFR, part('48005-3', 'p.Leu858Arg')]))).toBe('unknown: not-recorded')
})

test('a variant without a value is not understood, not present', () => {
  const read = facts(variant({}, [EGFR, part('48005-3', 'p.Leu858Arg')]))
  expect(short(read.facts.driver)).toBe('unknown: unreadable')
  expect(read.unread).toHaveLength(1)
})

test('no call is inconclusive', () => {
  expect(driver(variant(answer('LA18198-4', 'No call'), [EGFR]))).toBe('unknown: unreadable')
})

test('two genes are a fusion of the one that makes fusions, whichever comes first', () => {
  expect(driver(variant(PRESENT, [gene('EML4'), gene('ALK')]))).toBe('alk')
  expect(driver(variant(PRESENT, [gene('RET'), gene('KIF5B')]))).toBe('ret')
})

test('MET in front of ALK is an ALK fusion, not a MET amplification', () => {
  const read = facts(variant(PRESENT, [gene('MET'), gene('ALK')], from('tissue'))).facts
  expect([short(read.driver), short(read.metAmplificationTissue)]).toEqual(['alk', 'nothing recorded'])
})

test('a fusion may be said in words beside one gene', () => {
  expect(
    driver(
      variant(PRESENT, [
        gene('ROS1'),
        part('81252-9', 'ROS1 Fusion'),
        part('48019-4', { system: 'http://www.sequenceontology.org/', code: 'SO:0001886' }),
      ]),
    ),
  ).toBe('ros1')
})

test('coding and protein names that differ are not believed', () => {
  expect(driver(variant(PRESENT, [EGFR, part('48004-6', 'NM_005228.5:c.2369C>T'), part('48005-3', 'p.Leu858Arg')]))).toBe(
    'unknown: unreadable',
  )
})

test('parts in Observations of their own count as parts', () => {
  const named = observation(['48005-3'], { valueCodeableConcept: { text: 'p.Leu858Arg' } }, { id: 'part-1' })
  const genePart = observation(['48018-6'], { valueCodeableConcept: { text: 'EGFR' } }, { id: 'part-2' })
  const whole = observation(['69548-6'], PRESENT, { hasMember: [{ reference: 'Observation/part-1' }, { reference: 'Observation/part-2' }] })
  expect(driver(named, genePart, whole)).toBe('egfr-common')
})

test('the older extension names the gene', () => {
  const url = 'http://hl7.org/fhir/StructureDefinition/observation-geneticsGene'
  const extension = [{ url, valueCodeableConcept: { coding: [{ system: 'http://www.genenames.org', code: '3236', display: 'EGFR' }] } }]
  expect(driver(observation(['55233-1'], PRESENT, { extension, component: [part('48005-3', 'p.Leu858Arg')] }))).toBe('egfr-common')
})

test('single tests: the code asks, the value answers', () => {
  expect(driver(observation(['55764-5'], answer('LA6576-8', 'Positive')))).toBe('egfr-common')
  expect(driver(observation(['55770-2'], 'Detected'))).toBe('egfr-exon20-insertion')
  expect(driver(observation(['78205-2'], answer('LA6576-8', 'Positive')))).toBe('alk')
  expect(driver(observation(['58415-1'], { valueBoolean: true }))).toBe('braf-v600e')
})

test('a list of what was tested is not a result', () => {
  expect(driver(observation(['21666-3'], 'EGFR L858R, T790M'))).toBe('nothing recorded')
  expect(driver(observation('EGFR mutations tested for', 'L858R, T790M, exon 19 deletion'))).toBe('nothing recorded')
})

test('a local panel with one component for each alteration', () => {
  const component = [
    { code: { text: 'Exon 19 deletion' }, valueString: 'Detected' },
    { code: { text: 'L858R' }, valueString: 'Not detected' },
    { code: { text: 'T790M' }, valueString: 'Not detected' },
  ]
  const read = facts(observation('EGFR mutation panel', {}, { component, ...from('plasma') })).facts
  expect([short(read.driver), short(read.t790mPlasma), short(read.t790mTissue)]).toEqual([
    'egfr-common',
    'not-detected',
    'nothing recorded',
  ])
})

test('kidney function and alkaline phosphatase are never read', () => {
  const kidney = observation('EGFR', { valueQuantity: { value: 58, unit: 'mL/min/1.73m2' } })
  expect(
    facts(
      kidney,
      observation(['33914-3'], { valueString: 'EGFR positive' }),
      observation('ALK PHOS', { valueQuantity: { value: 120, unit: 'U/L' } }),
    ),
  ).toEqual({ facts: {}, unread: [] })
})

test('a stain of EGFR protein is not a mutation', () => {
  expect(driver(observation(['39004-7'], answer('LA6576-8', 'Positive')))).toBe('nothing recorded')
})

test('none: EGFR, ALK and ROS1 each negative; two of three are not enough', () => {
  const [egfr, alk, ros1] = [
    observation('EGFR mutation analysis', 'No mutation detected'),
    observation(['78205-2'], 'Negative'),
    observation('ROS1 FISH', 'Negative'),
  ]
  expect(driver(egfr, alk, ros1)).toBe('none')
  expect(driver(egfr, alk)).toBe('unknown: not-recorded')
})

test('none: a broad panel of tissue without any driver; of plasma it excludes nothing', () => {
  const panel = 'No actionable alterations were detected.'
  expect(driver(observation('NGS panel, 324 genes', panel, from('tissue')))).toBe('none')
  expect(driver(observation('NGS panel, 324 genes', panel, from('plasma')))).toBe('unknown: not-recorded')
  expect(driver(observation('EGFR mutation analysis', 'Negative'))).toBe('unknown: not-recorded')
})

test('resistance mutations alone are no driver', () => {
  expect(driver(observation('EGFR T790M', 'Detected', from('plasma')))).toBe('nothing recorded')
  expect(driver(observation('MET FISH', 'Amplified', from('tissue')))).toBe('nothing recorded')
})

test('two drivers are a conflict, both shown', () => {
  expect(driver(observation('EGFR', 'L858R detected'), observation('KRAS', 'G12C detected'))).toEqual(['egfr-common', 'kras-g12c'])
})

test('a variant of uncertain significance is other, and no second driver beside a real one', () => {
  const vus = observation('EGFR', 'p.Pro848Leu, variant of uncertain significance')
  expect(driver(vus)).toBe('egfr-other')
  expect(driver(vus, observation('ALK FISH', 'Positive'))).toBe('alk')
})

test('"mutation positive" beside a named mutation says the same less exactly', () => {
  expect(driver(observation('EGFR mutation status', 'Positive'), observation('EGFR', 'L858R detected'))).toBe('egfr-common')
})

test('a later silent plasma sample takes no driver back; a later negative tissue test is a conflict', () => {
  const found = observation('EGFR', 'L858R detected', from('tissue', { effectiveDateTime: '2025-01-10' }))
  const quiet = facts(found, observation('EGFR', 'No mutation detected', from('plasma'))).facts.driver
  expect(quiet).toMatchObject({ state: 'known', reading: { value: 'egfr-common', note: expect.stringContaining('plasma') } })
  expect(driver(found, observation('EGFR', 'No mutation detected', from('tissue')))).toEqual(['egfr-common', 'none'])
})

test('the latest result that is not understood leaves the driver unknown and shows the older one', () => {
  const found = observation('EGFR', 'L858R detected', from('tissue', { id: 'old', effectiveDateTime: '2025-01-10' }))
  const read = facts(found, observation('EGFR', 'see the bizarre addendum', from('tissue', { id: 'new' }))).facts.driver
  expect(read).toMatchObject({
    state: 'unknown',
    why: 'unreadable',
    sources: [{ reference: 'Observation/new' }, { reference: 'Observation/old' }],
  })
})

test('a pending test is pending; a driver already known stays', () => {
  const pending = observation('EGFR mutation analysis', {}, { status: 'registered' })
  expect(driver(pending)).toBe('unknown: pending')
  expect(driver(pending, observation('EGFR', 'L858R detected'))).toBe('egfr-common')
  expect(driver(observation('EGFR mutation analysis', 'Pending'))).toBe('unknown: pending')
})

test('a preliminary result is not relied upon', () => {
  const read = facts(observation('EGFR', 'L858R detected', { status: 'preliminary' }))
  expect(short(read.facts.driver)).toBe('unknown: pending')
  expect(read.unread[0]?.problem).toContain('preliminary')
})

test('results entered in error, cancelled, or of a later day than asked are not there', () => {
  for (const extra of [{ status: 'entered-in-error' }, { status: 'cancelled' }, { effectiveDateTime: '2026-07-01' }]) {
    expect(facts(observation('EGFR', 'L858R detected', extra)).facts).toEqual({})
  }
})

test('T790M stays in the compartment it was looked for in', () => {
  const read = facts(
    observation('EGFR', 'T790M: not detected', from('plasma')),
    observation('EGFR', 'T790M detected', from('tissue')),
  ).facts
  expect([short(read.t790mPlasma), short(read.t790mTissue), short(read.t790mCsf)]).toEqual(['not-detected', 'detected', 'nothing recorded'])
})

test('without a specimen, or of whole blood, T790M goes nowhere and is reported', () => {
  for (const extra of [{}, from('blood')]) {
    const read = facts(observation('EGFR', 'T790M detected', extra))
    expect([read.facts.t790mPlasma, read.facts.t790mTissue, read.facts.t790mCsf]).toEqual([undefined, undefined, undefined])
    expect(read.unread[0]?.problem).toContain('compartment not stated')
  }
})

test.each([
  ['EGFR T790M in plasma cfDNA', {}, 't790mPlasma'],
  ['EGFR T790M, liquid biopsy', {}, 't790mPlasma'],
  ['EGFR T790M, ctDNA from CSF', {}, 't790mCsf'],
  ['EGFR T790M', { method: { text: 'ctDNA sequencing' } }, 't790mPlasma'],
  [
    'EGFR T790M',
    { contained: [{ resourceType: 'Specimen', id: 's', type: { coding: [{ code: '258450006' }] } }], specimen: { reference: '#s' } },
    't790mCsf',
  ],
  ['EGFR T790M', { specimen: { display: 'FFPE tissue block' } }, 't790mTissue'],
] as const)('%s %j is %s', (code, extra, name) => {
  expect(short(facts(observation(code, 'Detected', extra)).facts[name])).toBe('detected')
})

test('LOINC 85383-8 is plasma by its definition', () => {
  expect(short(facts(observation(['85383-8'], 'Not detected')).facts.t790mPlasma)).toBe('not-detected')
})

test('the sentence may name what was examined', () => {
  const read = facts(report('Plasma: T790M not detected. Tissue: T790M detected.')).facts
  expect([short(read.t790mPlasma), short(read.t790mTissue)]).toEqual(['not-detected', 'detected'])
})

test('a later result of the same marker and compartment supersedes the earlier, which is named', () => {
  const read = facts(
    observation('EGFR', 'T790M detected', from('plasma', { effectiveDateTime: '2025-02-01' })),
    observation('EGFR', 'T790M not detected', from('plasma')),
  ).facts.t790mPlasma
  expect(read).toMatchObject({ state: 'known', reading: { value: 'not-detected', note: 'earlier (2025-02-01): detected' } })
})

test('two results of one day that differ are a conflict', () => {
  expect(
    short(
      facts(observation('EGFR', 'T790M detected', from('plasma')), observation('EGFR', 'T790M not detected', from('plasma'))).facts
        .t790mPlasma,
    ),
  ).toEqual(['detected', 'not-detected'])
})

test('a negative EGFR test does not say that T790M was looked for', () => {
  expect(facts(observation('EGFR', 'No mutation detected', from('plasma'))).facts.t790mPlasma).toBeUndefined()
})

test('germline T790M is not acquired resistance', () => {
  const read = facts(
    variant(PRESENT, [EGFR, part('48005-3', 'p.Thr790Met'), part('48002-0', { system: LN, code: 'LA6683-2' })], from('tissue')),
  )
  expect(read.facts.t790mTissue).toBeUndefined()
  expect(read.unread[0]?.problem).toContain('germline')
})

test('not enough material, equivocal, pending and silence stay apart', () => {
  const of = (text: string) => facts(observation('EGFR T790M', text, from('plasma'))).facts.t790mPlasma
  expect(of('QNS')).toMatchObject({ state: 'unknown', why: 'not-recorded', note: 'insufficient' })
  expect(short(of('Equivocal'))).toBe('unknown: unreadable')
  expect(short(of('Pending'))).toBe('unknown: pending')
  expect(facts().facts.t790mPlasma).toBeUndefined()
})

test('ALK resistance: the names of the latest test, an empty list only where all were looked for', () => {
  const of = (...texts: string[]) =>
    short(facts(...texts.map((text) => observation('ALK', text, from('plasma')))).facts.alkResistancePlasma)
  expect(of('p.[G1202R;L1196M]')).toEqual(['G1202R', 'L1196M'])
  expect(of('No ALK resistance mutations detected')).toEqual([])
  expect(of('G1202R not detected')).toBe('unknown: not-recorded')
  expect(of('G1202R detected', 'G1202R not detected')).toEqual([['G1202R'], []])
})

test('a resistance mutation does not prove the fusion', () => {
  expect(driver(observation('ALK', 'G1202R detected', from('plasma')))).toBe('nothing recorded')
})

test('MET amplification keeps its copy number and ratio', () => {
  const read = facts(observation('MET FISH', 'Amplified, GCN 12.5, ratio 3.1', from('tissue'))).facts
  expect([short(read.metAmplificationTissue), short(read.metCopyNumberTissue), short(read.metRatioTissue)]).toEqual(['detected', 12.5, 3.1])
})

test('a share of rearranged cells decides nothing; beside a conclusion it does not matter', () => {
  const share = observation(['78233-4'], 58, from('tissue'))
  expect(driver(share)).toBe('unknown: unreadable')
  expect(driver(share, observation(['78205-2'], 'Positive', from('tissue')))).toBe('alk')
})

test('a copy number alone is no conclusion about amplification', () => {
  const read = facts(observation(['92906-7'], { valueQuantity: { value: 6 } }, from('tissue'))).facts
  expect([short(read.metAmplificationTissue), short(read.metCopyNumberTissue)]).toEqual(['nothing recorded', 6])
})

test('driver DNA in CSF is its own fact', () => {
  const read = facts(observation('EGFR', 'L858R detected', from('csf'))).facts
  expect([short(read.csfDriverDna), short(read.driver)]).toEqual(['detected', 'egfr-common'])
  expect(short(facts(observation('EGFR', 'No mutation detected', from('csf'))).facts.csfDriverDna)).toBe('not-detected')
})

test('PD-L1: percentages of tumour cells only', () => {
  const of = (code: string | [string], value: string | number | object) => short(facts(observation(code, value)).facts.pdL1Tps)
  expect(of(['83053-9'], 60)).toBe(60)
  expect(of(['83053-9'], 0)).toBe(0)
  expect(of('PD-L1 22C3', 'TPS <1%')).toBe(0)
  expect(of('PD-L1 22C3', 'TPS 1-49%')).toBe('unknown: unreadable')
  expect(of('PD-L1 CPS', 'CPS 20')).toBe('unknown: not-recorded')
  expect(of(['83052-1'], answer('LA6577-6', 'Negative'))).toBe('unknown: unreadable')
})

test('the conclusion of a report is read; an imaging report that mentions a gene is not a result', () => {
  const text = 'EGFR exon 19 deletion (E746_A750del) detected. ALK rearrangement not detected.'
  expect(driver(report(text))).toBe('egfr-common')
  expect(driver(report(text, { category: [{ coding: [{ code: 'RAD' }] }] }))).toBe('nothing recorded')
})

test('a whole molecular report: headings, lists, other genes and PD-L1 in one text', () => {
  const text = `Right upper lobe, biopsy: adenocarcinoma.
Molecular findings (NGS, 50 genes):
EGFR exon 19 deletion, p.Glu746_Ala750del (VAF 34%).
TP53 p.Arg273His (VAF 22%).
No ALK, ROS1 or RET fusion detected.
PD-L1 (22C3): TPS 60%.`
  const read = facts(report(text))
  expect([short(read.facts.driver), short(read.facts.egfrVariant), short(read.facts.pdL1Tps), read.unread]).toEqual([
    'egfr-common',
    'E746_A750del',
    60,
    [],
  ])
})

test('a list of what was detected goes on over semicolons; one of what was not does not become findings', () => {
  const of = (text: string) => facts(observation('EGFR mutation test, plasma', text)).facts
  expect([short(of('Mutation detected: Ex19Del; T790M').driver), short(of('Mutation detected: Ex19Del; T790M').t790mPlasma)]).toEqual([
    'egfr-common',
    'detected',
  ])
  expect(of('Not detected: L858R; T790M').t790mPlasma?.state).not.toBe('known')
  expect(short(of('Not detected: L858R; T790M').driver)).not.toBe('egfr-common')
})

test('a medicine named as an implication, or a gene of somebody in the family, says nothing', () => {
  const implication = observation(
    'x',
    {},
    { code: { coding: [{ code: 'therapeutic-implication' }] }, component: [part('51963-7', 'osimertinib')] },
  )
  expect(facts(implication, report('Family history: mother with EGFR-mutant lung cancer.')).facts).toEqual({})
})

test('value and interpretation that contradict each other are not understood', () => {
  const interpretation = [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code: 'POS' }] }]
  expect(driver(observation('EGFR mutation', answer('LA6577-6', 'Negative'), { interpretation }))).toBe('unknown: unreadable')
})
