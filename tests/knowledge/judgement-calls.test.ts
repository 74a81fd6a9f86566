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
  reached,
  strengthOf,
  taking,
  tierOf,
  without,
} from './patient.ts'

/** What no source row settles, decided on the safer side. Each of these rules and filters says so in `judgement`. */

const conditionsOf = (facts: ReturnType<typeof egfr>, id: string): string =>
  decided(facts)
    .options.find((option) => option.id === id)
    ?.conditions.join() ?? ''
const reasonOf = (facts: ReturnType<typeof egfr>, id: string): string =>
  decided(facts).avoid.find((option) => option.id === id)?.because ?? ''
const platelets = (value: number) => ({ value, unit: '10*9/L' }) as const
const another = (driver: 'her2' | 'kras-g12c' | 'ros1' | 'none', values: Parameters<typeof egfr>[0] = {}) => egfr({ driver, ...values })
const given = (agent: string, kind: Therapy['class']): Therapy => ({ agent, class: kind, status: 'completed', stopReason: 'completed' })
const failedOn = (agent: string, kind: Therapy['class']): Therapy => ({ agent, class: kind, status: 'stopped', stopReason: 'progression' })

// ---- Osimertinib 160 mg and intrathecal treatment in poor condition ----

test.for([
  ['untreated', egfr({ ...LM, ecog: 4 })],
  ['after gefitinib', egfr({ ...LM, ecog: 4, priorTherapies: [failed('gefitinib')], progression: 'cns-only' })],
] as const)('ECOG 4, meninges, %s: the label dose leads, the off-label dose is avoided, the case is discussed', ([, facts]) => {
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['osimertinib', 'multidisciplinary-discussion']))
  expect(reasonOf(facts, 'osimertinib-160mg')).toContain('ECOG 4')
})

test('ECOG 3, ALK meninges after lorlatinib: intrathecal pemetrexed is third, behind a discussion; at ECOG 2 it is first', () => {
  const after = (ecog: 2 | 3) => alk({ ...LM, ecog, priorTherapies: [failed('lorlatinib')], progression: 'cns-only' })
  expect(tierOf(after(2), 'intrathecal-pemetrexed')).toBe(1)
  expect(tierOf(after(3), 'intrathecal-pemetrexed')).toBe(3)
  expect(firstTier(after(3))).toContain('multidisciplinary-discussion')
})

// ---- No driver, brain metastases, poor condition ----

test('no driver, brain metastases, ECOG 3–4: discussion and comfort of equal rank, no chemotherapy and no immunotherapy', () => {
  for (const ecog of [3, 4] as const)
    for (const pdL1Tps of [0, 80]) {
      const facts = another('none', { ecog, pdL1Tps })
      expect(firstTier(facts)).toEqual(expect.arrayContaining(['multidisciplinary-discussion', 'best-supportive-care']))
      expect(listed(facts).filter((id) => id.includes('immuno') || id.includes('ipilimumab') || id.includes('platinum'))).toEqual([])
      expect(avoided(facts)).toEqual(expect.arrayContaining(['chemo-immunotherapy', 'nivolumab-plus-ipilimumab']))
      expect(decided(facts).asks).toContain('goals-of-care')
    }
  expect(reached(another('none', { ecog: 2, pdL1Tps: 80 }))).not.toContain('ND5')
})

test('symptomatic lesions keep their local therapy at ECOG 3, and it is said that the recommendation speaks of ECOG 0–2', () => {
  const facts = another('none', { ecog: 3, brainMetastasesSymptomatic: 'yes' })
  expect(tierOf(facts, 'stereotactic-radiosurgery')).toBe(1)
  expect(decided(facts).options.find(({ id }) => id === 'stereotactic-radiosurgery')?.warnings).toContain('extrapolated')
  expect(conditionsOf(without(facts, 'ecog'), 'stereotactic-radiosurgery')).toContain('ECOG 0–2')
})

// ---- Encephalopathy alone ----

