import { expect, test } from 'vitest'
import { type Fact, known } from '../facts/fact.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import { nothingKnown, type PatientFacts } from '../facts/patient-facts.ts'
import type { Test } from './criterion.ts'
import { decide } from './decide.ts'
import { explainOption } from './explain.ts'
import type { Model, Rule, SafetyFilter, State } from './model.ts'
import { whatWouldChange } from './what-would-change.ts'

/** A model of invented drugs, small enough to see what the engine does with it. */
const alk: Test = { kind: 'is', says: 'driver is ALK', fact: 'driver', oneOf: ['alk'] }
const egfr: Test = { kind: 'is', says: 'driver is EGFR', fact: 'driver', oneOf: ['egfr-common'] }
const fit: Test = { kind: 'is', says: 'ECOG 0 or 1', fact: 'ecog', oneOf: [0, 1] }
const emergency: Test = { kind: 'is', says: 'an emergency', fact: 'neurologicalEmergency', oneOf: ['yes'] }
const bleeding: Test = { kind: 'is', says: 'bleeding', fact: 'activeBleeding', oneOf: ['yes'] }
const always = { kind: 'all', says: 'always', of: [] } as const

const rule = (uid: string, option: string, more: Partial<Rule> = {}): Rule => ({
  uid,
  option,
  tier: 1,
  strength: 'P',
  because: `${option} because of ${uid}`,
  kind: 'treatment',
  when: always,
  level: 'expert',
  evidence: ['T1'],
  reviewed: '2026-01-01',
  status: 'active',
  ...more,
})
const state = (id: string, group: State['group'], when: State['when'], rules: Rule[], more: Partial<State> = {}): State => ({
  id,
  title: id,
  group,
  when,
  rules,
  ...more,
})
const noBleeding: SafetyFilter = {
  id: 'S',
  options: ['wetumab'],
  when: bleeding,
  effect: { kind: 'block' },
  because: 'Bleeding.',
  whileUnknown: 'Bleeding is not known.',
  asks: ['bleeding'],
  warnings: ['bleeds'],
  evidence: ['T2'],
}
const entry = (kind: Model['options'][string]['kind'], asks: string[] = []) => ({ label: kind, kind, asks, warnings: [], evidence: [] })
const model: Model = {
  version: '1',
  knowledgeDate: '2026-01-01',
  reviewBy: '2026-07-01',
  states: [
    state('URGENT', 'emergency', emergency, [rule('U1', 'call')], { silences: ['systemic', 'local'], status: 'urgent' }),
    state('ALK', 'systemic', alk, [
      rule('A1', 'drugA'),
      rule('A2', 'wetumab', { when: fit, provisionalOn: ['ecog'] }),
      rule('A3', 'drugC', { tier: 2, when: fit }),
      rule('A4', 'old', { strength: 'L', tier: 9 }),
      rule('A5', 'never', { strength: 'X' }),
      rule('A6', 'never'),
      rule('A7', 'gone', { status: 'retired' }),
    ]),
  ],
  fallback: state(
    'F1',
    'systemic',
    { kind: 'not', says: 'a driver is known', of: { kind: 'not-known', says: 'no driver', fact: 'driver' } },
    [rule('F1', 'workup', { kind: 'while-unknown' })],
  ),
  filters: [noBleeding],
  prompts: [{ id: 'p', when: egfr, asks: ['why'], warnings: ['egfr'], evidence: [] }],
  responseFrameworks: [{ id: 'scale', label: 'Scale', when: alk }],
  options: {
    drugA: entry('treatment', ['liver']),
    wetumab: entry('treatment'),
    drugC: entry('treatment'),
    old: entry('treatment'),
    never: entry('treatment', ['nothing']),
    workup: entry('work-up'),
    call: entry('process'),
    discuss: entry('process'),
  },
  asks: { fitness: { label: 'ECOG', facts: ['ecog'] }, bleeding: { label: 'Bleeding', facts: ['activeBleeding'] } },
  warnings: {},
  exampleHistories: [],
  discussion: 'discuss',
  workUp: 'workup',
}

const chart = [{ kind: 'record', reference: 'Observation/1' }] as const
const saying = <T>(value: T): Fact<T> => known(value, chart)
const given = (facts: Partial<PatientFacts>) => ({ facts: { ...nothingKnown(), ...facts }, asOf: '2026-11-01' as IsoDate })
const decided = (facts: Partial<PatientFacts>) => decide(model, given(facts))
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).toSorted()

test('a rule whose only open question it may stand with is provisional, and the question is asked', () => {
  const { options, asks, warnings } = decided({ driver: saying('alk'), activeBleeding: saying('no') })
  expect(options.find(({ id }) => id === 'wetumab')).toMatchObject({ provisional: true, undecided: ['ecog'] })
  expect([asks.includes('fitness'), warnings.includes('provisional')]).toEqual([true, true])
})

