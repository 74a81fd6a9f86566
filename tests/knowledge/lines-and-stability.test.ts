import { describe, expect, test } from 'vitest'
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
  provisional,
  reached,
  taking,
  tierOf,
  toxic,
  type Values,
  without,
} from './patient.ts'

const therapy = (agent: string, kind: Therapy['class'], ended: Pick<Therapy, 'status' | 'stopReason'>): Therapy => ({
  agent,
  class: kind,
  ...ended,
})
const COMPLETED = { status: 'completed', stopReason: 'completed' } as const
const PROGRESSED = { status: 'stopped', stopReason: 'progression' } as const
const another = (driver: NonNullable<Values['driver']>, values: Values = {}) => egfr({ driver, ...values })

describe('what was completed as planned may have been adjuvant or definitive: it alone makes no later line', () => {
  const following = (ended: typeof COMPLETED | typeof PROGRESSED, ...more: Therapy[]): Values => ({
    priorTherapies: [therapy('cisplatin', 'platinum', ended), ...more],
  })
  const CASES = [
    ['egfr-exon20-insertion', {}, [], 'amivantamab-plus-chemotherapy', 'sunvozertinib'],
    ['her2', {}, [], undefined, 'trastuzumab-deruxtecan'],
    ['none', { pdL1Tps: 60 }, [], 'immunotherapy-alone', undefined],
    ['kras-g12c', { pdL1Tps: 60 }, [therapy('atezolizumab', 'immunotherapy', COMPLETED)], 'immunotherapy-alone', 'adagrasib'],
  ] as const

  test.for(CASES)('%s', ([driver, values, more, first, later]) => {
    const completed = another(driver, { ...values, ...following(COMPLETED, ...more) })
    for (const option of [first, later]) if (option !== undefined) expect(provisional(completed)).toContain(option)
    expect(decided(completed).asks).toContain('prior-therapy')
    const line = another(driver, { ...values, ...following(PROGRESSED, therapy('atezolizumab', 'immunotherapy', PROGRESSED)) })
    if (first !== undefined) expect(firstTier(line)).not.toContain(first)
    if (later !== undefined) expect(firstTier(line)).toContain(later)
    expect(provisional(line)).not.toContain(later)
    const unknown = without(completed, 'priorTherapies')
    if (later !== undefined) expect(listed(unknown)).not.toContain(later)
  })

  test('datopotamab after osimertinib: provisional after adjuvant platinum, settled after platinum that failed', () => {
    const with_ = (ended: typeof COMPLETED | typeof PROGRESSED) =>
      egfr({
        priorTherapies: [failed('osimertinib', 80), therapy('cisplatin', 'platinum', ended)],
        progression: 'cns-and-extracranial',
      })
    expect(provisional(with_(COMPLETED))).toContain('datopotamab-deruxtecan')
    expect(provisional(with_(PROGRESSED))).not.toContain('datopotamab-deruxtecan')
    expect(listed(with_(PROGRESSED))).toContain('datopotamab-deruxtecan')
  })
})

describe('stable disease', () => {
  test('left without a drug after its toxicity: the next line begins, though nothing grows', () => {
    const facts = alk({ priorTherapies: [failed('crizotinib'), toxic('lorlatinib')], progression: 'none' })
    expect(firstTier(facts)).toContain('alectinib')
    expect(avoided(facts)).not.toContain('alectinib')
  })

  test('but not where chemotherapy took its place, nor where the drug had failed as well, nor under another drug', () => {
    const chemo = alk({
      priorTherapies: [failed('crizotinib'), toxic('lorlatinib'), therapy('carboplatin', 'platinum', COMPLETED)],
      progression: 'none',
    })
    expect(reached(chemo)).toContain('RA2')
    expect(reached(alk({ priorTherapies: [failed('crizotinib'), failed('lorlatinib')], progression: 'none' }))).toContain('RA2')
    const other = alk({ priorTherapies: [failed('crizotinib'), toxic('lorlatinib'), taking('alectinib')], progression: 'none' })
    expect(reached(other)).toContain('RA1')
  })

  test.for(['none', 'kras-g12c'] as const)('%s, stable under immunotherapy that is being taken: no change is ranked', (driver) => {
    const values: Values = {
      pdL1Tps: 60,
      priorTherapies: [{ agent: 'pembrolizumab', class: 'immunotherapy', status: 'active' }],
      progression: 'none',
    }
    expect(reached(another(driver, values))).toContain('RA4')
    expect(firstTier(another(driver, values))).toContain('no-change-on-this-finding')
    expect(reached(another(driver, { ...values, progression: 'cns-only' }))).not.toContain('RA4')
  })

  test('stable under chemotherapy with an EGFR mutation found since: its drug is not held back', () => {
    const facts = egfr({ priorTherapies: [{ agent: 'carboplatin', class: 'platinum', status: 'active' }], progression: 'none' })
    expect(firstTier(facts)).toContain('osimertinib')
  })
})