test('encephalopathy makes the risk poor; without ECOG 3 or 4 its cause is discussed before comfort alone is settled on', () => {
  const spent = (ecog: 1 | 3 | 4) =>
    egfr({
      ...LM,
      ecog,
      encephalopathy: 'yes',
      priorTherapies: [failed('osimertinib', 80)],
      progression: 'cns-only',
      metAmplificationTissue: 'not-detected',
    })
  expect(firstTier(spent(1))).toEqual(['best-supportive-care', 'multidisciplinary-discussion'])
  expect(firstTier(without(spent(1), 'ecog'))).toContain('multidisciplinary-discussion')
  expect(firstTier(spent(4))).toEqual(['best-supportive-care'])
})

// ---- ALK, asymptomatic, by size ----

test('ALK, asymptomatic, untreated: above 20 mm radiosurgery stands second and the case is discussed; at 20 mm and from 5 lesions not', () => {
  const large = alk({ largestBrainMetastasisMm: 21 })
  expect(firstTier(large)).toEqual(
    expect.arrayContaining(['lorlatinib', 'alectinib', 'defer-brain-radiotherapy', 'multidisciplinary-discussion']),
  )
  expect([tierOf(large, 'stereotactic-radiosurgery'), strengthOf(large, 'stereotactic-radiosurgery')]).toEqual([2, 'C'])
  expect(listed(alk({ largestBrainMetastasisMm: 20 }))).not.toContain('stereotactic-radiosurgery')
  expect(listed(alk({ largestBrainMetastasisMm: 30, brainMetastasisCount: 5 }))).not.toContain('stereotactic-radiosurgery')
})

// ---- Platelets and anti-VEGF ----

test('anti-VEGF treatment by platelets: below 50 avoided, 50 to below 100 for discussion, 100 and more not spoken of', () => {
  const facts = (count: number) =>
    egfr({
      ...LM,
      priorTherapies: [failed('osimertinib', 80)],
      progression: 'cns-only',
      activeBleeding: 'no',
      intracranialHaemorrhage: 'no',
      platelets: platelets(count),
    })
  const filters = (count: number) =>
    decided(facts(count))
      .options.find(({ id }) => id === 'osimertinib-plus-bevacizumab')
      ?.filters.map(({ id }) => id) ?? 'avoided'
  expect(reasonOf(facts(49), 'osimertinib-plus-bevacizumab')).toContain('Platelets are below 50')
  expect(filters(50)).toContain('S5-platelets-below-100')
  expect(filters(99)).toContain('S5-platelets-below-100')
  expect(filters(100)).not.toContain('S5-platelets-below-100')
  expect(conditionsOf(without(facts(100), 'platelets'), 'osimertinib-plus-bevacizumab')).toContain('sufficient platelets')
})

// ---- A drug that does not match the driver ----

test('stable under a drug that does not match the driver: neither continued nor switched by rote, the driver is confirmed', () => {
  const facts = alk({ priorTherapies: [taking('osimertinib', 80)], progression: 'none' })
  expect(firstTier(facts)).toEqual(['complete-workup-first', 'multidisciplinary-discussion', 'no-change-on-this-finding'])
  expect(listed(facts)).toHaveLength(3)
  expect(decided(facts).asks).toEqual(expect.arrayContaining(['confirm-driver', 'prior-therapy']))
  expect(firstTier(another('none', { priorTherapies: [taking('alectinib')], progression: 'none' }))).not.toContain('continue-current-tki')
})

test('a drug for a resistance target, and one that serves two drivers, match; an unknown driver is no mismatch', () => {
  const crizotinib = another('ros1', { priorTherapies: [taking('crizotinib')], progression: 'none' })
  expect(firstTier(crizotinib)).toContain('continue-current-tki')
  const unknown = without(egfr({ priorTherapies: [taking('osimertinib', 80)], progression: 'none' }), 'driver')
  expect(firstTier(unknown)).toContain('continue-current-tki')
})

