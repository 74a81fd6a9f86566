import type { CnsRadiotherapy, Therapy } from '../facts/therapy.ts'

export const THERAPY_CLASS_WORDS: Readonly<Record<Therapy['class'], string>> = {
  'egfr-tki': 'EGFR TKI',
  'egfr-exon20-tki': 'EGFR exon 20 TKI',
  'egfr-met-antibody': 'EGFR-MET antibody',
  'alk-tki': 'ALK TKI',
  'ros1-tki': 'ROS1 TKI',
  'ret-tki': 'RET TKI',
  'met-tki': 'MET TKI',
  'braf-inhibitor': 'BRAF inhibitor',
  'mek-inhibitor': 'MEK inhibitor',
  'ntrk-tki': 'NTRK TKI',
  'her2-tki': 'HER2 TKI',
  'kras-g12c-inhibitor': 'KRAS G12C inhibitor',
  adc: 'antibody-drug conjugate',
  'anti-vegf': 'anti-VEGF',
  immunotherapy: 'immunotherapy',
  platinum: 'platinum',
  chemotherapy: 'chemotherapy',
  intrathecal: 'intrathecal',
  other: 'other',
}

export const THERAPY_STATUS_WORDS: Readonly<Record<Therapy['status'], string>> = {
  active: 'being taken',
  stopped: 'stopped',
  completed: 'completed',
  unknown: 'whether still taken is not known',
}

export const STOP_REASON_WORDS: Readonly<Record<NonNullable<Therapy['stopReason']>, string>> = {
  progression: 'progression',
  toxicity: 'toxicity',
  completed: 'completed as planned',
  'patient-choice': "patient's choice",
  other: 'another reason',
}

const TOXICITY_WORDS: Readonly<Record<NonNullable<NonNullable<Therapy['toxicity']>['kind']>, string>> = {
  ild: 'interstitial lung disease',
  cns: 'of the nervous system',
  hepatic: 'of the liver',
  cardiac: 'of the heart',
  haematological: 'of the blood',
  skin: 'of the skin',
  gastrointestinal: 'gastrointestinal',
  other: 'of another kind',
}

const RESPONSE_WORDS: Readonly<Record<NonNullable<Therapy['bestResponse']>, string>> = {
  complete: 'complete response',
  partial: 'partial response',
  stable: 'stable disease',
  progression: 'progression',
  'not-evaluable': 'not evaluable',
}

export const RADIOTHERAPY_WORDS: Readonly<Record<CnsRadiotherapy['kind'], string>> = {
  srs: 'stereotactic radiosurgery',
  wbrt: 'whole-brain radiotherapy',
  csi: 'craniospinal irradiation',
  other: 'other CNS radiotherapy',
}

/** "osimertinib 80 mg/day, 2025-03 to 2025-11, stopped: progression". What the record leaves open is said. */
export function therapyInWords(therapy: Therapy): string {
  const dose = therapy.dailyDoseMg === undefined ? '' : ` ${therapy.dailyDoseMg} mg/day`
  return [`${therapy.agent}${dose}`, periodOf(therapy), endOf(therapy) + toxicityOf(therapy), responseOf(therapy)]
    .filter((part) => part !== '')
    .join(', ')
}

function toxicityOf({ toxicity }: Therapy): string {
  const said = [
    toxicity?.kind === undefined ? '' : TOXICITY_WORDS[toxicity.kind],
    toxicity?.grade === undefined ? '' : `grade ${toxicity.grade}`,
  ]
  const parts = said.filter((part) => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const responseOf = ({ bestResponse }: Therapy): string =>
  bestResponse === undefined ? '' : `best response: ${RESPONSE_WORDS[bestResponse]}`

function periodOf({ start, end }: Therapy): string {
  if (start !== undefined && end !== undefined) return `${start} to ${end}`
  if (start !== undefined) return `since ${start}`
  return end === undefined ? '' : `until ${end}`
}

function endOf({ status, stopReason }: Therapy): string {
  if (status === 'active' && stopReason === undefined) return ''
  if (stopReason !== undefined && stopReason !== status) return `${THERAPY_STATUS_WORDS[status]}: ${STOP_REASON_WORDS[stopReason]}`
  return status === 'stopped' ? 'stopped, reason not known' : THERAPY_STATUS_WORDS[status]
}

export const radiotherapyInWords = ({ kind, date }: CnsRadiotherapy): string =>
  date === undefined ? `${RADIOTHERAPY_WORDS[kind]}, date not known` : `${RADIOTHERAPY_WORDS[kind]} ${date}`
