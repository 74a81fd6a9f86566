import { expect, test } from 'vitest'
import { known } from '../../src/facts/fact.ts'
import type { PartialDate } from '../../src/facts/iso-date.ts'
import type { PatientFacts } from '../../src/facts/patient-facts.ts'
import type { Therapy } from '../../src/facts/therapy.ts'
import type { OptionId } from '../../src/knowledge/vocabulary.ts'
import {
  alk,
  avoided,
  conflictingAbout,
  decided,
  egfr,
  failed,
  firstTier,
  LM,
  listed,
  noAccess,
  provisional,
  taking,
  tierOf,
  without,
} from './patient.ts'

const ms = (value: number) => ({ value, unit: 'ms' }) as const
const filtersOf = (facts: PatientFacts, option: OptionId) =>
  [...decided(facts).options, ...decided(facts).avoid].find(({ id }) => id === option)?.filters.map(({ id }) => id) ?? []
const conditionsOf = (facts: PatientFacts, option: OptionId) =>
  decided(facts)
    .options.find(({ id }) => id === option)
    ?.conditions.join(' ') ?? ''
const discussed = (facts: PatientFacts) => firstTier(facts).includes('multidisciplinary-discussion')

// ---- Continuing passes the safety filter ----

const onOsimertinib = { priorTherapies: [taking('osimertinib', 80)], progression: 'none' } as const

test('continuing osimertinib at QTc 501 ms moves to the second tier beside a discussion; at 500 ms it stays first', () => {
  expect(tierOf(egfr({ ...onOsimertinib, qtcMs: ms(501) }), 'continue-current-tki')).toBe(2)
  expect(discussed(egfr({ ...onOsimertinib, qtcMs: ms(501) }))).toBe(true)
  expect(tierOf(egfr({ ...onOsimertinib, qtcMs: ms(500) }), 'continue-current-tki')).toBe(1)
  expect(conditionsOf(egfr(onOsimertinib), 'continue-current-tki')).toContain('QTc')
})

test('the drug that is asked about is the one being taken: QTc 501 ms under aumolertinib after osimertinib does not move it', () => {
  const facts = egfr({ priorTherapies: [failed('osimertinib', 80), taking('aumolertinib')], progression: 'none', qtcMs: ms(501) })
  expect(tierOf(facts, 'continue-current-tki')).toBe(1)
})

test('with few progressing lesions, continuing osimertinib at QTc 501 ms is no longer first either', () => {
  const facts = egfr({ priorTherapies: [taking('osimertinib', 80)], progression: 'cns-only', qtcMs: ms(501) })
  expect(tierOf(facts, 'continue-current-tki')).toBe(2)
  expect(discussed(facts)).toBe(true)
})

test('continuing lorlatinib with rifampicin is avoided and discussed; continuing alectinib with it is not', () => {
  const stable = { progression: 'none', strongCyp3aInducer: 'yes' } as const
  const lorlatinib = alk({ ...stable, priorTherapies: [taking('lorlatinib')] })
  expect(avoided(lorlatinib)).toContain('continue-current-tki')
  expect(discussed(lorlatinib)).toBe(true)
  expect(decided(lorlatinib).warnings).toContain('lorlatinib-cyp3a')
  expect(tierOf(alk({ ...stable, priorTherapies: [taking('alectinib')] }), 'continue-current-tki')).toBe(1)
})

const pembrolizumab: Therapy = { agent: 'pembrolizumab', class: 'immunotherapy', status: 'stopped' }
const lastGiven = (date: string) => ({ lastImmunotherapy: date as PartialDate })