test('a rule that may not stand provisionally is not listed while it cannot be told', () => {
  expect(ids(decided({ driver: saying('alk') }).options)).toEqual(['drugA', 'old', 'wetumab'])
  expect(ids(decided({ driver: saying('alk'), ecog: saying(1) }).options)).toEqual(['drugA', 'drugC', 'old', 'wetumab'])
})

test('"do not offer" beats every rule that offers the same option, and keeps its questions', () => {
  const { avoid, asks, options } = decided({ driver: saying('alk') })
  expect(ids(avoid)).toEqual(['never'])
  expect(ids(options)).not.toContain('never')
  expect(asks).toContain('nothing')
})

test('a blocked first-tier option moves to Avoid with the reason, and the case goes to discussion', () => {
  const { options, avoid } = decided({ driver: saying('alk'), ecog: saying(0), activeBleeding: saying('yes') })
  expect(avoid.find(({ id }) => id === 'wetumab')).toMatchObject({ because: 'Bleeding.', evidence: ['T2'], warnings: ['bleeds'] })
  expect(options.find(({ id }) => id === 'discuss')).toMatchObject({ tier: 1 })
})

test('an unknown caution asks; it neither blocks nor passes in silence', () => {
  const { options } = decided({ driver: saying('alk'), ecog: saying(0) })
  expect(options.find(({ id }) => id === 'wetumab')).toMatchObject({ conditions: ['Bleeding is not known.'], asks: ['bleeding'] })
  expect(ids(options)).not.toContain('discuss')
})

test('a demoted option keeps its place on the list, lower', () => {
  const demoting: Model = { ...model, filters: [{ ...noBleeding, effect: { kind: 'demote', toTier: 3 } }] }
  const { options } = decide(demoting, given({ driver: saying('alk'), ecog: saying(0), activeBleeding: saying('yes') }))
  expect(options.find(({ id }) => id === 'wetumab')).toMatchObject({ tier: 3 })
  expect(options.find(({ id }) => id === 'discuss')).toMatchObject({ tier: 1 })
})

test('an emergency silences what comes after it', () => {
  const decision = decided({ driver: saying('alk'), neurologicalEmergency: saying('yes') })
  expect([decision.status, ids(decision.options)]).toEqual(['urgent', ['call']])
  expect(decision.states.find(({ state }) => state.id === 'ALK')).toMatchObject({ verdict: 'silenced', by: 'URGENT' })
})

test("a situation without a state says so and borrows no other state's rules", () => {
  const decision = decided({ driver: saying('egfr-common') })
  expect([decision.uncovered, decision.status, ids(decision.options)]).toEqual(['F1', 'options', ['workup']])
  expect(decision.warnings).toContain('egfr')
})

test('nothing known gives nothing listed rather than something guessed', () => {
  expect(decided({})).toMatchObject({ options: [], avoid: [], uncovered: null, response: [] })
})

test('a conflict between drivers lists neither one as settled', () => {
  const conflict = {
    state: 'conflicting',
    readings: [
      { value: 'alk', sources: chart },
      { value: 'egfr-common', sources: chart },
    ],
  } as const
  expect(decided({ driver: conflict }).options.filter(({ provisional }) => !provisional)).toEqual([])
})

test('the same facts give the same decision, byte for byte', () => {
  const once = () => JSON.stringify(decided({ driver: saying('alk'), ecog: saying(1) }))
  expect(once()).toBe(once())
})

test('what would change: each answer to an unknown fact with the first tier it leads to; facts that change nothing are left out', () => {
  const questions = whatWouldChange(model, given({ driver: saying('alk'), activeBleeding: saying('no') }))
  expect(questions.map(({ fact }) => fact)).toEqual(['ecog', 'neurologicalEmergency'])
  expect(questions[0]?.consequences.map(({ value, firstTier }) => [value, firstTier.length])).toEqual([
    [0, 2],
    [1, 2],
    [2, 1],
    [3, 1],
    [4, 1],
  ])
})

test('why not: an option that is not shown is explained by the criterion that rules it out', () => {
  const [explanation] = explainOption(model, 'drugC', given({ driver: saying('alk'), ecog: saying(3) }))
  expect(explanation).toMatchObject({ situation: { verdict: 'met' }, condition: { verdict: 'unmet', says: 'ECOG 0 or 1' } })
  expect(explainOption(model, 'gone', given({}))).toEqual([])
})

test('a refused option keeps the warnings of a filter that only warns', () => {
  const warning: SafetyFilter = { ...noBleeding, options: ['never'], effect: { kind: 'warn' } }
  const { avoid } = decide({ ...model, filters: [warning] }, given({ driver: saying('alk'), activeBleeding: saying('yes') }))
  expect(avoid.find(({ id }) => id === 'never')).toMatchObject({ warnings: ['bleeds'], filters: [] })
})
