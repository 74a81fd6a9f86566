import { expect, test } from 'vitest'
import {
  alk,
  avoided,
  conflictingAbout,
  decided,
  egfr,
  failed,
  firstTier,
  inTier,
  LM,
  listed,
  noAccess,
  patient,
  provisional,
  reached,
  stoppedForUnknownReason,
  strengthOf,
  taking,
  tierOf,
  toxic,
  type Values,
  without,
} from './patient.ts'

const ICI = ['immunotherapy-alone', 'chemo-immunotherapy', 'nivolumab-plus-ipilimumab', 'tki-plus-immunotherapy']
const FIRST_LINE = ['osimertinib', 'osimertinib-plus-chemotherapy', 'amivantamab-plus-lazertinib']
const FIT = {
  neutrophils: { value: 3, unit: '10*9/L' },
  platelets: { value: 200, unit: '10*9/L' },
  extracranialDisease: 'controlled',
  priorCnsRadiotherapy: [],
} as const

// ---- Scope and emergency ----

test.for(['small-cell-lung', 'other'] as const)('%s: outside the model, nothing is ranked', (primaryCancer) => {
  const facts = egfr({ primaryCancer })
  expect(decided(facts).status).toBe('out-of-scope')
  expect(listed(facts)).toEqual(['out-of-scope'])
})

test('17 years: outside the model; 18, and an unknown age, are ranked', () => {
  expect(listed(egfr({ ageYears: 17 }))).toEqual(['out-of-scope'])
  expect(firstTier(egfr({ ageYears: 18 }))).toEqual(expect.arrayContaining(FIRST_LINE))
  expect(firstTier(without(egfr(), 'ageYears'))).toEqual(expect.arrayContaining(FIRST_LINE))
})

test('an unknown or contradictory histology ranks no drug', () => {
  const unknown = without(egfr(), 'primaryCancer')
  expect(listed(unknown)).toEqual(['complete-workup-first'])
  expect(decided(unknown).status).toBe('workup-first')
  expect(listed(conflictingAbout(egfr(), 'primaryCancer', 'nsclc', 'small-cell-lung'))).toEqual(['complete-workup-first'])
})

test('an emergency silences every ranking, also when the histology is unknown', () => {
  const facts = egfr({ ...LM, neurologicalEmergency: 'yes', ecog: 4, priorTherapies: [failed('osimertinib', 80)] })
  expect(decided(facts).status).toBe('urgent')
  expect(listed(facts)).toEqual(['urgent-neurosurgical-review', 'csf-diversion', 'corticosteroids'])
  expect(decided(without(facts, 'primaryCancer')).status).toBe('urgent')
})

test('no brain metastases and no leptomeningeal disease: outside the model', () => {
  const facts = egfr({ brainMetastases: 'absent' })
  expect(decided(facts).status).toBe('out-of-scope')
  expect(decided(without(facts, 'leptomeningealDisease')).status).toBe('workup-first')
  expect(decided(egfrWith(without(facts, 'leptomeningealDisease'), { lmSuspected: 'no' })).status).toBe('out-of-scope')
})
const egfrWith = (facts: ReturnType<typeof egfr>, values: Parameters<typeof patient>[0]) => ({ ...facts, ...onlyKnown(patient(values)) })
const onlyKnown = (facts: ReturnType<typeof egfr>) => Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact.state === 'known'))

test('brain and meninges not known: work-up, no drug, no fallback', () => {
  const facts = without(egfr(), 'brainMetastases', 'leptomeningealDisease')
  expect(listed(facts)).toEqual(['complete-workup-first'])
  expect(decided(facts).uncovered).toBeNull()
})

// ---- Genotype ----

test('driver unknown: work-up, no drug; silent lesions get no local therapy by rote', () => {
  const facts = without(egfr(), 'driver')
  expect(listed(facts)).toEqual(['complete-workup-first'])
  expect(decided(facts).status).toBe('workup-first')
})

test('driver unknown with a lesion of 41 mm: local therapy stands beside the work-up; at 40 mm it does not', () => {
  const large = without(egfr({ largestBrainMetastasisMm: 41 }), 'driver')
  expect(firstTier(large)).toEqual(['complete-workup-first', 'stereotactic-radiosurgery', 'surgical-resection'])
  expect(listed(without(egfr({ largestBrainMetastasisMm: 40 }), 'driver'))).toEqual(['complete-workup-first'])
})

test('EGFR and ALK both reported: no drug, and immunotherapy stays under avoid', () => {
  const facts = conflictingAbout(egfr(), 'driver', 'egfr-common', 'alk')
  expect(listed(facts)).toEqual(['complete-workup-first'])
  expect(avoided(facts)).toEqual(expect.arrayContaining(ICI))
})

test('an unclassified EGFR variant is not ranked', () => expect(listed(egfr({ driver: 'egfr-other' }))).toEqual(['complete-workup-first']))

// ---- Response ----

test('stable on osimertinib: continue, change nothing, offer no local therapy by rote', () => {
  const facts = egfr({ priorTherapies: [taking('osimertinib', 80)], progression: 'none' })
  expect(listed(facts)).toEqual(['continue-current-tki', 'no-change-on-this-finding'])
})

test('stable on osimertinib that caused lung disease: not continued', () => {
  const facts = egfr({ priorTherapies: [taking('osimertinib', 80)], progression: 'none', interstitialLungDisease: 'caused-by-osimertinib' })
  expect(listed(facts)).not.toContain('continue-current-tki')
  expect(listed(facts)).not.toContain('osimertinib')
  expect(firstTier(facts)).toContain('multidisciplinary-discussion')
})

