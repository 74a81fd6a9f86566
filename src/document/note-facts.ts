import { type Fact, type Reading, readingsOf, type Source, type WhyUnknown } from '../facts/fact.ts'
import type { FactName } from '../facts/patient-facts.ts'
import { FROM_ASSESSMENT } from '../response/from-assessment.ts'
import type { NoteBlock, NoteInput, NoteSection, Pair } from './note.ts'
import { CONFLICTING, KNOWN } from './note-outline.ts'
import type { Say } from './say.ts'

/** What was known, with where it comes from; what was conflicting; what was not known, and why. */
export function factSections(input: NoteInput): readonly NoteSection[] {
  const { say } = input.words
  const of = (state: Fact<unknown>['state']) => input.words.factOrder.filter((name) => input.facts[name].state === state)
  return [
    { heading: say(KNOWN), blocks: [{ kind: 'pairs', rows: of('known').map((name) => readingsPair(input, name)) }] },
    { heading: say(CONFLICTING), blocks: [{ kind: 'pairs', rows: of('conflicting').map((name) => readingsPair(input, name)) }] },
    { heading: say('Not known'), blocks: notKnown(input, of('unknown')) },
    {
      heading: say('Answered or changed by the clinician'),
      blocks: [{ kind: 'pairs', rows: of('known').flatMap((name) => overridePairs(input, name)) }],
    },
  ]
}

function readingsPair({ facts, words }: NoteInput, name: FactName): Pair {
  const readings = readingsOf<unknown>(facts[name]).map((reading) =>
    readingInWords(words.valueLines(name, reading.value), reading, words.say),
  )
  return [words.factLabel(name), readings.join(words.say(' / or: '))]
}

function readingInWords(lines: readonly string[], { sources, note }: Reading<unknown>, say: Say): string {
  const said = [...new Set(sources.map((source) => sourceInWords(source, say)))]
  const origin = said.length === 0 ? '' : ` [${said.join('; ')}]`
  return `${lines.join('; ')}${note === undefined ? '' : ` (${say(note)})`}${origin}`
}

/** "Observation/12 version 3, 2026-01-05, says “…”". */
function sourceInWords(source: Source, say: Say): string {
  switch (source.kind) {
    case 'record': {
      const version = source.version === undefined ? '' : say(' version {version}', { version: source.version })
      const says = source.says === undefined ? '' : say(', says “{words}”', { words: source.says })
      return `${source.reference}${version}${source.date === undefined ? say(', no date') : `, ${source.date}`}${says}`
    }
    case 'clinician':
      return say('clinician, {at}', { at: source.at })
    case 'configuration':
      return say('configuration: {says}', { says: say(source.says) })
  }
}

function whyInWords(why: WhyUnknown, say: Say): string {
  switch (why) {
    case 'not-recorded':
      return say('not recorded')
    case 'pending':
      return say('result awaited')
    case 'unreadable':
      return say('recorded, but could not be read')
    case 'not-permitted':
      return say('the record system did not permit reading it')
    case 'unreachable':
      return say('the record system did not answer, or not in full')
  }
}

/** Facts for which something was found or refused are said one by one; the many that are simply not recorded share one line. */
function notKnown({ facts, words }: NoteInput, names: readonly FactName[]): readonly NoteBlock[] {
  const { say } = words
  const described = names.map((name) => ({
    label: words.factLabel(name),
    fact: facts[name] as Extract<Fact<unknown>, { state: 'unknown' }>,
  }))
  const isPlain = (fact: (typeof described)[number]['fact']) =>
    fact.why === 'not-recorded' && fact.note === undefined && fact.sources.length === 0
  const plain = described.filter(({ fact }) => isPlain(fact)).map(({ label }) => label)
  const rows = described
    .filter(({ fact }) => !isPlain(fact))
    .map(({ label, fact: { why, note, sources } }): Pair => {
      const seen = sources.length === 0 ? '' : ` [${sources.map((source) => sourceInWords(source, say)).join('; ')}]`
      return [label, `${say('not known: {why}', { why: whyInWords(why, say) })}${note === undefined ? '' : ` (${say(note)})`}${seen}`]
    })
  const rest: NoteBlock[] =
    plain.length === 0 ? [] : [{ kind: 'paragraph', text: say('Not known, because not recorded: {facts}.', { facts: plain.join(', ') }) }]
  return [{ kind: 'pairs', rows }, ...rest]
}

/** A reason that the app gave is said in the note's language; a person's own words stay as they are. */
export function reasonInWords(reason: string | undefined, say: Say): string {
  if (reason === undefined) return say('none given')
  return reason.startsWith(FROM_ASSESSMENT) ? say(reason) : reason
}

/** What the clinician said instead of the record, what the record said, and the reason. */
function overridePairs({ facts, words }: NoteInput, name: FactName): readonly Pair[] {
  const fact: Fact<unknown> = facts[name]
  if (fact.state !== 'known') return []
  const answer = fact.reading.sources.find((source) => source.kind === 'clinician')
  if (answer === undefined) return []
  const { say } = words
  const now = words.valueLines(name, fact.reading.value).join('; ')
  const before = (fact.superseded ?? []).map((reading) => readingInWords(words.valueLines(name, reading.value), reading, say))
  const isFromRecordToo = fact.reading.sources.some((source) => source.kind === 'record')
  const instead =
    before.length === 0
      ? say(isFromRecordToo ? 'from the record and the answers together' : 'answered; the record does not say')
      : say('instead of the record’s {before}', { before: before.join(say(' / or: ')) })
  const reason = reasonInWords(answer.reason, say)
  return [[words.factLabel(name), say('{now}, {instead}. Reason: {reason}', { now, instead, reason })]]
}
