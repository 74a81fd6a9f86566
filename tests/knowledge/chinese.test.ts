import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { recommendationFrom } from '../../src/app/recommendation.ts'
import type { Decision } from '../../src/engine/decision.ts'
import { translatedBackground } from '../../src/engine/translated-background.ts'
import { translatedCriterion, translatedModel } from '../../src/engine/translated-model.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { resourcesOf } from '../../src/fhir/record-bundle.ts'
import { BACKGROUND } from '../../src/knowledge/background.ts'
import { CHINESE_BACKGROUND_SENTENCES } from '../../src/knowledge/chinese/background.ts'
import { CRITERIA, criterionInChinese } from '../../src/knowledge/chinese/criteria/index.ts'
import { citationInChinese, placeInChinese } from '../../src/knowledge/chinese/evidence/citations.ts'
import { CHINESE_SENTENCES, chineseModel } from '../../src/knowledge/chinese/index.ts'
import { AGENTS } from '../../src/knowledge/codes/agents.ts'
import { model } from '../../src/knowledge/index.ts'

/** More than this without a current translation: somebody has to translate before the Chinese screen is worth having. */
const TOO_MANY_STALE = 40

/** Every sentence that the model and its background say, with its translation; undefined where there is none. Works are cited as printed. */
function said(): ReadonlyMap<string, string | undefined> {
  const pairs = new Map<string, string | undefined>()
  const note = (english: string, chinese: string | undefined): string => {
    pairs.set(english, chinese)
    return english
  }
  const criterion = (english: string): string => note(english, criterionInChinese(english))
  translatedModel(model, (english) => note(english, CHINESE_SENTENCES.get(english)), criterion)
  translatedBackground(BACKGROUND, {
    say: (english) => note(english, CHINESE_BACKGROUND_SENTENCES.get(english) ?? criterionInChinese(english)),
    cite: (english) => note(english, citationInChinese(english)),
    place: (english) => note(english, placeInChinese(english)),
    criterion: translatedCriterion(criterion),
  })
  return pairs
}
const ALL = said()
const TRANSLATED = [...ALL].flatMap(([english, chinese]) => (chinese === undefined ? [] : [[english, chinese] as const]))

/** A name or a number alone is the same in both languages: of a drug, a gene, a study, an endpoint by its abbreviation. */
const ABBREVIATED = /^(?:i|ic|IC-)?(?:ORR|PFS|OS|DCR|DoR|DOR|TTP|CR|PR|SD|HR)$/
const isName = (text: string): boolean =>
  /^[\d\s.;,-]*$/.test(text) ||
  AGENTS.some(({ agent }) => agent === text.toLowerCase()) ||
  STUDIES.has(text) ||
  text.split(', ').every((part) => ABBREVIATED.test(part.replace(/^CNS /, '')) || /^[A-Z][A-Z0-9-]*[0-9]*$/.test(part)) ||
  /^[A-Z0-9]+(?:[/-][A-Z0-9]+)*$/.test(text) ||
  /^(?:NCT|ChiCTR|WJOG|PMC)\w+/.test(text) ||
  text.split(' + ').every((drug) => AGENTS.some(({ agent }) => agent === drug))
const STUDIES = new Set(['GAP BRAIN', 'source', 'none', '-'])

test('the sentences of the model and of what explains it have a current translation; those that have none are listed and shown in English', () => {
  const stale = [...ALL].flatMap(([english, chinese]) => (chinese === undefined && !isName(english) ? [english] : []))
  if (stale.length > 0) console.warn(`Without a current Chinese translation, and shown in English:\n${stale.join('\n')}`)
  expect(stale.length).toBeLessThanOrEqual(TOO_MANY_STALE)
  expect(TRANSLATED.length).toBeGreaterThan(3000)
})

/** Catalogued sentences that nobody says any more are not kept: a reader would look for them in vain. */
test('no translation is left of a sentence that is not said', () => {
  const catalogued = [...CHINESE_SENTENCES.keys(), ...CRITERIA.keys(), ...CHINESE_BACKGROUND_SENTENCES.keys()]
  const left = catalogued.filter((english) => !ALL.has(english))
  if (left.length > 0) console.warn(`Translated, and not said any more:\n${left.join('\n')}`)
  expect(left.length).toBeLessThanOrEqual(TOO_MANY_STALE)
})