test('stable but symptomatic: local therapy beside continuing', () => {
  const facts = egfr({ priorTherapies: [taking('osimertinib', 80)], progression: 'none', brainMetastasesSymptomatic: 'yes' })
  expect(firstTier(facts)).toEqual(['continue-current-tki', 'no-change-on-this-finding', 'stereotactic-radiosurgery'])
})

test('stable now, on chemotherapy, after osimertinib failed: no new line is ranked', () => {
  const facts = egfr({
    priorTherapies: [failed('osimertinib', 80), { agent: 'pemetrexed', class: 'chemotherapy', status: 'active' }],
    progression: 'none',
  })
  expect(firstTier(facts)).toEqual(['no-change-on-this-finding', 'multidisciplinary-discussion'])
  expect(listed(facts)).not.toContain('amivantamab-plus-chemotherapy')
})

test('taking osimertinib, progression unknown: that is not stability, nothing is continued by rote and the work-up comes first', () => {
  const facts = egfr({ priorTherapies: [taking('osimertinib', 80)] })
  expect(provisional(facts)).toEqual(['stereotactic-radiosurgery'])
  expect(listed(facts)).not.toContain('continue-current-tki')
  expect(firstTier(facts)).toContain('complete-workup-first')
  expect(listed(facts)).not.toContain('defer-brain-radiotherapy')
  expect(listed(facts)).not.toContain('osimertinib-plus-chemotherapy')
})

test('a lesion growing inside a radiosurgery field: no drug is switched', () => {
  const facts = egfr({
    priorTherapies: [taking('osimertinib', 80)],
    progression: 'cns-only',
    priorCnsRadiotherapy: [{ kind: 'srs' }],
    lesionInRadiotherapyField: 'yes',
    brainMetastasesSymptomatic: 'yes',
    activeBleeding: 'no',
    intracranialHaemorrhage: 'no',
  })
  expect(firstTier(facts)).toEqual(['multidisciplinary-discussion', 'no-change-on-this-finding', 'corticosteroids'])
  expect(inTier(facts, 2)).toEqual(['bevacizumab', 'surgical-resection'])
  expect(listed(facts)).not.toContain('amivantamab-plus-chemotherapy')
  expect(listed(egfrWith(facts, { lesionPerfusion: 'high' }))).toContain('stereotactic-radiosurgery')
  expect(listed(egfrWith(facts, { intracranialHaemorrhage: 'yes' }))).not.toContain('bevacizumab')
})

// ---- Certainty of leptomeningeal disease ----

test('leptomeningeal disease only possible: the brain is treated, the meninges are not', () => {
  const facts = egfr({ leptomeningealDisease: 'possible', leptomeningealMri: 'atypical', leptomeningealSymptoms: 'no' })
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['complete-workup-first', ...FIRST_LINE]))
  expect(avoided(facts)).toEqual(
    expect.arrayContaining([
      'intrathecal-pemetrexed',
      'intrathecal-chemotherapy',
      'proton-craniospinal-irradiation',
      'involved-field-radiotherapy',
    ]),
  )
})

test('possible leptomeningeal disease without brain metastases: work-up, not the fallback', () => {
  const facts = egfr({ brainMetastases: 'absent', leptomeningealDisease: 'possible' })
  expect(listed(facts)).toEqual(['complete-workup-first'])
  expect(decided(facts).uncovered).toBeNull()
})

test('typical symptoms and MRI with one negative cytology: probable wins, and the LM drugs run', () => {
  const facts = without(
    egfr({
      brainMetastases: 'absent',
      leptomeningealMri: 'typical',
      leptomeningealSymptoms: 'yes',
      csfCytology: ['negative'],
      priorTherapies: [failed('erlotinib')],
      t790mPlasma: 'detected',
    }),
    'leptomeningealDisease',
  )
  expect(firstTier(facts)).toEqual(['treat-as-probable-lm', 'osimertinib', 'osimertinib-160mg'])
})

test('the same MRI after a lumbar puncture is possible only', () => {
  const facts = without(
    egfr({ leptomeningealMri: 'typical', leptomeningealSymptoms: 'yes', mriAfterLumbarPuncture: 'yes', csfCytology: ['negative'] }),
    'leptomeningealDisease',
  )
  expect(firstTier(facts)).not.toContain('treat-as-probable-lm')
  expect(avoided(facts)).toContain('intrathecal-pemetrexed')
})

test('leptomeningeal disease unknown does not make the brain states provisional', () => {
  const facts = without(egfr(), 'leptomeningealDisease')
  expect(firstTier(facts)).toEqual(expect.arrayContaining(FIRST_LINE))
  expect(provisional(facts)).toEqual([])
})

// ---- EGFR, brain, first treatment ----

test('three small silent lesions, ECOG 0 and 1: three equal first choices, none named before the others by tier', () => {
  for (const ecog of [0, 1] as const) expect(firstTier(egfr({ ecog }))).toEqual(expect.arrayContaining(FIRST_LINE))
})

test('ECOG 2: the single drug first, combinations in the second tier with strength C', () => {
  const facts = egfr({ ecog: 2 })
  expect(firstTier(facts)).toContain('osimertinib')
  expect(inTier(facts, 2)).toEqual(['osimertinib-plus-chemotherapy', 'amivantamab-plus-lazertinib'])
  expect(strengthOf(facts, 'osimertinib-plus-chemotherapy')).toBe('C')
})

test.for([3, 4] as const)('ECOG %i, untreated: osimertinib first, combinations and comfort alone under avoid', (ecog) => {
  const facts = egfr({ ecog })
  expect(firstTier(facts)).toContain('osimertinib')
  expect(avoided(facts)).toEqual(
    expect.arrayContaining(['osimertinib-plus-chemotherapy', 'amivantamab-plus-lazertinib', 'best-supportive-care']),
  )
})

