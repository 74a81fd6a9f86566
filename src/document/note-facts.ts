import { type Fact, type Reading, readingsOf, type Source, type WhyUnknown } from '../facts/fact.ts'
import type { FactName } from '../facts/patient-facts.ts'
import type { NoteBlock, NoteInput, NoteSection, Pair } from './note.ts'
import { CONFLICTING, KNOWN } from './note-outline.ts'

/** What was known, with where it comes from; what was conflicting; what was not known, and why. */
export function factSections(input: NoteInput): readonly NoteSection[] {
  const of = (state: Fact<unknown>['state']) => input.words.factOrder.filter((name) => input.facts[name].state === state)
  return [
    { heading: KNOWN, blocks: [{ kind: 'pairs', rows: of('known').map((name) => readingsPair(input, name)) }] },
    { heading: CONFLICTING, blocks: [{ kind: 'pairs', rows: of('conflicting').map((name) => readingsPair(input, name)) }] },
    { heading: 'Not known', blocks: notKnown(input, of('unknown')) },
    {
      heading: 'Answered or changed by the clinician',
      blocks: [{ kind: 'pairs', rows: of('known').flatMap((name) => overridePairs(input, name)) }],
    },
  ]
}

function readingsPair({ facts, words }: NoteInput, name: FactName): Pair {
  const readings = readingsOf<unknown>(facts[name]).map((reading) => readingInWords(words.valueLines(name, reading.value), reading))
  return [words.factLabel(name), readings.join(' / or: ')]
}

function readingInWords(lines: readonly string[], { sources, note }: Reading<unknown>): string {
  const origin = sources.length === 0 ? '' : ` [${sources.map(sourceInWords).join('; ')}]`
  return `${lines.join('; ')}${note === undefined ? '' : ` (${note})`}${origin}`
}

/** "Observation/12 version 3, 2026-01-05, says “…”". */
function sourceInWords(source: Source): string {
  switch (source.kind) {
    case 'record': {
      const version = source.version === undefined ? '' : ` version ${source.version}`
      const says = source.says === undefined ? '' : `, says “${source.says}”`
      return `${source.reference}${version}${source.date === undefined ? ', no date' : `, ${source.date}`}${says}`
    }
    case 'clinician':
      return `clinician, ${source.at}`
    case 'configuration':
      return `configuration: ${source.says}`
  }
}

const WHY: Readonly<Record<WhyUnknown, string>> = {
  'not-recorded': 'not recorded',
  pending: 'result awaited',
  unreadable: 'recorded, but could not be read',
  'not-permitted': 'the record system did not permit reading it',
  unreachable: 'the record system did not answer, or not in full',
}

/** Facts for which something was found or refused are said one by one; the many that are simply not recorded share one line. */
function notKnown({ facts, words }: NoteInput, names: readonly FactName[]): readonly NoteBlock[] {
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
      const seen = sources.length === 0 ? '' : ` [${sources.map(sourceInWords).join('; ')}]`
      return [label, `not known: ${WHY[why]}${note === undefined ? '' : ` (${note})`}${seen}`]
    })
  const rest: NoteBlock[] = plain.length === 0 ? [] : [{ kind: 'paragraph', text: `Not known, because not recorded: ${plain.join(', ')}.` }]
  return [{ kind: 'pairs', rows }, ...rest]
}

/** What the clinician said instead of the record, what the record said, and the reason. */
function overridePairs({ facts, words }: NoteInput, name: FactName): readonly Pair[] {
  const fact: Fact<unknown> = facts[name]
  if (fact.state !== 'known') return []
  const answer = fact.reading.sources.find((source) => source.kind === 'clinician')
  if (answer === undefined) return []
  const now = words.valueLines(name, fact.reading.value).join('; ')
  const before = (fact.superseded ?? []).map((reading) => readingInWords(words.valueLines(name, reading.value), reading))
  const instead = before.length === 0 ? 'answered; the record does not say' : `instead of the record’s ${before.join(' / or: ')}`
  return [[words.factLabel(name), `${now}, ${instead}. Reason: ${answer.reason ?? 'none given'}`]]
}
