import { expect, test } from 'vitest'
import type { DrugAccess } from '../../src/facts/drug-access.ts'
import { decided, egfr, failed, LM, listed, noAccess, type Values, without } from './patient.ts'

const EARLIER_GENERATIONS = ['gefitinib-plus-chemotherapy', 'erlotinib-plus-bevacizumab', 'gefitinib-plus-anlotinib', 'afatinib']
const has = (drug: string): DrugAccess => ({ drug, access: 'yes' })
const NO_BLEEDING: Values = { activeBleeding: 'no', intracranialHaemorrhage: 'no' }
const NO_OSIMERTINIB = noAccess('osimertinib')

const ACCESS: readonly (readonly [string, Values, boolean])[] = [
  ['osimertinib cannot be had', { region: 'US', drugAccess: NO_OSIMERTINIB }, true],
  [
    'in China no third-generation TKI can be had',
    { region: 'CN', drugAccess: noAccess('osimertinib', 'aumolertinib', 'furmonertinib') },
    true,
  ],
  ['in China aumolertinib can be had', { region: 'CN', drugAccess: [...NO_OSIMERTINIB, has('aumolertinib')] }, false],
  [
    'in China furmonertinib can be had',
    { region: 'CN', drugAccess: [...noAccess('osimertinib', 'aumolertinib'), has('furmonertinib')] },
    false,
  ],
  ['in China nothing is said of the regional drugs', { region: 'CN', drugAccess: NO_OSIMERTINIB }, false],
  ['nothing is said of access', { region: 'US' }, false],
]

test.for(ACCESS)('bug: earlier generations stood beside a third-generation TKI that is to be had: %s', ([, values, expected]) => {
  const options = listed(egfr({ ...NO_BLEEDING, ...values }))
  for (const option of EARLIER_GENERATIONS) expect(options.includes(option as never), option).toBe(expected)
})

test('where neither region nor access to the regional drugs is known, earlier generations wait for it, and the decision says what to ask', () => {
  const facts = without(egfr({ ...NO_BLEEDING, drugAccess: NO_OSIMERTINIB }), 'region')
  for (const option of EARLIER_GENERATIONS) expect(listed(facts)).not.toContain(option)
  expect(decided(facts).asks).toContain('region')
  expect(decided(facts).options).not.toEqual([])
})

const FIT: Values = {
  ...LM,
  progression: 'cns-only',
  extracranialDisease: 'controlled',
  priorCnsRadiotherapy: [],
  priorTherapies: [failed('osimertinib', 80)],
}

test.for(['ecog', 'extracranialDisease', 'priorCnsRadiotherapy'] as const)(
  'bug: craniospinal irradiation was listed while %s was not known',
  (fact) => {
    const facts = egfr(FIT)
    expect(listed(facts)).toContain('proton-craniospinal-irradiation')
    expect(listed(without(facts, fact))).not.toContain('proton-craniospinal-irradiation')
    expect(decided(without(facts, fact)).status).toBe('options')
  },
)
