import { expect, test } from 'vitest'
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
  patient,
  provisional,
  reached,
  strengthOf,
  taking,
  tierOf,
  toxic,
  type Values,
  without,
} from './patient.ts'

const optionOf = (facts: ReturnType<typeof egfr>, id: string) => decided(facts).options.find((option) => option.id === id)

// ---- A matched drug that cannot be used ----

const CANNOT_USE_OSIMERTINIB: readonly (readonly [string, Values])[] = [
  ['stopped for toxicity', { priorTherapies: [toxic('osimertinib')] }],
  ['cause of interstitial lung disease', { interstitialLungDisease: 'caused-by-osimertinib' }],
  ['not available', { drugAccess: noAccess('osimertinib') }],
]

test.for(CANNOT_USE_OSIMERTINIB)('osimertinib %s, ECOG 4, meninges: comfort in the first tier, not under Avoid', ([, values]) => {
  const facts = egfr({ ...LM, ecog: 4, ...values })
  expect(firstTier(facts)).toContain('best-supportive-care')
  expect(avoided(facts)).not.toContain('best-supportive-care')
})

test('osimertinib not tolerated leaves nothing at ECOG 4; not available, an earlier TKI stands behind comfort, unless none can be had', () => {
  const poor = (values: Values) => egfr({ ...LM, ecog: 4, ...values })
  expect(reached(poor({ priorTherapies: [toxic('osimertinib')] }))).toContain('EL4-EXHAUSTED')
  const earlier = poor({ drugAccess: noAccess('osimertinib') })
  expect(reached(earlier)).not.toContain('EL4-EXHAUSTED')
  expect([tierOf(earlier, 'best-supportive-care'), tierOf(earlier, 'first-generation-egfr-tki'), tierOf(earlier, 'afatinib')]).toEqual([
    1, 3, 3,
  ])
  const none = poor({ drugAccess: noAccess('osimertinib', 'gefitinib', 'erlotinib', 'icotinib', 'afatinib') })
  expect(reached(none)).toContain('EL4-EXHAUSTED')
})

test.for(CANNOT_USE_OSIMERTINIB)('osimertinib %s, ECOG 3: comfort of equal rank in the meninges and in the brain', ([, values]) => {
  for (const place of [LM, {}]) {
    const facts = egfr({ ...place, ecog: 3, ...values })
    expect(strengthOf(facts, 'best-supportive-care')).toBe('A')
    expect(tierOf(facts, 'best-supportive-care')).toBe(1)
    expect(avoided(facts)).not.toContain('best-supportive-care')
  }
})

test('osimertinib given up for toxicity and taken again counts as usable', () => {
  const facts = egfr({ ...LM, ecog: 3, priorTherapies: [toxic('osimertinib'), taking('osimertinib', 80)], progression: 'none' })
  expect(listed(facts)).not.toContain('best-supportive-care')
})

test('after gefitinib with osimertinib not available, ECOG 3: comfort is not under Avoid', () => {
  const facts = egfr({ ecog: 3, priorTherapies: [failed('gefitinib')], progression: 'cns-only', drugAccess: noAccess('osimertinib') })
  expect(avoided(facts)).not.toContain('best-supportive-care')
  expect(avoided(egfr({ ecog: 3, priorTherapies: [failed('gefitinib')], progression: 'cns-only' }))).toContain('best-supportive-care')
})

test('ALK, ECOG 3: comfort stands only when neither lorlatinib nor alectinib nor brigatinib can be used; an inducer can be stopped', () => {
  expect(avoided(alk({ ecog: 3, drugAccess: noAccess('lorlatinib') }))).toContain('best-supportive-care')
  expect(avoided(alk({ ecog: 3, strongCyp3aInducer: 'yes', priorTherapies: [toxic('alectinib')] }))).toContain('best-supportive-care')
  const brigatinibLeft = { ecog: 3, drugAccess: noAccess('lorlatinib'), priorTherapies: [toxic('alectinib')] } as const
  for (const place of [LM, {}]) {
    expect(avoided(alk({ ...place, ...brigatinibLeft }))).toContain('best-supportive-care')
    expect(listed(alk({ ...place, ...brigatinibLeft }))).toContain('brigatinib')
    const none = alk({ ...place, ...brigatinibLeft, drugAccess: noAccess('lorlatinib', 'brigatinib') })
    expect(tierOf(none, 'best-supportive-care')).toBe(1)
  }
  expect(tierOf(alk({ ecog: 2, drugAccess: noAccess('lorlatinib', 'alectinib') }), 'best-supportive-care')).toBeUndefined()
})

// ---- An unused target is not "exhausted" ----

const exhausted = (values: Values = {}) =>
  egfr({ ...LM, ecog: 4, priorTherapies: [failed('osimertinib', 80)], progression: 'cns-only', ...values })

