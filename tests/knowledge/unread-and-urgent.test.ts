import { expect, test } from 'vitest'
import { assess } from '../../src/engine/assess.ts'
import { factsThatDecide } from '../../src/engine/facts-asked.ts'
import { whatWouldChange } from '../../src/engine/what-would-change.ts'
import { withDerivedFacts } from '../../src/facts/derive.ts'
import { known, type Reading, unknown, type WhyUnknown } from '../../src/facts/fact.ts'
import { nothingKnown, type PatientFacts, type ValueOf } from '../../src/facts/patient-facts.ts'
import { notRead } from '../../src/knowledge/criteria.ts'
import { model } from '../../src/knowledge/index.ts'
import {
  alk,
  conflictingAbout,
  DAY,
  decided,
  egfr,
  failed,
  firstTier,
  LM,
  listed,
  provisional,
  stoppedForUnknownReason,
  taking,
  without,
} from './patient.ts'

const UNREAD: readonly WhyUnknown[] = ['not-permitted', 'unreadable', 'unreachable']
const silent = (facts: PatientFacts, name: keyof PatientFacts, why: WhyUnknown): PatientFacts => ({ ...facts, [name]: unknown(why) })
/** What the record says, which a derived fact may still go beyond; the clinician's own answer would stand. */
const recorded = <T>(value: T): Reading<T> => ({ value, sources: [{ kind: 'record', reference: 'Condition/1' }] })

// ---- The emergency ----

test('obstructive hydrocephalus alone is urgent, also when somebody answered "no emergency"; communicating and unknown are not', () => {
  expect(decided(without(egfr({ hydrocephalus: 'obstructive' }), 'neurologicalEmergency')).status).toBe('urgent')
  expect(decided(egfr({ hydrocephalus: 'obstructive', neurologicalEmergency: 'no' })).status).toBe('urgent')
  expect(decided(egfr({ hydrocephalus: 'communicating' })).status).toBe('options')
  expect(decided(egfr()).status).toBe('options')
  expect(decided(egfr()).asks).not.toContain('csf-flow')
})

test('obstructive hydrocephalus warns of the time and plans no response, as any emergency', () => {
  const facts = egfr({ ...LM, hydrocephalus: 'obstructive' })
  expect(decided(facts).warnings).toContain('time-critical')
  expect(decided(facts).response).toEqual([])
  expect(listed(facts)).toEqual(['urgent-neurosurgical-review', 'csf-diversion', 'corticosteroids'])
})

test('contradictory hydrocephalus, one reading obstructive: asked about', () => {
  const facts = conflictingAbout(egfr(), 'hydrocephalus', 'obstructive', 'communicating')
  expect(decided(facts).asks).toContain('csf-flow')
})

// ---- Details of the first treatment ----

test.for([
  ['ecog', conflictingAbout(egfr(), 'ecog', 1, 3)],
  ['ecog, both fit', conflictingAbout(egfr(), 'ecog', 0, 1)],
  ['brainMetastasisCount', conflictingAbout(egfr(), 'brainMetastasisCount', 2, 7)],
  ['ecog of an ALK patient', conflictingAbout(alk(), 'ecog', 1, 3)],
] as const)(
  '%s stated in contradiction: every drug of first treatment in the first tier is provisional, and the work-up is there',
  ([, facts]) => {
    const drugs = firstTier(facts).filter((id) => /osimertinib|lazertinib|lorlatinib|alectinib/.test(id))
    expect(drugs.length).toBeGreaterThan(1)
    expect(provisional(facts)).toEqual(expect.arrayContaining(drugs))
    expect(firstTier(facts)).toContain('complete-workup-first')
  },
)

test('contradictory numbers on the same side of every limit are as good as stated', () => {
  expect(provisional(conflictingAbout(egfr(), 'brainMetastasisCount', 2, 3))).not.toContain('osimertinib')
})

test('an EGFR-TKI that failed under no known generation, another being taken with a result nobody stated: the work-up leads', () => {
  const unclassified = { agent: 'blu-945', class: 'egfr-tki', generation: 4, status: 'stopped', stopReason: 'progression' } as const
  const facts = without(egfr({ priorTherapies: [taking('zorifertinib'), unclassified] }), 'progression')
  expect(firstTier(facts)).toContain('complete-workup-first')
})

