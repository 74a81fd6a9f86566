import type { Evidence } from '../engine/model.ts'
import { isReviewOverdue } from '../engine/validity.ts'
import { NOTE_TITLE } from '../fhir/resources/meninx-note.ts'
import type { Note, NoteBlock, NoteInput, NoteSection, Pair } from './note.ts'
import { evidenceOfDisagreements } from './note-disagreements.ts'
import { earlierRows, earlierSection } from './note-earlier.ts'
import { factSections } from './note-facts.ts'
import { clinicianSection, optionSections, warningSection } from './note-options.ts'
import { ABOUT, MODEL, REFERENCE } from './note-outline.ts'
import { evidenceOfResponse, responseSections } from './note-response.ts'
import type { Say } from './say.ts'
import { situationsOf } from './situations.ts'
import { studiedRows } from './studied.ts'

/** For clinicians only, and a support rather than a directive: FDA CDS guidance, criteria 3 and 4. */
export const intendedUse = (say: Say): string =>
  say(
    'For clinicians. This note lists options that published sources support for the facts shown, with the basis of each, so that the reader can review it. It is not a directive, does not measure images or raw test data, and is not for patients. Not a listed option does not mean not appropriate; newer evidence or approvals may exist. The decision is the clinician’s.',
  )

/** The content of the note. A section with nothing in it says so only where silence could be misread; others are left out. */
export function noteFrom(input: NoteInput): Note {
  const { say, language } = input.words
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
    { heading: say('Intended use'), blocks: [paragraph(intendedUse(say))] },
    evidenceSection(input),
  ]
  return {
    title: titleFor(input),
    reference: input.reference,
    lead: say('Options supported by the cited sources for the facts entered.'),
    language,
    sections: sections.map(withoutEmptyBlocks).filter(hasContent),
  }
}

/** Also the attachment's title: by it the note is found where a server drops our identifier, and a draft is known as one. */
export function titleFor({ reference, status, words: { say } }: Pick<NoteInput, 'reference' | 'status' | 'words'>): string {
  const title = `${NOTE_TITLE} ${reference}`
  return status === 'preliminary' ? say('DRAFT, not verified: {title}', { title }) : say('{title}', { title })
}

const paragraph = (text: string): NoteBlock => ({ kind: 'paragraph', text })

function aboutSection(input: NoteInput): NoteSection {
  const { patient, author, writtenAt, decision, model, reference, status } = input
  const { say } = input.words
  const notKnown = say('not known')
  const { modelVersion: version, knowledgeDate: upTo } = decision
  const rows: readonly Pair[] = [
    [say('Patient'), patient.name ?? say('name not known')],
    [say('Born'), patient.birthDate ?? notKnown],
    [say('Sex'), patient.sex === null ? notKnown : say(patient.sex)],
    [say('Record number'), patient.recordNumber ?? notKnown],
    [say('Record'), `Patient/${patient.id}`],
    [say('Encounter'), encounterRow(input)],
    [say('Author'), authorInWords(author, say)],
    [say('Written'), writtenAt],
    [say('Facts as of'), decision.asOf],
    [say(MODEL), say('{version}, evidence up to {upTo}, to be reviewed by {reviewBy}', { version, upTo, reviewBy: model.reviewBy })],
    ...(isReviewOverdue(model, decision.asOf)
      ? [[say('Warning'), say('the review of the decision model is overdue: newer evidence may not be part of it.')] as const]
      : []),
    [say(REFERENCE), reference],
    ...earlierRows(input),
    [say('Status'), status === 'final' ? say('final') : say('draft, not verified')],
  ]
  return { heading: say(ABOUT), blocks: [{ kind: 'pairs', rows }] }
}

function encounterRow({ encounterId, encounterName, words: { say } }: NoteInput): string {
  if (encounterId === null) return say('none given')
  return encounterName === null ? `Encounter/${encounterId}` : `${say(encounterName)} (Encounter/${encounterId})`
}

function authorInWords({ name, reference }: NoteInput['author'], say: Say): string {
  if (name !== null) return reference === null ? name : `${name} (${reference})`
  return reference ?? say('the signed-in user; the record system did not say who')
}

