import type { CnsRadiotherapy, Therapy } from '../facts/therapy.ts'
import { wordsFrom } from './language/words-from.ts'

/** The catalogue in English. */
export const ENGLISH_THERAPY_WORDS = {
  class: {
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
  } satisfies Readonly<Record<Therapy['class'], string>>,
  status: {
    active: 'being taken',
    stopped: 'stopped',
    completed: 'completed',
    unknown: 'whether still taken is not known',
  } satisfies Readonly<Record<Therapy['status'], string>>,
  stopReason: {
    progression: 'progression',
    toxicity: 'toxicity',
    completed: 'completed as planned',
    'patient-choice': "patient's choice",
    other: 'another reason',
  } satisfies Readonly<Record<NonNullable<Therapy['stopReason']>, string>>,
  toxicity: {
    ild: 'interstitial lung disease',
    cns: 'of the nervous system',
    hepatic: 'of the liver',
    cardiac: 'of the heart',
    haematological: 'of the blood',
    skin: 'of the skin',
    gastrointestinal: 'gastrointestinal',
    other: 'of another kind',
  } satisfies Readonly<Record<NonNullable<NonNullable<Therapy['toxicity']>['kind']>, string>>,
  response: {
    complete: 'complete response',
    partial: 'partial response',
    stable: 'stable disease',
    progression: 'progression',
    'not-evaluable': 'not evaluable',
  } satisfies Readonly<Record<NonNullable<Therapy['bestResponse']>, string>>,
  radiotherapy: {
    srs: 'stereotactic radiosurgery',
    wbrt: 'whole-brain radiotherapy',
    csi: 'craniospinal irradiation',
    other: 'other CNS radiotherapy',
  } satisfies Readonly<Record<CnsRadiotherapy['kind'], string>>,
  says: {
    dose: ['{ $agent } { $mg } mg/day', 'agent', 'mg'],
    grade: ['grade { $n }', 'n'],
    bestResponse: ['best response: { $response }', 'response'],
    fromTo: ['{ $start } to { $end }', 'start', 'end'],
    since: ['since { $start }', 'start'],
    until: ['until { $end }', 'end'],
    stoppedWhy: 'stopped, reason not known',
    radiotherapyUndated: ['{ $kind }, date not known', 'kind'],
    available: ['{ $drug }: available', 'drug'],
    notAvailable: ['{ $drug }: not available', 'drug'],
    none: 'none',
  },
} as const

const THERAPY_WORDS = wordsFrom('therapies', ENGLISH_THERAPY_WORDS)
export const {
  class: THERAPY_CLASS_WORDS,
  status: THERAPY_STATUS_WORDS,
  stopReason: STOP_REASON_WORDS,
  radiotherapy: RADIOTHERAPY_WORDS,
  says: THERAPY_SAYS,
} = THERAPY_WORDS
const { toxicity: TOXICITY_WORDS, response: RESPONSE_WORDS } = THERAPY_WORDS

/** "osimertinib 80 mg/day, 2025-03 to 2025-11, stopped: progression". What the record leaves open is said. */
export function therapyInWords(therapy: Therapy): string {
  const { agent, dailyDoseMg } = therapy
  const dosed = dailyDoseMg === undefined ? agent : THERAPY_SAYS.dose(agent, String(dailyDoseMg))
  return [dosed, periodOf(therapy), endOf(therapy) + toxicityOf(therapy), responseOf(therapy)].filter((part) => part !== '').join(', ')
}

function toxicityOf({ toxicity }: Therapy): string {
  const said = [
    toxicity?.kind === undefined ? '' : TOXICITY_WORDS[toxicity.kind],
    toxicity?.grade === undefined ? '' : THERAPY_SAYS.grade(toxicity.grade),
  ]
  const parts = said.filter((part) => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}

const responseOf = ({ bestResponse }: Therapy): string =>
  bestResponse === undefined ? '' : THERAPY_SAYS.bestResponse(RESPONSE_WORDS[bestResponse])

function periodOf({ start, end }: Therapy): string {
  if (start !== undefined && end !== undefined) return THERAPY_SAYS.fromTo(start, end)
  if (start !== undefined) return THERAPY_SAYS.since(start)
  return end === undefined ? '' : THERAPY_SAYS.until(end)
}

function endOf({ status, stopReason }: Therapy): string {
  if (status === 'active' && stopReason === undefined) return ''
  if (stopReason !== undefined && stopReason !== status) return `${THERAPY_STATUS_WORDS[status]}: ${STOP_REASON_WORDS[stopReason]}`
  return status === 'stopped' ? THERAPY_SAYS.stoppedWhy : THERAPY_STATUS_WORDS[status]
}

export const radiotherapyInWords = ({ kind, date }: CnsRadiotherapy): string =>
  date === undefined ? THERAPY_SAYS.radiotherapyUndated(RADIOTHERAPY_WORDS[kind]) : `${RADIOTHERAPY_WORDS[kind]} ${date}`