describe('anti-VEGF options with bleeding', () => {
  const following = (values: Values) => egfr({ ...LM, priorTherapies: [taking('osimertinib', 80)], progression: 'cns-only', ...values })

  test('stand under Avoid with the reason, not nowhere', () => {
    const facts = following({ activeBleeding: 'yes', intracranialHaemorrhage: 'no' })
    expect(avoided(facts)).toContain('osimertinib-plus-bevacizumab')
    expect(decided(facts).warnings).toContain('anti-vegf-bleeding')
    expect(tierOf(following({ activeBleeding: 'no', intracranialHaemorrhage: 'no' }), 'osimertinib-plus-bevacizumab')).toBe(3)
    expect(provisional(following({}))).toContain('osimertinib-plus-bevacizumab')
  })
})

describe('the meninges with another driver, ECOG 1', () => {
  test.for([
    ['ros1', 'cns-active-ros1-tki'],
    ['ret', 'selpercatinib'],
    ['met-exon14', 'capmatinib-or-tepotinib'],
    ['ntrk', 'larotrectinib-or-entrectinib'],
  ] as const)('%s: %s behind the discussion, never settled; not once it failed', ([driver, option]) => {
    const facts = another(driver, LM)
    expect(firstTier(facts)).toContain('multidisciplinary-discussion')
    expect(tierOf(facts, option)).toBe(2)
    expect(provisional(facts)).toContain(option)
    const kind = ({ ros1: 'ros1-tki', ret: 'ret-tki', 'met-exon14': 'met-tki', ntrk: 'ntrk-tki' } as const)[driver]
    expect(listed(another(driver, { ...LM, priorTherapies: [therapy('x', kind, PROGRESSED)] }))).not.toContain(option)
  })

  test('BRAF V600E has its rule in the meninges too', () => {
    expect(firstTier(another('braf-v600e', LM))).toContain('braf-plus-mek-inhibitor')
  })
})

test('brain metastases that are present and number none: the number is asked for', () => {
  expect(decided(egfr({ brainMetastasisCount: 0 })).asks).toContain('brain-metastasis-count')
  expect(decided(egfr({ brainMetastasisCount: 1 })).asks).not.toContain('brain-metastasis-count')
})

test('an asymptomatic EGFR lesion above 20 mm is discussed; at 20 mm deferral is, at 41 mm it is not asymptomatic any more', () => {
  const of = (largestBrainMetastasisMm: number) => egfr({ largestBrainMetastasisMm })
  const rules = (mm: number) => decided(of(mm)).options.flatMap((option) => option.rules.map(({ uid }) => uid))
  expect(rules(21)).toContain('EB3-08')
  expect(rules(20)).not.toContain('EB3-08')
  expect(rules(41)).not.toContain('EB3-08')
})

describe('bug: after a second-generation ALK-TKI failed and lorlatinib was not tolerated, no drug was left and nothing said so', () => {
  const history = (...priorTherapies: Therapy[]): Values => ({ progression: 'cns-only', priorTherapies })
  const saysNotCovered = (values: Values) =>
    decided(alk(values)).options.some(
      ({ id, tier, because }) => id === 'multidisciplinary-discussion' && tier === 1 && because.startsWith('Not covered:'),
    )

  test.for([
    ['brain', {}],
    ['meninges', LM],
  ] as const)('%s: it is said, first; chemotherapy and a trial stand behind it, as what no rule derived', ([, site]) => {
    const left = { ...site, ...history(failed('alectinib'), toxic('lorlatinib')) }
    expect(saysNotCovered(left)).toBe(true)
    expect(avoided(alk(left))).toContain('lorlatinib')
    for (const option of ['platinum-pemetrexed', 'clinical-trial'] as const) {
      expect(tierOf(alk(left), option)).toBe(3)
      expect(provisional(alk(left))).toContain(option)
    }
    expect(listed(alk({ ...left, ecog: 3 }))).not.toContain('platinum-pemetrexed')
  })

  test.for([
    ['lorlatinib was not given', [failed('alectinib')]],
    ['it is being taken again', [failed('alectinib'), toxic('lorlatinib'), taking('lorlatinib')]],
    ['alectinib was never given', [failed('ensartinib'), toxic('lorlatinib')]],
  ] as const)('not where %s', ([, therapies]) => {
    for (const site of [{}, LM]) expect(saysNotCovered({ ...site, ...history(...therapies) })).toBe(false)
  })
})