test('continuing a drug 55 days after immunotherapy brings the discussion; after 56 days it does not', () => {
  const on = (date: string) => egfr({ ...onOsimertinib, priorTherapies: [pembrolizumab, taking('osimertinib', 80)], ...lastGiven(date) })
  expect(tierOf(on('2026-09-26'), 'continue-current-tki')).toBe(1)
  expect(discussed(on('2026-09-26'))).toBe(true)
  expect(discussed(on('2026-09-25'))).toBe(false)
  expect(discussed(egfr({ ...onOsimertinib, priorTherapies: [{ ...pembrolizumab, status: 'active' }, taking('osimertinib', 80)] }))).toBe(
    true,
  )
})

// ---- Recent immunotherapy whatever the history says ----

test('a last dose 55 days ago suffices: with an unknown, a disagreeing and a silent history alike', () => {
  const recent = egfr(lastGiven('2026-09-26'))
  const histories = [without(recent, 'priorTherapies'), conflictingAbout(recent, 'priorTherapies', [], [pembrolizumab]), recent]
  for (const facts of histories) expect(filtersOf(facts, 'osimertinib')).toContain('S6-recent-immunotherapy')
  expect(filtersOf(egfr(lastGiven('2026-09-25')), 'osimertinib')).not.toContain('S6-recent-immunotherapy')
  expect(conditionsOf(egfr(), 'osimertinib')).not.toContain('immunotherapy')
})

test('recent immunotherapy is weighed before amivantamab with chemotherapy too', () => {
  const facts = egfr({ driver: 'egfr-exon20-insertion', ...lastGiven('2026-09-26') })
  expect(filtersOf(facts, 'amivantamab-plus-chemotherapy')).toContain('S6-recent-immunotherapy')
})

// ---- Drugs that cannot be had here ----

test('a drug named as not available takes every option that needs it to Avoid, with the reason; nothing named takes none', () => {
  const facts = egfr({ drugAccess: noAccess('osimertinib', 'amivantamab') })
  expect(avoided(facts)).toEqual(expect.arrayContaining(['osimertinib', 'osimertinib-plus-chemotherapy', 'amivantamab-plus-lazertinib']))
  expect(decided(facts).avoid.find(({ id }) => id === 'osimertinib')?.because).toContain('Reported as not available here')
  expect(decided(facts).warnings).toContain('regional-approval')
  expect(avoided(without(egfr(), 'drugAccess'))).not.toContain('osimertinib')
  expect(conditionsOf(egfr(), 'osimertinib')).not.toContain('available here')
})

test('an option that names three drugs is out only when all three are', () => {
  const drugs = ['repotrectinib', 'entrectinib', 'taletrectinib']
  expect(listed(egfr({ driver: 'ros1', drugAccess: noAccess(...drugs.slice(1)) }))).toContain('cns-active-ros1-tki')
  expect(avoided(egfr({ driver: 'ros1', drugAccess: noAccess(...drugs) }))).toContain('cns-active-ros1-tki')
})

// ---- Kidneys, heart, potassium, histology ----

const exon20 = (values: Parameters<typeof egfr>[0] = {}) => egfr({ driver: 'egfr-exon20-insertion', ...values })
const clearance = (value: number) => ({ creatinineClearanceMlMin: { value, unit: 'mL/min' } }) as const

test('creatinine clearance of 44 mL/min: the combination with pemetrexed goes to Avoid beside a discussion; 45 does not; unknown asks', () => {
  const facts = exon20(clearance(44))
  expect(avoided(facts)).toContain('amivantamab-plus-chemotherapy')
  expect(discussed(facts)).toBe(true)
  expect(filtersOf(exon20(clearance(45)), 'amivantamab-plus-chemotherapy')).not.toContain('S7-kidneys')
  expect(conditionsOf(exon20(), 'amivantamab-plus-chemotherapy')).toContain('creatinine clearance')
  expect(decided(exon20()).asks).toContain('renal-function')
  const meninges = egfr({ ...LM, priorTherapies: [failed('osimertinib', 80)], progression: 'cns-only', ...clearance(44) })
  expect(filtersOf(meninges, 'intrathecal-pemetrexed')).toContain('S7-kidneys-intrathecal')
})