// ---- An EGFR variant that is not classified ----

test('immunotherapy is held until an EGFR variant is classified, and said to be held, not to be useless', () => {
  const facts = egfr({ driver: 'egfr-other', pdL1Tps: 90 })
  for (const option of ['immunotherapy-alone', 'chemo-immunotherapy', 'nivolumab-plus-ipilimumab'])
    expect(reasonOf(facts, option)).toMatch(/^Held until the EGFR variant is classified/)
  expect(reasonOf(egfr({ pdL1Tps: 90 }), 'immunotherapy-alone')).not.toContain('Held')
})

// ---- HER2 and KRAS in the meninges ----

test('HER2 in the meninges after chemotherapy has its two options; before it, no rule', () => {
  const after = another('her2', { ...LM, priorTherapies: [given('carboplatin', 'platinum')] })
  expect(firstTier(after)).toEqual(expect.arrayContaining(['trastuzumab-deruxtecan', 'her2-selective-tki']))
  expect(decided(another('her2', { ...LM })).uncovered).not.toBeNull()
})

test('KRAS in the meninges at ECOG 4 after chemotherapy and immunotherapy: adagrasib before comfort alone, unless it is not available', () => {
  const facts = another('kras-g12c', {
    ...LM,
    ecog: 4,
    priorTherapies: [failedOn('carboplatin', 'platinum'), failedOn('pembrolizumab', 'immunotherapy')],
  })
  expect(firstTier(facts)).toContain('adagrasib')
  expect(avoided(facts)).toContain('best-supportive-care')
  const unavailable = another('kras-g12c', {
    ...LM,
    ecog: 4,
    priorTherapies: [failedOn('carboplatin', 'platinum'), failedOn('pembrolizumab', 'immunotherapy')],
    drugAccess: noAccess('adagrasib'),
  })
  expect(firstTier(unavailable)).toContain('best-supportive-care')
})

// ---- What the clinician and the patient said ----

test('not fit for a combination takes the two of first line to Avoid; a preferred single agent is said beside them', () => {
  const unfit = egfr({ fitForCombination: 'no' })
  expect(avoided(unfit)).toEqual(expect.arrayContaining(['osimertinib-plus-chemotherapy', 'amivantamab-plus-lazertinib']))
  expect(firstTier(unfit)).toEqual(expect.arrayContaining(['osimertinib', 'multidisciplinary-discussion']))
  const single = decided(egfr({ treatmentPreference: 'single-agent' })).options.find(({ id }) => id === 'osimertinib-plus-chemotherapy')
  expect(single?.filters.map(({ id }) => id)).toContain('S11-prefers-single-agent')
  expect(conditionsOf(egfr(), 'osimertinib-plus-chemotherapy')).not.toContain('fit for a combination')
})

test('without a proton centre craniospinal irradiation is avoided; while nobody said, it is a condition', () => {
  const facts = egfr({
    ...LM,
    priorTherapies: [failed('osimertinib', 80)],
    progression: 'cns-only',
    extracranialDisease: 'controlled',
    priorCnsRadiotherapy: [],
  })
  expect(conditionsOf(facts, 'proton-craniospinal-irradiation')).toContain('proton centre')
  expect(avoided({ ...facts, ...egfrFact('protonCentreAvailable', 'no') })).toContain('proton-craniospinal-irradiation')
})

const egfrFact = (name: 'protonCentreAvailable', value: 'no') => {
  const facts = egfr({ [name]: value })
  return { [name]: facts[name] }
}

test('a lesion in the posterior fossa: deferral stays listed, and is discussed', () => {
  expect(firstTier(egfr({ posteriorFossa: 'yes' }))).toEqual(
    expect.arrayContaining(['defer-brain-radiotherapy', 'multidisciplinary-discussion']),
  )
  expect(firstTier(egfr({ posteriorFossa: 'no', eloquentSite: 'no' }))).not.toContain('multidisciplinary-discussion')
})

