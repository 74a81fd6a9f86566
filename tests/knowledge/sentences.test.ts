import { expect, test } from 'vitest'
import type { PatientFacts } from '../../src/facts/patient-facts.ts'
import { CONFLICTS } from '../../src/knowledge/conflicts.ts'
import { model } from '../../src/knowledge/index.ts'
import { OPTIONS } from '../../src/knowledge/options.ts'
import { fallback, states } from '../../src/knowledge/rules/index.ts'
import { SUPERSESSIONS } from '../../src/knowledge/supersessions.ts'
import { decided, egfr, taking } from './patient.ts'

const rules = [...states, fallback].flatMap((state) => state.rules)
const ruleOf = (uid: string) => {
  const found = rules.find((rule) => rule.uid === uid)
  if (found === undefined) throw new Error(`no rule ${uid}`)
  return found
}

test('continuing is not listed while progression is not known, and speaks of disease that has not progressed', () => {
  const continued = (facts: PatientFacts) => decided(facts).options.find(({ id }) => id === 'continue-current-tki')
  expect(continued(egfr({ priorTherapies: [taking('osimertinib', 80)] }))).toBeUndefined()
  const option = continued(egfr({ priorTherapies: [taking('osimertinib', 80)], progression: 'none' }))
  expect(option?.because).toMatch(/^For disease that has not progressed/)
})

test('no rule that may be provisional states the open fact as if it held', () => {
  const states = /^(The disease|The patient|Disease outside|No matched drug is|There is no|Poor risk without)/
  expect(rules.filter(({ provisionalOn, because }) => provisionalOn !== undefined && states.test(because)).map(({ uid }) => uid)).toEqual(
    [],
  )
})

test.for(['EB1-02', 'EB2-06'])('%s: the PFS of MARIPOSA is systemic, of all patients, not of the brain subgroup', (uid) => {
  expect(ruleOf(uid).because).toContain('all patients, not the brain metastases subgroup: systemic PFS')
})

test.for(['EB6-04', 'EB7-04'])('%s: SACHI enrolled all MET-amplified patients', (uid) => {
  expect(ruleOf(uid).because).toContain('all MET-amplified patients, not those with CNS metastases')
  expect(ruleOf(uid).because).not.toContain('systemic')
})

test.for(['EB6-06', 'EB7-08', 'EB1-06'])('%s: a PFS whose compartment the source does not state says so', (uid) => {
  expect(ruleOf(uid).because).toContain('compartment not stated')
})

test.for([
  ['EL2-01', '13 patients of whom 5 had definite and 8 only possible'],
  ['AL1-02', '9 patients with leptomeningeal disease, of whom 4 had had no TKI'],
  ['AB2-03', 'summed over three cohorts that include 8 patients with leptomeningeal disease'],
] as const)('%s names its population: %s', ([uid, words]) => expect(ruleOf(uid).because).toContain(words))

test('no better penetration is claimed for osimertinib in uncommon variants: the row does not say so', () => {
  expect(ruleOf('EB4-02').because).not.toContain('penetration')
})

test('evidence fits what it supports', () => {
  expect(OPTIONS['clinical-trial'].evidence).not.toContain('N06')
  for (const uid of ['X1-03', 'X1-04']) expect(ruleOf(uid).evidence).toEqual(expect.arrayContaining(['X050', 'E25']))
  expect(ruleOf('EB8-02').level).toContain('external')
  for (const uid of ['EB1-03', 'EB2-03']) expect(ruleOf(uid).level).not.toMatch(/^phase 3/)
  // The trial of osimertinib with chemotherapy says nothing about irradiation or intrathecal drugs.
  for (const uid of ['EL4-05', 'EL4-06', 'EL4-07', 'EL4-12', 'PR1-08']) expect(ruleOf(uid).evidence).not.toContain('E03')
})

test('a phase 3 subgroup of which the row gives the number says the number', () => {
  for (const uid of ['EB1-01', 'EB1-04', 'EB1-07', 'AB1-01', 'AB1-02', 'AB1-03', 'AB1-04', 'ND2-02'])
    expect(ruleOf(uid).level).toMatch(/n \d+/)
})

// ---- Every figure says where it was measured ----

const MEASURE = /\b(?:PFS|ORR|OS|[Rr]esponses?|survival)\b/
const FIGURE = /\d+(?:\.\d+)?(?:–\d+(?:\.\d+)?)?(?: v \d+(?:\.\d+)?)?(?: ?%| months)|\d+ of \d+/
/** Survival is of the patient; of response and progression it is said whether inside the skull, of the whole body, or not stated. */
const COMPARTMENT = /intracranial|CNS (?:PFS|response|ORR)|systemic|whole-body|compartment not stated|[Oo]verall survival|RANO/

const clausesOf = (sentence: string): string[] => sentence.split(/; |\. (?=[A-Z])|, (?=CNS |systemic |and longer )/)
const withoutCompartment = (sentence: string): string[] =>
  clausesOf(sentence).filter((clause) => MEASURE.test(clause) && FIGURE.test(clause) && !COMPARTMENT.test(clause))

test('the search finds a figure without a compartment, and none where there is one', () => {
  expect(withoutCompartment('Phase 3, in brain metastases: PFS 9.6 v 6.9 months.')).toHaveLength(1)
  expect(withoutCompartment('Phase 2: response in 45% after platinum; nothing else.')).toHaveLength(1)
  expect(withoutCompartment('Small series: CNS PFS 2 months; PFS 10 months.')).toHaveLength(1)
  expect(withoutCompartment('Phase 2: intracranial response in 3 of 7.')).toEqual([])
  expect(withoutCompartment('CSF penetration of 31–96%.')).toEqual([])
})

test('no sentence quotes a response, a PFS or a survival without saying of what', () => {
  const ofRules = rules.flatMap(({ uid, because, cautions }) => [because, ...(cautions ?? [])].map((sentence) => [uid, sentence] as const))
  const ofFilters = model.filters.map(({ id, because }) => [id, because] as const)
  const ofConflicts = CONFLICTS.flatMap(({ id, a, b }) => [a, b].map(({ says }) => [id, says] as const))
  const ofSupersessions = SUPERSESSIONS.flatMap(({ id, earlier, now }) => [earlier, now].map(({ says }) => [id, says] as const))
  const all = [...ofRules, ...ofFilters, ...ofConflicts, ...ofSupersessions]
  expect(all.length).toBeGreaterThan(300)
  expect(all.flatMap(([id, sentence]) => withoutCompartment(sentence).map((clause) => `${id}: ${clause}`))).toEqual([])
})
