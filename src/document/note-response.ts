import { VERIFIED_WORDS } from '../response/basis.ts'
import { COMPARTMENTS, type Compartment, type CompartmentId, courseFrom } from '../response/course.ts'
import { RESPONSE_RULES } from '../response/rules.ts'
import type { Visit } from '../response/visit.ts'
import { toInErrorLine, toVisitLine } from '../response/visit-line.ts'
import { COMPARTMENT_WORDS, CRITERIA, OUTCOME_WORDS, progressionFreeInWords, stateInWords } from '../response/words.ts'
import type { NoteBlock, NoteInput, NoteSection, Pair } from './note.ts'

/** How response was assessed: each compartment with its parts, and the visits themselves where no other place in the record keeps them. */
export function responseSections({ response }: Pick<NoteInput, 'response'>): readonly NoteSection[] {
  if (response === null) return []
  const takenBack = inErrorSection(response.inError)
  if (response.visits.length === 0) return [takenBack]
  const course = courseFrom(response.visits)
  const { compartments, firstToProgress, cns, nonCns, lmType, start } = course
  const first =
    firstToProgress === null
      ? 'none'
      : `${firstToProgress.compartments.map((id) => COMPARTMENT_WORDS[id]).join(' and ')} on ${firstToProgress.on}; it triggers a review, not a change by itself`
  const rows: readonly Pair[] = [
    ['Treatment began', start ?? 'not entered'],
    ['First to progress', first],
    ['CNS progression-free', progressionFreeInWords(cns)],
    ['Non-CNS progression-free', progressionFreeInWords(nonCns)],
    ['EANO-ESMO type', [lmType.label, ...lmType.remarks].join('. ')],
  ]
  const entries = (Object.keys(COMPARTMENTS) as CompartmentId[]).map((id) => compartmentEntry(compartments[id]))
  return [
    {
      heading: 'Response: results of the visits entered',
      blocks: [
        ...entries,
        { kind: 'pairs', rows },
        { kind: 'paragraph', text: 'Values of reports, entered by a clinician; no image was read. Death is not among the entries.' },
      ],
    },
    keptSection(response.keptHere),
    takenBack,
  ]
}

function compartmentEntry({ id, points, latest, nadir, best, progressedOn }: Compartment): NoteBlock {
  const title = `${COMPARTMENTS[id]} (${CRITERIA[id]})`
  if (points.length === 0) return { kind: 'entry', title: `${title}: not assessed`, rows: [] }
  if (latest === null) return { kind: 'entry', title: `${title}: baseline only, ${points.at(-1)?.date}`, rows: [] }
  const { outcome, components, because, missing, remarks } = latest.result
  const rules = [...new Set(because.map(({ rule }) => rule))]
  const rows: readonly Pair[] = [
    ...components.map(({ name, state }): Pair => [name, stateInWords(state)]),
    ...(missing.length === 0 ? [] : [['Missing', missing.join(', ')] as const]),
    ...(nadir === null ? [] : [['Nadir', `${nadir.mm} mm on ${nadir.date}`] as const]),
    ...(best === null ? [] : [['Best so far', `${OUTCOME_WORDS[best.outcome]} on ${best.date}`] as const]),
    ...(progressedOn === null ? [] : [['Progressed', progressedOn] as const]),
    ...because.map(({ says }): Pair => ['Because', says]),
    ...rules.map((rule): Pair => ['Rule', `${RESPONSE_RULES[rule].says} [${basisInWords(rule)}]`]),
    ...remarks.map((remark): Pair => ['Remark', remark]),
  ]
  return { kind: 'entry', title: `${title}: ${OUTCOME_WORDS[outcome]}, ${latest.date}`, rows }
}

function basisInWords(rule: keyof typeof RESPONSE_RULES): string {
  const { evidence, publication, verified } = RESPONSE_RULES[rule].basis
  return [...evidence, publication, VERIFIED_WORDS[verified]].join('; ')
}

/** One line of letters and signs a visit: a later launch reads it back, and takes nothing that was cut or changed. */
const keptSection = (visits: readonly Parameters<typeof toVisitLine>[0][]): NoteSection => ({
  heading: 'Visits, kept here for the next assessment',
  blocks:
    visits.length === 0
      ? []
      : [
          { kind: 'paragraph', text: 'For programs. Please leave these lines as they are.' },
          { kind: 'list', items: visits.map(toVisitLine) },
        ],
})

/** What an earlier note, or a form that cannot be changed from here, says of these visits no longer counts. */
const inErrorSection = (visits: readonly Visit[]): NoteSection => ({
  heading: 'Visits entered in error',
  blocks:
    visits.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `Taken back with this note, whatever earlier notes or forms say, and not counted: ${visits.map(({ date }) => date).join(', ')}. For programs, please leave these lines as they are:`,
          },
          { kind: 'list', items: visits.map(toInErrorLine) },
        ],
})
