import { decide } from '../../src/engine/decide.ts'
import type { Decision } from '../../src/engine/decision.ts'
import { withDerivedFacts } from '../../src/facts/derive.ts'
import type { DrugAccess } from '../../src/facts/drug-access.ts'
import { known } from '../../src/facts/fact.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { type FactName, nothingKnown, type PatientFacts, type ValueOf, withFacts } from '../../src/facts/patient-facts.ts'
import type { Therapy, TherapyClass } from '../../src/facts/therapy.ts'
import { model } from '../../src/knowledge/index.ts'
import type { OptionId } from '../../src/knowledge/vocabulary.ts'

export const DAY = '2026-11-20' as IsoDate

export type Values = { readonly [N in FactName]?: ValueOf<N> }

/** A patient of whom exactly these facts are known. */
export const patient = (values: Values): PatientFacts =>
  withFacts(
    nothingKnown(),
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, known(value, [{ kind: 'clinician', at: DAY }])])),
  )

const THIRD: readonly string[] = ['osimertinib', 'aumolertinib', 'furmonertinib', 'lazertinib']
const CLASSES: Readonly<Record<string, TherapyClass>> = {
  carboplatin: 'platinum',
  pemetrexed: 'chemotherapy',
  docetaxel: 'chemotherapy',
  'intrathecal pemetrexed': 'intrathecal',
}
const classOf = (agent: string): TherapyClass =>
  CLASSES[agent] ??
  (['alectinib', 'brigatinib', 'ceritinib', 'ensartinib', 'iruplinalkib', 'conteltinib', 'lorlatinib', 'crizotinib'].includes(agent)
    ? 'alk-tki'
    : 'egfr-tki')

export const failed = (agent: string, dailyDoseMg?: number): Therapy => ({
  agent,
  class: classOf(agent),
  status: 'stopped',
  stopReason: 'progression',
  ...(dailyDoseMg === undefined ? {} : { dailyDoseMg }),
})
export const taking = (agent: string, dailyDoseMg?: number): Therapy => ({
  agent,
  class: classOf(agent),
  ...(THIRD.includes(agent) ? { generation: 3 as const } : {}),
  status: 'active',
  ...(dailyDoseMg === undefined ? {} : { dailyDoseMg }),
})
export const toxic = (agent: string): Therapy => ({ agent, class: classOf(agent), status: 'stopped', stopReason: 'toxicity' })
export const stoppedForUnknownReason = (agent: string): Therapy => ({ agent, class: classOf(agent), status: 'stopped' })

const ADULT: Values = { primaryCancer: 'nsclc', ageYears: 60, ecog: 1, region: 'US', neurologicalEmergency: 'no' }
const SMALL_SILENT_BRAIN: Values = {
  brainMetastases: 'present',
  brainMetastasisCount: 3,
  largestBrainMetastasisMm: 8,
  brainMetastasesSymptomatic: 'no',
  massEffect: 'no',
  leptomeningealDisease: 'absent',
}
export const LM: Values = {
  brainMetastases: 'absent',
  leptomeningealDisease: 'confirmed',
  csfCytology: ['positive'],
}
export const egfr = (values: Values = {}): PatientFacts =>
  patient({ ...ADULT, driver: 'egfr-common', priorTherapies: [], ...SMALL_SILENT_BRAIN, ...values })
export const alk = (values: Values = {}): PatientFacts =>
  patient({ ...ADULT, driver: 'alk', priorTherapies: [], ...SMALL_SILENT_BRAIN, ...values })

/** Reported as not available; nothing is said about any other drug. */
export const noAccess = (...drugs: readonly string[]): readonly DrugAccess[] => drugs.map((drug) => ({ drug, access: 'no' }))

/** The same patient with these facts not known. */
export const without = (facts: PatientFacts, ...names: readonly FactName[]): PatientFacts => {
  const nothing = nothingKnown()
  return withFacts(facts, Object.fromEntries(names.map((name) => [name, nothing[name]])))
}
export const conflictingAbout = <N extends FactName>(facts: PatientFacts, name: N, ...values: readonly ValueOf<N>[]): PatientFacts =>
  withFacts(facts, {
    [name]: { state: 'conflicting', readings: values.map((value) => ({ value, sources: [] })) },
  } as unknown as Partial<PatientFacts>)

export const decided = (facts: PatientFacts): Decision => decide(model, { facts: withDerivedFacts(facts), asOf: DAY })
export const firstTier = (facts: PatientFacts): string[] => inTier(facts, 1)
export const inTier = (facts: PatientFacts, tier: number): string[] =>
  decided(facts)
    .options.filter((option) => option.tier === tier)
    .map(({ id }) => id)
export const listed = (facts: PatientFacts): string[] => decided(facts).options.map(({ id }) => id)
export const avoided = (facts: PatientFacts): string[] => decided(facts).avoid.map(({ id }) => id)
export const provisional = (facts: PatientFacts): string[] =>
  decided(facts)
    .options.filter((option) => option.provisional)
    .map(({ id }) => id)
export const tierOf = (facts: PatientFacts, option: OptionId): number | undefined =>
  decided(facts).options.find(({ id }) => id === option)?.tier
export const strengthOf = (facts: PatientFacts, option: OptionId): string | undefined =>
  decided(facts).options.find(({ id }) => id === option)?.strength
/** The states that are met, by id. */
export const reached = (facts: PatientFacts): string[] =>
  decided(facts)
    .states.filter(({ verdict }) => verdict === 'met')
    .map(({ state }) => state.id)
