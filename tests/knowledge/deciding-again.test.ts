import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide, outcomeFor } from '../../src/engine/decide.ts'
import { evaluationOf } from '../../src/engine/evaluation.ts'
import { factsThatDecide } from '../../src/engine/facts-asked.ts'
import { possibleAnswers } from '../../src/engine/possible-answers.ts'
import { byWeight, whatWouldChange } from '../../src/engine/what-would-change.ts'
import { withDerivedFacts } from '../../src/facts/derive.ts'
import { known } from '../../src/facts/fact.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { FACT_NAMES, type PatientFacts } from '../../src/facts/patient-facts.ts'
import { model } from '../../src/knowledge/index.ts'
import { anyPatient, anyPatientInScope } from './any-patient.ts'

/** Deciding again with some facts different reuses what they do not touch. It has to come to the same as deciding from the beginning. */
const asOf = '2026-11-01' as IsoDate
const patient = fc.oneof(anyPatient, anyPatientInScope)
const someFacts = fc.subarray([...FACT_NAMES], { maxLength: 4 })
const mixed = (facts: PatientFacts, other: PatientFacts, names: readonly string[]): PatientFacts =>
  withDerivedFacts({ ...facts, ...Object.fromEntries(names.map((name) => [name, other[name as keyof PatientFacts]])) })

const OUTCOME = ({ status, options, avoid }: Pick<ReturnType<typeof decide>, 'status' | 'options' | 'avoid'>) => ({
  status,
  options,
  avoid,
})

test('with any few facts of any patient different: the same outcome, rule for rule', () => {
  fc.assert(
    fc.property(patient, patient, fc.array(someFacts, { minLength: 1, maxLength: 6 }), (facts, other, changes) => {
      const before = evaluationOf(model, { facts: withDerivedFacts(facts), asOf })
      expect(OUTCOME(outcomeFor(before))).toEqual(OUTCOME(decide(model, { facts: withDerivedFacts(facts), asOf })))
      for (const names of changes) {
        const after = mixed(facts, other, names)
        expect(OUTCOME(outcomeFor(before.besides(after)))).toEqual(OUTCOME(decide(model, { facts: after, asOf })))
      }
    }),
    { numRuns: 60 },
  )
})

test('one change after the other, each from the one before', () => {
  fc.assert(
    fc.property(patient, patient, fc.array(someFacts, { minLength: 2, maxLength: 4 }), (facts, other, changes) => {
      let now = withDerivedFacts(facts)
      let asked = evaluationOf(model, { facts: now, asOf })
      for (const names of changes) {
        now = mixed(now, other, names)
        asked = asked.besides(now)
        expect(OUTCOME(outcomeFor(asked))).toEqual(OUTCOME(decide(model, { facts: now, asOf })))
      }
    }),
    { numRuns: 40 },
  )
})

/** What would change, by one whole decision for every possible answer and nothing shared. */
function byDecidingAfresh(given: PatientFacts) {
  const facts = withDerivedFacts(given)
  const before = decide(model, { facts, asOf })
  const listed = new Set(before.options.map(({ id }) => id))
  const summary = (decision: ReturnType<typeof decide>) => ({
    status: decision.status,
    firstTier: decision.options.filter(({ tier }) => tier === 1).map(({ id }) => id),
    nowAvoided: decision.avoid.map(({ id }) => id).filter((id) => listed.has(id)),
  })
  const keyOf = ({ status, firstTier, nowAvoided }: ReturnType<typeof summary>) =>
    JSON.stringify([status, firstTier.toSorted(), nowAvoided.toSorted()])
  const questions = [...factsThatDecide(model)].map((fact) => {
    if (facts[fact].state === 'known') return null
    const consequences = possibleAnswers(fact, model, asOf).map(({ value, says }) => {
      const after = decide(model, { facts: withDerivedFacts({ ...given, [fact]: known(value, []) }), asOf })
      return { value, says, ...summary(after) }
    })
    const outcomes = new Set(consequences.map(keyOf))
    const weight = outcomes.size
    return outcomes.add(keyOf({ ...summary(before), nowAvoided: [] })).size > 1 ? { fact, consequences, weight } : null
  })
  return byWeight(questions)
}

test('what would change this is what one whole decision for every possible answer says', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(patient, fc.subarray([...FACT_NAMES]), (facts, left) => {
      const nothing = Object.fromEntries(left.map((name) => [name, { state: 'unknown', why: 'not-recorded' }]))
      const given = { ...facts, ...nothing } as PatientFacts
      expect(whatWouldChange(model, { facts: given, asOf })).toEqual(byDecidingAfresh(given))
    }),
    { numRuns: 25 },
  )
})
