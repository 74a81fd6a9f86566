import { expect, test } from 'vitest'
import { decide } from '../../src/engine/decide.ts'
import type { Model, Rule } from '../../src/engine/model.ts'
import { known } from '../../src/facts/fact.ts'
import type { IsoDate, PartialDate } from '../../src/facts/iso-date.ts'
import { nothingKnown, type PatientFacts, withFacts } from '../../src/facts/patient-facts.ts'
import type { Therapy } from '../../src/facts/therapy.ts'
import { ASKS } from '../../src/knowledge/asks.ts'
import { FILTERS } from '../../src/knowledge/cautions/filters.ts'
import { OPTIONS } from '../../src/knowledge/options.ts'
import { PROMPTS } from '../../src/knowledge/prompts.ts'
import { RESPONSE_ASSESSMENT } from '../../src/knowledge/response-frameworks.ts'
import { type OptionId, WARNING_LABELS } from '../../src/knowledge/vocabulary.ts'

/** The cautions and prompts on their own: one state that lists the given options in the first tier. */
function listing(options: readonly OptionId[]): Model {
  const rules = options.map(
    (option): Rule => ({
      uid: option,
      option,
      tier: 1,
      strength: 'A',
      because: 'listed for this test',
      kind: 'treatment',
      when: { kind: 'all', says: 'always', of: [] },
      level: 'test',
      evidence: ['E18'],
      reviewed: '2026-11-20',
      status: 'active',
    }),
  )
  const state = { id: 'T', title: 'test', group: 'systemic', when: { kind: 'all', says: 'always', of: [] }, rules } as const
  return {
    version: 'test',
    knowledgeDate: '2026-11-20',
    reviewBy: '2027-05-20',
    states: [state],
    fallback: { ...state, id: 'F', rules: [] },
    filters: FILTERS,
    prompts: PROMPTS,
    responseFrameworks: RESPONSE_ASSESSMENT,
    options: OPTIONS,
    asks: ASKS,
    warnings: WARNING_LABELS,
    exampleHistories: [],
    discussion: 'multidisciplinary-discussion',
    workUp: 'complete-workup-first',
  }
}

const fact = <T>(value: T) => known(value, [])
const decided = (options: readonly OptionId[], facts: Partial<PatientFacts>) =>
  decide(listing(options), { facts: withFacts(nothingKnown(), facts), asOf: '2026-11-20' as IsoDate })
const outcome = (option: OptionId, facts: Partial<PatientFacts>) => {
  const decision = decided([option], facts)
  const listed = decision.options.find(({ id }) => id === option)
  return decision.avoid.some(({ id }) => id === option) ? 'avoid' : (listed?.tier ?? 'gone')
}
const discussed = (option: OptionId, facts: Partial<PatientFacts>) =>
  decided([option], facts).options.some(({ id, tier }) => id === 'multidisciplinary-discussion' && tier === 1)
const conditionsOf = (option: OptionId, facts: Partial<PatientFacts>) =>
  decided([option], facts).options.find(({ id }) => id === option)?.conditions ?? []

const tki = (agent: string, rest: Partial<Therapy>): Therapy => ({ agent, class: 'egfr-tki', status: 'stopped', ...rest })
const alk = (agent: string, rest: Partial<Therapy>): Therapy => ({ agent, class: 'alk-tki', status: 'stopped', ...rest })
const history = (...therapies: readonly Therapy[]): Partial<PatientFacts> => ({ priorTherapies: fact(therapies) })
const progressed = { stopReason: 'progression' } as const
const toxic = { stopReason: 'toxicity' } as const

test('lung disease caused by osimertinib removes osimertinib and what shares the risk; amivantamab with chemotherapy goes to discussion', () => {
  const facts = { interstitialLungDisease: fact('caused-by-osimertinib' as const) }
  const removed = ['osimertinib', 'osimertinib-160mg', 'aumolertinib', 'amivantamab-plus-lazertinib', 'datopotamab-deruxtecan'] as const
  expect(removed.filter((option) => outcome(option, facts) !== 'avoid')).toEqual([])
  expect(outcome('amivantamab-plus-chemotherapy', facts)).toBe(1)
  expect(discussed('amivantamab-plus-chemotherapy', facts)).toBe(true)
})

test('a history of lung disease warns and removes nothing; unknown lung disease asks', () => {
  expect(outcome('osimertinib', { interstitialLungDisease: fact('history' as const) })).toBe(1)
  expect(decided(['osimertinib'], { interstitialLungDisease: fact('history' as const) }).warnings).toContain('ild')
  expect(conditionsOf('osimertinib', {}).join()).toContain('interstitial lung disease')
  expect(conditionsOf('osimertinib', { interstitialLungDisease: fact('none' as const) }).join()).not.toContain('interstitial lung disease')
})