test('ECOG unknown: all three in the first tier and provisional, beside the work-up', () => {
  const facts = without(egfr(), 'ecog')
  expect(firstTier(facts)).toEqual(expect.arrayContaining([...FIRST_LINE, 'complete-workup-first']))
  expect(provisional(facts).toSorted()).toEqual(FIRST_LINE.toSorted())
  expect(decided(facts).asks).toContain('performance-status')
})

test('history unknown: naive drugs are provisional, the work-up stands beside them', () => {
  const facts = without(egfr(), 'priorTherapies')
  expect(provisional(facts)).toEqual(expect.arrayContaining(FIRST_LINE))
  expect(firstTier(facts)).toContain('complete-workup-first')
  expect(decided(facts).asks).toContain('prior-therapy')
})

test('history unknown with progression or a resistance marker on record: nobody is taken as untreated', () => {
  for (const speaks of [
    { progression: 'cns-only' },
    { t790mPlasma: 'detected' },
    { c797sCsf: 'detected' },
    { metAmplificationTissue: 'detected' },
  ] as const) {
    const facts = without(egfr(speaks), 'priorTherapies')
    expect(listed(facts).filter((id) => FIRST_LINE.includes(id))).toEqual([])
    expect(firstTier(facts)).toContain('complete-workup-first')
    expect(decided(facts).uncovered).toBeNull()
  }
})

test('a contradictory history names no untreated patient', () => {
  const facts = conflictingAbout(egfr(), 'priorTherapies', [], [failed('osimertinib', 80)])
  expect(listed(facts).filter((id) => FIRST_LINE.includes(id))).toEqual([])
  expect(firstTier(facts)).toContain('complete-workup-first')
})

test('contradictory accounts that agree on the failure of osimertinib settle the line', () => {
  const facts = conflictingAbout(
    egfr({ progression: 'cns-and-extracranial' }),
    'priorTherapies',
    [failed('osimertinib', 80)],
    [failed('gefitinib'), failed('osimertinib', 80)],
  )
  expect(reached(facts)).toContain('EB7')
})

test('almost nothing recorded: everything provisional, work-up beside it, no whole-brain radiotherapy', () => {
  const facts = patient({ primaryCancer: 'nsclc', driver: 'egfr-common', brainMetastases: 'present' })
  expect(firstTier(facts)).toEqual(expect.arrayContaining([...FIRST_LINE, 'complete-workup-first', 'stereotactic-radiosurgery']))
  expect(provisional(facts)).toEqual(expect.arrayContaining([...FIRST_LINE, 'stereotactic-radiosurgery']))
  expect(listed(facts)).not.toContain('whole-brain-radiotherapy')
  expect(listed(facts)).not.toContain('defer-brain-radiotherapy')
})

test('regional drugs are listed in China only', () => {
  const regional = ['aumolertinib', 'furmonertinib', 'zorifertinib']
  expect(listed(egfr({ region: 'CN' }))).toEqual(expect.arrayContaining(regional))
  for (const facts of [egfr(), egfr({ region: 'EU' }), without(egfr(), 'region')])
    expect(listed(facts).filter((id) => regional.includes(id))).toEqual([])
})

test('older combinations are listed only where osimertinib is named as unavailable', () => {
  const older = ['gefitinib-plus-chemotherapy', 'erlotinib-plus-bevacizumab', 'gefitinib-plus-anlotinib', 'afatinib']
  const facts = egfr({ drugAccess: noAccess('osimertinib'), activeBleeding: 'no', intracranialHaemorrhage: 'no' })
  expect(listed(facts)).toEqual(expect.arrayContaining(older))
  expect(listed(egfr({ drugAccess: noAccess() })).filter((id) => older.includes(id))).toEqual([])
  expect(listed(egfr()).filter((id) => older.includes(id))).toEqual([])
})

test('osimertinib stopped for toxicity is no resistance: the first line without that drug', () => {
  const facts = egfr({ priorTherapies: [toxic('osimertinib')] })
  expect(reached(facts)).toContain('EB1')
  expect(reached(facts)).not.toContain('EB7')
  expect(listed(facts)).not.toContain('osimertinib')
})

test('osimertinib stopped for an unknown reason: neither untreated nor settled as failed', () => {
  const facts = egfr({ priorTherapies: [stoppedForUnknownReason('osimertinib')] })
  expect(listed(facts)).not.toContain('osimertinib-plus-chemotherapy')
  expect(firstTier(facts)).toContain('complete-workup-first')
  expect(provisional(facts)).toContain('amivantamab-plus-chemotherapy')
  expect(decided(facts).asks).toContain('prior-therapy')
})

// ---- EGFR, brain, local ----

test('41 mm: surgery and radiosurgery first, the drug second, no deferral; 40 mm is not large', () => {
  const large = egfr({ largestBrainMetastasisMm: 41 })
  expect(firstTier(large)).toEqual(['surgical-resection', 'stereotactic-radiosurgery'])
  expect(tierOf(large, 'osimertinib')).toBe(2)
  expect(avoided(large)).toContain('defer-brain-radiotherapy')
  const not = egfr({ largestBrainMetastasisMm: 40 })
  expect(tierOf(not, 'osimertinib')).toBe(1)
  expect(listed(not)).not.toContain('surgical-resection')
})

test('symptoms unknown: both branches, provisional', () => {
  const facts = without(egfr(), 'brainMetastasesSymptomatic')
  expect(provisional(facts)).toEqual(expect.arrayContaining([...FIRST_LINE, 'stereotactic-radiosurgery']))
  expect(firstTier(facts)).toContain('complete-workup-first')
})

