import type { Drug, Result, Vignette } from './case.ts'
import { HGNC, LOINC, RXNORM, RXNORM_INGREDIENTS, SNOMED, SPECIMENS } from './codes.ts'
import { coded, condition, dateOf, observation, type Resource, SUBJECT, specimen, specimenReference } from './resource.ts'

/** mCODE: everything that has a code is coded, and nothing is said in words alone. */
export function codedStyle({ record }: Vignette): readonly Resource[] {
  return [
    ...cancers(record.cancer).map(([code, display, on], at) => condition(`cancer-${at}`, coded(SNOMED, code, display), on)),
    ...(record.brainMetastases ? [condition('brain', coded(SNOMED, '94225005', 'Secondary malignant neoplasm of brain'))] : []),
    ...(record.ecog === undefined
      ? []
      : [observation('ecog', 'exam', coded(LOINC, '89247-1', 'ECOG Performance Status score'), { valueInteger: record.ecog })]),
    ...Object.keys(SPECIMENS).map((kind) => specimen(kind as Result['specimen'], specimenCode(kind as Result['specimen']))),
    ...record.results.map(variant),
    ...(record.panelNegative ? negativePanel() : []),
    ...(record.pdL1 === undefined ? [] : [pdL1(record.pdL1)]),
    ...(record.csfCytology ?? []).map(cytology),
    ...record.drugs.map(medication),
  ]
}

const cancers = (cancer: Vignette['record']['cancer']): readonly (readonly [code: string, display: string, on?: string])[] => {
  switch (cancer) {
    case 'lung adenocarcinoma':
      return [['254626006', 'Adenocarcinoma of lung (disorder)']]
    case 'transformed to small cell':
      return [
        ['254626006', 'Adenocarcinoma of lung (disorder)'],
        ['254632001', 'Small cell carcinoma of lung (disorder)', '2026-10-06'],
      ]
    case 'breast':
      return [['254837009', 'Malignant neoplasm of breast (disorder)']]
  }
}

const specimenCode = (kind: Result['specimen']) => coded(SNOMED, SPECIMENS[kind].code, SPECIMENS[kind].words)
const component = (code: string, display: string, value: object) => ({ code: coded(LOINC, code, display), ...value })
const gene = (name: Result['gene']) =>
  component('48018-6', 'Gene studied [ID]', { valueCodeableConcept: coded('http://www.genenames.org', HGNC[name], name) })

function variant(result: Result, at: number): Resource {
  const { change, fusion, amplified, copies, significance, present } = result
  const value = present ? coded(LOINC, 'LA9633-4', 'Present') : coded(LOINC, 'LA9634-2', 'Absent')
  const parts = [
    gene(result.gene),
    component('48002-0', 'Genomic source class', { valueCodeableConcept: coded(LOINC, 'LA6684-0', 'Somatic') }),
    ...(change === undefined
      ? []
      : [
          component('48005-3', 'Amino acid change (pHGVS)', {
            valueCodeableConcept: coded('http://varnomen.hgvs.org', change.hgvs, change.hgvs),
          }),
        ]),
    ...(fusion === undefined
      ? []
      : [
          component('48019-4', 'DNA change type', {
            valueCodeableConcept: coded('http://www.sequenceontology.org', 'SO:0001565', 'gene_fusion'),
          }),
          component('81252-9', 'Discrete genetic variant', { valueCodeableConcept: { text: fusion } }),
        ]),
    ...(amplified
      ? [
          component('48019-4', 'DNA change type', {
            valueCodeableConcept: coded(SNOMED, '12645001', 'Gene amplification (finding)'),
          }),
        ]
      : []),
    ...(copies === undefined
      ? []
      : [component('82155-3', 'Genomic Structural Variant copy Number', { valueQuantity: { value: copies, unit: '1', code: '1' } })]),
    ...(significance === undefined
      ? []
      : [
          component('53037-8', 'Genetic variation clinical significance [Imp]', {
            valueCodeableConcept: coded(LOINC, 'LA26333-7', 'Uncertain significance'),
          }),
        ]),
  ]
  const rest = { valueCodeableConcept: value, component: parts, ...specimenReference(result.specimen) }
  return observation(`variant-${at}`, 'laboratory', coded(LOINC, '69548-6', 'Genetic variant assessment'), rest, dateOf(result))
}

/** The genes that rule out a driver, each negative in its own test. */
const negativePanel = (): Resource[] =>
  (['EGFR', 'ALK', 'ROS1', 'KRAS', 'MET'] as const).map((name, at) =>
    observation(
      `negative-${at}`,
      'laboratory',
      coded(LOINC, '69548-6', 'Genetic variant assessment'),
      { valueCodeableConcept: coded(LOINC, 'LA9634-2', 'Absent'), component: [gene(name)], ...specimenReference('tissue') },
      '2026-10-12',
    ),
  )

const pdL1 = (percent: number): Resource =>
  observation('pd-l1', 'laboratory', coded(LOINC, '83053-9', 'PD-L1 by clone 22C3 [Percent] in Tissue by Immune stain'), {
    valueQuantity: { value: percent, unit: '%', system: 'http://unitsofmeasure.org', code: '%' },
    ...specimenReference('tissue'),
  })

const cytology = (result: 'positive' | 'negative', at: number): Resource =>
  observation(`cytology-${at}`, 'laboratory', coded(LOINC, '10525-4', 'Microscopic observation [Identifier] in Specimen by Cyto stain'), {
    valueCodeableConcept: result === 'positive' ? coded(SNOMED, '10828004', 'Positive') : coded(SNOMED, '260385009', 'Negative'),
    ...specimenReference('csf'),
  })

/** The reason is the one that mCODE gives for treatment that no longer works. */
const medication = ({ name, dailyMg, from, stopped }: Drug): Resource => ({
  resourceType: 'MedicationRequest',
  id: `drug-${name}`,
  status: stopped === undefined ? 'active' : 'stopped',
  ...(stopped === undefined ? {} : { statusReason: coded(SNOMED, '266721009', 'Absent response to treatment (situation)') }),
  intent: 'order',
  medicationCodeableConcept: coded(RXNORM, RXNORM_INGREDIENTS[name], name),
  subject: SUBJECT,
  authoredOn: from,
  dispenseRequest: { validityPeriod: { start: from, ...(stopped === undefined ? {} : { end: stopped.on }) } },
  ...(dailyMg === undefined
    ? {}
    : {
        dosageInstruction: [
          {
            timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
            doseAndRate: [{ doseQuantity: { value: dailyMg, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }],
          },
        ],
      }),
})
