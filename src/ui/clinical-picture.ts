import { type Fact, readingsOf } from '../facts/fact.ts'
import type { FactName, PatientFacts, ValueOf } from '../facts/patient-facts.ts'
import type { Therapy } from '../facts/therapy.ts'
import { isAnswered, type StateWord, stateWordOf } from './fact-state.ts'
import { valueInWords } from './fact-value.ts'

/** One phrase of the picture: what it says, how sure, and the fact it opens. */
export type Phrase = { readonly says: string; readonly fact: FactName; readonly state: StateWord; readonly answered: boolean }

/** The patient in one line: driver, leptomeningeal disease, brain metastases, treatment, progression, ECOG, T790M. */
export function clinicalPicture(facts: PatientFacts): readonly Phrase[] {
  return [
    phrase(facts, 'driver', 'driver', (driver) => driverInWords(driver, facts)),
    phrase(facts, 'leptomeningealDisease', 'leptomeningeal disease', (value) =>
      value === 'absent' ? 'no leptomeningeal disease' : `leptomeningeal disease ${value}`,
    ),
    ...brainPhrases(facts),
    phrase(facts, 'priorTherapies', 'systemic therapy', therapiesInWords),
    phrase(facts, 'progression', 'progression', progressionInWords),
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
  if (fact.state === 'unknown') return { ...about, says: `${label} ${state}` }
  const readings = readingsOf(fact).map(({ value }) => words(value))
  return { ...about, says: fact.state === 'known' ? readings.join('') : `${label} conflicting: ${[...new Set(readings)].join(' / ')}` }
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
  const present = phrase(facts, 'brainMetastases', 'brain metastases', (value) =>
    value === 'absent' ? 'no brain metastases' : 'brain metastases',
  )
  const { brainMetastases } = facts
  if (brainMetastases.state !== 'known') return [present]
  if (brainMetastases.reading.value === 'absent') return [present]
  const number = phrase(facts, 'brainMetastasisCount', 'number', (value) =>
    value === 1 ? '1 brain metastasis' : `${value} brain metastases`,
  )
  const largest = phrase(facts, 'largestBrainMetastasisMm', 'largest', (value) => `largest ${value} mm`)
  return number.state === 'known' ? [number, largest] : [present, number, largest]
}

/** What is being taken now, then what it failed after: names and why each ended. Days and doses of what is over stand one step further. */
function therapiesInWords(therapies: readonly Therapy[]): string {
  if (therapies.length === 0) return 'no systemic therapy so far'
  const current = therapies.filter(({ status }) => status === 'active').map(currentInWords)
  const open = therapies.filter(({ status }) => status === 'unknown').map(({ agent }) => agent)
  const over = therapies.filter(({ status }) => status === 'stopped' || status === 'completed')
  const shown = over.slice(-2).map(endedInWords)
  const more = over.length > shown.length ? [`${over.length - shown.length} before`] : []
  return [
    ...(current.length > 0 ? [`on ${current.join(' + ')}`] : []),
    ...(open.length > 0 ? [`${open.join(', ')} (whether it goes on not known)`] : []),
    ...(shown.length > 0 ? [`after ${[...more, ...shown].join(', ')}`] : []),
  ].join('; ')
}

const currentInWords = ({ agent, dailyDoseMg, start }: Therapy): string =>
  [agent, dailyDoseMg === undefined ? '' : `${dailyDoseMg} mg/day`, start === undefined ? '' : `since ${start}`]
    .filter((p) => p !== '')
    .join(' ')

const endedInWords = ({ agent, stopReason }: Therapy): string =>
  `${agent} (${stopReason === undefined ? 'why stopped not known' : stopReason.replace('-', ' ')})`

function progressionInWords(value: ValueOf<'progression'>): string {
  return value === 'none' ? 'no progression' : `progressing: ${valueInWords('progression', value)}`
}

/** T790M is asked of EGFR-driven disease; where the driver is open, it is shown only when something is known of it. */
const concernsT790m = (facts: PatientFacts): boolean =>
  readingsOf(facts.driver).some(({ value }) => value.startsWith('egfr-')) || COMPARTMENTS.some(([name]) => facts[name].state !== 'unknown')

const COMPARTMENTS = [
  ['t790mPlasma', 'plasma'],
  ['t790mTissue', 'tissue'],
  ['t790mCsf', 'CSF'],
] as const

const t790mPhrases = (facts: PatientFacts): readonly Phrase[] =>
  COMPARTMENTS.map(([name, where]) => phrase(facts, name, `T790M ${where}`, (value) => `T790M ${where} ${valueInWords(name, value)}`))