test('1–4 silent lesions: radiosurgery in tier 1; 5 and 10: tier 2, strength C; 11: none', () => {
  expect(tierOf(egfr({ brainMetastasisCount: 4 }), 'stereotactic-radiosurgery')).toBe(1)
  expect(tierOf(egfr({ brainMetastasisCount: 5 }), 'stereotactic-radiosurgery')).toBe(2)
  expect(strengthOf(egfr({ brainMetastasisCount: 10 }), 'stereotactic-radiosurgery')).toBe('C')
  expect(tierOf(egfr({ brainMetastasisCount: 11 }), 'stereotactic-radiosurgery')).toBeUndefined()
})

test('deferral: smaller than 10 mm first tier; 10 mm and 20 mm second tier with discussion; 21 mm not; never after osimertinib failed', () => {
  expect(tierOf(egfr({ largestBrainMetastasisMm: 9 }), 'defer-brain-radiotherapy')).toBe(1)
  for (const mm of [10, 20]) {
    expect(tierOf(egfr({ largestBrainMetastasisMm: mm }), 'defer-brain-radiotherapy')).toBe(2)
    expect(firstTier(egfr({ largestBrainMetastasisMm: mm }))).toContain('multidisciplinary-discussion')
  }
  expect(listed(egfr({ largestBrainMetastasisMm: 21 }))).not.toContain('defer-brain-radiotherapy')
  expect(listed(egfr({ priorTherapies: [taking('osimertinib', 80)], progression: 'cns-only' }))).not.toContain('defer-brain-radiotherapy')
})

// ---- EGFR, brain, after a TKI ----

const afterGefitinib = (values: Parameters<typeof egfr>[0] = {}) =>
  egfr({ priorTherapies: [failed('gefitinib')], progression: 'cns-only', ...values })

test.for(['t790mPlasma', 't790mTissue', 't790mCsf'] as const)('after gefitinib, %s detected: osimertinib first', (fact) => {
  expect(tierOf(afterGefitinib({ [fact]: 'detected' }), 'osimertinib')).toBe(1)
})

test('after gefitinib, T790M in plasma, not in tissue: still positive', () => {
  expect(tierOf(afterGefitinib({ t790mPlasma: 'detected', t790mTissue: 'not-detected', t790mCsf: 'not-detected' }), 'osimertinib')).toBe(1)
})

test('after gefitinib, T790M never tested: work-up first, osimertinib provisional in the second tier for CNS progression', () => {
  const facts = afterGefitinib()
  expect(firstTier(facts)).toContain('complete-workup-first')
  expect(tierOf(facts, 'osimertinib')).toBe(2)
  expect(provisional(facts)).toContain('osimertinib')
})

test('T790M negative in CSF alone, or in plasma alone, is not negative', () => {
  for (const only of [{ t790mCsf: 'not-detected' }, { t790mPlasma: 'not-detected' }, { t790mTissue: 'not-detected' }] as const) {
    expect(firstTier(afterGefitinib(only))).toContain('complete-workup-first')
    expect(provisional(afterGefitinib(only))).toContain('osimertinib')
  }
})

const NEGATIVE = { t790mPlasma: 'not-detected', t790mTissue: 'not-detected' } as const

test('T790M negative in plasma and tissue, CNS progression: osimertinib second tier, settled', () => {
  const facts = afterGefitinib(NEGATIVE)
  expect(tierOf(facts, 'osimertinib')).toBe(2)
  expect(provisional(facts)).not.toContain('osimertinib')
})

test('T790M negative, progression elsewhere, no MET: amivantamab with chemotherapy', () => {
  const facts = afterGefitinib({ ...NEGATIVE, progression: 'extracranial-only', metAmplificationTissue: 'not-detected' })
  expect(firstTier(facts)).toContain('amivantamab-plus-chemotherapy')
  expect(inTier(facts, 2)).toContain('platinum-pemetrexed')
})

test('after gefitinib, MET: copy number 5 or ratio 2 is enough, 4.9 is not, unknown is provisional', () => {
  const met = (values: Parameters<typeof egfr>[0]) => afterGefitinib({ ...NEGATIVE, metAmplificationTissue: 'detected', ...values })
  const option = 'osimertinib-plus-met-inhibitor'
  expect(firstTier(met({ metCopyNumberTissue: 5 }))).toContain(option)
  expect(firstTier(met({ metRatioTissue: 2 }))).toContain(option)
  expect(listed(met({ metCopyNumberTissue: 4.9, metRatioTissue: 1.9 }))).not.toContain(option)
  expect(provisional(met({}))).toContain(option)
  expect(listed(afterGefitinib(NEGATIVE))).not.toContain(option)
})

const afterOsimertinib = (values: Parameters<typeof egfr>[0] = {}) =>
  egfr({ priorTherapies: [taking('osimertinib', 80)], progression: 'cns-only', ...values })

test('4 progressing lesions in the CNS only: radiosurgery and continuing; 5: work-up', () => {
  const four = afterOsimertinib({ brainMetastasisCount: 9, progressingBrainLesionCount: 4 })
  expect(firstTier(four)).toEqual(expect.arrayContaining(['stereotactic-radiosurgery', 'continue-current-tki']))
  const five = afterOsimertinib({ brainMetastasisCount: 9, progressingBrainLesionCount: 5 })
  expect(firstTier(five)).toContain('complete-workup-first')
  expect(listed(five)).not.toContain('continue-current-tki')
})

test('after osimertinib no naive drug, no osimertinib again, chemotherapy only provisional while the mechanism is unknown', () => {
  const facts = afterOsimertinib({ progression: 'cns-and-extracranial', brainMetastasisCount: 6 })
  expect(listed(facts).filter((id) => FIRST_LINE.includes(id))).toEqual([])
  expect(provisional(facts)).toEqual(expect.arrayContaining(['amivantamab-plus-chemotherapy', 'platinum-pemetrexed']))
})

