import type { Drug, Result, Vignette } from './case.ts'
import { condition, dateOf, observation, type Resource, SUBJECT } from './resource.ts'
import { words } from './words.ts'

/** No code anywhere: problem list, reports and medicines in words, as a record taken over from elsewhere has them. */
export function textStyle({ record }: Vignette): readonly Resource[] {
  return [
    ...cancers(record.cancer).map((text, at) => condition(`cancer-${at}`, { text })),
    ...(record.brainMetastases ? [condition('brain', { text: 'Brain metastases' })] : []),
    ...(record.ecog === undefined ? [] : [observation('ecog', 'exam', { text: 'ECOG' }, { valueString: `ECOG ${record.ecog}` })]),
    ...record.results.map(molecularReport),
    ...(record.panelNegative ? [negativePanel()] : []),
    ...(record.pdL1 === undefined ? [] : [report('pd-l1', 'PD-L1 immunohistochemistry', `PD-L1 TPS ${record.pdL1}%.`, '2026-10-12')]),
    ...(record.csfCytology ?? []).map((result, at) =>
      report(
        `cytology-${at}`,
        'CSF cytology',
        result === 'positive' ? 'Malignant cells present, adenocarcinoma.' : 'Negative for malignant cells.',
        '2026-10-20',
      ),
    ),
    ...record.drugs.map(statement),
  ]
}

const cancers = (cancer: Vignette['record']['cancer']): readonly string[] => {
  switch (cancer) {
    case 'lung adenocarcinoma':
      return ['Non-small cell lung cancer, adenocarcinoma, stage IV']
    case 'transformed to small cell':
      return ['Lung adenocarcinoma, stage IV', 'Small cell lung cancer, transformed from adenocarcinoma']
    case 'breast':
      return ['Breast cancer, metastatic']
  }
}

const report = (id: string, title: string, conclusion: string, on: string): Resource => ({
  resourceType: 'DiagnosticReport',
  id,
  status: 'final',
  code: { text: title },
  subject: SUBJECT,
  effectiveDateTime: on,
  conclusion,
})

const TITLES: Readonly<Record<Result['specimen'], string>> = {
  tissue: 'Molecular pathology report, tumour tissue',
  plasma: 'Molecular report, plasma ctDNA',
  csf: 'Molecular report, CSF ctDNA',
}

const molecularReport = (result: Result, at: number): Resource =>
  report(`molecular-${at}`, TITLES[result.specimen], sentence(result), dateOf(result))

const sentence = (result: Result): string => {
  const text = words(result)
  return `${text.includes(result.gene) || result.fusion !== undefined ? text : `${result.gene} ${text}`}.`
}

const negativePanel = (): Resource =>
  report(
    'panel',
    'Next-generation sequencing, tumour tissue',
    'Comprehensive NGS panel: no mutation detected in EGFR, KRAS, BRAF, ERBB2 or MET. No rearrangement of ALK, ROS1, RET or NTRK1-3 detected.',
    '2026-10-12',
  )

const statement = ({ name, dailyMg, from, stopped }: Drug): Resource => ({
  resourceType: 'MedicationStatement',
  id: `drug-${name}`,
  status: stopped === undefined ? 'active' : 'stopped',
  ...(stopped === undefined ? {} : { statusReason: [{ text: stopped.because }] }),
  medicationCodeableConcept: { text: dailyMg === undefined ? name : `${name} ${dailyMg} mg daily` },
  subject: SUBJECT,
  effectivePeriod: { start: from, ...(stopped === undefined ? {} : { end: stopped.on }) },
  ...(dailyMg === undefined ? {} : { dosage: [{ text: `${dailyMg} mg daily` }] }),
})
