import { readdirSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/engine/assess.ts'
import type { State } from '../../src/engine/model.ts'
import { known, readingsOf } from '../../src/facts/fact.ts'
import type { PatientFacts } from '../../src/facts/patient-facts.ts'
import { fallback, states } from '../../src/knowledge/rules/index.ts'
import type { OptionId } from '../../src/knowledge/vocabulary.ts'
import { anyPatient, anyPatientInScope, learningMore } from './any-patient.ts'
import { DAY, decided, listed } from './patient.ts'

const RUNS = { numRuns: 400 }
const IMMUNOTHERAPY = ['immunotherapy-alone', 'chemo-immunotherapy', 'nivolumab-plus-ipilimumab', 'tki-plus-immunotherapy']
/** What is not a drug: everything else on the list is ranked medicine. */
const NO_DRUG: readonly OptionId[] = [
  'stereotactic-radiosurgery',
  'surgical-resection',
  'involved-field-radiotherapy',
  'hippocampal-avoidant-wbrt',
  'defer-brain-radiotherapy',
  'csf-diversion',
  'corticosteroids',
  'multidisciplinary-discussion',
  'complete-workup-first',
  'treat-as-probable-lm',
  'out-of-scope',
  'urgent-neurosurgical-review',
  'no-change-on-this-finding',
  'continue-current-tki',
  'best-supportive-care',
]
const drugsListed = (facts: PatientFacts) => listed(facts).filter((id) => !NO_DRUG.some((other) => other === id))
const set = <N extends keyof PatientFacts>(facts: PatientFacts, name: N, fact: PatientFacts[N]): PatientFacts => ({
  ...facts,
  [name]: fact,
})

test('immunotherapy is never listed with an EGFR alteration or an ALK fusion', () => {
  const drivers = ['egfr-common', 'egfr-uncommon', 'egfr-exon20-insertion', 'egfr-other', 'alk'] as const
  fc.assert(
    fc.property(anyPatient, fc.constantFrom(...drivers), (facts, driver) => {
      expect(listed(set(facts, 'driver', known(driver, []))).filter((id) => IMMUNOTHERAPY.includes(id))).toEqual([])
    }),
    RUNS,
  )
})

test('an exon 20 insertion is never treated as an exon 19 deletion', () => {
  const forCommon = [
    'osimertinib',
    'osimertinib-plus-chemotherapy',
    'osimertinib-160mg',
    'amivantamab-plus-lazertinib',
    'afatinib',
    'first-generation-egfr-tki',
  ]
  fc.assert(
    fc.property(anyPatientInScope, (facts) => {
      expect(listed(set(facts, 'driver', known('egfr-exon20-insertion', []))).filter((id) => forCommon.includes(id))).toEqual([])
    }),
    RUNS,
  )
})

test('leptomeningeal disease that is only possible is never treated as such', () => {
  const directed = [
    'intrathecal-pemetrexed',
    'intrathecal-methotrexate',
    'intrathecal-chemotherapy',
    'proton-craniospinal-irradiation',
    'involved-field-radiotherapy',
  ]
  fc.assert(
    fc.property(anyPatientInScope, (facts) => {
      const possible = { kind: 'clinician', at: DAY } as const
      const asked = set(facts, 'leptomeningealDisease', known('possible', [possible]))
      expect(listed(asked).filter((id) => directed.includes(id))).toEqual([])
    }),
    RUNS,
  )
})

test('comfort alone never leads while the drug for the driver is unused, can be given, and comfort was not asked for', () => {
  const unused = [
    ['egfr-common', []],
    ['egfr-common', [{ agent: 'gefitinib', class: 'egfr-tki', status: 'stopped', stopReason: 'progression' }]],
    ['alk', []],
    ['alk', [{ agent: 'alectinib', class: 'alk-tki', status: 'stopped', stopReason: 'progression' }]],
  ] as const
  fc.assert(
    fc.property(anyPatientInScope, fc.constantFrom(...unused), fc.constantFrom(3, 4), (facts, [driver, therapies], ecog) => {
      const poor = set(set(set(facts, 'driver', known(driver, [])), 'priorTherapies', known(therapies, [])), 'ecog', known(ecog, []))
      const usable: PatientFacts = {
        ...poor,
        interstitialLungDisease: known('none', []),
        drugAccess: known([], []),
        goalsOfCare: known('not-discussed', []),
      }
      expect(listed(usable)).not.toContain('best-supportive-care')
    }),
    RUNS,
  )
})

test('no drug is ranked while the driver is not known or the histology is not known to be NSCLC', () => {
  fc.assert(
    fc.property(anyPatient, (facts) => {
      const histology = readingsOf(facts.primaryCancer)
      const settled = facts.driver.state === 'known' && histology.length > 0 && histology.every(({ value }) => value === 'nsclc')
      fc.pre(!settled)
      // Bevacizumab against necrosis is not a drug against the tumour; it is listed before the driver matters.
      expect(drugsListed(facts).filter((id) => id !== 'bevacizumab')).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('no drug is ranked in an emergency', () => {
  fc.assert(
    fc.property(anyPatient, (facts) => {
      expect(drugsListed(set(facts, 'neurologicalEmergency', known('yes', [])))).toEqual([])
    }),
    RUNS,
  )
})

test('every patient gets a first tier', () => {
  const drivers = ['egfr-common', 'egfr-uncommon', 'egfr-exon20-insertion', 'alk', 'ros1', 'none'] as const
  fc.assert(
    fc.property(anyPatientInScope, fc.constantFrom(...drivers), (facts, driver) => {
      expect(decided(facts).options.filter(({ tier }) => tier === 1)).not.toEqual([])
      expect(decided(set(facts, 'driver', known(driver, []))).options.filter(({ tier }) => tier === 1)).not.toEqual([])
    }),
    { numRuns: 2000 },
  )
})

const rules = [...states, fallback].flatMap((state) => state.rules)

test('learning more never overturns the condition of a treatment rule', () => {
  const treatment = rules.filter(({ kind, status }) => kind === 'treatment' && status === 'active')
  fc.assert(
    fc.property(
      anyPatient.chain((facts) => fc.tuple(fc.constant(facts), learningMore(facts))),
      ([before, after]) => {
        const overturned = treatment.filter(({ when }) => {
          const verdict = assess(when, { facts: before, asOf: DAY }).verdict
          return verdict !== 'unknown' && assess(when, { facts: after, asOf: DAY }).verdict !== verdict
        })
        expect(overturned.map(({ uid }) => uid)).toEqual([])
      },
    ),
    RUNS,
  )
})

test('every state of every file of rules is registered, in one place only', async () => {
  const folder = path.resolve(import.meta.dirname, '../../src/knowledge/rules')
  const files = readdirSync(folder).filter(
    (file) => !['index.ts', 'rule.ts', 'symptomatic-by-number.ts', 'no-alk-drug-left.ts'].includes(file),
  )
  const exported = await Promise.all(
    files.map(async (file): Promise<readonly State[]> => {
      const module: Record<string, State> = await import(`../../src/knowledge/rules/${file.replace('.ts', '')}.ts`)
      return Object.values(module)
    }),
  )
  expect(
    exported
      .flat()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual([...states, fallback].map(({ id }) => id).toSorted())
})

/** How many rules the model's table holds for each state. None is ever dropped: a rule that no longer speaks is retired. */
const TABLE: Readonly<Record<string, number>> = {
  G0: 1,
  G1: 3,
  G2: 5,
  G3: 2,
  EB1: 13,
  EB2: 4,
  EB3: 5,
  EB4: 3,
  EB5: 5,
  EB6: 6,
  EB7: 12,
  EB8: 2,
  EL1: 5,
  EL2: 7,
  EL3: 11,
  EL4: 2,
  EBL1: 4,
  AB1: 9,
  AB2: 3,
  AB3: 3,
  AB4: 5,
  AB5: 5,
  AB6: 1,
  AL1: 4,
  AL2: 2,
  AL3: 4,
  AL4: 5,
  ABL1: 3,
  OD1: 1,
  OD2: 1,
  OD3: 1,
  OD4: 1,
  OD5: 1,
  OD6: 2,
  OD7: 4,
  ND1: 2,
  ND2: 2,
  ND3: 6,
  ND4: 2,
}

/** Rules beyond the table: each rests on an amendment of it or says that it is judgement. A uid is never used again. */
const BEYOND_THE_TABLE: readonly string[] = [
  'AB2-04',
  'AB2-05',
  'AB2-06',
  'AB2-07',
  'AB2-08',
  'AB4-06',
  'AB4-07',
  'AB6-02',
  'AB6-03',
  'AB6-04',
  'AL3-05',
  'AL3-06',
  'AL3-07',
  'AL4-06',
  'EB1-14',
  'EB1-15',
  'EB2-05',
  'EB2-06',
  'EB2-07',
  'EB2-08',
  'EB2-09',
  'EB3-06',
  'EB3-07',
  'EB4-04',
  'EB6-07',
  'EB6-08',
  'EB8-03',
  'EB8-04',
  'EB8-05',
  'EB8-06',
  'EBL1-05',
  'EBL1-06',
  'EBL1-07',
  'EL3-12',
  'EL3-13',
  'EL3-14',
  'EL4-03',
  'EL4-04',
  'EL4-05',
  'EL4-06',
  'EL4-07',
  'EL4-08',
  'EL4-09',
  'EL4-10',
  'EL4-11',
  'EL4-12',
  'EL4-13',
  'EL4-14',
  'EL4-15',
  'EL4-16',
  'EL4-17',
  'F1-01',
  'F1-02',
  'F1-03',
  'F1-04',
  'GC1-01',
  'GC1-02',
  'G0-02',
  'G0-03',
  'G0-04',
  'G2-06',
  'G2-07',
  'G2-08',
  'G2-09',
  'G2-10',
  'G2-11',
  'G2-12',
  'G3-03',
  'G3-04',
  'G3-05',
  'G3-06',
  'G3-07',
  'G3-08',
  'M1-01',
  'M1-02',
  'M1-03',
  'M1-04',
  'ND1-03',
  'ND1-04',
  'ND1-05',
  'ND3-07',
  'ND3-08',
  'ND4-03',
  'ND4-04',
  'ND4-05',
  'ND4-06',
  'ND4-07',
  'ND4-08',
  'OD1-02',
  'OD7-05',
  'OD7-06',
  'ODP1-01',
  'ODP1-02',
  'ODP1-03',
  'ODP1-04',
  'ODP2-01',
  'ODP2-02',
  'ODP2-03',
  'ODP2-04',
  'ODP3-01',
  'ODP3-02',
  'ODP3-03',
  'ODP3-04',
  'ODP4-01',
  'ODP4-02',
  'ODP4-03',
  'ODP4-04',
  'ODP5-01',
  'ODP5-02',
  'ODP5-03',
  'ODP5-04',
  'OL1-01',
  'OL1-02',
  'OL1-03',
  'OL1-04',
  'OL1-05',
  'OL1-06',
  'PR1-01',
  'PR1-02',
  'PR1-03',
  'PR1-04',
  'PR1-05',
  'PR1-06',
  'PR1-07',
  'PR1-08',
  'RA1-01',
  'RA1-02',
  'RA1-03',
  'RA1-04',
  'RN1-01',
  'RN1-02',
  'RN1-03',
  'RN1-04',
  'RN1-05',
  'RN1-06',
  'RN1-07',
  'X1-01',
  'X1-02',
  'X1-03',
  'X1-04',
  'X1-05',
  'X1-06',
  'X1-07',
  'AB1-10',
  'AB1-11',
  'EL4-18',
  'EL4-19',
  'EL4-20',
  'EL4-21',
  'EL4-22',
  'G2-13',
  'G2-14',
  'G2-15',
  'G2-16',
  'G2-17',
  'EB6-09',
  'EB6-10',
  'EL1-06',
  'EL1-07',
  'EL1-08',
  'EL1-09',
  'ND1-06',
  'AB4-08',
  'AB4-09',
  'AB4-10',
  'AB4-11',
  'AB5-06',
  'EBL1-08',
  'EBL1-09',
  'EL4-23',
  'EL4-24',
  'S4-01',
  'F1-05',
  'F1-06',
  'F1-07',
  'F1-08',
  'RA4-01',
  'EB3-08',
  'AL1-05',
  'AL2-03',
  'ND3-09',
  'ND5-01',
  'ND5-02',
  'ND5-03',
  'ND5-04',
  'ND5-05',
  'ODP6-01',
  'ODP6-02',
  'ODP6-03',
  'ODP6-04',
  'ODP7-01',
  'ODP7-02',
  'ODP7-03',
  'ODP7-04',
  'RA3-01',
  'RA3-02',
  'RA3-03',
  'X1-08',
  'X1-09',
  'X1-10',
]

test('every rule of the table is there, and no uid stands twice', () => {
  const uids = rules.map(({ uid }) => uid)
  const wanted = Object.entries(TABLE).flatMap(([state, count]) =>
    Array.from({ length: count }, (_, at) => `${state}-${String(at + 1).padStart(2, '0')}`),
  )
  expect(wanted.filter((uid) => !uids.includes(uid))).toEqual([])
  expect(uids.filter((uid) => !wanted.includes(uid)).toSorted()).toEqual(BEYOND_THE_TABLE.toSorted())
  expect(uids.filter((uid, at) => uids.indexOf(uid) !== at)).toEqual([])
})

test('a retired rule says why', () => {
  expect(rules.filter(({ status, judgement }) => status === 'retired' && !judgement).map(({ uid }) => uid)).toEqual([])
})

test('a rule that is provisional says on which facts, and an X rule is never provisional', () => {
  expect(rules.filter(({ strength, provisionalOn }) => strength === 'X' && provisionalOn !== undefined).map(({ uid }) => uid)).toEqual([])
})