test('after osimertinib, MET: copy number 10 is enough, 9 is not', () => {
  const met = (copies: number) =>
    afterOsimertinib({ progression: 'cns-and-extracranial', metAmplificationTissue: 'detected', metCopyNumberTissue: copies })
  expect(firstTier(met(10))).toEqual(expect.arrayContaining(['osimertinib-plus-met-inhibitor', 'amivantamab-plus-chemotherapy']))
  expect(listed(met(9))).not.toContain('osimertinib-plus-met-inhibitor')
  expect(firstTier(met(9))).toContain('amivantamab-plus-chemotherapy')
})

test('C797S: trial and chemotherapy with amivantamab', () => {
  const facts = afterOsimertinib({ progression: 'cns-and-extracranial', c797sPlasma: 'detected' })
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['clinical-trial', 'amivantamab-plus-chemotherapy']))
})

test('a first-generation TKI after osimertinib stays after osimertinib', () => {
  const facts = egfr({ priorTherapies: [failed('osimertinib', 80), failed('gefitinib')], progression: 'cns-and-extracranial' })
  expect(reached(facts)).toContain('EB7')
  expect(reached(facts)).not.toContain('EB6')
})

test('datopotamab after osimertinib and platinum only', () => {
  expect(listed(afterOsimertinib())).not.toContain('datopotamab-deruxtecan')
  const facts = egfr({ priorTherapies: [failed('osimertinib', 80), failed('carboplatin')], progression: 'cns-and-extracranial' })
  expect(tierOf(facts, 'datopotamab-deruxtecan')).toBe(3)
})

test('ECOG 3 after osimertinib: no intensive option; comfort and radiosurgery are equal', () => {
  const facts = afterOsimertinib({ ecog: 3, progression: 'cns-and-extracranial' })
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['best-supportive-care', 'stereotactic-radiosurgery']))
  expect(avoided(facts)).toEqual(expect.arrayContaining(['amivantamab-plus-chemotherapy', 'platinum-pemetrexed']))
})

test('ECOG 3 after gefitinib: osimertinib is unused, so it leads and comfort alone does not', () => {
  const facts = afterGefitinib({ ecog: 3 })
  expect(firstTier(facts)).toContain('osimertinib')
  expect(avoided(facts)).toContain('best-supportive-care')
})

test('a drug of no listed generation that failed reaches the fallback, never the untreated line', () => {
  const unlisted = { ...failed('zorifertinib'), agent: 'an unlisted drug' }
  const facts = egfr({ priorTherapies: [unlisted], progression: 'cns-only' })
  expect(decided(facts).uncovered).not.toBeNull()
  expect(listed(facts).filter((id) => FIRST_LINE.includes(id))).toEqual([])
})

test('a drug of no listed generation that failed, ECOG 3, five small lesions: the discussion, not refusals alone', () => {
  const unlisted = { ...failed('zorifertinib'), agent: 'an unlisted drug' }
  const facts = egfr({ priorTherapies: [unlisted], progression: 'cns-only', ecog: 3, brainMetastasisCount: 5 })
  expect(firstTier(facts)).toContain('multidisciplinary-discussion')
})

test('after zorifertinib T790M decides, as after gefitinib', () => {
  const after = (values: Values) => egfr({ priorTherapies: [failed('zorifertinib')], progression: 'cns-only', ...values })
  expect(reached(after({}))).toContain('EB6')
  expect(firstTier(after({ t790mPlasma: 'detected' }))).toContain('osimertinib')
})

// ---- EGFR, leptomeningeal ----

test('untreated: the label dose preferred, the off-label dose in the same tier with strength C', () => {
  const facts = egfr(LM)
  expect(firstTier(facts)).toEqual(['osimertinib', 'osimertinib-160mg'])
  expect(strengthOf(facts, 'osimertinib')).toBe('P')
  expect(strengthOf(facts, 'osimertinib-160mg')).toBe('C')
})

test('a fit patient may combine; neutrophils of 1.4 take the combination to Avoid; unknown counts are a condition and a question', () => {
  const option = 'osimertinib-plus-chemotherapy'
  expect(tierOf(egfr({ ...LM, ...FIT }), option)).toBe(2)
  expect(avoided(egfr({ ...LM, ...FIT, neutrophils: { value: 1.4, unit: '10*9/L' } }))).toContain(option)
  const unknown = decided(without(egfr({ ...LM, ...FIT }), 'neutrophils'))
  expect(unknown.options.find(({ id }) => id === option)?.conditions.join()).toContain('neutrophils or platelets are not known')
  expect(unknown.asks).toContain('blood-counts')
})

test('after gefitinib both doses whatever T790M, and no first-generation TKI', () => {
  for (const t790m of [{}, { t790mPlasma: 'detected' }, { t790mPlasma: 'detected', t790mCsf: 'not-detected' }] as const) {
    const facts = egfr({ ...LM, priorTherapies: [failed('gefitinib')], ...t790m })
    expect(firstTier(facts)).toEqual(expect.arrayContaining(['osimertinib', 'osimertinib-160mg']))
    expect(provisional(facts)).not.toContain('osimertinib')
    expect(listed(facts)).not.toContain('first-generation-egfr-tki')
  }
})

const CLEAN_CSF = { c797sCsf: 'not-detected', metAmplificationCsf: 'not-detected', t790mCsf: 'not-detected' } as const
const lmAfterOsimertinib = (values: Parameters<typeof egfr>[0] = {}) =>
  egfr({ ...LM, priorTherapies: [taking('osimertinib', 80)], progression: 'cns-only', ...CLEAN_CSF, ...FIT, ...values })

