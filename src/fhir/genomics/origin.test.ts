import { expect, test } from 'vitest'
import { isoDateFrom } from '../../facts/iso-date.ts'
import { DiagnosticReport } from '../resources/diagnostic-report.ts'
import { Observation } from '../resources/observation.ts'
import { Specimen } from '../resources/specimen.ts'
import { genomicFactsFrom } from './genomic-facts.ts'
import { isTumourPanel } from './panel-title.ts'
import { isOfAnotherKind } from './test-kind.ts'

const asOf = isoDateFrom('2026-11-20') ?? expect.unreachable('the day exists')
const result = (text: string, value: string, rest: object = {}): Observation =>
  Observation.parse({
    resourceType: 'Observation',
    id: text,
    status: 'final',
    code: { text },
    valueString: value,
    effectiveDateTime: '2026-09-10',
    ...rest,
  })
const report = (text: string, conclusion: string, rest: object = {}): DiagnosticReport =>
  DiagnosticReport.parse({
    resourceType: 'DiagnosticReport',
    id: 'r',
    status: 'final',
    code: { text },
    conclusion,
    effectiveDateTime: '2026-09-10',
    ...rest,
  })
const read = (resources: readonly (Observation | DiagnosticReport)[], specimens: readonly object[] = []) =>
  genomicFactsFrom({
    observations: resources.filter((one) => one.resourceType === 'Observation'),
    reports: resources.filter((one) => one.resourceType === 'DiagnosticReport'),
    specimens: specimens.map((one) => Specimen.parse({ resourceType: 'Specimen', id: 's', ...one })),
    asOf,
  })
const state = ({ facts: { driver } }: ReturnType<typeof read>): string =>
  driver?.state === 'known' ? driver.reading.value : (driver?.state ?? 'unknown')

const NEGATIVE = 'No reportable alterations identified'

test.each([
  'Pharmacogenomics panel',
  'PGx panel',
  'CYP2D6 NGS panel',
  'Hereditary cancer panel, 80 genes',
  'Invitae Multi-Cancer Panel',
  'Germline NGS panel',
  'Lynch syndrome NGS panel',
  'Familial cancer 30 gene panel',
  'Carrier screening panel 300 genes',
  'NIPT NGS',
  'Cardiomyopathy gene panel',
  'Epilepsy NGS panel',
  'Breast cancer NGS 50 genes',
  'Colorectal cancer NGS panel',
  'Thyroid NGS panel 100 genes',
  'Lymphoma NGS panel',
  'Myeloid NGS panel',
  'Leukemia NGS panel',
  'Melanoma NGS panel',
  'Respiratory pathogen NGS panel',
  'NGS panel QC',
  'NGS bone marrow panel',
  'Keimbahn NGS Panel',
  'Panel X7',
  'ZZZ panel',
])('a panel that does not look at this tumour does not make the driver none: %s', (title) => {
  for (const one of [report(title, NEGATIVE), result(title, NEGATIVE), report('Genetics', `${title}: ${NEGATIVE}`)]) {
    const facts = read([one])
    expect(state(facts)).toBe('unknown')
    expect(facts.unread.map(({ problem }) => problem).join()).toContain(NEGATIVE)
  }
})

test.each([
  'FoundationOne Liquid CDx',
  'FoundationOne Liquid',
  'Oncomine Precision Assay cfTNA panel',
  'Tempus xF',
  'GuardantOMNI',
  'Guardant360 CDx',
  'Caris Assure',
  'InVisionFirst-Lung NGS',
  'Resolution ctDx NGS',
  'Signatera NGS',
  'MSK-ACCESS NGS',
  'NGS, blood',
  'Blood-based NGS panel',
  'Peripheral blood NGS panel',
  'NGS panel, urine',
  'NGS panel, pleural effusion',
  'NGS panel, serum',
  'NGS panel saliva',
  'Liquid biopsy NGS panel',
  'NGS panel sputum',
])('a panel of blood or another fluid does not make the driver none: %s', (title) => {
  expect(state(read([report(title, NEGATIVE)]))).toBe('unknown')
  expect(state(read([result(title, 'EGFR, ALK, ROS1: negative')]))).toBe('unknown')
})

test.each([
  'NGS panel',
  'NGS panel, 324 genes',
  'Lung cancer NGS panel',
  'NGS lung panel',
  'FoundationOne CDx',
  'Oncomine Focus panel',
  'TruSight Oncology 500 panel',
  'Tempus xT - 648 gene panel',
  'MSK-IMPACT',
  'Guardant360 TissueNext',
  'Comprehensive genomic profiling',
  'Somatic mutation panel',
  'NGS solid tumor panel 50 genes',
  'Next-generation sequencing',
  'NGS-Panel Lunge',
])('a tumour panel makes it none: %s', (title) => {
  expect(isTumourPanel(title)).toBe(true)
  expect(state(read([report(title, NEGATIVE)]))).toBe('none')
})

