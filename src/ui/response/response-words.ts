import { variants } from '../language/patterns.ts'
import { sentence } from '../language/sentences.ts'
import { wordsFrom } from '../language/words-from.ts'
import type { VisitOrigin, VisitStoring, Writer } from './response-desk.ts'

/** The catalogue in English. */
export const ENGLISH_RESPONSE_WORDS = {
  origin: {
    entered: 'entered here',
    'questionnaire-response': 'from the record',
    note: 'from an earlier note',
    draft: 'from a draft of a note, not signed',
    chart: 'results of the record',
  } satisfies Readonly<Record<VisitOrigin, string>>,
  storing: {
    'not-stored': 'not stored yet',
    'under-way': 'being stored',
    stored: ['stored as { $where }', 'where'],
    failed: ['not stored: { $why }', 'why'],
    unknown: ['not known whether it was stored: { $why }', 'why'],
  },
  title: 'Response assessment',
  explain: 'Values of reports, entered by a clinician. No image is read and nothing is measured here. Published criteria compute the rest.',
  results: 'Latest result of each compartment',
  notAssessed: 'Not assessed.',
  notAssessedHere: 'not assessed',
  baselineOnly: 'A baseline only; the next visit gives a result.',
  best: 'Best so far',
  sustained: 'sustained for 4 weeks or more',
  notSustained: 'not shown to last 4 weeks',
  baseline: 'Baseline',
  nadir: 'Nadir',
  progressed: 'Progressed',
  why: 'Why',
  components: 'What each part contributes',
  missing: 'Missing',
  rule: 'Rule',
  type: 'EANO–ESMO type',
  first: 'First to progress',
  firstNone: 'no compartment has progressed',
  review: 'It triggers a review of the treatment, not a change by itself.',
  cns: 'CNS progression-free',
  nonCns: 'Non-CNS progression-free',
  death: 'By these entries; death is not among them.',
  start: 'Treatment began',
  startNot: 'not entered',
  decision: 'In the decision',
  decisionUsed: 'The decision uses, as your answers:',
  decisionOffer: 'The decision could use, as your answers:',
  decisionNone: 'Nothing is settled that the decision asks for.',
  use: 'Use in the decision',
  takeBack: 'Take back',
  chart: 'Sums of the target lesions over time',
  since: ['since { $date }', 'date'],
  visit: 'Visit',
  visits: 'Visits',
  none: 'No visit yet.',
  add: 'Add a visit',
  correct: 'Correct',
  remove: 'Remove',
  undo: 'Undo the last change',
  typedBefore: 'This visit was being typed before and is here again. It is not kept yet.',
  inError: {
    mark: 'Entered in error',
    title: 'Entered in error, not counted',
    store: 'Mark in the record',
    again: 'Count again',
    sure: ['This is stored by { $who }. Entered in error all the same?', 'who'],
    sureYes: 'Yes, entered in error',
    sureNo: 'No, leave it',
    notYet: 'the record does not say so yet',
    withNote: 'the next note that is signed here will say so',
    onlyHere: 'only here: from this session nothing can be stored',
    underWay: 'being marked in the record',
    marked: 'marked in the record',
    inNote: ['so says { $where }', 'where'],
    failed: ['not marked in the record: { $why } The next note that is signed here will say so', 'why'],
    unknown: ['not known whether it was marked in the record: { $why }', 'why'],
  },
  by: ['by { $who }', 'who'],
  nobody: 'somebody whom the record does not name',
  countsAgain: 'counts again; the next note that is signed here will say so',
  countsAgainHere: 'counts again, only here: from this session nothing can be stored',
  beside: {
    title: 'Other entries of the same days',
    says: ['{ $where } says otherwise of { $date } than the visit that counts ({ $counts }):', 'where', 'date', 'counts'],
    here: 'entered here',
    difference: ['{ $about }: { $there }; the visit that counts: { $here }', 'about', 'there', 'here'],
    nothing: 'not entered',
  },
  store: 'Store in the record',
  storeInNote: 'Visits are kept in the text of the note that you sign, and read from there at the next launch.',
  reading: 'Looking for earlier visits in the record…',
  disagreements: 'Where versions and sources disagree',
  here: 'Here',
  verify: 'Verification',
  form: {
    save: 'Keep this visit',
    cancel: 'Discard',
    date: 'Date of the visit',
    choose: 'not entered',
    twice: ['There is a visit of { $date } already. Correct that one: what was found on one day is one visit.', 'date'],
  },
  restored: [
    variants('count', 'One visit that was entered before is here again.', '{ $count } visits that were entered before are here again.'),
    'count',
  ],
  earlier: {
    title: ['Earlier values found in the chart ({ $count })', 'count'],
    explain: 'In the words of the record. They do not say which lesion is a target, so that none of them becomes a visit by itself.',
    ofDay: ['The record says of { $date }:', 'date'],
    noDate: 'no date',
  },
  decisionOther: 'The visits say something else now:',
  decisionGone: 'The visits no longer say so.',
  lesions: {
    brain: 'Target lesions in the brain',
    body: 'Target lesions outside the CNS',
    meninges: 'Measurable nodules',
    hint: {
      brain: 'Largest first, up to five: at least 10 mm, and at least 5 mm across.',
      body: 'Up to five, two per organ: at least 10 mm; a node at least 15 mm in the short axis. Present but too small to measure: 5 mm.',
      meninges: 'The three largest. Which one is measurable depends on the version of the card.',
    },
    name: 'Name',
    state: 'Now',
    size: 'Size, mm',
    across: 'Across, mm',
    kind: 'Kind',
    organ: 'Organ',
    add: 'Add a lesion',
    remove: 'Remove',
    take: ['Take the lesions of { $date } (names only)', 'date'],
  },
  entered: ['{ $count ->\n [0] nothing entered\n *[other] { $count } of { $of } entered\n }', 'count', 'of'],
  codes:
    'B baseline · CR complete, PR partial response · R response · SD stable · PD progression · ? necrosis or progression · ND no disease · NE not evaluable',
  lastLine: ['last line: { $compartment }', 'compartment'],
  measured: ['{ $mm } mm on { $date }', 'mm', 'date'],
  sumNotEvaluable: 'sum not evaluable',
  fromBaseline: ['{ $change } from the baseline', 'change'],
  role: { before: 'before the baseline', baseline: 'baseline', 'follow-up': '' },
} as const

export const RESPONSE_WORDS = wordsFrom('response', ENGLISH_RESPONSE_WORDS)

export function storingInWords(storing: VisitStoring): string {
  const words = RESPONSE_WORDS.storing
  switch (storing.kind) {
    case 'not-stored':
    case 'under-way':
      return words[storing.kind]
    case 'stored':
      return words.stored(storing.where)
    case 'failed':
    case 'unknown':
      return words[storing.kind](sentence(storing.why))
  }
}

export const writerInWords = ({ who }: Writer): string => who ?? RESPONSE_WORDS.nobody
