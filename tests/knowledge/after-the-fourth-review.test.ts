import { expect, test } from 'vitest'
import type { Therapy } from '../../src/facts/therapy.ts'
import {
  alk,
  avoided,
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
  toxic,
  without,
} from './patient.ts'

const discussed = (facts: Parameters<typeof firstTier>[0]) => firstTier(facts).includes('multidisciplinary-discussion')
const rulesOf = (facts: Parameters<typeof firstTier>[0], option: string) =>
  decided(facts)
    .options.find(({ id }) => id === option)
    ?.rules.map(({ uid }) => uid) ?? []

// ---- A stated absence against findings ----

const noMetastases = { brainMetastases: 'absent', leptomeningealDisease: 'absent', lmSuspected: 'no' } as const
const typicalWithSymptoms = { leptomeningealMri: 'typical', leptomeningealSymptoms: 'yes' } as const

test('a positive cytology against a stated absence is not out of scope: the work-up comes first and says the contradiction', () => {
  for (const against of [{ csfCytology: ['positive'] }, { csfCytology: ['negative', 'suspicious'] }] as const) {
    const facts = egfr({ ...noMetastases, ...against })
    expect(decided(facts).status).not.toBe('out-of-scope')
    expect(rulesOf(facts, 'complete-workup-first')).toContain('G2-13')
  }
})

test('tumour DNA in CSF, or a typical MRI with symptoms, against a stated absence is said too, with and without brain metastases', () => {
  for (const against of [{ csfDriverDna: 'detected' } as const, typicalWithSymptoms]) {
    const without = egfr({ ...noMetastases, ...against })
    expect(decided(without).status).not.toBe('out-of-scope')
    expect(rulesOf(without, 'complete-workup-first')).toContain('G2-15')
    const withBrain = egfr(against)
    expect(rulesOf(withBrain, 'complete-workup-first')).toContain('G2-15')
    expect(listed(withBrain)).toContain('osimertinib')
  }
})

test('an MRI after a lumbar puncture, or findings that are negative, leave the stated absence as it is', () => {
  expect(decided(egfr({ ...noMetastases, ...typicalWithSymptoms, mriAfterLumbarPuncture: 'yes' })).status).toBe('out-of-scope')
  expect(decided(egfr({ ...noMetastases, csfCytology: ['negative'], csfDriverDna: 'not-detected' })).status).toBe('out-of-scope')
})

test('bug: "possible" entered by the clinician hid a positive cytology, or findings that make it probable, without a word', () => {
  const entered = { brainMetastases: 'present', leptomeningealDisease: 'possible' } as const
  for (const [against, uid] of [
    [{ csfCytology: ['positive'] }, 'G2-16'],
    [{ csfCytology: ['negative', 'suspicious'] }, 'G2-16'],
    [{ csfDriverDna: 'detected' }, 'G2-17'],
    [typicalWithSymptoms, 'G2-17'],
  ] as const)
    expect(rulesOf(egfr({ ...entered, ...against }), 'complete-workup-first')).toContain(uid)
  const agreeing = rulesOf(egfr({ ...entered, csfCytology: ['negative'], csfDriverDna: 'not-detected' }), 'complete-workup-first')
  expect(agreeing.filter((uid) => uid === 'G2-16' || uid === 'G2-17')).toEqual([])
})

// ---- Pemetrexed the disease progressed on ----

const platinumDone: Therapy = { agent: 'carboplatin', class: 'platinum', status: 'completed', stopReason: 'completed' }
const NO_TARGET = { c797sTissue: 'not-detected', metAmplificationTissue: 'not-detected' } as const
const NONE_IN_PLASMA = { c797sPlasma: 'not-detected', metAmplificationPlasma: 'not-detected' } as const
const pemetrexed: Therapy = { agent: 'pemetrexed', class: 'chemotherapy', status: 'active' }
const onMaintenance = {
  ...NO_TARGET,
  ...NONE_IN_PLASMA,
  priorTherapies: [taking('osimertinib', 80), platinumDone, pemetrexed],
  progression: 'cns-and-extracranial',
} as const

test('progression on pemetrexed maintenance takes platinum-pemetrexed out and moves amivantamab with chemotherapy down, for discussion', () => {
  const facts = egfr(onMaintenance)
  expect(avoided(facts)).toContain('platinum-pemetrexed')
  expect(tierOf(facts, 'amivantamab-plus-chemotherapy')).toBe(2)
  expect(discussed(facts)).toBe(true)
})

test('pemetrexed that was completed without progression, or given into the CSF, takes nothing out', () => {
  const completed = { ...pemetrexed, status: 'completed', stopReason: 'completed' } as const
  const into = { agent: 'pemetrexed', class: 'intrathecal', status: 'active' } as const
  for (const therapy of [completed, into]) {
    const facts = egfr({ ...onMaintenance, priorTherapies: [taking('osimertinib', 80), therapy] })
    expect(tierOf(facts, 'platinum-pemetrexed')).toBe(2)
    expect(tierOf(facts, 'amivantamab-plus-chemotherapy')).toBe(1)
  }
})