test('T790M and MET not found, and progression none in one account and in the CNS in the other: the discussion leads', () => {
  const nothingFound = { metAmplificationTissue: 'not-detected', t790mPlasma: 'not-detected', t790mTissue: 'not-detected' } as const
  const facts = egfr({ ...nothingFound, priorTherapies: [failed('gefitinib')] })
  expect(firstTier(conflictingAbout(facts, 'progression', 'none', 'cns-only'))).toContain('multidisciplinary-discussion')
  expect(firstTier(conflictingAbout(facts, 'progression', 'none', 'extracranial-only'))).toContain('amivantamab-plus-chemotherapy')
})

test('once a third-generation TKI failed, an earlier one of which that is not known asks for nothing more', () => {
  const facts = egfr({ priorTherapies: [stoppedForUnknownReason('gefitinib'), failed('osimertinib')], progression: 'cns-only' })
  expect(decided(facts).options.flatMap(({ rules }) => rules.map(({ uid }) => uid))).not.toContain('M1-02')
})

// ---- A failed search ----

test.for(UNREAD)('not read: %s is, not-recorded, pending, known and contradictory are not', (why) => {
  const asked = notRead('could not be read', 'priorTherapies')
  const verdict = (facts: PatientFacts) => assess(asked, { facts, asOf: DAY }).verdict
  expect(verdict(silent(egfr(), 'priorTherapies', why))).toBe('met')
  for (const other of ['not-recorded', 'pending'] as const) expect(verdict(silent(egfr(), 'priorTherapies', other))).toBe('unmet')
  expect(verdict(egfr())).toBe('unmet')
  expect(verdict(conflictingAbout(egfr(), 'priorTherapies', [], [failed('gefitinib')]))).toBe('unmet')
})

test.for(UNREAD)('no brain metastases, meninges never suspected, but CSF cytology %s: work-up, not out of scope', (why) => {
  const facts = without(egfr({ brainMetastases: 'absent', lmSuspected: 'no' }), 'leptomeningealDisease')
  expect(decided(facts).status).toBe('out-of-scope')
  for (const name of ['csfCytology', 'leptomeningealMri', 'csfDriverDna', 'leptomeningealDisease'] as const) {
    expect(decided(silent(facts, name, why)).status).toBe('workup-first')
    expect(listed(silent(facts, name, why))).toEqual(['complete-workup-first'])
  }
})

test.for(UNREAD)('a history that is %s names no untreated patient; one that is not recorded does, provisionally', (why) => {
  const drugs = ['osimertinib', 'osimertinib-plus-chemotherapy', 'lorlatinib', 'alectinib']
  for (const facts of [egfr(), alk()]) {
    const unread = silent(facts, 'priorTherapies', why)
    expect(listed(unread).filter((id) => drugs.includes(id))).toEqual([])
    expect(firstTier(unread)).toContain('complete-workup-first')
    expect(provisional(silent(facts, 'priorTherapies', 'not-recorded')).filter((id) => drugs.includes(id))).not.toEqual([])
  }
})

// ---- What leptomeningeal disease follows from ----

const withLm = (changes: Partial<PatientFacts>) => ({
  ...without(egfr({ brainMetastases: 'absent' }), 'leptomeningealDisease'),
  ...changes,
})
const contradictory = (...values: readonly ValueOf<'leptomeningealDisease'>[]) =>
  ({ leptomeningealDisease: { state: 'conflicting', readings: values.map(recorded) } }) as unknown as Partial<PatientFacts>

test('contradictory statements about leptomeningeal disease do not mask a positive or suspicious cytology, and stay visible', () => {
  for (const result of ['positive', 'suspicious'] as const) {
    const facts = withDerivedFacts(withLm({ ...contradictory('absent', 'possible'), csfCytology: known([result], []) }))
    expect(facts.leptomeningealDisease).toMatchObject({ state: 'known', reading: { value: 'confirmed' } })
    expect(facts.leptomeningealDisease).toMatchObject({ superseded: [{ value: 'absent' }, { value: 'possible' }] })
  }
  const atypical = withDerivedFacts(withLm({ ...contradictory('absent', 'possible'), csfCytology: known(['atypical'], []) }))
  expect(atypical.leptomeningealDisease.state).toBe('conflicting')
})

