import { expect, test } from 'vitest'
import { chartOf, loinc, observation, report, text } from '../invented-chart.ts'

type Resource = Parameters<typeof chartOf>[0][number]
const driver = (...resources: readonly Resource[]) => {
  const fact = chartOf(resources).facts.driver
  return fact.state === 'known' ? fact.reading.value : fact.state === 'unknown' ? fact.why : fact.state
}
const flag = (code: string) => ({
  interpretation: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', code }] }],
})
const CHEMISTRY = { category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0074', code: 'CH' }] }] }

const WORDS = ['positive', 'negative', 'detected', 'not detected', '58 mL/min detected', '>60 detected', '120 U/L positive', '92 (H)']
const PHOSPHATASE = [
  'ALK P',
  'Alk P',
  'ALK-P',
  'ALKP',
  'ALK. P',
  'ALK PHOS',
  'Alk Phosphatase',
  'ALP/ALK',
  'ALK/ALP',
  'ALP (ALK)',
  'ALK (ALP)',
  'Alkaline Phosphatase, Serum',
]
const FILTRATION = [
  'eGFR',
  'egfr',
  'EGFR AA',
  'EGFR Non-AA',
  'EGFR CKD-EPI 2021',
  'EGFR (MDRD)',
  'EGFR, calc',
  'Est. GFR (EGFR)',
  'EGFR Afr Am',
]

test.each(PHOSPHATASE.flatMap((name) => WORDS.map((words) => [name, words] as const)))(
  'bug: alkaline phosphatase was the gene ALK: "%s", %s',
  (name, words) => {
    expect(driver(observation(text(name), { valueString: words }))).toBe('not-recorded')
    expect(driver(observation(text('Laboratory'), { valueString: `${name}: ${words}` }))).toBe('not-recorded')
  },
)

test.each(FILTRATION.flatMap((name) => WORDS.map((words) => [name, words] as const)))(
  'bug: an estimated filtration rate was the gene EGFR: "%s", %s',
  (name, words) => expect(driver(observation(text(name), { valueString: words }))).toBe('not-recorded'),
)

test.each([
  'EGFR: 58 mL/min detected',
  'EGFR 58 mL/min/1.73m2 positive',
  'EGFR >60 mL/min, negative',
  'EGFR low; ALK P normal',
  'EGFR: stable',
  'ALK elevated',
  'ALK high 240 IU/L',
  'ALK positive 120 U/L',
  'EGFR positive >60 mL/min',
])('a chemistry sentence is none about a gene: %s', (words) =>
  expect(driver(observation(text('Clinic note'), { valueString: words }))).toBe('not-recorded'),
)

test.each(['58 mL/min detected', '58 mL/min/1.73m2, positive', '>60', '>60 detected', '45 (L)', '120 U/L positive', '77 high'])(
  'bug: an amount under a bare name was a result of the gene: %s',
  (words) => {
    for (const name of ['EGFR', 'ALK']) expect(driver(observation(text(name), { valueString: words }))).toBe('not-recorded')
  },
)

test.each(['58, result detected', 'Detected 58', 'positive at 120'])(
  'a number that is no share beside a result is not understood: %s',
  (words) => expect(driver(observation(text('EGFR'), { valueString: words }))).toBe('unreadable'),
)

const PANELS = [
  'Comprehensive metabolic panel',
  'CMP',
  'Basic Metabolic Panel',
  'BMP',
  'Renal function panel',
  'Hepatic Function Panel',
  'LFTs',
  'U&E',
  'Liver profile',
]
test.each(PANELS)('bug: in a %s EGFR and ALK were genes', (name) => {
  const part = (gene: string) => ({ code: text(gene), valueString: 'positive' })
  expect(driver(observation(text(name), { component: [part('EGFR'), part('ALK')] }))).toBe('not-recorded')
  expect(driver(observation(text(name), { valueString: 'EGFR positive. ALK positive.' }))).toBe('not-recorded')
  expect(driver(report(text(name), { conclusion: 'EGFR detected' }))).toBe('not-recorded')
  const own = observation(text('EGFR'), { id: 'e', valueString: 'positive' })
  expect(driver(observation(text(name), { hasMember: [{ reference: 'Observation/e' }] }), own)).toBe('not-recorded')
  expect(driver(report(text(name), { result: [{ reference: 'Observation/e' }] }), own)).toBe('not-recorded')
})

test('bug: under a code of a chemistry panel, or filed under chemistry, EGFR was a gene', () => {
  const component = [{ code: text('EGFR'), valueString: 'positive' }]
  expect(driver(observation(loinc('24321-2'), { component }))).toBe('not-recorded')
  expect(driver(observation(text('EGFR'), { valueString: 'positive', ...CHEMISTRY }))).toBe('not-recorded')
  expect(driver(observation(text('ALK'), { ...flag('POS'), category: [text('Chemistry')] }))).toBe('not-recorded')
})

test('what speaks of a mutation is read wherever a laboratory files it', () => {
  expect(driver(observation(text('EGFR mutation'), { valueString: 'L858R detected', ...CHEMISTRY }))).toBe('egfr-common')
  expect(driver(observation(text('EGFR'), { valueString: 'exon 19 deletion detected', ...CHEMISTRY }))).toBe('egfr-common')
  expect(driver(observation(text('ALK'), { valueString: 'rearrangement detected', category: [text('Chemistry')] }))).toBe('alk')
  expect(driver(report(text('Chemistry panel'), { conclusion: 'EGFR L858R mutation detected' }))).toBe('egfr-common')
  expect(driver(observation(text('ALK p.G1202R'), { valueString: 'not detected' }))).toBe('not-recorded')
  expect(driver(observation(text('ALK'), { valueString: 'positive' }))).toBe('alk')
  expect(driver(observation(text('ALK (D5F3) IHC'), { valueString: 'Positive (3+)' }))).toBe('alk')
})
