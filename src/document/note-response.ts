import { VERIFIED_WORDS } from '../response/basis.ts'
import { COMPARTMENTS, type Compartment, type CompartmentId, courseFrom, type ProgressionFree } from '../response/course.ts'
import { RESPONSE_RULES, type RuleId } from '../response/rules.ts'
import { toVisitLine } from '../response/visit-line.ts'
import { type Saying, toStatementLine } from '../response/visit-statement.ts'
import { COMPARTMENT_WORDS, CRITERIA, OUTCOME_WORDS, progressionFreeInWords, stateInWords } from '../response/words.ts'
import type { NoteBlock, NoteInput, NoteSection, Pair } from './note.ts'
import type { Say } from './say.ts'

/** How response was assessed: each compartment with its parts, and the visits themselves where no other place in the record keeps them. */
export function responseSections({
  response,
  words: { say },
}: Pick<NoteInput, 'response'> & { readonly words: Pick<NoteInput['words'], 'say'> }): readonly NoteSection[] {
  if (response === null) return []
  const said = [saidSection('in-error', response.inError, say), saidSection('counts', response.countAgain, say)]
  if (response.visits.length === 0) return said
  const course = courseFrom(response.visits)
  const { compartments, firstToProgress, cns, nonCns, lmType, start } = course
  const first =
    firstToProgress === null
      ? say('none')
      : say('{compartments} on {date}; it triggers a review, not a change by itself', {
          compartments: firstToProgress.compartments.map((id) => say(COMPARTMENT_WORDS[id])).join(say(' and ')),
          date: firstToProgress.on,
        })
  const rows: readonly Pair[] = [
    [say('Treatment began'), start ?? say('not entered')],
    [say('First to progress'), first],
    [say('CNS progression-free'), freeInWords(cns, say)],
    [say('Non-CNS progression-free'), freeInWords(nonCns, say)],
    [say('EANO-ESMO type'), [lmType.label, ...lmType.remarks].map((text) => say(text)).join('. ')],
  ]
  const entries = (Object.keys(COMPARTMENTS) as CompartmentId[]).map((id) => compartmentEntry(compartments[id], say))
  return [
    {
      heading: say('Response: results of the visits entered'),
      blocks: [
        ...entries,
        { kind: 'pairs', rows },
        { kind: 'paragraph', text: say('Values of reports, entered by a clinician; no image was read. Death is not among the entries.') },
      ],
    },
    keptSection(response.keptHere, say),
    ...said,
  ]
}

/** Part by part, so that each sentence is said in the language of the note. */
const freeInWords = (free: ProgressionFree, say: Say): string =>
  progressionFreeInWords(free)
    .split('; ')
    .map((part) => say(part))
    .join('; ')

function compartmentEntry({ id, points, latest, nadir, best, progressedOn }: Compartment, say: Say): NoteBlock {
  const title = `${say(COMPARTMENTS[id])} (${CRITERIA[id]})`
  if (points.length === 0) return { kind: 'entry', title: say('{title}: not assessed', { title }), rows: [] }
  const visits: Pair = [say('Visits'), points.map((point) => pointInWords(point, say)).join('; ')]
  if (latest === null)
    return { kind: 'entry', title: say('{title}: baseline only, {date}', { title, date: points.at(-1)?.date ?? '' }), rows: [visits] }
  const { outcome, because, missing, remarks } = latest.result
  const rows: readonly Pair[] = [
    visits,
    ...contributionRows(latest.result, say),
    ...(missing.length === 0 ? [] : [[say('Missing'), missing.map((one) => say(one)).join(', ')] as const]),
    ...(nadir === null ? [] : [[say('Nadir'), say('{mm} mm on {date}', nadir)] as const]),
    ...(best === null
      ? []
      : [[say('Best so far'), say('{outcome} on {date}', { outcome: say(OUTCOME_WORDS[best.outcome]), date: best.date })] as const]),
    ...(progressedOn === null ? [] : [[say('Progressed'), progressedOn] as const]),
    ...because.map(({ says }): Pair => [say('Because'), say(says)]),
    ...rulesOf(latest.result).map((rule): Pair => [say('Rule'), `${say(RESPONSE_RULES[rule].says)} [${basisInWords(rule, say)}]`]),
    ...remarks.map((remark): Pair => [say('Remark'), say(remark)]),
  ]
  return { kind: 'entry', title: `${title}: ${say(OUTCOME_WORDS[outcome])}, ${latest.date}`, rows }
}