test('QTc of 501 ms takes osimertinib out of the first tier and removes combination and 160 mg; 500 ms does not', () => {
  const qtc = (value: number) => ({ qtcMs: fact({ value, unit: 'ms' as const }) })
  expect(outcome('osimertinib', qtc(501))).toBe(2)
  expect(outcome('osimertinib-plus-chemotherapy', qtc(501))).toBe('avoid')
  expect(outcome('osimertinib-160mg', qtc(501))).toBe('avoid')
  expect(discussed('osimertinib', qtc(501))).toBe(true)
  expect(outcome('osimertinib', qtc(500))).toBe(1)
  expect(outcome('osimertinib-160mg', qtc(500))).toBe(1)
})

test('neutrophils of 1.4 or platelets of 99 remove myelosuppressive treatment; 1.5 and 100 do not; one missing count asks', () => {
  const counts = (neutrophils: number, platelets: number) => ({
    neutrophils: fact({ value: neutrophils, unit: '10*9/L' as const }),
    platelets: fact({ value: platelets, unit: '10*9/L' as const }),
  })
  const options = ['intrathecal-pemetrexed', 'proton-craniospinal-irradiation', 'platinum-pemetrexed'] as const
  const outcomes = (facts: Partial<PatientFacts>) => new Set(options.map((option) => outcome(option, facts)))
  expect(outcomes(counts(1.4, 150))).toEqual(new Set(['avoid']))
  expect(outcomes(counts(3, 99))).toEqual(new Set(['avoid']))
  expect(outcomes(counts(1.5, 100))).toEqual(new Set([1]))
  const { neutrophils } = counts(3, 0)
  expect(conditionsOf('platinum-pemetrexed', { neutrophils }).join()).toContain('blood counts')
  expect(decided(['intrathecal-pemetrexed'], counts(1, 40)).warnings).toContain('intrathecal-dose-unsettled')
})

test('a strong CYP3A inducer removes lorlatinib and only warns beside osimertinib; radiosurgery is not asked about it', () => {
  const facts = { strongCyp3aInducer: fact('yes' as const) }
  expect(outcome('lorlatinib', facts)).toBe('avoid')
  expect(outcome('osimertinib', facts)).toBe(1)
  expect(decided(['osimertinib'], facts).warnings).toContain('cyp3a-inducer')
  expect(conditionsOf('stereotactic-radiosurgery', {}).join()).not.toContain('CYP3A')
})

test('bleeding or haemorrhage removes anti-VEGF treatment and moves amivantamab with lazertinib to tier 3', () => {
  for (const facts of [{ activeBleeding: fact('yes' as const) }, { intracranialHaemorrhage: fact('yes' as const) }]) {
    expect(outcome('bevacizumab', facts)).toBe('avoid')
    expect(outcome('osimertinib-plus-bevacizumab', facts)).toBe('avoid')
    expect(outcome('amivantamab-plus-lazertinib', facts)).toBe(3)
  }
  expect(outcome('bevacizumab', { activeBleeding: fact('no' as const), intracranialHaemorrhage: fact('no' as const) })).toBe(1)
})

test('immunotherapy 55 days ago brings the discussion, 56 days ago does not; without immunotherapy its date is not asked for', () => {
  const pembrolizumab: Therapy = { agent: 'pembrolizumab', class: 'immunotherapy', status: 'stopped' }
  const on = (date: string) => ({ ...history(pembrolizumab), lastImmunotherapy: fact(date as PartialDate) })
  expect(outcome('osimertinib', on('2026-09-26'))).toBe(1)
  expect(discussed('osimertinib', on('2026-09-26'))).toBe(true)
  expect(decided(['osimertinib'], on('2026-09-26')).warnings).toContain('immunotherapy-then-tki')
  expect(discussed('osimertinib', on('2026-09-25'))).toBe(false)
  expect(discussed('osimertinib', history({ ...pembrolizumab, status: 'active' }))).toBe(true)
  expect(conditionsOf('osimertinib', history()).join()).not.toContain('immunotherapy')
  expect(conditionsOf('osimertinib', history(pembrolizumab)).join()).toContain('immunotherapy')
})

test('after progression on osimertinib 80 mg that dose is out and 160 mg stays; after 160 mg both are out', () => {
  const on = (dailyDoseMg: number) => history(tki('osimertinib', { ...progressed, dailyDoseMg }))
  expect(outcome('osimertinib', on(80))).toBe('avoid')
  expect(outcome('osimertinib-160mg', on(80))).toBe(1)
  expect(outcome('osimertinib', on(160))).toBe('avoid')
  expect(outcome('osimertinib-160mg', on(160))).toBe('avoid')
  expect(outcome('osimertinib-plus-met-inhibitor', on(80))).toBe(1)
})