test('after osimertinib 80 mg, clean CSF: escalation and intrathecal pemetrexed with strength C, craniospinal second', () => {
  const facts = lmAfterOsimertinib()
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['osimertinib-160mg', 'intrathecal-pemetrexed']))
  expect([strengthOf(facts, 'osimertinib-160mg'), strengthOf(facts, 'intrathecal-pemetrexed')]).toEqual(['C', 'C'])
  expect(tierOf(facts, 'proton-craniospinal-irradiation')).toBe(2)
  expect(listed(facts)).not.toContain('osimertinib')
})

test('after 160 mg there is no 160 mg; without a recorded dose it is provisional', () => {
  expect(listed(lmAfterOsimertinib({ priorTherapies: [taking('osimertinib', 160)] }))).not.toContain('osimertinib-160mg')
  expect(provisional(lmAfterOsimertinib({ priorTherapies: [taking('osimertinib')] }))).toContain('osimertinib-160mg')
})

test('craniospinal irradiation: ECOG 2 fits, earlier whole-brain radiotherapy does not', () => {
  const option = 'proton-craniospinal-irradiation'
  expect(tierOf(lmAfterOsimertinib({ ecog: 2 }), option)).toBe(2)
  expect(listed(lmAfterOsimertinib({ priorCnsRadiotherapy: [{ kind: 'wbrt' }] }))).not.toContain(option)
  expect(avoided(lmAfterOsimertinib({ ecog: 3 }))).toContain(option)
})

test('CSF never genotyped: work-up in the first tier, the rest provisional', () => {
  const facts = without(lmAfterOsimertinib(), 'c797sCsf', 'metAmplificationCsf')
  expect(firstTier(facts)).toContain('complete-workup-first')
  expect(provisional(facts)).toEqual(expect.arrayContaining(['osimertinib-160mg', 'intrathecal-pemetrexed']))
})

test('poor risk with osimertinib unused: the drug first, comfort alone under avoid', () => {
  for (const poor of [{ ecog: 3 }, { ecog: 4 }, { encephalopathy: 'yes' }] as const) {
    const facts = egfr({ ...LM, ...poor, priorTherapies: [failed('gefitinib')] })
    expect(firstTier(facts)).toContain('osimertinib')
    expect(avoided(facts)).toContain('best-supportive-care')
  }
})

test('ECOG 4 with nothing unused: comfort leads, intensive options under avoid', () => {
  const facts = egfr({
    ...LM,
    brainMetastases: 'present',
    brainMetastasisCount: 9,
    ecog: 4,
    encephalopathy: 'yes',
    priorTherapies: [failed('osimertinib', 160), failed('carboplatin'), failed('docetaxel')],
  })
  expect(firstTier(facts)).toEqual(['best-supportive-care'])
  expect(avoided(facts)).toEqual(expect.arrayContaining(['proton-craniospinal-irradiation', 'intrathecal-pemetrexed']))
})

test('a history that is not known never puts comfort first', () => {
  const facts = without(egfr({ ...LM, ecog: 4 }), 'priorTherapies')
  expect(listed(facts)).not.toContain('best-supportive-care')
})

test('brain and meninges together: the drug of the meninges, local therapy of the symptomatic lesion', () => {
  const facts = egfr({ ...LM, brainMetastases: 'present', brainMetastasesSymptomatic: 'yes', bulkySymptomaticLmSite: 'yes' })
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['osimertinib', 'stereotactic-radiosurgery', 'involved-field-radiotherapy']))
  expect(listed(facts)).not.toContain('amivantamab-plus-lazertinib')
})

// ---- ALK ----

test('untreated, silent: lorlatinib and alectinib equal, brigatinib second, crizotinib last, immunotherapy never', () => {
  const facts = alk({ brainMetastasisCount: 8 })
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['lorlatinib', 'alectinib', 'defer-brain-radiotherapy']))
  expect(inTier(facts, 2)).toEqual(['brigatinib'])
  expect(inTier(facts, 9)).toEqual(['crizotinib', 'ceritinib'])
  expect(avoided(facts)).toEqual(expect.arrayContaining([...ICI, 'whole-brain-radiotherapy']))
})

test('symptomatic or above 40 mm, any line: local therapy first, deferral avoided, drugs beside it', () => {
  const facts = alk({ brainMetastasesSymptomatic: 'yes', largestBrainMetastasisMm: 41 })
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['stereotactic-radiosurgery', 'surgical-resection', 'lorlatinib', 'alectinib']))
  expect(avoided(facts)).toContain('defer-brain-radiotherapy')
  expect(strengthOf(facts, 'stereotactic-radiosurgery')).toBe('A')
  expect(strengthOf(alk({ brainMetastasesSymptomatic: 'yes', largestBrainMetastasisMm: 40 }), 'stereotactic-radiosurgery')).toBe('P')
  const later = alk({ brainMetastasesSymptomatic: 'yes', priorTherapies: [failed('lorlatinib')], progression: 'cns-and-extracranial' })
  expect(firstTier(later)).toContain('stereotactic-radiosurgery')
})

test.for([2, 3, 4] as const)('ECOG %i, untreated: the drugs lead, comfort alone is avoided', (ecog) => {
  const facts = alk({ ecog })
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['lorlatinib', 'alectinib']))
  expect(avoided(facts)).toContain('best-supportive-care')
})

test('after crizotinib: alectinib and lorlatinib, brigatinib second', () => {
  const facts = alk({ priorTherapies: [failed('crizotinib')], progression: 'cns-only' })
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['alectinib', 'lorlatinib']))
  expect(inTier(facts, 2)).toEqual(['brigatinib'])
})

const afterAlectinib = (values: Parameters<typeof alk>[0] = {}) =>
  alk({ priorTherapies: [taking('alectinib', 1200)], progression: 'cns-only', brainMetastasisCount: 9, ...values })

