import { expect, test } from 'vitest'
import { known, unknown } from '../../src/facts/fact.ts'
import type { PatientFacts } from '../../src/facts/patient-facts.ts'
import {
  alk,
  avoided,
  decided,
  egfr,
  failed,
  firstTier,
  LM,
  listed,
  patient,
  provisional,
  reached,
  taking,
  tierOf,
  without,
} from './patient.ts'

const GROWING = {
  priorTherapies: [taking('osimertinib', 80)],
  progression: 'cns-only',
  lesionInRadiotherapyField: 'yes',
} as const
const SRS = { priorCnsRadiotherapy: [{ kind: 'srs' }] } as const

test.for(['not-recorded', 'not-permitted', 'unreadable', 'unreachable'] as const)(
  'a lesion grows in a field, the irradiation history is %s: no drug is switched, no radiosurgery',
  (why) => {
    const facts: PatientFacts = { ...egfr(GROWING), priorCnsRadiotherapy: unknown(why) }
    expect(firstTier(facts)).toEqual(['multidisciplinary-discussion', 'no-change-on-this-finding'])
    expect(listed(facts)).not.toContain('stereotactic-radiosurgery')
    expect(decided(facts).warnings).toContain('radionecrosis')
  },
)

test('radiotherapy of the kind "other" counts as irradiated; whole-brain radiotherapy alone says nothing about the lesion', () => {
  expect(reached(egfr({ ...GROWING, priorCnsRadiotherapy: [{ kind: 'other' }] }))).toContain('RN1')
  const whole = egfr({ ...GROWING, priorCnsRadiotherapy: [{ kind: 'wbrt' }] })
  expect(reached(whole)).not.toContain('RN1')
  expect(listed(whole)).toContain('stereotactic-radiosurgery')
  expect(decided(whole).warnings).toContain('radionecrosis')
})

test('radiosurgery given, the field not known, CNS-only progression: discussion and "no change" stand provisionally', () => {
  const facts = without(egfr({ ...GROWING, ...SRS }), 'lesionInRadiotherapyField')
  expect(provisional(facts)).toEqual(expect.arrayContaining(['multidisciplinary-discussion', 'no-change-on-this-finding']))
  expect(decided(facts).asks).toContain('prior-cns-radiotherapy')
  const radiosurgery = decided(facts).options.find(({ id }) => id === 'stereotactic-radiosurgery')
  expect(radiosurgery?.conditions.join()).toContain('Only outside earlier fields')
  const outside: PatientFacts = { ...facts, lesionInRadiotherapyField: known('no', []) }
  expect(listed(outside)).not.toContain('no-change-on-this-finding')
  expect(listed(outside)).toContain('stereotactic-radiosurgery')
})

test('the field is not asked about where no radiosurgery is on record', () => {
  const facts = egfr({ priorTherapies: [taking('osimertinib', 80)], progression: 'cns-only', priorCnsRadiotherapy: [] })
  expect(provisional(facts)).not.toContain('no-change-on-this-finding')
  expect(
    decided(without(facts, 'priorCnsRadiotherapy'))
      .options.flatMap(({ conditions }) => conditions.join())
      .join(),
  ).not.toContain('fields')
})

test.for(['none', 'extracranial-only', 'cns-and-extracranial'] as const)(
  'a symptomatic lesion in a field, perfusion not high, progression %s: no radiosurgery into the field, steroids and discussion',
  (progression) => {
    const facts = egfr({ ...GROWING, ...SRS, progression, brainMetastasesSymptomatic: 'yes', lesionPerfusion: 'low' })
    expect(reached(facts)).toContain('RN1-LOCAL')
    expect(avoided(facts)).toContain('stereotactic-radiosurgery')
    expect(firstTier(facts)).toEqual(expect.arrayContaining(['multidisciplinary-discussion', 'corticosteroids']))
    const tumour: PatientFacts = { ...facts, lesionPerfusion: known('high', []) }
    expect(tierOf(tumour, 'stereotactic-radiosurgery')).toBe(1)
  },
)

test('driver pending, lesion in a field with symptoms: never "no change" and radiosurgery together', () => {
  const facts = without(egfr({ ...GROWING, ...SRS, brainMetastasesSymptomatic: 'yes' }), 'driver')
  expect(avoided(facts)).toContain('stereotactic-radiosurgery')
  expect(firstTier(facts)).toEqual(expect.arrayContaining(['complete-workup-first', 'no-change-on-this-finding']))
})

test('the field blocks radiosurgery with leptomeningeal disease and at ECOG 3 after a TKI as well', () => {
  const field = { lesionInRadiotherapyField: 'yes', brainMetastasesSymptomatic: 'yes' } as const
  expect(avoided(egfr({ ...LM, ...field, brainMetastases: 'present' }))).toContain('stereotactic-radiosurgery')
  const poor = alk({ ...field, ecog: 3, priorTherapies: [failed('lorlatinib')], progression: 'cns-and-extracranial' })
  expect(avoided(poor)).toContain('stereotactic-radiosurgery')
})

test('a patient of whom nothing else is known is not asked for a field', () => {
  expect(decided(patient({ primaryCancer: 'nsclc', brainMetastases: 'present' })).asks).not.toContain('repeat-mri')
})
