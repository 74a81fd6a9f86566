import type { OpenCriterion, Test } from '../../../src/engine/criterion.ts'
import { testsOf } from '../../../src/engine/facts-asked.ts'
import type { Model } from '../../../src/engine/model.ts'
import type { FactName } from '../../../src/facts/patient-facts.ts'
import { ALK_DRUGS } from '../groups.ts'
import { valuesOf } from './values.ts'

/** What is asked about one fact, anywhere: each test once, and whether anybody asks if it could be read. */
export type Questions = {
  readonly tests: readonly Test[]
  readonly asksIfRead: boolean
  /** Values that stand for all of its values. */
  readonly values: () => readonly unknown[]
}

export const noAccess = (drug: string): Test => ({ kind: 'no-access', fact: 'drugAccess', says: '', drug })

/** What deriving facts and the invariants ask beyond the model: answers that only they tell apart may not be merged either. */
export const ALSO: readonly Test[] = [
  { kind: 'is', fact: 'primaryCancer', says: '', oneOf: ['nsclc'] },
  { kind: 'is', fact: 'leptomeningealMri', says: '', oneOf: ['typical'] },
  { kind: 'is', fact: 'leptomeningealMri', says: '', oneOf: ['atypical'] },
  { kind: 'is', fact: 'leptomeningealSymptoms', says: '', oneOf: ['yes'] },
  { kind: 'is', fact: 'mriAfterLumbarPuncture', says: '', oneOf: ['yes'] },
  { kind: 'is', fact: 'lmSuspected', says: '', oneOf: ['yes'] },
  { kind: 'is', fact: 'csfDriverDna', says: '', oneOf: ['detected'] },
  { kind: 'is', fact: 'leptomeningealDisease', says: '', oneOf: ['confirmed'] },
  { kind: 'is', fact: 'driver', says: '', oneOf: ['egfr-common', 'egfr-uncommon', 'egfr-exon20-insertion', 'egfr-other', 'alk'] },
  { kind: 'is', fact: 'driver', says: '', oneOf: ['egfr-exon20-insertion'] },
  { kind: 'is', fact: 'driver', says: '', oneOf: ['egfr-common', 'alk'] },
  { kind: 'is', fact: 'leptomeningealDisease', says: '', oneOf: ['confirmed', 'probable'] },
  { kind: 'is', fact: 'neurologicalEmergency', says: '', oneOf: ['yes'] },
  { kind: 'is', fact: 'hydrocephalus', says: '', oneOf: ['obstructive'] },
  { kind: 'is', fact: 'strongCyp3aInducer', says: '', oneOf: ['yes'] },
  { kind: 'is', fact: 'interstitialLungDisease', says: '', oneOf: ['caused-by-osimertinib'] },
  { kind: 'is', fact: 'activeBleeding', says: '', oneOf: ['yes'] },
  { kind: 'is', fact: 'intracranialHaemorrhage', says: '', oneOf: ['yes'] },
  { kind: 'is', fact: 'goalsOfCare', says: '', oneOf: ['comfort-focused'] },
  { kind: 'received', fact: 'priorTherapies', says: '', therapy: { classes: ['egfr-tki', 'alk-tki'] } },
  ...ALK_DRUGS.map(noAccess),
]

/** Every fact that the model or an invariant asks about, with its questions. */
export function questionsOf(model: Model, also: readonly Test[]): ReadonlyMap<FactName, Questions> {
  const read = new Set(criteriaOf(model).flatMap(factsAskedIfRead))
  const byFact: ReadonlyMap<FactName, readonly Test[]> = Map.groupBy([...testsOf(model), ...also], ({ fact }): FactName => fact)
  const facts = new Set<FactName>([...byFact.keys(), ...read])
  return new Map(
    [...facts].map((fact) => {
      const tests = [...onceEach(byFact.get(fact) ?? [])]
      return [fact, { tests, asksIfRead: read.has(fact), values: () => valuesOf(fact, model) }] as const
    }),
  )
}

/** The same question in other words is the same question. */
export const keyOf = (test: Test): string =>
  JSON.stringify(
    Object.entries(test)
      .filter(([name]) => name !== 'says')
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )

const onceEach = (tests: readonly Test[]): Iterable<Test> => new Map(tests.map((test) => [keyOf(test), test])).values()

function criteriaOf(model: Model): OpenCriterion[] {
  const states = [...model.states, model.fallback]
  return [...states.flatMap(({ when, rules }) => [when, ...rules.map((rule) => rule.when)]), ...model.filters.map(({ when }) => when)]
}

function factsAskedIfRead(criterion: OpenCriterion): FactName[] {
  if ('of' in criterion) return [criterion.of].flat().flatMap(factsAskedIfRead)
  return criterion.kind === 'not-read' ? [criterion.fact] : []
}