const statusInWords = (status: NoteInput['decision']['status'], say: Say): string | null => {
  switch (status) {
    case 'options':
      return null
    case 'workup-first':
      return say('The work-up comes first.')
    case 'out-of-scope':
      return say('Outside of what the decision model covers: no therapy is ranked.')
    case 'urgent':
      return say('Urgent situation: see the first tier.')
  }
}

function situationSection(input: NoteInput): NoteSection {
  const states = situationsOf(input.decision).map(({ title }) => title)
  return { heading: input.words.say('Situation'), blocks: [{ kind: 'list', items: states }, ...situationInWords(input).map(paragraph)] }
}

/** What the note says of the decision as a whole. */
export function situationInWords({ decision, words: { say } }: Pick<NoteInput, 'decision' | 'words'>): readonly string[] {
  const none = decision.options.length === 0 ? say('The decision model lists no option for these facts.') : null
  return [statusInWords(decision.status, say), decision.uncovered, none].filter((sentence) => sentence !== null)
}

const questionSection = ({ decision, model, words: { say } }: NoteInput): NoteSection => ({
  heading: say('Open questions'),
  blocks: [{ kind: 'list', items: decision.asks.map((id) => model.asks[id]?.label ?? id) }],
})

const WENT_ON =
  'The person at the screen chose to go on before the record system had answered everything: what had not come by then was not waited for.'

function notReadSection({ queries, unread, wentOnWithoutRest, words: { say } }: NoteInput): NoteSection {
  const outcomes = {
    'partly-read': say('read in part'),
    refused: say('refused'),
    unreachable: say('no answer'),
    'not-offered': say('not offered'),
  } as const
  const rows = queries.flatMap(({ what, outcome, why }): Pair[] =>
    outcome === 'read' ? [] : [[say(what), why === undefined ? outcomes[outcome] : `${outcomes[outcome]}. ${say(why)}`]],
  )
  const items = unread.map(({ reference, problem }) => `${reference}: ${say(problem)}`)
  const whole =
    rows.length + items.length === 0
      ? [paragraph(say('Every question to the record was answered, and everything in the answers was understood.'))]
      : []
  const wentOn = wentOnWithoutRest ? [paragraph(say(WENT_ON))] : []
  return {
    heading: say('What was not read of the record'),
    blocks: [...wentOn, { kind: 'pairs', rows }, { kind: 'list', items }, ...whole],
  }
}

const responseSection = ({ decision, model, words: { say } }: NoteInput): NoteSection => ({
  heading: say('Response assessment'),
  blocks: [
    { kind: 'list', items: decision.response.map((id) => model.responseFrameworks.find((framework) => framework.id === id)?.label ?? id) },
  ],
})

/** The rows that this note names: those of its options, of the disagreements about them, and of the rules of response that it shows. */
export function evidenceIdsOf(input: NoteInput): readonly string[] {
  const { options, avoid } = input.decision
  const ofOptions = [...options, ...avoid].flatMap((option) => option.evidence)
  return [...new Set([...ofOptions, ...evidenceOfDisagreements(input), ...evidenceOfResponse(input)])]
}

/** Every row that this note names, with its known errors. A row that is not at hand is named all the same. */
function evidenceSection(input: NoteInput): NoteSection {
  const { say } = input.words
  return {
    heading: say('Evidence'),
    blocks: evidenceIdsOf(input).map((id) => {
      const row = input.background.evidence[id]
      return row === undefined
        ? paragraph(say('{id}: the text of this row was not at hand when the note was written.', { id }))
        : evidenceEntry(row, say)
    }),
  }
}

function evidenceEntry(row: Evidence, say: Say): NoteBlock {
  const rows: readonly Pair[] = [
    [say('Publication'), [row.publication, row.where, row.citedReference].filter((text) => text !== '').join('; ')],
    [say('Design'), [row.design, row.setting].filter((text) => text !== '').join('; ')],
    ...studiedRows(row, say),
    ...(row.external ? [[say('Verification'), row.verification] as const] : []),
    ...row.corrections.map((text): Pair => [say('Known error'), text]),
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
