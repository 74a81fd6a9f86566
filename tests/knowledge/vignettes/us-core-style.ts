import type { Drug, Result, Vignette } from './case.ts'
import { ICD_10_CM, LOINC, RXNORM, RXNORM_INGREDIENTS, SPECIMENS } from './codes.ts'
import { coded, condition, dateOf, observation, type Resource, SUBJECT, specimen, specimenReference } from './resource.ts'
import { words } from './words.ts'

/** US Core as hospitals fill it: diagnoses in ICD-10-CM, one text result per gene, orders of drugs. */
export function usCoreStyle({ record }: Vignette): readonly Resource[] {
  return [
    ...cancers(record.cancer),
    ...(record.brainMetastases ? [condition('brain', coded(ICD_10_CM, 'C79.31', 'Secondary malignant neoplasm of brain'))] : []),
    ...(record.ecog === undefined
      ? []
      : [observation('ecog', 'exam', { text: 'ECOG performance status' }, { valueString: String(record.ecog) })]),
    ...Object.entries(SPECIMENS).map(([kind, { words: text }]) => specimen(kind as Result['specimen'], { text })),
    ...record.results.map(singleGene),
    ...(record.panelNegative ? negativePanel() : []),
    ...(record.pdL1 === undefined
      ? []
      : [observation('pd-l1', 'laboratory', { text: 'PD-L1 22C3, tumor proportion score' }, { valueString: `TPS ${record.pdL1}%` })]),
    ...(record.csfCytology ?? []).map((result, at) =>
      observation(
        `cytology-${at}`,
        'laboratory',
        { text: 'Cytology, CSF' },
        { valueString: `${sentenceCase(result)} for malignant cells` },
      ),
    ),
    ...record.drugs.map(order),
  ]
}

const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const LUNG = {
  ...coded(ICD_10_CM, 'C34.11', 'Malignant neoplasm of upper lobe, right bronchus or lung'),
  text: 'Adenocarcinoma of lung, stage IV',
}

function cancers(cancer: Vignette['record']['cancer']): Resource[] {
  switch (cancer) {
    case 'lung adenocarcinoma':
      return [condition('cancer', LUNG)]
    case 'transformed to small cell':
      return [
        condition('cancer', LUNG),
        {
          resourceType: 'DiagnosticReport',
          id: 'rebiopsy',
          status: 'final',
          category: [coded(LOINC, 'LP7839-6', 'Pathology')],
          code: coded(LOINC, '22637-3', 'Pathology report final diagnosis'),
          subject: SUBJECT,
          effectiveDateTime: '2026-10-06',
          conclusion: 'Liver, core biopsy: small cell carcinoma, transformed from the known lung adenocarcinoma.',
        },
      ]
    case 'breast':
      return [condition('cancer', coded(ICD_10_CM, 'C50.912', 'Malignant neoplasm of unspecified site of left female breast'))]
  }
}

const singleGene = (result: Result, at: number): Resource =>
  observation(
    `result-${at}`,
    'laboratory',
    { text: `${result.gene} ${result.fusion === undefined ? 'mutation analysis' : 'rearrangement'}` },
    { valueString: words(result), ...specimenReference(result.specimen) },
    dateOf(result),
  )

const negativePanel = (): Resource[] =>
  ['EGFR mutation analysis', 'ALK rearrangement', 'ROS1 rearrangement', 'KRAS mutation analysis', 'BRAF mutation analysis'].map(
    (text, at) =>
      observation(`negative-${at}`, 'laboratory', { text }, { valueString: 'Not detected', ...specimenReference('tissue') }, '2026-10-12'),
  )

const order = ({ name, dailyMg, from, stopped }: Drug): Resource => ({
  resourceType: 'MedicationRequest',
  id: `drug-${name}`,
  status: stopped === undefined ? 'active' : 'stopped',
  ...(stopped === undefined ? {} : { statusReason: { text: stopped.because } }),
  intent: 'order',
  medicationCodeableConcept: {
    ...coded(RXNORM, RXNORM_INGREDIENTS[name], name),
    text: dailyMg === undefined ? name : `${name} ${dailyMg} mg`,
  },
  subject: SUBJECT,
  authoredOn: from,
  dispenseRequest: { validityPeriod: { start: from, ...(stopped === undefined ? {} : { end: stopped.on }) } },
  ...(dailyMg === undefined ? {} : { dosageInstruction: [{ text: `${dailyMg} mg daily` }] }),
})