test('after alectinib: lorlatinib; 3 progressing lesions are treated locally, 4 are not', () => {
  const three = afterAlectinib({ progressingBrainLesionCount: 3 })
  expect(firstTier(three)).toEqual(
    expect.arrayContaining(['lorlatinib', 'stereotactic-radiosurgery', 'continue-current-tki', 'complete-workup-first']),
  )
  const four = afterAlectinib({ progressingBrainLesionCount: 4 })
  expect(firstTier(four)).toEqual(['lorlatinib', 'complete-workup-first'])
  expect(listed(four)).not.toContain('alectinib')
})

test('CNS-only progression after ceritinib or brigatinib: alectinib second tier, strength C', () => {
  for (const agent of ['ceritinib', 'brigatinib', 'conteltinib']) {
    const facts = alk({ priorTherapies: [failed(agent)], progression: 'cns-only' })
    expect([tierOf(facts, 'alectinib'), strengthOf(facts, 'alectinib')]).toEqual([2, 'C'])
    expect(listed(facts)).not.toContain(agent)
  }
})

test('after lorlatinib: no ALK-TKI by rote, whatever came before', () => {
  for (const priorTherapies of [
    [failed('lorlatinib')],
    [failed('alectinib'), failed('lorlatinib')],
    [failed('crizotinib'), failed('lorlatinib')],
  ]) {
    const facts = alk({ priorTherapies, progression: 'cns-and-extracranial' })
    expect(firstTier(facts)).toEqual(['complete-workup-first', 'platinum-pemetrexed', 'clinical-trial'])
    expect(listed(facts).filter((id) => ['alectinib', 'lorlatinib', 'brigatinib', 'crizotinib'].includes(id))).toEqual([])
  }
})

test('lorlatinib stopped for toxicity: alectinib, in the untreated line', () => {
  const facts = alk({ priorTherapies: [toxic('lorlatinib')] })
  expect(firstTier(facts)).toContain('alectinib')
  expect(listed(facts)).not.toContain('lorlatinib')
})

test('leptomeningeal, untreated, after crizotinib, after alectinib, after lorlatinib', () => {
  expect(firstTier(alk(LM))).toEqual(['lorlatinib', 'alectinib'])
  expect(firstTier(alk({ ...LM, priorTherapies: [failed('crizotinib')] }))).toEqual(['alectinib', 'lorlatinib'])
  const alectinib = alk({ ...LM, priorTherapies: [failed('alectinib', 1200)], progression: 'cns-only' })
  expect(firstTier(alectinib)).toEqual(['lorlatinib'])
  expect(strengthOf(alectinib, 'intrathecal-pemetrexed')).toBe('C')
  expect(tierOf(alectinib, 'intrathecal-pemetrexed')).toBe(3)
  const lorlatinib = alk({ ...LM, priorTherapies: [failed('lorlatinib')], progression: 'cns-only' })
  expect(firstTier(lorlatinib)).toEqual(['intrathecal-pemetrexed', 'platinum-pemetrexed', 'clinical-trial'])
})

test('alectinib 900 mg only where lorlatinib is named as unavailable', () => {
  const facts = alk({ ...LM, priorTherapies: [failed('alectinib', 1200)], drugAccess: noAccess('lorlatinib') })
  expect([tierOf(facts, 'alectinib-900mg'), strengthOf(facts, 'alectinib-900mg')]).toEqual([3, 'T'])
  expect(listed(alk({ ...LM, priorTherapies: [failed('alectinib', 1200)] }))).not.toContain('alectinib-900mg')
})

test('rifampicin: lorlatinib is blocked and the case is discussed', () => {
  const facts = afterAlectinib({ brainMetastasisCount: 3, strongCyp3aInducer: 'yes' })
  expect(avoided(facts)).toContain('lorlatinib')
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['multidisciplinary-discussion', 'stereotactic-radiosurgery']))
})

test('gefitinib failed, osimertinib being taken, progression unknown: the work-up is there, no new line', () => {
  const facts = egfr({ priorTherapies: [failed('gefitinib'), taking('osimertinib', 80)] })
  expect(firstTier(facts)).toContain('complete-workup-first')
  expect(listed(facts)).not.toContain('osimertinib')
})

test('progression outside the CNS under 80 mg is no reason for 160 mg', () => {
  expect(listed(lmAfterOsimertinib({ progression: 'extracranial-only' }))).not.toContain('osimertinib-160mg')
})

test('deferral after gefitinib only where T790M supports the new drug', () => {
  expect(listed(afterGefitinib())).not.toContain('defer-brain-radiotherapy')
  expect(listed(afterGefitinib({ t790mPlasma: 'detected' }))).toContain('defer-brain-radiotherapy')
})

// ---- Rare EGFR variants, other drivers, no driver ----

test('G719X and the like: afatinib and osimertinib equal; after a TKI failed there is no rule', () => {
  const facts = egfr({ driver: 'egfr-uncommon' })
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['afatinib', 'osimertinib']))
  const later = egfr({ driver: 'egfr-uncommon', priorTherapies: [failed('afatinib')], progression: 'cns-only' })
  expect(decided(later).uncovered).not.toBeNull()
  expect(listed(later)).not.toContain('osimertinib')
})

test('exon 20: amivantamab with chemotherapy, sunvozertinib after platinum, never osimertinib; meninges have no rule', () => {
  const exon20 = (values: Parameters<typeof egfr>[0] = {}) => egfr({ driver: 'egfr-exon20-insertion', ...values })
  expect(firstTier(exon20())).toEqual(['amivantamab-plus-chemotherapy'])
  expect(avoided(exon20())).toContain('osimertinib')
  expect(firstTier(exon20({ priorTherapies: [failed('carboplatin')], progression: 'cns-only' }))).toEqual(['sunvozertinib'])
  expect(decided(exon20(LM)).uncovered).not.toBeNull()
  expect(avoided(exon20(LM))).toContain('osimertinib')
})