// ---- What is not known yet ----

test.for(['ecog', 'brainMetastasisCount', 'brainMetastasesSymptomatic'] as const)(
  'untreated brain metastases, %s not known: the drugs of first treatment are provisional beside the work-up',
  (fact) => {
    for (const [facts, drugs] of [
      [egfr(), ['osimertinib']],
      [alk(), ['lorlatinib', 'alectinib']],
      [another('ros1'), ['cns-active-ros1-tki']],
    ] as const) {
      expect(provisional(facts)).toEqual([])
      const open = without(facts, fact)
      expect(provisional(open)).toEqual(expect.arrayContaining([...drugs]))
      expect(firstTier(open)).toContain('complete-workup-first')
    }
  },
)

test('after a second-generation ALK-TKI lorlatinib is provisional until the mutations are known; plasma without one does not settle it', () => {
  const after = (values: Parameters<typeof alk>[0]) => alk({ priorTherapies: [failed('alectinib')], progression: 'cns-only', ...values })
  expect(provisional(after({}))).toContain('lorlatinib')
  expect(provisional(after({ alkResistancePlasma: [] }))).toContain('lorlatinib')
  for (const known of [{ alkResistanceTissue: [] }, { alkResistancePlasma: ['G1202R'] }, { alkResistanceCsf: ['G1202R'] }])
    expect(provisional(after(known))).not.toContain('lorlatinib')
})

test('driver pending, the meninges the only site: tumour DNA in CSF is asked for', () => {
  const pending = without(egfr({ ...LM }), 'driver')
  expect(decided(pending).asks).toEqual(expect.arrayContaining(['csf-ctdna', 'broad-ngs']))
})

test('a negative cytology of 5 mL, or processed after an hour, is repeated', () => {
  const sample = (values: Parameters<typeof egfr>[0]) =>
    decided(egfr({ ...LM, leptomeningealDisease: 'absent', csfCytology: ['negative'], brainMetastases: 'present', ...values })).asks
  expect(sample({ csfVolumeMl: 5 })).toContain('repeat-csf-cytology')
  expect(sample({ csfProcessingMinutes: 60 })).toContain('repeat-csf-cytology')
  expect(sample({ csfVolumeMl: 10, csfProcessingMinutes: 30 })).not.toContain('repeat-csf-cytology')
})

// ---- Kidneys and CSF flow ----

test('creatinine clearance below 45: combinations with pemetrexed avoided, other doublets and the intrathecal route behind a discussion', () => {
  const clearance = (value: number) => ({ creatinineClearanceMlMin: { value, unit: 'mL/min' } }) as const
  const low = egfr(clearance(44))
  expect(avoided(low)).toContain('osimertinib-plus-chemotherapy')
  expect(firstTier(low)).toEqual(expect.arrayContaining(['osimertinib', 'multidisciplinary-discussion']))
  expect(firstTier(egfr(clearance(45)))).toContain('osimertinib-plus-chemotherapy')
  expect(tierOf(another('none', { pdL1Tps: 0, ...clearance(30) }), 'chemo-immunotherapy')).toBe(2)
  const meninges = alk({ ...LM, priorTherapies: [failed('lorlatinib')], progression: 'cns-only', ...clearance(30) })
  expect([tierOf(meninges, 'intrathecal-pemetrexed'), tierOf(meninges, 'platinum-pemetrexed')]).toEqual([3, 2])
})

test('CSF flow that was not tested is said beside intrathecal treatment; it is no free flow', () => {
  const facts = alk({
    ...LM,
    priorTherapies: [failed('lorlatinib')],
    progression: 'cns-only',
    hydrocephalus: 'none',
    csfFlow: 'not-tested',
  })
  const option = decided(facts).options.find(({ id }) => id === 'intrathecal-pemetrexed')
  expect(option?.filters.map(({ id }) => id)).toContain('S-csf-flow-not-tested')
})
