import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { recommendationFrom } from '../../src/app/recommendation.ts'
import type { Decision } from '../../src/engine/decision.ts'
import { translatedModel } from '../../src/engine/translated-model.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { resourcesOf } from '../../src/fhir/record-bundle.ts'
import { CHINESE_SENTENCES, chineseModel } from '../../src/knowledge/chinese/index.ts'
import { AGENTS } from '../../src/knowledge/codes/agents.ts'
import { model } from '../../src/knowledge/index.ts'

/** More than this without a current translation: somebody has to translate before the Chinese screen is worth having. */
const TOO_MANY_STALE = 40

/** Every sentence that a translated model says, with where it stands. Retired rules and the titles of lists to avoid say nothing. */
function sentencesSaid(): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  translatedModel(model, (english) => {
    said.set(english, english)
    return english
  })
  const hidden = model.states.filter(({ group }) => group === 'avoid').map(({ title }) => title)
  const retired = [...model.states, model.fallback].flatMap(({ rules }) => rules).filter(({ status }) => status === 'retired')
  const active = new Set(
    [...model.states, model.fallback]
      .flatMap(({ rules }) => rules)
      .filter(({ status }) => status === 'active')
      .flatMap(({ because, level, cautions }) => [because, level, ...(cautions ?? [])]),
  )
  for (const text of [
    ...hidden,
    model.fallback.title,
    ...retired.flatMap(({ because, level, cautions }) => [because, level, ...(cautions ?? [])]),
  ])
    if (!active.has(text)) said.delete(text)
  return said
}

test('the sentences of the model have a current translation; those that have none are listed and shown in English', () => {
  const stale = [...sentencesSaid().keys()].filter((english) => english !== '' && !CHINESE_SENTENCES.has(english))
  if (stale.length > 0) console.warn(`Without a current Chinese translation, and shown in English:\n${stale.join('\n')}`)
  expect(stale.length).toBeLessThanOrEqual(TOO_MANY_STALE)
  expect(CHINESE_SENTENCES.size).toBeGreaterThan(700)
})

const figuresOf = (text: string): readonly string[] => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => figure).toSorted()

test('figures are the same in both languages', () => {
  for (const [english, chinese] of CHINESE_SENTENCES)
    expect({ english, chinese, figures: figuresOf(chinese) }).toEqual({ english, chinese, figures: figuresOf(english) })
})

test('two figures that are compared stand in the same order', () => {
  const compared = (text: string, between: RegExp): readonly string[] => [...text.matchAll(between)].map(([, a, b]) => `${a} ${b}`)
  for (const [english, chinese] of CHINESE_SENTENCES)
    expect({ english, compared: compared(chinese, /([\d.]+) 对 ([\d.]+)/g) }).toEqual({
      english,
      compared: compared(english, /([\d.]+) v ([\d.]+)/g),
    })
})

test('names of drugs, genes and variants are the same in both languages', () => {
  const names = [...AGENTS.map(({ agent }) => agent), 'EGFR', 'ALK', 'T790M', 'C797S', 'MET', 'PD-L1', 'ECOG', 'QTc', 'LVEF', 'CYP3A']
  for (const [english, chinese] of CHINESE_SENTENCES)
    for (const name of names) {
      const has = (text: string): boolean => new RegExp(`(?<![a-z])${name}(?![a-z])`, 'i').test(text)
      expect({ english, chinese, name, has: has(chinese) }).toEqual({ english, chinese, name, has: has(english) })
    }
})

test('a no in English is a no in Chinese', () => {
  const denies = /\b(not supported|no anti-VEGF|not available|is not known|contraindicated|not given)\b/i
  for (const [english, chinese] of CHINESE_SENTENCES)
    if (denies.test(english)) expect({ english, chinese, denied: /不|未|无|非|没有|禁忌/.test(chinese) }).toMatchObject({ denied: true })
})

/** What was decided, without the words. */
const bare = ({ options, avoid, status, asks, warnings, states }: Decision) => ({
  options: options.map(({ id, tier, provisional, undecided }) => ({ id, tier, provisional, undecided })),
  avoid: avoid.map(({ id }) => id),
  states: states.map(({ state, verdict }) => `${state.id} ${verdict}`),
  status,
  asks,
  warnings,
})

test('the translated model decides the same for every practice patient', () => {
  const asOf = '2026-11-01' as IsoDate
  const patients = path.resolve(import.meta.dirname, '../../fixtures/patients')
  const names = readdirSync(patients)
  for (const name of names) {
    const contents = resourcesOf(JSON.parse(readFileSync(path.join(patients, name, 'bundle.json'), 'utf8')))
    if ('problem' in contents) throw new Error(contents.problem)
    const { facts } = chartFrom(contents.resources, { asOf, region: 'US' })
    const by = (which: typeof model) => bare(recommendationFrom({ facts, answers: [], model: which, asOf }).decision)
    expect({ name, ...by(chineseModel) }).toEqual({ name, ...by(model) })
  }
  expect(names.length).toBeGreaterThan(10)
})
