import type { Evidence } from '../engine/model.ts'
import { isReviewOverdue } from '../engine/validity.ts'
import { NOTE_TITLE } from '../fhir/resources/meninx-note.ts'
import type { Note, NoteBlock, NoteInput, NoteSection, Pair } from './note.ts'
import { evidenceOfDisagreements } from './note-disagreements.ts'
import { earlierRows, earlierSection } from './note-earlier.ts'
import { factSections } from './note-facts.ts'
import { clinicianSection, optionSections, warningSection } from './note-options.ts'
import { ABOUT, MODEL, REFERENCE } from './note-outline.ts'
import { responseSections } from './note-response.ts'
import { situationsOf } from './situations.ts'
import { studiedRows } from './studied.ts'

const LEAD = 'Options supported by the cited sources for the facts entered'

/** For clinicians only, and a support rather than a directive: FDA CDS guidance, criteria 3 and 4. */
const INTENDED_USE =
  'For clinicians. This note lists options that published sources support for the facts shown, with the basis of each, so that the reader can review it. ' +
  'It is not a directive, does not measure images or raw test data, and is not for patients. Not a listed option does not mean not appropriate; ' +
  'newer evidence or approvals may exist. The decision is the clinician’s.'

const REVIEW_OVERDUE = 'the review of the decision model is overdue: newer evidence may not be part of it.'

/** The content of the note. A section with nothing in it says so only where silence could be misread; others are left out. */
export function noteFrom(input: NoteInput): Note {
  const sections = [
    aboutSection(input),
    situationSection(input),
    clinicianSection(input),
    earlierSection(input),
    ...optionSections(input),
    warningSection(input),
    questionSection(input),
    ...factSections(input),
    notReadSection(input),
    responseSection(input),
    ...responseSections(input),
    { heading: 'Intended use', blocks: [paragraph(INTENDED_USE)] },
    evidenceSection(input),
  ]
  return {
    title: titleFor(input),
    reference: input.reference,
    lead: LEAD,
    sections: sections.map(withoutEmptyBlocks).filter(hasContent),
  }
}

/** Also the attachment's title: by it the note is found where a server drops our identifier, and a draft is known as one. */
export const titleFor = ({ reference, status }: Pick<NoteInput, 'reference' | 'status'>): string =>
  `${status === 'preliminary' ? 'DRAFT, not verified: ' : ''}${NOTE_TITLE} ${reference}`

const paragraph = (text: string): NoteBlock => ({ kind: 'paragraph', text })

function aboutSection(input: NoteInput): NoteSection {
  const { patient, author, writtenAt, decision, model, reference, status } = input
  const rows: readonly Pair[] = [
    ['Patient', patient.name ?? 'name not known'],
    ['Born', patient.birthDate ?? 'not known'],
    ['Sex', patient.sex ?? 'not known'],
    ['Record number', patient.recordNumber ?? 'not known'],
    ['Record', `Patient/${patient.id}`],
    ['Encounter', encounterRow(input)],
    ['Author', authorInWords(author)],
    ['Written', writtenAt],
    ['Facts as of', decision.asOf],
    [MODEL, `${decision.modelVersion}, evidence up to ${decision.knowledgeDate}, to be reviewed by ${model.reviewBy}`],
    ...(isReviewOverdue(model, decision.asOf) ? [['Warning', REVIEW_OVERDUE] as const] : []),
    [REFERENCE, reference],
    ...earlierRows(input),
    ['Status', status === 'final' ? 'final' : 'draft, not verified'],
  ]
  return { heading: ABOUT, blocks: [{ kind: 'pairs', rows }] }
}

function encounterRow({ encounterId, encounterName }: NoteInput): string {
  if (encounterId === null) return 'none given'
  return encounterName === null ? `Encounter/${encounterId}` : `${encounterName} (Encounter/${encounterId})`
}