const OTHERS = [
  ['ros1', 'cns-active-ros1-tki', 'ros1-tki'],
  ['ret', 'selpercatinib', 'ret-tki'],
  ['met-exon14', 'capmatinib-or-tepotinib', 'met-tki'],
  ['braf-v600e', 'braf-plus-mek-inhibitor', 'braf-inhibitor'],
  ['ntrk', 'larotrectinib-or-entrectinib', 'ntrk-tki'],
] as const

test.for(OTHERS)(
  '%s: %s for the brain; the meninges (but with BRAF V600E), and failure of the drug, have no rule',
  ([driver, option, kind]) => {
    expect(firstTier(egfr({ driver }))).toEqual([option])
    if (driver === 'braf-v600e') expect(firstTier(egfr({ driver, ...LM }))).toEqual([option])
    else expect(decided(egfr({ driver, ...LM })).uncovered).not.toBeNull()
    const later = egfr({
      driver,
      priorTherapies: [{ agent: 'x', class: kind, status: 'stopped', stopReason: 'progression' }],
      progression: 'cns-only',
    })
    expect(decided(later).uncovered).not.toBeNull()
    expect(listed(later)).not.toContain(option)
  },
)

test.for(OTHERS)('%s with symptoms: local therapy beside the drug', ([driver, option]) => {
  const facts = egfr({ driver, brainMetastasesSymptomatic: 'yes' })
  expect(firstTier(facts)).toEqual([option, 'stereotactic-radiosurgery'])
  expect(avoided(facts)).toContain('defer-brain-radiotherapy')
})

test('crizotinib that failed in ROS1 is a ROS1 drug that failed', () => {
  const facts = egfr({ driver: 'ros1', priorTherapies: [failed('crizotinib')], progression: 'cns-only' })
  expect(decided(facts).uncovered).not.toBeNull()
})

test('HER2: after chemotherapy only; untreated there is no rule', () => {
  expect(decided(egfr({ driver: 'her2' })).uncovered).not.toBeNull()
  const facts = egfr({ driver: 'her2', priorTherapies: [failed('carboplatin')], progression: 'cns-only' })
  expect(firstTier(facts)).toEqual(['trastuzumab-deruxtecan', 'her2-selective-tki'])
})

const pembrolizumab = { agent: 'pembrolizumab', class: 'immunotherapy', status: 'stopped', stopReason: 'progression' } as const

test('KRAS G12C: immunotherapy alone at PD-L1 50, not at 49 and not unknown; adagrasib after both', () => {
  const kras = (values: Parameters<typeof egfr>[0] = {}) => egfr({ driver: 'kras-g12c', ...values })
  expect(firstTier(kras({ pdL1Tps: 50 }))).toContain('immunotherapy-alone')
  expect(listed(kras({ pdL1Tps: 49 }))).not.toContain('immunotherapy-alone')
  expect(listed(kras())).not.toContain('immunotherapy-alone')
  expect(firstTier(kras())).toEqual(['chemo-immunotherapy', 'stereotactic-radiosurgery'])
  const later = kras({ priorTherapies: [failed('carboplatin'), pembrolizumab], progression: 'cns-only' })
  expect(firstTier(later)).toContain('adagrasib')
  expect(listed(later)).not.toContain('chemo-immunotherapy')
})

test('no driver: PD-L1 50 and 49 lie on different sides; unknown, only what both sides support, provisionally', () => {
  const none = (values: Parameters<typeof egfr>[0] = {}) => egfr({ driver: 'none', ...values })
  expect(firstTier(none({ pdL1Tps: 50 }))).toEqual(['immunotherapy-alone', 'chemo-immunotherapy', 'stereotactic-radiosurgery'])
  expect(firstTier(none({ pdL1Tps: 49 }))).toEqual(['chemo-immunotherapy', 'stereotactic-radiosurgery'])
  expect(inTier(none({ pdL1Tps: 0 }), 2)).toEqual(['nivolumab-plus-ipilimumab'])
  expect(firstTier(none())).toEqual(['chemo-immunotherapy', 'complete-workup-first', 'stereotactic-radiosurgery'])
  expect(provisional(none())).toContain('chemo-immunotherapy')
  expect(decided(none()).asks).toContain('pd-l1')
})

test('no driver after chemotherapy with immunotherapy: no rule, and immunotherapy is not offered again', () => {
  const facts = egfr({ driver: 'none', pdL1Tps: 80, priorTherapies: [failed('carboplatin'), pembrolizumab], progression: 'cns-only' })
  expect(decided(facts).uncovered).not.toBeNull()
  expect(listed(facts)).not.toContain('immunotherapy-alone')
})

test('no driver, leptomeningeal: ECOG 2 chemotherapy, ECOG 3 or encephalopathy comfort', () => {
  const lm = (values: Parameters<typeof egfr>[0]) => egfr({ driver: 'none', ...LM, ...values })
  expect(firstTier(lm({ ecog: 2 }))).toEqual(['platinum-pemetrexed', 'chemo-immunotherapy'])
  expect(avoided(lm({ ecog: 2 }))).toContain('intrathecal-methotrexate-with-wbrt')
  expect(firstTier(lm({ ecog: 3 }))).toEqual(['best-supportive-care'])
  expect(firstTier(lm({ ecog: 1, encephalopathy: 'yes' }))).toEqual(['best-supportive-care', 'multidisciplinary-discussion'])
  expect(firstTier(lm({ ecog: 3, encephalopathy: 'yes' }))).toEqual(['best-supportive-care'])
})
