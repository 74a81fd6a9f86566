import fc from 'fast-check'
import { type Fact, known, unknown } from '../../src/facts/fact.ts'
import { FACTS } from '../../src/facts/fact-definitions.ts'
import type { PartialDate } from '../../src/facts/iso-date.ts'
import { FACT_NAMES, type FactName, type PatientFacts } from '../../src/facts/patient-facts.ts'
import { RADIOTHERAPY_KINDS, STOP_REASONS, THERAPY_STATUSES, type Therapy, type TherapyClass } from '../../src/facts/therapy.ts'

const AGENTS: readonly (readonly [string, TherapyClass])[] = [
  ['gefitinib', 'egfr-tki'],
  ['erlotinib', 'egfr-tki'],
  ['afatinib', 'egfr-tki'],
  ['osimertinib', 'egfr-tki'],
  ['aumolertinib', 'egfr-tki'],
  ['zorifertinib', 'egfr-tki'],
  ['sunvozertinib', 'egfr-exon20-tki'],
  ['amivantamab', 'egfr-met-antibody'],
  ['crizotinib', 'alk-tki'],
  ['alectinib', 'alk-tki'],
  ['brigatinib', 'alk-tki'],
  ['lorlatinib', 'alk-tki'],
  ['entrectinib', 'ros1-tki'],
  ['selpercatinib', 'ret-tki'],
  ['sotorasib', 'kras-g12c-inhibitor'],
  ['carboplatin', 'platinum'],
  ['pemetrexed', 'chemotherapy'],
  ['pembrolizumab', 'immunotherapy'],
]

const therapy: fc.Arbitrary<Therapy> = fc
  .record({
    what: fc.constantFrom(...AGENTS),
    status: fc.constantFrom(...THERAPY_STATUSES),
    stopReason: fc.option(fc.constantFrom(...STOP_REASONS), { nil: undefined }),
    dailyDoseMg: fc.option(fc.constantFrom(80, 160, 1200), { nil: undefined }),
  })
  .map(({ what: [agent, kind], status, stopReason, dailyDoseMg }) => ({
    agent,
    class: kind,
    status,
    ...(stopReason === undefined || status === 'active' ? {} : { stopReason }),
    ...(dailyDoseMg === undefined ? {} : { dailyDoseMg }),
  }))

/** Limits of the rules lie close to these numbers. */
const NUMBERS = [0, 1, 1.4, 1.5, 2, 3, 4, 5, 9, 10, 11, 17, 18, 19, 20, 40, 41, 49, 50, 99, 100, 501]

/** A value that this fact can take. */
function anyValueOf(name: FactName): fc.Arbitrary<unknown> {
  const definition = FACTS[name]
  switch (definition.kind) {
    case 'coded':
      return fc.constantFrom<unknown>(...definition.values)
    case 'number':
      return fc.constantFrom(...NUMBERS)
    case 'quantity':
      return fc.constantFrom(...NUMBERS).map((value) => ({ value, unit: definition.unit }))
    case 'coded-list':
      return fc.array(fc.constantFrom<unknown>(...definition.values), { maxLength: 2 })
    case 'text':
      return fc.constant('as reported')
    case 'text-list':
      return fc.subarray(['G1202R', 'L1196M'])
    case 'drug-access':
      return fc.array(
        fc.record({ drug: fc.constantFrom('osimertinib', 'lorlatinib', 'alectinib'), access: fc.constantFrom('yes', 'no') }),
        { maxLength: 2 },
      )
    case 'date':
      return fc.constantFrom('2026-11-01', '2026-01', '2020').map((date) => date as PartialDate)
    case 'therapies':
      return fc.array(therapy, { maxLength: 3 })
    case 'radiotherapies':
      return fc.array(
        fc.constantFrom(...RADIOTHERAPY_KINDS).map((kind) => ({ kind })),
        { maxLength: 2 },
      )
  }
}

const factOf = (name: FactName, knownWeight: number): fc.Arbitrary<Fact<unknown>> =>
  fc.oneof(
    { weight: knownWeight, arbitrary: anyValueOf(name).map((value) => known(value, [])) },
    { weight: 1, arbitrary: fc.constant(unknown('not-recorded')) },
    {
      weight: knownWeight > 10 ? 0 : 1,
      arbitrary: fc.tuple(anyValueOf(name), anyValueOf(name)).map(
        ([a, b]): Fact<unknown> => ({
          state: 'conflicting',
          readings: [
            { value: a, sources: [] },
            { value: b, sources: [] },
          ],
        }),
      ),
    },
  )

const patients = (knownWeight: number): fc.Arbitrary<PatientFacts> =>
  // The compiler cannot follow that every name gets a fact of its own kind; `anyValueOf` reads the same table.
  fc.record(Object.fromEntries(FACT_NAMES.map((name) => [name, factOf(name, knownWeight)]))) as unknown as fc.Arbitrary<PatientFacts>

/** Any patient: facts known, unknown or contradictory, also in combinations that no patient has. */
export const anyPatient: fc.Arbitrary<PatientFacts> = patients(5)

/** Any patient within the scope of the model, no emergency. */
export const anyPatientInScope: fc.Arbitrary<PatientFacts> = anyPatient.map((facts) => ({
  ...facts,
  primaryCancer: known('nsclc' as const, []),
  ageYears: known(60, []),
  neurologicalEmergency: known('no' as const, []),
}))

/** The same patient once more is known: every unknown fact takes some value. */
export const learningMore = (facts: PatientFacts): fc.Arbitrary<PatientFacts> =>
  fc.record(
    Object.fromEntries(
      FACT_NAMES.map((name): [string, fc.Arbitrary<Fact<unknown>>] => [
        name,
        facts[name].state === 'unknown' ? anyValueOf(name).map((value) => known(value, [])) : fc.constant(facts[name]),
      ]),
    ),
  ) as unknown as fc.Arbitrary<PatientFacts>