function authorInWords({ name, reference }: NoteInput['author']): string {
  if (name !== null) return reference === null ? name : `${name} (${reference})`
  return reference ?? 'the signed-in user; the record system did not say who'
}

const STATUS = {
  options: null,
  'workup-first': 'The work-up comes first.',
  'out-of-scope': 'Outside of what the decision model covers: no therapy is ranked.',
  urgent: 'Urgent situation: see the first tier.',
} as const

function situationSection({ decision }: NoteInput): NoteSection {
  const states = situationsOf(decision).map(({ title }) => title)
  const sentences = [STATUS[decision.status], decision.uncovered].filter((sentence) => sentence !== null)
  const none = decision.options.length === 0 ? ['The decision model lists no option for these facts.'] : []
  return { heading: 'Situation', blocks: [{ kind: 'list', items: states }, ...[...sentences, ...none].map(paragraph)] }
}

const questionSection = ({ decision, model }: NoteInput): NoteSection => ({
  heading: 'Open questions',
  blocks: [{ kind: 'list', items: decision.asks.map((id) => model.asks[id]?.label ?? id) }],
})

const OUTCOMES = {
  'partly-read': 'read in part',
  refused: 'refused',
  unreachable: 'no answer',
  'not-offered': 'not offered',
} as const

function notReadSection({ queries, unread }: NoteInput): NoteSection {
  const rows = queries.flatMap(({ what, outcome, why }): Pair[] =>
    outcome === 'read' ? [] : [[what, why === undefined ? OUTCOMES[outcome] : `${OUTCOMES[outcome]}. ${why}`]],
  )
  const items = unread.map(({ reference, problem }) => `${reference}: ${problem}`)
  const whole =
    rows.length + items.length === 0
      ? [paragraph('Every question to the record was answered, and everything in the answers was understood.')]
      : []
  return { heading: 'What was not read of the record', blocks: [{ kind: 'pairs', rows }, { kind: 'list', items }, ...whole] }
}

const responseSection = ({ decision, model }: NoteInput): NoteSection => ({
  heading: 'Response assessment',
  blocks: [
    { kind: 'list', items: decision.response.map((id) => model.responseFrameworks.find((framework) => framework.id === id)?.label ?? id) },
  ],
})

/** Every row that an option of this note rests on, with its known errors. A row that is not at hand is named all the same. */
function evidenceSection(input: NoteInput): NoteSection {
  const { decision, background } = input
  const ofOptions = [...decision.options, ...decision.avoid].flatMap((option) => option.evidence)
  const ids = [...new Set([...ofOptions, ...evidenceOfDisagreements(input)])]
  return {
    heading: 'Evidence',
    blocks: ids.map((id) => {
      const row = background.evidence[id]
      return row === undefined ? paragraph(`${id}: the text of this row was not at hand when the note was written.`) : evidenceEntry(row)
    }),
  }
}

function evidenceEntry(row: Evidence): NoteBlock {
  const rows: readonly Pair[] = [
    ['Publication', [row.publication, row.where, row.citedReference].filter((text) => text !== '').join('; ')],
    ['Design', [row.design, row.setting].filter((text) => text !== '').join('; ')],
    ...studiedRows(row),
    ...(row.external ? [['Verification', row.verification] as const] : []),
    ...row.corrections.map((text): Pair => ['Known error', text]),
  ]
  return { kind: 'entry', title: `${row.id}: ${row.statement}`, rows }
}

const withoutEmptyBlocks = ({ heading, blocks }: NoteSection): NoteSection => ({
  heading,
  blocks: blocks.filter((block) => !isEmpty(block)),
})
const hasContent = ({ blocks }: NoteSection): boolean => blocks.length > 0

function isEmpty(block: NoteBlock): boolean {
  switch (block.kind) {
    case 'paragraph':
      return block.text === ''
    case 'list':
      return block.items.length === 0
    case 'pairs':
      return block.rows.length === 0
    case 'entry':
      return false
  }
}