test('MET amplified in CSF after osimertinib, ECOG 4: the drug for it stays, comfort does not silence it', () => {
  const facts = exhausted({ metAmplificationCsf: 'detected', metCopyNumberCsf: 12 })
  expect(reached(facts)).not.toContain('EL4-EXHAUSTED')
  expect(tierOf(facts, 'osimertinib-plus-met-inhibitor')).toBe(1)
})

test('MET never looked for, ECOG 4: comfort leads provisionally and MET is asked about; not found, it is settled', () => {
  expect(firstTier(exhausted())).toEqual(['best-supportive-care'])
  expect(provisional(exhausted())).toEqual(['best-supportive-care'])
  expect(decided(exhausted()).asks).toContain('met-amplification')
  expect(provisional(exhausted({ metAmplificationCsf: 'not-detected' }))).toEqual([])
  expect(optionOf(exhausted(), 'best-supportive-care')?.because).not.toContain('No matched drug is unused')
})

test('MET copy number of 9 in CSF is no target after osimertinib, 10 is', () => {
  const measured = (copies: number) => exhausted({ metAmplificationCsf: 'detected', metCopyNumberCsf: copies })
  expect(reached(measured(9))).toContain('EL4-EXHAUSTED')
  expect(provisional(measured(9))).toEqual([])
  expect(reached(measured(10))).not.toContain('EL4-EXHAUSTED')
})

test('what comfort hides after osimertinib stands under Avoid with its reason', () => {
  const hidden = [
    'osimertinib-160mg',
    'osimertinib-plus-bevacizumab',
    'intrathecal-pemetrexed',
    'proton-craniospinal-irradiation',
    'clinical-trial',
  ]
  expect(avoided(exhausted())).toEqual(expect.arrayContaining(hidden))
  expect(avoided(exhausted())).not.toContain('alectinib-900mg')
})

// ---- Performance status not known ----

test('after osimertinib in the meninges: ECOG not known is a condition, ECOG 3 moves escalation and intrathecal pemetrexed down, ECOG 4 to Avoid', () => {
  const clean = { c797sCsf: 'not-detected', metAmplificationCsf: 'not-detected' } as const
  const open = without(exhausted(clean), 'ecog')
  for (const id of ['osimertinib-160mg', 'intrathecal-pemetrexed'] as const) {
    expect(tierOf(open, id)).toBe(1)
    expect(optionOf(open, id)?.conditions.join()).toContain('Only after the performance status is known')
  }
  const poor = exhausted({ ...clean, ecog: 3 })
  expect([tierOf(poor, 'osimertinib-160mg'), tierOf(poor, 'intrathecal-pemetrexed')]).toEqual([2, 3])
  expect(avoided(exhausted({ ...clean, ecog: 4 }))).toEqual(expect.arrayContaining(['osimertinib-160mg', 'intrathecal-pemetrexed']))
})

// ---- Deferral needs a drug ----

test.for(CANNOT_USE_OSIMERTINIB)('osimertinib %s: nothing to defer radiotherapy for', ([, values]) => {
  expect(listed(egfr())).toContain('defer-brain-radiotherapy')
  expect(avoided(egfr(values))).toContain('defer-brain-radiotherapy')
})

test('ALK: deferral stands while one CNS-active drug can be started', () => {
  expect(listed(alk({ drugAccess: noAccess('lorlatinib', 'alectinib') }))).toContain('defer-brain-radiotherapy')
  expect(avoided(alk({ drugAccess: noAccess('lorlatinib', 'alectinib', 'brigatinib') }))).toContain('defer-brain-radiotherapy')
})

// ---- No target ----

const afterOsimertinib = (values: Values) =>
  egfr({ priorTherapies: [failed('osimertinib', 80)], progression: 'cns-and-extracranial', ...values })
const CLEAN_TISSUE = { c797sTissue: 'not-detected', metAmplificationTissue: 'not-detected' } as const
const CLEAN_PLASMA = { c797sPlasma: 'not-detected', metAmplificationPlasma: 'not-detected' } as const
const CLEAN_CSF = { c797sCsf: 'not-detected', metAmplificationCsf: 'not-detected' } as const

test('clean tissue is "no target" only provisionally while plasma or CSF are not known, and not with MET or C797S elsewhere', () => {
  expect(provisional(afterOsimertinib(CLEAN_TISSUE))).toContain('platinum-pemetrexed')
  expect(provisional(afterOsimertinib({ ...CLEAN_TISSUE, ...CLEAN_PLASMA, ...CLEAN_CSF }))).not.toContain('platinum-pemetrexed')
  expect(listed(afterOsimertinib({ ...CLEAN_TISSUE, metAmplificationPlasma: 'detected' }))).not.toContain('platinum-pemetrexed')
  expect(listed(afterOsimertinib({ ...CLEAN_TISSUE, c797sCsf: 'detected' }))).not.toContain('platinum-pemetrexed')
})