test('without a driver, progression on pemetrexed and pembrolizumab offers neither again', () => {
  const pembrolizumab: Therapy = { agent: 'pembrolizumab', class: 'immunotherapy', status: 'active' }
  const facts = egfr({
    driver: 'none',
    pdL1Tps: 20,
    priorTherapies: [platinumDone, pemetrexed, pembrolizumab],
    progression: 'cns-and-extracranial',
  })
  expect(listed(facts)).not.toContain('platinum-pemetrexed')
  expect(listed(facts)).not.toContain('chemo-immunotherapy')
  expect(discussed(facts)).toBe(true)
})

// ---- Bevacizumab in squamous histology ----

test('bevacizumab is blocked in squamous histology, and not in adenocarcinoma', () => {
  const after = {
    ...LM,
    priorTherapies: [failed('osimertinib', 80)],
    progression: 'cns-only',
    activeBleeding: 'no',
    intracranialHaemorrhage: 'no',
  } as const
  expect(avoided(egfr({ ...after, histology: 'squamous' }))).toContain('osimertinib-plus-bevacizumab')
  expect(listed(egfr({ ...after, histology: 'adenocarcinoma' }))).toContain('osimertinib-plus-bevacizumab')
})

// ---- Many symptomatic lesions ----

test('symptomatic with 12 untreated lesions: whole-brain radiotherapy is not refused, and the case is discussed; asymptomatic it is refused', () => {
  const symptomatic = egfr({ brainMetastasesSymptomatic: 'yes', brainMetastasisCount: 12 })
  expect(avoided(symptomatic)).not.toContain('whole-brain-radiotherapy')
  expect(discussed(symptomatic)).toBe(true)
  expect(avoided(egfr({ brainMetastasisCount: 12 }))).toContain('whole-brain-radiotherapy')
})

// ---- CYP3A inducer ----

const cautionsOf = (facts: Parameters<typeof firstTier>[0], option: string) =>
  decided(facts)
    .options.find(({ id }) => id === option)
    ?.filters.map(({ id }) => id) ?? []

test('a strong CYP3A inducer is said beside amivantamab with lazertinib, brigatinib, a ROS1 TKI and selpercatinib', () => {
  const inducer = { strongCyp3aInducer: 'yes' } as const
  expect(cautionsOf(egfr(inducer), 'amivantamab-plus-lazertinib')).toContain('S4-exposure')
  expect(cautionsOf(alk(inducer), 'brigatinib')).toContain('S4-exposure')
  expect(cautionsOf(egfr({ ...inducer, driver: 'ros1' }), 'cns-active-ros1-tki')).toContain('S4-exposure')
  expect(cautionsOf(egfr({ ...inducer, driver: 'ret' }), 'selpercatinib')).toContain('S4-exposure')
})

test('lorlatinib taken with an inducer while the disease progresses: the forbidden pair, liver function and the discussion are said', () => {
  const onLorlatinib = { priorTherapies: [failed('alectinib'), taking('lorlatinib')], progression: 'cns-only' } as const
  for (const where of [{}, LM]) {
    const pair = alk({ ...onLorlatinib, ...where, strongCyp3aInducer: 'yes' })
    expect(discussed(pair)).toBe(true)
    expect(decided(pair).warnings).toContain('lorlatinib-cyp3a')
    expect(decided(pair).asks).toContain('liver-function')
  }
  expect(rulesOf(alk({ ...onLorlatinib, strongCyp3aInducer: 'no' }), 'multidisciplinary-discussion')).not.toContain('S4-01')
})

// ---- Liver ----

test('severe hepatic impairment brings the discussion before lorlatinib, selpercatinib and osimertinib; mild does not', () => {
  for (const [facts, option] of [
    [alk, 'lorlatinib'],
    [egfr, 'osimertinib'],
  ] as const) {
    expect(cautionsOf(facts({ hepaticImpairment: 'severe' }), option)).toContain('S-severe-hepatic-impairment-other')
    expect(discussed(facts({ hepaticImpairment: 'severe' }))).toBe(true)
    expect(cautionsOf(facts({ hepaticImpairment: 'mild' }), option)).toEqual([])
  }
  expect(cautionsOf(egfr({ driver: 'ret', hepaticImpairment: 'severe' }), 'selpercatinib')).toContain('S-severe-hepatic-impairment-other')
})

// ---- Mass effect beside leptomeningeal disease ----

const massEffect = {
  brainMetastases: 'present',
  largestBrainMetastasisMm: 45,
  massEffect: 'yes',
  brainMetastasesSymptomatic: 'yes',
} as const

test('a lesion of 45 mm with mass effect beside leptomeningeal disease has surgery and the discussion in the first tier', () => {
  for (const who of [egfr, alk]) {
    expect(firstTier(who({ ...LM, ...massEffect }))).toEqual(expect.arrayContaining(['surgical-resection', 'multidisciplinary-discussion']))
    expect(listed(who({ ...LM, ...massEffect, massEffect: 'no', largestBrainMetastasisMm: 40 }))).not.toContain('surgical-resection')
  }
})

