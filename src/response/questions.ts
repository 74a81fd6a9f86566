import { CARD_VERSIONS, type CardVersion, FINDINGS, type FindingId } from './mri-cards.ts'
import { DOMAINS, type DomainId } from './neurological-domains.ts'

/**
 * Everything that is entered at a visit, once: the form on screen, the Questionnaire for a record system's own form filler, the stored
 * QuestionnaireResponse, the lines in the note and the types all follow from these tables. Ids and codes are stable: they are stored.
 */
export type Choice = {
  readonly kind: 'choice'
  readonly label: string
  readonly options: Readonly<Record<string, string>>
  readonly hint?: string
}
/** A number in the UCUM unit. Outside of `min` to `max` a value is refused as implausible. */
type Amount = {
  readonly kind: 'number'
  readonly label: string
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly hint?: string
}
type Day = { readonly kind: 'date'; readonly label: string; readonly hint?: string }

export type Question = Choice | Amount | Day

export const NOT_EVALUABLE = 'not-evaluable'
const NE = { [NOT_EVALUABLE]: 'not evaluable' } as const

type Hint = { readonly hint?: string }
const choice = <const O extends Readonly<Record<string, string>>>(label: string, options: O, more: Hint = {}) =>
  ({ kind: 'choice', label, options, ...more }) as const

const level = (id: DomainId): Choice => {
  const { label, levels, verified, hint } = DOMAINS[id] as (typeof DOMAINS)[DomainId] & Hint
  const options = Object.fromEntries([...levels.map((words, index) => [String(index), words]), [NOT_EVALUABLE, 'not evaluable']])
  const doubt = verified === 'not-verified' ? 'Levels from memory: verify against the card.' : null
  const hints = [hint, doubt].filter((text) => typeof text === 'string')
  return choice(label, options as Readonly<Record<string, string>>, hints.length === 0 ? {} : { hint: hints.join(' ') })
}
const finding = (id: FindingId) => choice(FINDINGS[id].label, { present: 'present', absent: 'absent', ...NE })
const change = (id: FindingId) =>
  choice(`${FINDINGS[id].label}: change from the previous MRI`, { improved: 'improved', 'no-change': 'no change', worse: 'worse', ...NE })
const keyed = <K extends string, V>(keys: readonly K[], make: (key: K) => V): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>

const NON_TARGET = {
  none: 'there are none',
  gone: 'all gone',
  'non-progressing': 'stable or improved',
  progressed: 'unequivocal progression',
  ...NE,
} as const
const NO_TARGETS = { none: 'there are none', ...NE } as const
const WITHOUT_TARGETS = { hint: 'At the baseline: nothing entered is not known, it is not none.' }
const NEW_LESIONS = { none: 'none', equivocal: 'equivocal', present: 'present', ...NE } as const

const CARD_OPTIONS: Readonly<Record<CardVersion, string>> & Readonly<Record<string, string>> = CARD_VERSIONS