test('LVEF of 49% and potassium of 3.4 mmol/L warn before osimertinib; 50% and 3.5 do not', () => {
  const measured = (lvef: number, potassium: number) =>
    egfr({ lvefPercent: { value: lvef, unit: '%' }, potassiumMmolL: { value: potassium, unit: 'mmol/L' } })
  expect(filtersOf(measured(49, 3.4), 'osimertinib')).toEqual(['S7-heart', 'S7-potassium'])
  expect(filtersOf(measured(50, 3.5), 'osimertinib')).toEqual([])
  expect(tierOf(measured(49, 3.4), 'osimertinib')).toBe(1)
})

test('squamous histology is a caution beside pemetrexed; adenocarcinoma is not', () => {
  expect(filtersOf(exon20({ histology: 'squamous' }), 'amivantamab-plus-chemotherapy')).toContain('S7-squamous')
  expect(filtersOf(exon20({ histology: 'adenocarcinoma' }), 'amivantamab-plus-chemotherapy')).toEqual([])
})

test('third-degree AV block or a recent psychosis brings the discussion before lorlatinib; second-degree only warns', () => {
  expect(discussed(alk({ avBlock: 'third-degree' }))).toBe(true)
  expect(filtersOf(alk({ avBlock: 'second-degree' }), 'lorlatinib')).toEqual(['S-av-block'])
  expect(discussed(alk({ avBlock: 'second-degree' }))).toBe(false)
  expect(discussed(alk({ recentPsychosisOrSeizure: 'yes' }))).toBe(true)
  expect(tierOf(alk({ recentPsychosisOrSeizure: 'yes' }), 'lorlatinib')).toBe(1)
})

test('antibody-drug conjugates at ECOG 2, not at 3, provisional while unknown, and not with platelets of 99', () => {
  const chemotherapy: Therapy = { agent: 'carboplatin', class: 'platinum', status: 'stopped', stopReason: 'progression' }
  const after = { priorTherapies: [failed('osimertinib', 80), chemotherapy], progression: 'cns-and-extracranial' } as const
  const her2 = { driver: 'her2', priorTherapies: [chemotherapy] } as const
  for (const [values, option] of [
    [after, 'datopotamab-deruxtecan'],
    [her2, 'trastuzumab-deruxtecan'],
  ] as const) {
    expect(listed(egfr({ ...values, ecog: 2 }))).toContain(option)
    expect(listed(egfr({ ...values, ecog: 3 }))).not.toContain(option)
    expect(provisional(without(egfr(values), 'ecog'))).toContain(option)
    expect(avoided(egfr({ ...values, platelets: { value: 99, unit: '10*9/L' } }))).toContain(option)
    expect(listed(egfr({ ...values, platelets: { value: 100, unit: '10*9/L' } }))).toContain(option)
  }
})

// ---- Goals of care ----

test('comfort asked for: supportive care and the discussion among the first, burdensome treatment in the third tier', () => {
  const facts = egfr({ ...LM, goalsOfCare: 'comfort-focused', priorTherapies: [failed('osimertinib', 80)], progression: 'cns-only' })
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['best-supportive-care', 'multidisciplinary-discussion']))
  expect(tierOf(facts, 'intrathecal-pemetrexed')).toBe(3)
  const untreated = egfr({ goalsOfCare: 'comfort-focused' })
  expect(firstTier(untreated)).toContain('best-supportive-care')
  expect(tierOf(untreated, 'osimertinib')).toBe(1)
  expect(tierOf(untreated, 'osimertinib-plus-chemotherapy')).toBe(3)
  const open = { ...untreated, goalsOfCare: known('not-discussed' as const, []) }
  expect(listed(open)).not.toContain('best-supportive-care')
  expect(conditionsOf(without(untreated, 'goalsOfCare'), 'osimertinib-plus-chemotherapy')).not.toContain('goals')
})