test.each([
  ['Whole blood', 'unknown'],
  ['Blood', 'unknown'],
  ['Serum', 'unknown'],
  ['Plasma', 'unknown'],
  ['Urine', 'unknown'],
  ['Saliva', 'unknown'],
  ['Bone marrow', 'unknown'],
  ['CSF', 'unknown'],
  ['Pleural fluid', 'unknown'],
  ['Bronchoalveolar lavage', 'unknown'],
  ['Buccal swab', 'unknown'],
  ['Breast biopsy', 'unknown'],
  ['Colon biopsy', 'unknown'],
  ['Thyroid FNA', 'unknown'],
  ['Sample 17', 'unknown'],
  ['Tissue and blood', 'unknown'],
  ['Lung biopsy', 'none'],
  ['Lung', 'none'],
  ['FFPE', 'none'],
  ['Liver biopsy', 'none'],
  ['Cervical lymph node biopsy', 'none'],
  ['Pleural fluid, cell block', 'none'],
  ['Brain metastasis, resection', 'none'],
  ['Adrenal biopsy', 'none'],
])('what was examined decides whether negative results exclude a driver: %s, %s', (name, expected) => {
  const specimen = { specimen: { reference: 'Specimen/s' } }
  const s = { type: { text: name } }
  expect(state(read([result('NGS panel', NEGATIVE, specimen)], [s]))).toBe(expected)
  expect(state(read([report('NGS panel', NEGATIVE, { specimen: [specimen.specimen] })], [s]))).toBe(expected)
  const singles = [
    result('EGFR mutation', 'Not detected', specimen),
    result('ALK', 'Negative', specimen),
    result('ROS1', 'Negative', specimen),
  ]
  expect(state(read(singles, [s]))).toBe(expected)
  const members = ['a', 'b', 'c'].map((id, at) => result(['EGFR mutation', 'ALK', 'ROS1'][at] ?? '', 'Negative', { id }))
  const panel = result('Panel', '', {
    id: 'p',
    valueString: undefined,
    hasMember: members.map(({ id }) => ({ reference: `Observation/${id}` })),
    ...specimen,
  })
  expect(state(read([panel, ...members], [s]))).toBe(expected)
})

test('variants absent in the germline exclude no driver of the tumour', () => {
  const gene = (text: string) => ({ code: { coding: [{ system: 'http://loinc.org', code: '48018-6' }] }, valueCodeableConcept: { text } })
  const germline = {
    code: { coding: [{ system: 'http://loinc.org', code: '48002-0' }] },
    valueCodeableConcept: { coding: [{ system: 'http://loinc.org', code: 'LA6683-2' }] },
  }
  const variant = (...component: object[]) =>
    Observation.parse({
      resourceType: 'Observation',
      id: 'v',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '69548-6' }] },
      valueCodeableConcept: { coding: [{ system: 'http://loinc.org', code: 'LA9634-2' }] },
      component,
    })
  expect(state(read([variant(gene('EGFR'), gene('ALK'), gene('ROS1'))]))).toBe('none')
  expect(state(read([variant(gene('EGFR'), gene('ALK'), gene('ROS1'), germline)]))).toBe('unknown')
})

test('a finding in another organ is shown and is no driver of the lung cancer', () => {
  const facts = read([result('KRAS', 'G12C detected', { specimen: { display: 'Colon biopsy' } })])
  expect(state(facts)).toBe('unknown')
  expect(facts.unread).toEqual([expect.objectContaining({ problem: expect.stringContaining('Colon biopsy') })])
})

test('a preliminary negative panel is not relied upon', () => {
  const facts = read([result('NGS panel', NEGATIVE, { status: 'preliminary' })])
  expect(state(facts)).toBe('unknown')
  expect(facts.unread).toHaveLength(1)
})

test.each([
  'Pleural effusion supernatant cfDNA',
  'Pleural fluid cell-free DNA',
  'Urine ctDNA',
  'Ascites cfDNA',
  'Urine',
  'Bronchial washing cell-free DNA',
])('cell-free DNA of another fluid is not plasma: %s', (name) => {
  const said = [
    result('EGFR T790M', 'Detected', { specimen: { display: name } }),
    result('EGFR T790M', 'T790M detected in ctDNA', { specimen: { display: name } }),
    result(`EGFR T790M, ${name}`, 'Detected'),
    result('EGFR', `T790M detected in ${name}`),
    result('EGFR', `Specimen: ${name}. T790M detected in ctDNA.`),
  ]
  for (const one of said) {
    const { facts, unread } = read([one])
    for (const fact of [facts.t790mPlasma, facts.t790mTissue, facts.t790mCsf]) expect(fact?.state ?? 'unknown').toBe('unknown')
    expect(unread).not.toEqual([])
  }
})

test('what a title says of its own result counts before the specimen of the whole report', () => {
  const plasma = result('EGFR T790M, plasma', 'Detected', { id: 'o' })
  const whole = report('Molecular pathology', '', {
    conclusion: undefined,
    specimen: [{ display: 'Tissue' }],
    result: [{ reference: 'Observation/o' }],
  })
  expect(read([plasma, whole]).facts.t790mPlasma?.state).toBe('known')
})

test.each([
  'Anaplastic lymphoma kinase (ALK) rearrangement',
  'KRAS (Kirsten rat sarcoma viral oncogene homolog) mutation',
  'v-erb-b2 avian erythroblastic leukemia viral oncogene homolog 2',
  'BRAF (v-raf murine sarcoma viral oncogene homolog B)',
  'EGFR mutation, lung adenocarcinoma',
  'EGFR in non-small cell carcinoma',
  'Genoma tumoral',
  'This assay does not distinguish germline from somatic variants',
])('what genes are called at length is no other tumour: %s', (text) => expect(isOfAnotherKind(text)).toBe(false))