test('at ECOG 4 without a usable drug, mass effect is still discussed as a cause that can be relieved', () => {
  const poor = { ...LM, ecog: 4, priorTherapies: [taking('osimertinib', 80)], progression: 'cns-only' } as const
  expect(discussed(egfr({ ...poor, ...massEffect }))).toBe(true)
  expect(tierOf(egfr({ ...poor, ...massEffect }), 'surgical-resection')).toBe(2)
  expect(listed(egfr(poor))).not.toContain('surgical-resection')
})

// ---- The mechanism of resistance ----

const afterOsimertinib = { priorTherapies: [failed('osimertinib', 80)], progression: 'cns-and-extracranial' } as const

test('a silent plasma alone leaves the mechanism unknown, so the work-up stays', () => {
  expect(firstTier(egfr({ ...afterOsimertinib, ...NONE_IN_PLASMA }))).toContain('complete-workup-first')
  expect(firstTier(egfr({ ...afterOsimertinib, ...NONE_IN_PLASMA, ...NO_TARGET }))).not.toContain('complete-workup-first')
})

test('with plasma and tissue silent the options of the brain are not provisional for CSF; with one of them missing they are', () => {
  const complete = egfr({ ...afterOsimertinib, ...NONE_IN_PLASMA, ...NO_TARGET })
  for (const option of ['amivantamab-plus-chemotherapy', 'platinum-pemetrexed']) {
    expect(listed(complete)).toContain(option)
    expect(provisional(complete)).not.toContain(option)
    expect(provisional(egfr({ ...afterOsimertinib, ...NONE_IN_PLASMA }))).toContain(option)
  }
})

// ---- Radiosurgery of ALK lesions that progress ----

test('ALK after a later TKI: up to 3 progressing lesions have radiosurgery first, 4 to 10 second, 11 none', () => {
  for (const agent of ['ensartinib', 'lorlatinib']) {
    const progressing = (count: number) =>
      alk({
        priorTherapies: [taking(agent)],
        progression: 'cns-only',
        progressingBrainLesionCount: count,
        brainMetastasisCount: count,
      })
    expect([3, 4, 5, 10, 11].map((count) => tierOf(progressing(count), 'stereotactic-radiosurgery'))).toEqual([1, 2, 2, 2, undefined])
  }
})

// ---- Osimertinib that cannot be given ----

test('T790M found, osimertinib not tolerated, progressing on gefitinib: the chemotherapy combinations are listed; with osimertinib usable they are not', () => {
  const values = { t790mPlasma: 'detected', progression: 'cns-only' } as const
  const intolerant = egfr({ ...values, priorTherapies: [toxic('osimertinib'), taking('gefitinib')] })
  expect(tierOf(intolerant, 'amivantamab-plus-chemotherapy')).toBe(1)
  expect(tierOf(intolerant, 'platinum-pemetrexed')).toBe(2)
  const usable = egfr({ ...values, priorTherapies: [taking('gefitinib')] })
  expect(listed(usable)).not.toContain('platinum-pemetrexed')
  expect(firstTier(usable)).toContain('osimertinib')
})

test('EGFR in the meninges, osimertinib not to be had: earlier TKIs and a trial are named; to be had, none of them is', () => {
  const options = ['first-generation-egfr-tki', 'afatinib', 'clinical-trial']
  expect(listed(egfr({ ...LM, drugAccess: noAccess('osimertinib') }))).toEqual(expect.arrayContaining(options))
  for (const option of options) expect(listed(egfr(LM))).not.toContain(option)
})

test('EGFR in the meninges after lung disease under osimertinib: a trial, and craniospinal irradiation where fit, but no earlier TKI by rote', () => {
  const facts = egfr({
    ...LM,
    priorTherapies: [toxic('osimertinib')],
    interstitialLungDisease: 'caused-by-osimertinib',
    extracranialDisease: 'controlled',
    priorCnsRadiotherapy: [],
  })
  expect(tierOf(facts, 'proton-craniospinal-irradiation')).toBe(2)
  expect(listed(facts)).toContain('clinical-trial')
  expect(listed(facts)).not.toContain('afatinib')
})

// ---- What is not known keeps both branches open ----

test('no driver and PD-L1 not known: chemotherapy with immunotherapy is provisional, immunotherapy alone is not listed, PD-L1 is asked', () => {
  const facts = egfr({ driver: 'none' })
  expect(provisional(facts)).toContain('chemo-immunotherapy')
  expect(listed(facts)).not.toContain('immunotherapy-alone')
  expect(decided(facts).asks).toContain('pd-l1')
  expect(provisional(egfr({ driver: 'none', pdL1Tps: 20 }))).not.toContain('chemo-immunotherapy')
})

test('symptoms not known: deferral and radiosurgery both stand in the first tier, both provisional', () => {
  for (const who of [egfr(), alk()]) {
    const unknown = without(who, 'brainMetastasesSymptomatic', 'massEffect')
    expect(provisional(unknown)).toContain('defer-brain-radiotherapy')
    expect(tierOf(unknown, 'defer-brain-radiotherapy')).toBe(1)
    expect(provisional(unknown)).toContain('stereotactic-radiosurgery')
  }
  expect(provisional(egfr())).not.toContain('defer-brain-radiotherapy')
})
