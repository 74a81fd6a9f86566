import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from '@swc/core'
import { afterEach, expect, test } from 'vitest'
import { HEADINGS } from '../../document/note-outline.ts'
import { VERIFIED_WORDS } from '../../response/basis.ts'
import { COMPARTMENTS } from '../../response/course.ts'
import { DISAGREEMENTS } from '../../response/disagreements.ts'
import { CARD_VERSIONS, FINDINGS } from '../../response/mri-cards.ts'
import { QUESTIONS, SECTIONS } from '../../response/questions.ts'
import { RESPONSE_RULES } from '../../response/rules.ts'
import { LESION_KINDS, LESION_STATES } from '../../response/visit.ts'
import { COMPARTMENT_WORDS, OUTCOME_WORDS } from '../../response/words.ts'
import { CHINESE_UI_SENTENCES } from '../chinese/index.ts'
import { switchLanguage } from './language.ts'
import { sentence } from './sentences.ts'

afterEach(() => switchLanguage('en'))

const inChinese = (english: string, values?: Readonly<Record<string, string | number>>): string => {
  switchLanguage('zh-Hans')
  return sentence(english, values)
}

test('a sentence is filled in, in both languages', () => {
  expect(sentence('note {reference} ({where})', { reference: 'MX-1', where: 'here' })).toBe('note MX-1 (here)')
  expect(inChinese('note {reference} ({where})', { reference: 'MX-1', where: 'here' })).toBe('记录 MX-1（here）')
})

test('a sentence that is already put together is recognised by its form, and what stands in it is said too', () => {
  expect(inChinese('progressed on 2026-05-01, 40 days from the start; leptomeningeal disease not assessed')).toBe(
    '2026-05-01 进展，自开始 40 天；软脑膜转移未评估',
  )
  expect(inChinese('Gait: 0 to 2 (requires assistance)')).toBe('步态：0 至 2（需要帮助）')
  expect(
    inChinese('New since the baseline: Cranial nerve enhancement, Hydrocephalus. The composite decides on this card; look at it.'),
  ).toBe('基线以来新出现：脑神经强化、脑积水。此评分卡以综合评分决定；请查看。')
  expect(inChinese('newer entries may not have been read (laboratory observations: the record system did not answer)')).toBe(
    '可能有更新的条目未读取（实验室检查结果：病历系统没有应答）',
  )
  expect(
    inChinese(
      'The record system failed (500). Copy, print or download the note, and show this message to those who run the record system.',
    ),
  ).toBe('病历系统出错（500）。 请复制、打印或下载记录，并将此信息告知病历系统的管理者。')
})

test('what nobody translated stays as it is, and so does what a person or the record called something', () => {
  expect(inChinese('A word of nobody.')).toBe('A word of nobody.')
  expect(inChinese('none of it: 12 to 15 mm')).toBe('none of it：12 至 15 mm')
  expect(inChinese('Two lesions are called "left frontal".')).toBe('两个病灶同名“left frontal”。')
})

test('what stands in a sentence is the same in both languages, and so are figures', () => {
  const names = (text: string) => [...new Set([...text.matchAll(/\{\$?\w+\}/g)].map(([name]) => name))].toSorted()
  const figures = (text: string) => [...text.replaceAll(/\{\$?\w+\}/g, '').matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => figure).toSorted()
  for (const [english, chinese] of Object.entries(CHINESE_UI_SENTENCES))
    expect({ english, names: names(chinese), figures: figures(chinese) }).toEqual({
      english,
      names: names(english),
      figures: figures(english),
    })
  expect(Object.keys(CHINESE_UI_SENTENCES).length).toBeGreaterThan(700)
})

/** Every text given to `say` as it is written, in the folder that makes the note and the page. */
function said(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(said)
  if (typeof node !== 'object' || node === null) return []
  const call = node as {
    type?: string
    callee?: { type?: string; value?: string; property?: { value?: string } }
    arguments?: { expression: { type: string; value: string } }[]
  }
  const called = call.callee?.value ?? call.callee?.property?.value
  const first = call.arguments?.[0]?.expression
  const own = call.type === 'CallExpression' && called === 'say' && first?.type === 'StringLiteral' ? [first.value] : []
  return [...own, ...Object.values(node).flatMap(said)]
}

test('everything that the note and the page about the model say has a translation', () => {
  const folder = path.resolve(import.meta.dirname, '../../document')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/\.test\./.test(file))
  const texts = files.flatMap((file) => said(parseSync(readFileSync(path.join(folder, file), 'utf8'), { syntax: 'typescript' }).body))
  expect(texts.length).toBeGreaterThan(200)
  expect(texts.filter((text) => !Object.hasOwn(CHINESE_UI_SENTENCES, text))).toEqual([])
})

test('the headings by which an earlier note is read are the headings of a note', () => {
  const { tiers: english, ...others } = HEADINGS.en!
  const { tiers, ...chinese } = HEADINGS['zh-Hans']!
  expect(english.map((tier) => inChinese(tier))).toEqual(tiers)
  for (const [name, heading] of Object.entries(others))
    expect([name, inChinese(heading)]).toEqual([name, chinese[name as keyof typeof chinese]])
})

/** Codes, versions and citations are the same in both languages. */
const isSame = (text: string): boolean => /^\d$|^ECOG$|^RANO-LM 2017|^[A-Z][a-z]+ ?(?:Rhun)? [A-Z]{1,2}, et al\.|^Cheng H, |; /.test(text)

test('every question, rule and result of the response assessment has a translation', () => {
  const questions = Object.values(QUESTIONS).flatMap((question) => [
    question.label,
    ...('hint' in question && question.hint !== undefined ? [question.hint] : []),
    ...('options' in question ? Object.values(question.options as Readonly<Record<string, string>>) : []),
  ])
  const rules = Object.values(RESPONSE_RULES).flatMap(({ says, basis }: (typeof RESPONSE_RULES)[keyof typeof RESPONSE_RULES]) => [
    says,
    basis.publication,
    ...('note' in basis ? [basis.note] : []),
  ])
  const disagreements = Object.values(DISAGREEMENTS).flatMap((all) =>
    all.flatMap(({ question, sides, here }) => [question, ...sides, here]),
  )
  const words = [OUTCOME_WORDS, COMPARTMENT_WORDS, COMPARTMENTS, VERIFIED_WORDS, CARD_VERSIONS, LESION_KINDS, LESION_STATES].flatMap(
    (each) => Object.values<string>(each),
  )
  const titles = Object.values(SECTIONS).map(({ title }) => title)
  const findings = Object.values(FINDINGS).map(({ label }) => label)
  const all = [...questions, ...rules, ...disagreements, ...words, ...titles, ...findings]
  switchLanguage('zh-Hans')
  expect([...new Set(all)].filter((text) => !isSame(text) && !/\p{Script=Han}/u.test(sentence(text)))).toEqual([])
})
