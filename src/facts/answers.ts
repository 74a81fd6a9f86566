import { isDate, partsLeftOut, therapiesFrom } from './answered-therapy.ts'
import { drugAccessFrom } from './drug-access.ts'
import { type Fact, type Reading, readingsOf } from './fact.ts'
import { FACTS } from './fact-definitions.ts'
import { type IsoDate, partialDateFrom } from './iso-date.ts'
import { type FactName, isFactName, type PatientFacts, type ValueOf } from './patient-facts.ts'
import { RADIOTHERAPY_KINDS } from './therapy.ts'

/** What the clinician said about one fact, checked against the fact's definition. */
export type Answer = { [N in FactName]: { readonly fact: N; readonly value: ValueOf<N>; readonly reason?: string } }[FactName]

export type CheckedAnswers = { readonly answers: readonly Answer[]; readonly problems: readonly string[] }

/**
 * Checks untrusted answers, `{factName: value}`. A value may also be `{value, reason}`.
 * Anything that is not a fact's name or not one of its values is a problem in words, never a guess.
 */
export function answersFrom(input: unknown): CheckedAnswers {
  if (!isRecord(input)) return { answers: [], problems: ['answers must be an object of fact names and values'] }
  const checked = Object.entries(input).map(([name, raw]) => (name === FORMER_ACCESS ? formerAccessFrom(raw) : answerFrom(name, raw)))
  return {
    answers: checked.filter((c): c is Answer => typeof c !== 'string'),
    problems: [...checked.filter((c): c is string => typeof c === 'string'), ...partsLeftOut(valueIn(input.priorTherapies))],
  }
}

/** A value may be wrapped with its reason. */
const valueIn = (raw: unknown): unknown => (isRecord(raw) && 'value' in raw && !('unit' in raw) ? raw.value : raw)

/** The name before version 1.0.0 of the model: a list of drugs that cannot be had. */
const FORMER_ACCESS = 'unavailableDrugs'
const formerAccessFrom = (raw: unknown): Answer | string =>
  Array.isArray(raw) && raw.every((drug) => typeof drug === 'string')
    ? answerFrom(
        'drugAccess',
        raw.map((drug) => ({ drug, access: 'no' })),
      )
    : `${FORMER_ACCESS}: ${JSON.stringify(raw)} is not a list of drugs; use drugAccess`

/** One answer, checked; or a sentence that says what is wrong with it. */
export function answerFrom(name: string, raw: unknown): Answer | string {
  if (!isFactName(name)) return `"${name}" is not the name of a fact`
  const value = valueFrom(name, valueIn(raw))
  if (value === null) return `${name}: ${JSON.stringify(valueIn(raw))} is not one of its values`
  const reason = isRecord(raw) && valueIn(raw) !== raw && typeof raw.reason === 'string' ? { reason: raw.reason } : {}
  // valueFrom checked the value against this very name, which TypeScript cannot connect.
  return { fact: name, value, ...reason } as Answer
}

/** An answer wins over the chart; what the chart said stays beside it as `superseded`. */
export function withAnswers(facts: PatientFacts, answers: readonly Answer[], at: IsoDate): PatientFacts {
  const changes = answers.map((answer) => [answer.fact, answeredFact(facts[answer.fact], answer, at)])
  return { ...facts, ...Object.fromEntries(changes) }
}

function answeredFact(chart: Fact<unknown>, answer: Answer, at: IsoDate): Fact<unknown> {
  const source =
    answer.reason === undefined ? { kind: 'clinician' as const, at } : { kind: 'clinician' as const, at, reason: answer.reason }
  const reading: Reading<unknown> = { value: answer.value, sources: [source] }
  const said = readingsOf(chart)
  return said.length === 0 ? { state: 'known', reading } : { state: 'known', reading, superseded: said }
}

function valueFrom(name: FactName, raw: unknown): unknown {
  const definition = FACTS[name]
  switch (definition.kind) {
    case 'coded':
      return (definition.values as readonly unknown[]).includes(raw) ? raw : null
    case 'number':
      return inRange(raw, definition) ? raw : null
    case 'quantity': {
      const value = isRecord(raw) && raw.unit === definition.unit ? raw.value : raw
      return inRange(value, definition) ? { value, unit: definition.unit } : null
    }
    case 'coded-list':
      return Array.isArray(raw) && raw.every((item) => (definition.values as readonly unknown[]).includes(item)) ? raw : null
    case 'text':
      return typeof raw === 'string' && raw.trim() !== '' ? raw : null
    case 'text-list':
      return Array.isArray(raw) && raw.every((item) => typeof item === 'string') ? raw : null
    case 'drug-access':
      return drugAccessFrom(raw)
    case 'date':
      return typeof raw === 'string' ? partialDateFrom(raw) : null
    case 'therapies':
      return therapiesFrom(raw)
    case 'radiotherapies':
      return Array.isArray(raw) && raw.every(isRadiotherapy) ? raw : null
  }
}

const inRange = (value: unknown, { min, max }: { min: number; max: number }): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= min && value <= max

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isRadiotherapy = (item: unknown): boolean =>
  isRecord(item) && (RADIOTHERAPY_KINDS as readonly unknown[]).includes(item.kind) && (item.date === undefined || isDate(item.date))