const pointInWords = (point: Compartment['points'][number], say: Say): string => {
  const { date } = point
  switch (point.role) {
    case 'before':
      return say('before the baseline {date}', { date })
    case 'baseline':
      return say('baseline {date}', { date })
    case 'follow-up':
      return say('{outcome} {date}', { outcome: say(OUTCOME_WORDS[point.result.outcome]), date })
  }
}

/** What each component came to, and why, where the result as a whole does not say it. */
const contributionRows = ({ components, because }: LatestResult, say: Say): readonly Pair[] =>
  components.map(({ name, state, because: reasons }): Pair => {
    const own = reasons.filter(({ rule, says }) => !because.some((one) => one.rule === rule && one.says === says))
    return [say(name), `${say(stateInWords(state))}${own.length === 0 ? '' : ` (${own.map(({ says }) => say(says)).join('; ')})`}`]
  })

type LatestResult = NonNullable<Compartment['latest']>['result']

/** The rules that the result and its components rest on, each once. */
export const rulesOf = ({ because, components }: LatestResult): readonly RuleId[] => [
  ...new Set([...because, ...components.flatMap((component) => component.because)].map(({ rule }) => rule)),
]

/** The rows that those rules rest on. */
export const evidenceOfResponse = ({ response }: Pick<NoteInput, 'response'>): readonly string[] =>
  response === null || response.visits.length === 0
    ? []
    : Object.values(courseFrom(response.visits).compartments).flatMap(({ latest }) =>
        latest === null ? [] : rulesOf(latest.result).flatMap((rule) => RESPONSE_RULES[rule].basis.evidence),
      )

function basisInWords(rule: keyof typeof RESPONSE_RULES, say: Say): string {
  const { evidence, publication, verified } = RESPONSE_RULES[rule].basis
  return [...evidence, say(publication), say(VERIFIED_WORDS[verified])].join('; ')
}

/** One line of letters and signs a visit: a later launch reads it back, and takes nothing that was cut or changed. */
const keptSection = (visits: readonly Parameters<typeof toVisitLine>[0][], say: Say): NoteSection => ({
  heading: say('Visits, kept here for the next assessment'),
  blocks:
    visits.length === 0
      ? []
      : [
          { kind: 'paragraph', text: say('For programs. Please leave these lines as they are.') },
          { kind: 'list', items: visits.map(toVisitLine) },
        ],
})

const HEADINGS: Readonly<Record<Saying, string>> = { 'in-error': 'Visits entered in error', counts: 'Visits that count again' }
const SAYS: Readonly<Record<Saying, string>> = {
  'in-error':
    'Taken back with this note, whatever earlier notes or forms say, and not counted: {dates}. For programs, please leave these lines as they are:',
  counts:
    'Taken back before, and counted again with this note, whatever earlier notes say: {dates}. For programs, please leave these lines as they are:',
}

/** What an earlier note, or a form that cannot be changed from here, says of these visits no longer counts; or does count after all. */
const saidSection = (says: Saying, references: readonly string[], say: Say): NoteSection => ({
  heading: say(HEADINGS[says]),
  blocks:
    references.length === 0
      ? []
      : [
          { kind: 'paragraph', text: say(SAYS[says], { dates: references.map(dayOf).join(', ') }) },
          { kind: 'list', items: references.map((reference) => toStatementLine(says, reference)) },
        ],
})

/** A reference begins with the day of its visit. */
const dayOf = (reference: string): string => reference.slice(0, 'YYYY-MM-DD'.length)
