import { expect, test } from 'vitest'
import type { Background, DrugEntry } from './background.ts'
import type { OpenCriterion } from './criterion.ts'
import { inventedFilter, inventedModel, inventedRule, inventedState } from './invented-model.ts'
import type { Evidence, Rule } from './model.ts'
import { translatedBackground } from './translated-background.ts'
import { translatedCriterion, translatedModel } from './translated-model.ts'

const say = (english: string) => `«${english}»`
const sayCriterion = (english: string) => `‹${english}›`

/** What stands under these names, one text or a list of them, said; everything else as it is. */
function saidAt(value: unknown, how: Readonly<Record<string, (english: string) => string>>): unknown {
  if (Array.isArray(value)) return value.map((one) => saidAt(one, how))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const said = how[name]
      if (said === undefined) return [name, saidAt(inner, how)]
      return [name, typeof inner === 'string' ? said(inner) : Array.isArray(inner) ? inner.map(said) : saidAt(inner, how)]
    }),
  )
}

const mass: OpenCriterion = { kind: 'is', says: 'mass effect', fact: 'massEffect', oneOf: ['yes'] }
const notKnown: OpenCriterion = { kind: 'not-known', says: 'ECOG not known', fact: 'ecog' }
const deep: OpenCriterion = {
  kind: 'all',
  says: 'all of it',
  of: [
    { kind: 'any', says: 'either', of: [mass, notKnown] },
    { kind: 'not', says: 'neither', of: { kind: 'not-established', says: 'not established', of: mass } },
  ],
}

test('every part of a criterion is said anew, and nothing that is tested is touched; one that stands twice stays one', () => {
  const translated = translatedCriterion(sayCriterion)
  const said = translated(deep)
  expect(said).toEqual(saidAt(deep, { says: sayCriterion }))
  expect(translated(deep)).toBe(said)
  expect(translated(mass)).toBe(translated(mass))
})

test('a model in other words decides the same: only its sentences are others', () => {
  const full: Partial<Rule> = { when: deep as Rule['when'], judgement: 'judged', cautions: ['take care', 'and again'], warnings: ['w'] }
  const states = [inventedState('A', [inventedRule('1', 'drug', full), inventedRule('2', 'drug')], { when: deep })]
  const filter = inventedFilter('S', ['drug'], { when: deep as Rule['when'], judgement: 'judged too' })
  const entry = { label: 'Drug', kind: 'treatment', asks: ['a'], warnings: ['w'], evidence: ['E'] } as const
  const model = inventedModel(states, {
    fallback: inventedState('F', [inventedRule('f', 'other')], { when: notKnown }),
    filters: [filter, inventedFilter('T', ['drug'])],
    prompts: [
      { id: 'p', when: deep, asks: ['a'], warnings: ['w'], evidence: [], judgement: 'judged as well' },
      { id: 'q', when: mass, asks: [], warnings: [], evidence: [] },
    ],
    responseFrameworks: [{ id: 'scale', label: 'Scale', when: mass }],
    options: { drug: { ...entry, judgement: 'judged at last' }, other: entry },
    asks: { a: { label: 'A question', facts: ['ecog'] } },
    exampleHistories: [{ label: 'No therapy', therapies: [] }],
  })
  const texts = { title: say, because: say, level: say, cautions: say, judgement: say, whileUnknown: say, label: say, says: sayCriterion }
  expect(translatedModel({ ...model, warnings: { w: 'A warning' } }, say, sayCriterion)).toStrictEqual({
    ...(saidAt(model, texts) as object),
    warnings: { w: '«A warning»' },
  })
  expect(translatedModel(model, say).fallback.when.says).toBe('«ECOG not known»')
})

const row = (more: Partial<Evidence>): Evidence => ({
  id: 'E',
  statement: 'It works',
  publication: 'A journal',
  where: 'Table 1',
  citedReference: 'Somebody 2018',
  design: 'phase 2',
  setting: 'later line',
  verification: 'source',
  external: false,
  corrections: ['K1', 'K2'],
  ...more,
})
const side = (says: string) => ({ says, evidence: ['E'] })
const drug = (more: Partial<DrugEntry>): DrugEntry => ({
  agent: 'drug',
  otherNames: ['DR-1'],
  class: 'alk-tki',
  target: 'ALK',
  usualDose: { text: 'one a day', basis: 'trial', verify: 'label', evidence: ['E'] },
  cnsPenetration: 'not known',
  availability: {},
  ...more,
})

test('the background in other words: every figure, id and row stays what it is, works are cited as printed', () => {
  const background: Background = {
    evidence: {
      E: row({ population: 'adults', n: '51', endpoint: { intracranial: 'ORR', systemic: 'PFS' }, registration: 'NCT01' }),
      F: row({}),
    },
    conflicts: [
      { id: 'c', question: 'Which?', a: side('this'), b: side('that'), modelDoes: 'both', options: ['drug'], when: deep },
      { id: 'd', question: 'Whether?', a: side('yes'), b: side('no'), modelDoes: 'asks', options: ['drug'] },
    ],
    supersessions: [
      { id: 's', earlier: side('before'), now: side('after'), options: ['drug'], when: mass },
      { id: 't', earlier: side('then'), now: side('today'), options: ['drug'] },
    ],
    drugs: [
      drug({ offLabel: 'twice', keyCautions: { text: 'liver', basis: 'memory', evidence: [] }, cnsPenetration: side('31–96 %') }),
      drug({}),
    ],
    figures: [
      {
        study: 'A study',
        measure: 'intracranial-response',
        endpoint: 'CNS ORR',
        evidence: ['E'],
        arms: [{ label: 'drug', options: ['drug'], role: 'studied', value: 51 }],
        randomised: true,
      },
    ],
    penetration: [{ agent: 'drug', low: 1, high: 2, evidence: ['E'] }],
    drugsOf: { drug: ['drug'] },
  }
  const cite = (english: string) => `cited ${english}`
  const place = (english: string) => `at ${english}`
  const words = { say, cite, place, criterion: translatedCriterion(sayCriterion) }
  const ofRows = ['statement', 'publication', 'design', 'setting', 'verification', 'corrections', 'population', 'n', 'registration']
  const said = Object.fromEntries(ofRows.map((name) => [name, say]))
  const translated = translatedBackground(background, words)
  const endpoint = { intracranial: say, systemic: say }
  expect(translated.evidence).toStrictEqual(saidAt(background.evidence, { ...said, ...endpoint, where: place, citedReference: cite }))
  expect(translated.drugs).toStrictEqual(saidAt(background.drugs, { target: say, text: say, offLabel: say, says: say }))
  expect(translated.figures).toStrictEqual(saidAt(background.figures, { study: say, endpoint: say, label: say }))
  const sides = { question: say, modelDoes: say, a: say, b: say, earlier: say, now: say }
  const inSides = (one: object): unknown => {
    const { when, ...rest } = one as { readonly when?: OpenCriterion }
    return {
      ...(saidAt(rest, { ...sides, says: say }) as object),
      ...(when === undefined ? {} : { when: saidAt(when, { says: sayCriterion }) }),
    }
  }
  expect(translated.conflicts).toStrictEqual(background.conflicts.map(inSides))
  expect(translated.supersessions).toStrictEqual(background.supersessions.map(inSides))
  expect([translated.penetration, translated.drugsOf]).toStrictEqual([background.penetration, background.drugsOf])
})