export const QUESTIONS = {
  'treatment-start': { kind: 'date', label: 'Start of the treatment that is assessed' } as const,
  ecog: choice('ECOG', { '0': '0', '1': '1', '2': '2', '3': '3', '4': '4', ...NE }),
  'quality-of-life': choice(
    'Quality of life, as the patient says',
    { better: 'better', same: 'the same', worse: 'worse', ...NE },
    { hint: 'Recorded; part of no published result (Z064).' },
  ),

  ...keyed(Object.keys(DOMAINS) as DomainId[], level),

  cytology: choice(
    'CSF cytology',
    {
      negative: 'negative',
      atypical: 'atypical (counts as negative)',
      suspicious: 'suspicious (counts as positive)',
      positive: 'positive',
      ...NE,
    },
    { hint: 'At least 5 mL, better more than 10 mL; to be processed within 30 minutes (E21).' },
  ),
  'mri-card': choice('MRI scorecard, version', CARD_OPTIONS),
  'mri-after-lumbar-puncture': choice('MRI made after a lumbar puncture', { yes: 'yes', no: 'no', [NOT_EVALUABLE]: 'not known' }),
  ...keyed(Object.keys(FINDINGS) as FindingId[], finding),
  ...keyed(
    (Object.keys(FINDINGS) as FindingId[]).map((id) => `${id}-change` as const),
    (id) => change(id.replace(/-change$/, '') as FindingId),
  ),
  'mri-composite': {
    kind: 'number',
    label: 'Composite score, as the reader gave it',
    unit: '{score}',
    min: 0,
    max: 100,
    hint: 'Of at most five lesions. Left empty, the findings present are counted.',
  } as const,
  'mri-overall': choice('Overall result of the card, as the reader gave it', {
    'complete-response': 'complete response',
    'partial-response': 'partial response',
    stable: 'stable',
    progression: 'progression',
    ...NE,
  }),

  'brain-sum': {
    kind: 'number',
    label: 'Sum of the target lesions',
    unit: 'mm',
    min: 0,
    max: 1000,
    hint: 'Only where the single lesions are not reported.',
  } as const,
  'brain-target': choice('If no target lesion in the brain is entered', NO_TARGETS, WITHOUT_TARGETS),
  'brain-non-target': choice('Other lesions in the brain', NON_TARGET),
  'brain-new': choice('New lesions in the brain', NEW_LESIONS),
  'brain-steroids': choice('Corticosteroids, against the visit before', {
    none: 'none taken',
    decreased: 'decreased',
    stable: 'unchanged',
    increased: 'increased',
    ...NE,
  }),
  'brain-clinical': choice(
    'Clinical status, from the brain metastases',
    { improved: 'improved', stable: 'stable', worse: 'worse', ...NE },
    { hint: 'Worse for another reason: not evaluable.' },
  ),
  'brain-field': choice('Growth inside an irradiated field', {
    'all-inside': 'all growth is inside',
    'some-outside': 'some growth is outside',
    no: 'no',
    [NOT_EVALUABLE]: 'not known',
  }),
  'brain-perfusion': choice('Perfusion of the growing lesion', { low: 'low', high: 'high', 'not-done': 'not done' }),

  'body-sum': {
    kind: 'number',
    label: 'Sum of the target lesions',
    unit: 'mm',
    min: 0,
    max: 2000,
    hint: 'Only where the single lesions are not reported.',
  } as const,
  'body-target': choice('If no target lesion outside the CNS is entered', NO_TARGETS, WITHOUT_TARGETS),
  'body-non-target': choice('Other lesions outside the CNS', {
    none: 'there are none',
    gone: 'all gone',
    'non-progressing': 'present, not progressing',
    partly: 'not all evaluated, none progressing',
    progressed: 'unequivocal progression',
    ...NE,
  }),
  'body-new': choice('New lesions outside the CNS', NEW_LESIONS),
} as const satisfies Readonly<Record<string, Question>>

export type QuestionId = keyof typeof QUESTIONS
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[]

type ValueFrom<Q> = Q extends { kind: 'choice'; options: infer O }
  ? Extract<keyof O, string>
  : Q extends { kind: 'number' }
    ? number
    : string
/** What may be entered for a question. Of a date: `YYYY-MM-DD`. */
export type ValueOfQuestion<Q extends QuestionId> = ValueFrom<(typeof QUESTIONS)[Q]>

/** The parts of the form, in the order of an assessment. */
export const SECTIONS = {
  general: { title: 'The visit', questions: ['treatment-start', 'ecog', 'quality-of-life'] },
  examination: { title: 'Neurological examination (RANO-LM, ten domains)', questions: Object.keys(DOMAINS) as DomainId[] },
  csf: { title: 'Cerebrospinal fluid', questions: ['cytology'] },
  meninges: {
    title: 'Leptomeninges on MRI of the neuraxis',
    questions: [
      'mri-card',
      'mri-after-lumbar-puncture',
      ...(Object.keys(FINDINGS) as FindingId[]).flatMap((id): QuestionId[] => [id, `${id}-change`]),
      'mri-composite',
      'mri-overall',
    ],
  },
  brain: {
    title: 'Brain metastases (RANO-BM)',
    questions: [
      'brain-sum',
      'brain-target',
      'brain-non-target',
      'brain-new',
      'brain-steroids',
      'brain-clinical',
      'brain-field',
      'brain-perfusion',
    ],
  },
  body: { title: 'Outside the CNS (RECIST 1.1)', questions: ['body-sum', 'body-target', 'body-non-target', 'body-new'] },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly questions: readonly QuestionId[] }>>
export type SectionId = keyof typeof SECTIONS
