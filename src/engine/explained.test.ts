import { expect, test } from 'vitest'
import { type Fact, known, unknown } from '../facts/fact.ts'
import type { PatientFacts } from '../facts/patient-facts.ts'
import { assess } from './assess.ts'
import type { OpenCriterion } from './criterion.ts'
import { AS_OF, about } from './invented-model.ts'

const source = (reference: string) => ({ kind: 'record', reference }) as const
const patient = (facts: Partial<PatientFacts>) => ({ facts: { ...about().facts, ...facts }, asOf: AS_OF })
const ecog: OpenCriterion = { kind: 'is', says: 'ECOG 0', fact: 'ecog', oneOf: [0] }
const alk: OpenCriterion = { kind: 'is', says: 'ALK', fact: 'driver', oneOf: ['alk'] }
const conflict = { state: 'conflicting', readings: [0, 1].map((value) => ({ value, sources: [source('O/1')] })) } as unknown as Fact<0>

test('conflicting is met by a contradiction alone', () => {
  const question: OpenCriterion = { kind: 'conflicting', says: '', fact: 'ecog' }
  const cases = [conflict, known(0 as const, []), unknown('pending')]
  expect(cases.map((fact) => assess(question, patient({ ecog: fact })).verdict)).toEqual(['met', 'unmet', 'unmet'])
})

test('not read is met where nobody could look, not where nothing was found', () => {
  const question: OpenCriterion = { kind: 'not-read', says: '', fact: 'ecog' }
  const cases = ['unreachable', 'not-permitted', 'unreadable', 'not-recorded', 'pending'] as const
  expect(cases.map((why) => assess(question, patient({ ecog: unknown(why) })).verdict)).toEqual(['met', 'met', 'met', 'unmet', 'unmet'])
})

test('a finding rests on the sources of all its parts, each once, and has the parts of its criterion', () => {
  const facts = patient({ ecog: known(0, [source('O/1'), source('O/2')]), driver: known('alk', [source('O/3')]) })
  const shared = facts.facts.ecog.state === 'known' ? facts.facts.ecog.reading.sources : []
  const finding = assess({ kind: 'all', says: 'both', of: [ecog, alk, ecog] }, facts)
  expect(finding).toMatchObject({ says: 'both', verdict: 'met', needs: [] })
  expect(finding.restsOn).toEqual([...shared, source('O/3')])
  expect(finding.parts[0]).toEqual({ says: 'ECOG 0', verdict: 'met', restsOn: shared, needs: [], fact: 'ecog', parts: [] })
})

test('not and not established are explained by the question inside them', () => {
  for (const kind of ['not', 'not-established'] as const) {
    const finding = assess({ kind, says: 'no', of: ecog } as OpenCriterion, patient({ ecog: known(0, []) }))
    expect(finding).toMatchObject({ says: 'no', verdict: 'unmet', parts: [{ says: 'ECOG 0', verdict: 'met' }] })
    expect(finding).not.toHaveProperty('fact')
  }
})

test('questions about not knowing need nothing; beside an open question only that one is needed', () => {
  const aboutKnowing: OpenCriterion[] = [
    { kind: 'not-established', says: '', of: ecog },
    { kind: 'not-known', says: '', fact: 'ecog' },
    { kind: 'not', says: '', of: { kind: 'conflicting', says: '', fact: 'ecog' } },
    { kind: 'not', says: '', of: { kind: 'not-read', says: '', fact: 'ecog' } },
  ]
  for (const question of aboutKnowing) {
    expect(assess(question, patient({})).needs).toEqual([])
    expect(assess({ kind: 'all', says: '', of: [question, alk] }, patient({})).needs).toEqual(['driver'])
  }
})
