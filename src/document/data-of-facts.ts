import type { Fact, Reading, Source } from '../facts/fact.ts'
import { FACT_NAMES, type FactName } from '../facts/patient-facts.ts'
import type { NoteInput } from './note.ts'
import { reasonInWords } from './note-facts.ts'
import type { Say } from './say.ts'

/** Every fact with its state, its values as they are and in words, and where they come from; those that are not known; what the clinician answered. */
export function dataOfFacts(input: NoteInput) {
  const { facts } = input
  return {
    facts: Object.fromEntries(FACT_NAMES.map((name) => [name, factData(input, name)])),
    notKnown: FACT_NAMES.filter((name) => facts[name].state === 'unknown'),
    answered: FACT_NAMES.flatMap((name) => answeredData(input, name)),
  }
}

function factData({ facts, words }: NoteInput, name: FactName) {
  const fact: Fact<unknown> = facts[name]
  const label = words.factLabel(name)
  const read = (reading: Reading<unknown>) => readingData(words.valueLines(name, reading.value), reading, words.say)
  switch (fact.state) {
    case 'known':
      return {
        label,
        state: fact.state,
        reading: read(fact.reading),
        ...(fact.superseded === undefined ? {} : { superseded: fact.superseded.map(read) }),
      }
    case 'conflicting':
      return { label, state: fact.state, readings: fact.readings.map(read) }
    case 'unknown': {
      const sources = fact.sources.map((source) => sourceData(source, words.say))
      return { label, state: fact.state, why: fact.why, sources, ...(fact.note === undefined ? {} : { note: words.say(fact.note) }) }
    }
  }
}

const readingData = (lines: readonly string[], { value, sources, note }: Reading<unknown>, say: Say) => ({
  value,
  words: lines,
  sources: sources.map((source) => sourceData(source, say)),
  ...(note === undefined ? {} : { note: say(note) }),
})

/** The reason of an answer stands under `answered`. */
function sourceData(source: Source, say: Say): Source {
  switch (source.kind) {
    case 'record':
      return source
    case 'clinician':
      return { kind: source.kind, at: source.at }
    case 'configuration':
      return { ...source, says: say(source.says) }
  }
}

/** What the clinician said where the record was silent, or instead of it; the record's own readings stand under `superseded` of the fact. */
function answeredData({ facts, words }: NoteInput, name: FactName) {
  const fact: Fact<unknown> = facts[name]
  if (fact.state !== 'known') return []
  const answer = fact.reading.sources.find((source) => source.kind === 'clinician')
  if (answer === undefined) return []
  const reason = answer.reason === undefined ? null : reasonInWords(answer.reason, words.say)
  return [{ fact: name, at: answer.at, insteadOfRecord: (fact.superseded ?? []).length > 0, reason }]
}