/** Months are named in English and counted in Chinese; generations written "1G" are kept; a fused name is taken apart. */
const figuresOf = (text: string): readonly string[] => [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => figure).toSorted()

/** The pairs of which something does not hold, to be read side by side. */
const wrong = (holds: (english: string, chinese: string) => boolean): readonly string[] =>
  TRANSLATED.flatMap(([english, chinese]) => (holds(english, chinese) ? [] : [`${english}\n${chinese}`]))
const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')

test('figures are the same in both languages', () => {
  expect(wrong((english, chinese) => isSame(figuresOf(chinese), figuresOf(english)))).toEqual([])
})

const comparedIn = (text: string, between: RegExp): readonly string[] => [...text.matchAll(between)].map(([, a, b]) => `${a} ${b}`)

test('two figures that are compared stand in the same order', () => {
  const english = /([\d.]+) vs? ([\d.]+)/g
  const chinese = /([\d.]+) 对 ([\d.]+)/g
  expect(wrong((from, to) => isSame(comparedIn(to, chinese), comparedIn(from, english)))).toEqual([])
})

test('what is at least, at most, above or below a figure is so in both languages', () => {
  const signs = (text: string): readonly string[] =>
    text
      .replaceAll('>=', '≥')
      .replaceAll('<=', '≤')
      .replaceAll('->', '')
      .match(/[<>≥≤]/g) ?? []
  expect(wrong((english, chinese) => isSame(signs(chinese), signs(english)))).toEqual([])
})

test('a limit in words is the same limit', () => {
  const limits: readonly (readonly [RegExp, RegExp])[] = [
    [/\bat least \d/, /至少|≥|及以上/],
    [/\bat most \d/, /至多|最多|不超过/],
    [/\b(?:more than|above|larger than) \d/, /超过|大于|高于|以上/],
    [/\b(?:less than|below|smaller than) \d/, /低于|小于|少于|不足|不到|以下/],
  ]
  expect(wrong((english, chinese) => limits.every(([from, to]) => !from.test(english) || to.test(chinese)))).toEqual([])
})

test('names of drugs, genes and variants are the same in both languages', () => {
  const names = [...AGENTS.map(({ agent }) => agent), 'EGFR', 'ALK', 'T790M', 'C797S', 'MET', 'PD-L1', 'ECOG', 'QTc', 'LVEF', 'CYP3A']
  const patterns = names.map((name) => new RegExp(`(?<![a-z])${name}(?![a-z])`, 'i'))
  expect(wrong((english, chinese) => patterns.every((name) => name.test(chinese) === name.test(english)))).toEqual([])
})

test('a no in English is a no in Chinese', () => {
  const denies =
    /\b(?:not|no(?! more)|never|neither|nor|none|cannot|without|contraindicated|unproven|unknown|absent|negative|outside|undefined|undetermined)\b/i
  expect(wrong((english, chinese) => !denies.test(english) || /[不未无非没停勿外缺]|禁忌|阴性/.test(chinese))).toEqual([])
})

/** English words that a Chinese denial may stand for. */
const MAY_BE_DENIED =
  /\b(?:not?|never|neither|nor|none|nothing|new|cannot|without|absent|asymptomatic|negative|outside|other|another|unused|left|incomplete|un\w+|non-\w+)\b/i

test('a criterion that denies nothing in English denies nothing in Chinese', () => {
  const found = [...CRITERIA.keys()].flatMap((english) => {
    const chinese = criterionInChinese(english) ?? ''
    return !MAY_BE_DENIED.test(english) && /没有|并非|从未|不是|不能|不知|未/.test(chinese) ? [`${english}\n${chinese}`] : []
  })
  expect(found).toEqual([])
})

test('a criterion about a drug that nobody named in Chinese is not put together', () => {
  expect(criterionInChinese('osimertinib is being taken')).toBe('正在使用 osimertinib')
  expect(criterionInChinese('not established: resistant to lorlatinib')).toBe('未能确立：对 lorlatinib 耐药')
  expect(criterionInChinese('savolitinib, tepotinib and capmatinib not available')).toBe('无法获得 savolitinib、tepotinib 和 capmatinib')
  expect(criterionInChinese('the patient is being taken')).toBeUndefined()
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