test('progressing under osimertinib counts like stopped for progression; stable under it does not', () => {
  const active = history(tki('osimertinib', { status: 'active', dailyDoseMg: 80 }))
  expect(outcome('osimertinib', { ...active, progression: fact('cns-only' as const) })).toBe('avoid')
  expect(outcome('osimertinib', { ...active, progression: fact('none' as const) })).toBe(1)
  expect(conditionsOf('osimertinib', active).join()).toContain('not fully recorded')
})

test('after progression on another third-generation TKI osimertinib at its label dose is not started', () => {
  expect(outcome('osimertinib', history(tki('aumolertinib', progressed)))).toBe('avoid')
  expect(outcome('osimertinib', history(tki('gefitinib', progressed)))).toBe(1)
})

test('an agent stopped for toxicity is out, the rest of its line stays; taken again it is not held against it', () => {
  const facts = history(tki('osimertinib', { ...toxic, dailyDoseMg: 80 }))
  expect(outcome('osimertinib', facts)).toBe('avoid')
  expect(outcome('osimertinib-160mg', facts)).toBe('avoid')
  expect(outcome('aumolertinib', facts)).toBe(1)
  const again = history(tki('osimertinib', toxic), tki('osimertinib', { status: 'active' }))
  expect(outcome('osimertinib', { ...again, progression: fact('none' as const) })).toBe(1)
})

test('alectinib at 600 mg failed: alectinib is out, 900 mg and lorlatinib stay; lorlatinib failed: lorlatinib is out', () => {
  const facts = history(alk('alectinib', { ...progressed, dailyDoseMg: 1200 }))
  expect(outcome('alectinib', facts)).toBe('avoid')
  expect(outcome('alectinib-900mg', facts)).toBe(1)
  expect(outcome('lorlatinib', facts)).toBe(1)
  expect(outcome('lorlatinib', history(alk('lorlatinib', progressed)))).toBe('avoid')
})

test('after progression on platinum the doublet is out, amivantamab with it is no longer first', () => {
  const facts = history({ agent: 'carboplatin', class: 'platinum', status: 'stopped', stopReason: 'progression' })
  expect(outcome('platinum-pemetrexed', facts)).toBe('avoid')
  expect(outcome('amivantamab-plus-chemotherapy', facts)).toBe(2)
})

test('pemetrexed by vein does not count as intrathecal pemetrexed', () => {
  const given = (route: 'chemotherapy' | 'intrathecal') =>
    history({ agent: 'pemetrexed', class: route, status: 'stopped', stopReason: 'progression' })
  expect(outcome('intrathecal-pemetrexed', given('chemotherapy'))).toBe(1)
  expect(outcome('intrathecal-pemetrexed', given('intrathecal'))).toBe('avoid')
})

test('nothing given before: no option is held back by earlier treatment', () => {
  const options = Object.keys(OPTIONS) as OptionId[]
  const decision = decided(options, history())
  expect(decision.avoid).toEqual([])
  expect(decision.options.flatMap(({ conditions }) => conditions).filter((text) => text.includes('not fully recorded'))).toEqual([])
})

test('persistent cytology is mentioned beside "no change" only where the cytology is positive', () => {
  const cytology = (...results: ('positive' | 'negative')[]) => ({ csfCytology: fact(results) })
  expect(decided(['no-change-on-this-finding'], cytology('positive')).warnings).toContain('persistent-cytology')
  expect(decided(['no-change-on-this-finding'], cytology('positive', 'negative')).warnings).not.toContain('persistent-cytology')
  expect(decided(['no-change-on-this-finding'], {}).warnings).not.toContain('persistent-cytology')
})

test('T790M found in plasma and not in CSF is a discordance, not a negative', () => {
  const facts = { t790mPlasma: fact('detected' as const), t790mCsf: fact('not-detected' as const) }
  expect(decided([], facts).warnings).toContain('compartment-discordance')
})

test('response: brain and body for brain metastases; RANO-LM alone while LM is only possible; nothing outside the model', () => {
  const nsclc = { primaryCancer: fact('nsclc' as const) }
  const brain = { brainMetastases: fact('present' as const) }
  expect(decided([], { ...nsclc, ...brain }).response).toEqual(['rano-bm', 'recist-1.1'])
  const possible = { ...nsclc, ...brain, leptomeningealDisease: fact('possible' as const) }
  expect(decided([], possible).response).toEqual(['rano-bm', 'recist-1.1', 'rano-lm'])
  const confirmed = { leptomeningealDisease: fact('confirmed' as const) }
  expect(decided([], { ...nsclc, ...confirmed }).response).toEqual([
    'rano-lm',
    'csf-studies',
    'neurological-examination',
    'quality-of-life',
  ])
  expect(decided([], { primaryCancer: fact('other' as const), ...confirmed, ...brain }).response).toEqual([])
  expect(decided([], { ...nsclc, ...confirmed, neurologicalEmergency: fact('yes' as const) }).response).toEqual([])
})
