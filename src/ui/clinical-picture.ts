import { type Fact, readingsOf } from '../facts/fact.ts'
import type { FactName, PatientFacts, ValueOf } from '../facts/patient-facts.ts'
import type { Therapy } from '../facts/therapy.ts'
import { isAnswered, STATE_WORDS, type StateWord, stateWordOf } from './fact-state.ts'
import { valueInWords } from './fact-value.ts'
import { PICTURE } from './picture-words.ts'
import { THERAPY_SAYS } from './therapy-words.ts'

/** One phrase of the picture: what it says, how sure, and the fact it opens. */
export type Phrase = { readonly says: string; readonly fact: FactName; readonly state: StateWord; readonly answered: boolean }

/** The patient in one line: driver, leptomeningeal disease, brain metastases, treatment, progression, ECOG, T790M. */
export function clinicalPicture(facts: PatientFacts): readonly Phrase[] {
  return [
    phrase(facts, 'driver', PICTURE.label.driver, (driver) => driverInWords(driver, facts)),
    phrase(facts, 'leptomeningealDisease', PICTURE.label.meninges, (value) =>
      value === 'absent' ? PICTURE.noMeninges : PICTURE.meninges(valueInWords('leptomeningealDisease', value)),
    ),
    ...brainPhrases(facts),
    phrase(facts, 'priorTherapies', PICTURE.label.therapy, therapiesInWords),
    phrase(facts, 'progression', PICTURE.label.progression, progressionInWords),
    phrase(facts, 'ecog', 'ECOG', (value) => `ECOG ${value}`),
    ...(concernsT790m(facts) ? t790mPhrases(facts) : []),
  ]
}

/** What is known, disputed or could not be read, in clinical order, and then what is merely not known. */
export const byWeight = (phrases: readonly Phrase[]): readonly Phrase[] => [
  ...phrases.filter(({ state }) => state !== 'not known'),
  ...phrases.filter(({ state }) => state === 'not known'),
]

/** The words for one fact: its value, both readings when they disagree, or that it is not known. */
function phrase<N extends FactName>(facts: PatientFacts, name: N, label: string, words: (value: ValueOf<N>) => string): Phrase {
  // A fact of the given name holds the values of that name, which TypeScript does not follow through the generic.
  const fact = facts[name] as Fact<ValueOf<N>>
  const state = stateWordOf(fact)
  const about = { fact: name, state, answered: isAnswered(fact) }
  if (fact.state === 'unknown') return { ...about, says: PICTURE.notKnown(label, STATE_WORDS[state]) }
  const readings = readingsOf(fact).map(({ value }) => words(value))
  return { ...about, says: fact.state === 'known' ? readings.join('') : PICTURE.conflicting(label, [...new Set(readings)].join(' / ')) }
}

function driverInWords(driver: ValueOf<'driver'>, facts: PatientFacts): string {
  const variant = facts.egfrVariant
  const isEgfr = driver.startsWith('egfr-')
  const words = valueInWords('driver', driver)
  if (!isEgfr || variant.state !== 'known') return words
  const named = variant.reading.value
  // A protein change alone does not say its class to every reader; one that names it need not be said twice.
  return /exon|L858R/i.test(named) ? `EGFR ${named}` : `EGFR ${named} (${words.replace(/^EGFR,? /, '')})`
}

function brainPhrases(facts: PatientFacts): readonly Phrase[] {
  const present = phrase(facts, 'brainMetastases', PICTURE.label.brain, (value) =>
    value === 'absent' ? PICTURE.noBrain : PICTURE.label.brain,
  )
  const { brainMetastases } = facts
  if (brainMetastases.state !== 'known') return [present]
  if (brainMetastases.reading.value === 'absent') return [present]
  const number = phrase(facts, 'brainMetastasisCount', PICTURE.label.number, (value) => PICTURE.brain(value))
  const largest = phrase(facts, 'largestBrainMetastasisMm', PICTURE.label.largest, (value) => PICTURE.largest(value))
  return number.state === 'known' ? [number, largest] : [present, number, largest]
}

/** What is being taken now, then what it failed after: names and why each ended. Days and doses of what is over stand one step further. */
function therapiesInWords(therapies: readonly Therapy[]): string {
  if (therapies.length === 0) return PICTURE.noTherapy
  const current = therapies.filter(({ status }) => status === 'active').map(currentInWords)
  const open = therapies.filter(({ status }) => status === 'unknown').map(({ agent }) => agent)
  const over = therapies.filter(({ status }) => status === 'stopped' || status === 'completed')
  const shown = over.slice(-2).map(endedInWords)
  const more = over.length > shown.length ? [PICTURE.before(over.length - shown.length)] : []
  return [
    ...(current.length > 0 ? [PICTURE.on(current.join(' + '))] : []),
    ...(open.length > 0 ? [PICTURE.whetherOn(open.join(', '))] : []),
    ...(shown.length > 0 ? [PICTURE.after([...more, ...shown].join(', '))] : []),
  ].join('; ')
}

const currentInWords = ({ agent, dailyDoseMg, start }: Therapy): string =>
  [agent, dailyDoseMg === undefined ? '' : PICTURE.dose(String(dailyDoseMg)), start === undefined ? '' : THERAPY_SAYS.since(start)]
    .filter((p) => p !== '')
    .join(' ')

const endedInWords = ({ agent, stopReason }: Therapy): string =>
  `${agent} (${stopReason === undefined ? PICTURE.whyStopped : PICTURE.stopped[stopReason]})`

function progressionInWords(value: ValueOf<'progression'>): string {
  return value === 'none' ? PICTURE.noProgression : PICTURE.progressing(valueInWords('progression', value))
}

/** T790M is asked of EGFR-driven disease; where the driver is open, it is shown only when something is known of it. */
const concernsT790m = (facts: PatientFacts): boolean =>
  readingsOf(facts.driver).some(({ value }) => value.startsWith('egfr-')) || COMPARTMENTS.some(([name]) => facts[name].state !== 'unknown')

const COMPARTMENTS = [
  ['t790mPlasma', 'plasma'],
  ['t790mTissue', 'tissue'],
  ['t790mCsf', 'csf'],
] as const

const t790mPhrases = (facts: PatientFacts): readonly Phrase[] =>
  COMPARTMENTS.map(([name, where]) =>
    phrase(facts, name, PICTURE.t790m[where], (value) => PICTURE.t790mResult(PICTURE.t790m[where], valueInWords(name, value))),
  )