// ---- After an earlier TKI, T790M negative ----

const negative = (values: Values) =>
  egfr({
    priorTherapies: [failed('gefitinib')],
    progression: 'cns-only',
    t790mPlasma: 'not-detected',
    t790mTissue: 'not-detected',
    brainMetastasisCount: 7,
    ...values,
  })

test('T790M negative, 7 lesions, CNS only: work-up first while MET is not known, discussion once it is not found or too low', () => {
  expect(firstTier(negative({}))).toContain('complete-workup-first')
  expect(firstTier(negative({ metAmplificationTissue: 'not-detected' }))).toEqual(['multidisciplinary-discussion'])
  const low = negative({ metAmplificationTissue: 'detected', metCopyNumberTissue: 4, metRatioTissue: 1.9 })
  expect(firstTier(low)).toEqual(['multidisciplinary-discussion'])
  const high = negative({ metAmplificationTissue: 'detected', metCopyNumberTissue: 5 })
  expect(firstTier(high)).toEqual(['osimertinib-plus-met-inhibitor'])
})

test('progression outside the CNS only, after a TKI failed: the stable brain gets no radiosurgery; untreated it keeps its place', () => {
  const after = { progression: 'extracranial-only', priorTherapies: [failed('gefitinib')] } as const
  expect(listed(egfr(after))).not.toContain('stereotactic-radiosurgery')
  expect(listed(egfr({ ...after, priorTherapies: [failed('osimertinib', 80)], ecog: 3 }))).not.toContain('stereotactic-radiosurgery')
  expect(listed(egfr({ ...after, brainMetastasesSymptomatic: 'yes' }))).toContain('stereotactic-radiosurgery')
  expect(listed(egfr({ progression: 'extracranial-only' }))).toContain('stereotactic-radiosurgery')
})

// ---- Other drivers in the meninges, poor performance ----

const POOR = { ...LM, ecog: 4, priorTherapies: [] } as const

test.for([
  ['ros1', 'cns-active-ros1-tki', 'ros1-tki'],
  ['ret', 'selpercatinib', 'ret-tki'],
  ['met-exon14', 'capmatinib-or-tepotinib', 'met-tki'],
  ['braf-v600e', 'braf-plus-mek-inhibitor', 'braf-inhibitor'],
  ['ntrk', 'larotrectinib-or-entrectinib', 'ntrk-tki'],
] as const)(
  '%s, meninges, ECOG 4, untreated: %s leads and comfort alone is avoided; after it failed comfort leads, with a discussion',
  ([driver, option, kind]) => {
    const facts = egfr({ ...POOR, driver })
    expect(tierOf(facts, option)).toBe(1)
    expect(avoided(facts)).toContain('best-supportive-care')
    expect(decided(facts).uncovered).toBeNull()
    const later = egfr({ ...POOR, driver, priorTherapies: [{ agent: 'x', class: kind, status: 'stopped', stopReason: 'progression' }] })
    expect(listed(later)).not.toContain(option)
    expect(firstTier(later)).toEqual(expect.arrayContaining(['best-supportive-care', 'multidisciplinary-discussion']))
    const fit = egfr({ ...POOR, driver, ecog: 2 })
    expect(decided(fit).uncovered === null).toBe(driver === 'braf-v600e')
    expect(tierOf(fit, option)).toBe(driver === 'braf-v600e' ? 1 : 2)
  },
)

test('RET, meninges, ECOG 4, selpercatinib not tolerated or not available: comfort of equal rank, not under Avoid', () => {
  const notTolerated = { agent: 'selpercatinib', class: 'ret-tki', status: 'stopped', stopReason: 'toxicity' } as const
  for (const values of [{ priorTherapies: [notTolerated] }, { drugAccess: noAccess('selpercatinib') }]) {
    const facts = egfr({ ...POOR, driver: 'ret', ...values })
    expect(tierOf(facts, 'best-supportive-care')).toBe(1)
    expect(avoided(facts)).not.toContain('best-supportive-care')
  }
})

test('the fallback never lists a drug or a trial as settled', () => {
  const facts = egfr({ driver: 'her2', priorTherapies: [] })
  expect(decided(facts).uncovered).not.toBeNull()
  expect(provisional(facts)).toEqual(expect.arrayContaining(['platinum-pemetrexed', 'clinical-trial']))
  expect(decided(facts).warnings).toContain('provisional')
})

test('ROS1: crizotinib comes last and warns of its penetration', () => {
  const facts = egfr({ driver: 'ros1' })
  expect(strengthOf(facts, 'crizotinib')).toBe('L')
  expect(decided(facts).warnings).toContain('low-cns-penetration')
  expect(listed(patient({ driver: 'ros1' }))).not.toContain('crizotinib')
})
