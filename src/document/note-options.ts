import type { AvoidedOption, ListedOption } from '../engine/decision.ts'
import type { NoteBlock, NoteInput, NoteSection, Pair } from './note.ts'
import { disagreementRows } from './note-disagreements.ts'
import { AVOID, TIERS } from './note-outline.ts'
import type { Say } from './say.ts'

/** What the clinician stated, before everything that the model says. Without a statement nothing is recorded as decided. */
export function clinicianSection(input: NoteInput): NoteSection {
  const { say } = input.words
  const stated = input.decision.options.filter(({ id }) => statementOn(input, id) !== undefined)
  const rows = stated.map(({ id }): Pair => [labelOf(input, id), decisionOn(input, id)])
  const none: readonly NoteBlock[] =
    rows.length === 0 ? [{ kind: 'paragraph', text: say('No decision on an option is recorded in this note.') }] : []
  const lines = input.review.comment.split(/\r?\n/).map((line) => line.trim())
  const comment = lines.filter((line) => line !== '').map((text): NoteBlock => ({ kind: 'paragraph', text }))
  return { heading: say('Decision and comment of the clinician'), blocks: [{ kind: 'pairs', rows }, ...none, ...comment] }
}

/** Each warning once, with the options that it is about; without one it is about the whole case. */
export function warningSection(input: NoteInput): NoteSection {
  const items = warningsOf(input).map(
    ({ says, about }) => `${says}${about.length === 0 ? '' : ` [${about.map(({ id }) => labelOf(input, id)).join('; ')}]`}`,
  )
  return { heading: input.words.say('Warnings'), blocks: [{ kind: 'list', items }] }
}

export function warningsOf({ decision, model }: NoteInput) {
  const options = [...decision.options, ...decision.avoid]
  const ids = [...new Set([...decision.warnings, ...options.flatMap(({ warnings }) => warnings)])]
  return ids.map((id) => ({ id, says: model.warnings[id] ?? id, about: options.filter(({ warnings }) => warnings.includes(id)) }))
}

/** Options by tier with the clinician's decision on each, then what is not supported. Within a tier the order means nothing. */
export function optionSections(input: NoteInput): readonly NoteSection[] {
  const { say } = input.words
  const tiers = Map.groupBy(input.decision.options, ({ tier }) => tier)
  const listed = [...tiers].map(([tier, options]) => ({
    heading: options.length > 1 ? say('{tier} (equal, in no order)', { tier: tierInWords(tier, say) }) : tierInWords(tier, say),
    blocks: options.map((option) => optionEntry(input, option)),
  }))
  return [...listed, { heading: say(AVOID), blocks: input.decision.avoid.map((option) => avoidedEntry(input, option)) }]
}

function tierInWords(tier: number, say: Say): string {
  const english = TIERS[tier - 1]
  return english === undefined ? say('Tier {tier}', { tier }) : say(english)
}

function optionEntry(input: NoteInput, option: ListedOption): NoteBlock {
  const { factLabel, say } = input.words
  const undecided = option.undecided.map(factLabel).join(', ')
  const facts = undecided === '' ? say('see the questions') : undecided
  const rows: readonly Pair[] = [
    [say('Why'), option.because],
    [say('Evidence'), `${option.level} (${option.evidence.join(', ')})`],
    ...ruleRows(option, say),
    ...(option.provisional ? [[say('Provisional'), say('not settled until known: {facts}', { facts })] as const] : []),
    ...option.conditions.map((text): Pair => [say('To check first'), text]),
    ...option.cautions.map((text): Pair => [say('Caution'), text]),
    ...option.rules.flatMap(({ judgement }): Pair[] => (judgement === undefined ? [] : [[say('Judgement'), judgement]])),
    ...disagreementRows(input, option.id),
    [say('Clinician’s decision'), decisionOn(input, option.id)],
  ]
  return { kind: 'entry', title: labelOf(input, option.id), rows: withoutRepeats(rows) }
}

const avoidedEntry = (input: NoteInput, option: AvoidedOption): NoteBlock => ({
  kind: 'entry',
  title: labelOf(input, option.id),
  rows: [
    [input.words.say('Why'), option.because],
    [input.words.say('Evidence'), option.evidence.join(', ')],
    ...ruleRows(option, input.words.say),
  ],
})

/** Whatever placed it there: rules of the model, and safety filters. */
const ruleRows = ({ rules, filters }: Pick<ListedOption, 'rules' | 'filters'>, say: Say): readonly Pair[] => {
  const ids = [...rules.map(({ uid }) => uid), ...filters.map(({ id }) => id)]
  return ids.length === 0 ? [] : [[say('Rule'), ids.join(', ')]]
}

/** An option without a statement is recorded as such, never as accepted or declined. */
function decisionOn(input: NoteInput, id: string): string {
  const { say } = input.words
  const statement = statementOn(input, id)
  if (statement === undefined) return say('not considered in this note')
  const choice = { accepted: say('accepted'), declined: say('declined'), deferred: say('deferred') }[statement.choice]
  return statement.reason === undefined || statement.reason.trim() === '' ? choice : `${choice}: ${statement.reason.trim()}`
}

const statementOn = ({ review }: NoteInput, id: string) => review.options.find(({ option }) => option === id)

const labelOf = ({ model }: NoteInput, id: string): string => model.options[id]?.label ?? id

const withoutRepeats = (rows: readonly Pair[]): readonly Pair[] => [...new Map(rows.map((row) => [row.join('\n'), row])).values()]
