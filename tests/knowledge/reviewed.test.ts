import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { testsOf } from '../../src/engine/facts-asked.ts'
import type { Rule, SafetyFilter } from '../../src/engine/model.ts'
import { AGENTS } from '../../src/knowledge/codes/agents.ts'
import { model } from '../../src/knowledge/index.ts'
import { SECOND_GENERATION_ALK, THIRD_GENERATION_EGFR } from '../../src/knowledge/terms.ts'

/**
 * What was signed off in the review, entered a second time: a tier, a strength, an evidence row or a limit that changes without the review
 * being changed as well is noticed here. Rules of the decision table are compared with the table itself.
 */
const SIGNED_OFF = new Map(
  readFileSync(path.join(import.meta.dirname, 'reviewed.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => [line.split(' | ')[0] ?? '', line] as const),
)
const ruleLine = ({ uid, option, tier, strength, evidence }: Rule): string => [uid, '|', option, tier, strength, ...evidence].join(' ')
const filterLine = ({ id, effect, evidence }: SafetyFilter): string =>
  [id, '|', effect.kind, ...(effect.kind === 'demote' ? [effect.toTier] : []), ...evidence].join(' ')
const rules = new Map([...model.states, model.fallback].flatMap(({ rules: all }) => all).map((rule) => [rule.uid, rule]))
const filters = new Map(model.filters.map((filter) => [filter.id, filter]))
const encoded = (id: string): string | undefined => {
  const [rule, filter] = [rules.get(id), filters.get(id)]
  return rule === undefined ? filter && filterLine(filter) : ruleLine(rule)
}

test.for([...SIGNED_OFF])('%s stands as it was signed off', ([id, line]) => expect(encoded(id)).toBe(line))

test('every safety filter was signed off', () => {
  expect(model.filters.map(({ id }) => id).filter((id) => !SIGNED_OFF.has(id))).toEqual([])
})

/** Every limit of the model, with whose it is. Both sides of each are tried where its rule is tested. */
const LIMITS: readonly (readonly [fact: string, from: string, ...limits: string[]])[] = [
  ['ageYears', 'adults only', 'less-than 18'],
  [
    'brainMetastasisCount',
    'ASTRO: 1–4 strong, 5–10 conditional; ALK series: 1–3',
    'at-least 5',
    'at-most 10',
    'at-most 3',
    'at-most 4',
    'more-than 10',
  ],
  ['progressingBrainLesionCount', 'as above, of those that progress', 'at-least 4', 'at-most 10', 'at-most 3', 'at-most 4'],
  [
    'largestBrainMetastasisMm',
    'surgery above 4 cm by guideline; 10 and 20 mm are judgement',
    'at-least 10',
    'at-most 20',
    'less-than 10',
    'more-than 20',
    'more-than 40',
  ],
  ...(['Plasma', 'Tissue', 'Csf'] as const).flatMap((place) => [
    [
      `metCopyNumber${place}`,
      'SACHI: 5 after an earlier TKI, 10 after a third-generation one',
      'at-least 10',
      'at-least 5',
      'less-than 10',
      'less-than 5',
    ] as const,
    [`metRatio${place}`, 'SACHI', 'at-least 2', 'less-than 2'] as const,
  ]),
  ['pdL1Tps', 'high PD-L1', 'at-least 50', 'less-than 50'],
  ['qtcMs', 'osimertinib label', 'more-than 500'],
  ['neutrophils', 'cytopenia, judgement', 'less-than 1.5'],
  ['platelets', 'cytopenia and bleeding, judgement', 'at-least 50', 'less-than 100', 'less-than 50'],
  ['creatinineClearanceMlMin', 'pemetrexed label', 'less-than 45'],
  ['lvefPercent', 'judgement', 'less-than 50'],
  ['potassiumMmolL', 'judgement', 'less-than 3.5'],
  ['lastImmunotherapy', 'recent immunotherapy before a TKI', 'within-weeks 8'],
]

test('no limit stands in the model but those that were reviewed, and all of those', () => {
  const inModel = testsOf(model).flatMap((one) => {
    if ('limit' in one) return [`${one.fact} ${one.kind} ${one.limit.value}`]
    return one.kind === 'within-weeks' ? [`${one.fact} within-weeks ${one.weeks}`] : []
  })
  const reviewed = LIMITS.flatMap(([fact, , ...limits]) => limits.map((limit) => `${fact} ${limit}`))
  expect([...new Set(inModel)].toSorted()).toEqual(reviewed.toSorted())
})

describe('a line of treatment names every drug of its generation that a record can name', () => {
  const named = (kind: string, generation: number) =>
    AGENTS.filter((agent) => agent.class === kind && agent.generation === generation).map(({ agent }) => agent)
  const patterns = testsOf(model).flatMap((one) =>
    one.kind === 'received' && one.therapy.agents !== undefined ? [one.therapy.agents] : [],
  )

  test.for([
    ['EGFR, third', THIRD_GENERATION_EGFR, named('egfr-tki', 3)],
    ['ALK, second', SECOND_GENERATION_ALK, [...named('alk-tki', 2), 'iruplinalkib']],
  ] as const)('%s', ([, list, agents]) => {
    expect(agents.length).toBeGreaterThan(5)
    expect([...new Set(agents)].toSorted()).toEqual(list.toSorted())
    const lists = patterns.filter((some) => some.includes(agents[0] ?? '') && some.includes(agents[1] ?? ''))
    expect(lists.length).toBeGreaterThan(0)
  })
})