test('a clinician who calls leptomeningeal disease absent is taken at the word, and warned of a positive cytology', () => {
  const facts = egfr({ leptomeningealDisease: 'absent', csfCytology: ['positive'] })
  const said = (about: PatientFacts) => decided(about).options.find(({ id }) => id === 'complete-workup-first')?.because ?? ''
  expect(said(facts)).toContain('stated to be absent, and a CSF cytology was positive')
  expect(decided(facts).asks).toContain('repeat-csf-cytology')
  expect(said(egfr({ leptomeningealDisease: 'absent', csfCytology: ['negative'] }))).not.toContain('cytology')
})

test('contradictory cytology: confirmed by the positive account, the contradiction said, a repeat asked for', () => {
  const facts = withLm({
    csfCytology: { state: 'conflicting', readings: [recorded(['positive']), recorded(['negative'])] } as PatientFacts['csfCytology'],
  })
  expect(withDerivedFacts(facts).leptomeningealDisease).toMatchObject({
    reading: { value: 'confirmed', note: expect.stringContaining('contradicts') },
  })
  expect(decided(facts).asks).toContain('repeat-csf-cytology')
  expect(decided(facts).options.flatMap(({ rules }) => rules.map(({ uid }) => uid))).toContain('G2-14')
})

test('typical MRI with symptoms, order of MRI and lumbar puncture not known: probable, marked, and asked about', () => {
  const facts = withLm({ leptomeningealMri: known('typical', []), leptomeningealSymptoms: known('yes', []) })
  expect(withDerivedFacts(facts).leptomeningealDisease).toMatchObject({
    reading: { value: 'probable', note: expect.stringContaining('lumbar puncture is not known') },
  })
  expect(decided(facts).asks).toContain('repeat-mri')
  const before = { ...facts, mriAfterLumbarPuncture: known('no' as const, []) }
  expect(withDerivedFacts(before).leptomeningealDisease).toMatchObject({ reading: { note: 'typical MRI with symptoms' } })
  expect(decided(before).warnings).not.toContain('post-lp-enhancement')
})

test('"what would change" shows the order of MRI and lumbar puncture, which the certainty follows from', () => {
  expect(factsThatDecide(model)).toContain('mriAfterLumbarPuncture')
  const facts = withLm({ leptomeningealMri: known('typical', []), leptomeningealSymptoms: known('yes', []) })
  expect(whatWouldChange(model, { facts, asOf: DAY }).map(({ fact }) => fact)).toContain('mriAfterLumbarPuncture')
})

// ---- Warnings end with the thing itself, not with the next answer ----

test('radionecrosis is warned of in any irradiated field, whatever was given there', () => {
  const facts = egfr({ lesionInRadiotherapyField: 'yes', driver: 'ros1' })
  for (const kinds of [undefined, ['other'], ['wbrt'], ['srs']] as const) {
    const given =
      kinds === undefined
        ? facts
        : {
            ...facts,
            priorCnsRadiotherapy: known(
              kinds.map((kind) => ({ kind })),
              [],
            ),
          }
    expect(decided(given).warnings).toContain('radionecrosis')
  }
})

test('low penetration is still warned of once the copy number of MET is known', () => {
  const facts = egfr({ driver: 'none', metAmplificationTissue: 'detected', metCopyNumberTissue: 12, metRatioTissue: 3 })
  expect(decided(facts).warnings).toContain('low-cns-penetration')
})

test('a change of histology is still warned of once the mechanism in tissue is known', () => {
  const osimertinib = egfr({ priorTherapies: [taking('osimertinib', 80)], progression: 'cns-only', c797sTissue: 'detected' })
  expect(decided(osimertinib).warnings).toContain('histologic-transformation')
  const alectinib = alk({ priorTherapies: [failed('alectinib')], progression: 'cns-only', alkResistanceTissue: ['G1202R'] })
  expect(decided(alectinib).warnings).toContain('histologic-transformation')
})

test('nothing known is not an emergency', () => expect(decided(nothingKnown()).status).not.toBe('urgent'))
