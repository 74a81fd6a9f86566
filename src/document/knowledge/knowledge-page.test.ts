import { expect, test } from 'vitest'
import type { OpenCriterion } from '../../engine/criterion.ts'
import type { Model, State } from '../../engine/model.ts'
import type { IsoDate } from '../../facts/iso-date.ts'
import { inEnglish } from '../say.ts'
import { criterionInWords } from './criterion-in-words.ts'
import { knowledgeHtml } from './knowledge-html.ts'
import { knowledgePageFrom } from './knowledge-page.ts'
import type { KnowledgeInput } from './page.ts'

const NASTY = `<img src=x onerror="alert('1')"> & \u202e</style>`
const state: State = {
  id: NASTY,
  title: NASTY,
  group: 'systemic',
  when: { kind: 'all', says: NASTY, of: [{ kind: 'is', says: NASTY, fact: 'driver', oneOf: ['alk'] }] },
  rules: [],
}
const input = (more: Partial<KnowledgeInput> = {}): KnowledgeInput => ({
  model: { ...MODEL, states: [state], fallback: { ...state, id: 'F' } },
  background: { evidence: {}, conflicts: [], supersessions: [], drugs: [], figures: [], penetration: [], drugsOf: {} },
  sourceAttributes: [{ attribute: NASTY, answer: NASTY }],
  intendedUse: NASTY,
  fdaCriteria: [],
  sourcesDoNotCover: [NASTY],
  asOf: '2026-11-01' as IsoDate,
  language: 'en',
  say: inEnglish,
  ...more,
})
const MODEL: Model = {
  version: '1.2.3',
  knowledgeDate: '2026-10-01',
  reviewBy: '2026-11-01',
  states: [],
  fallback: state,
  filters: [],
  prompts: [],
  responseFrameworks: [],
  options: {},
  asks: {},
  warnings: {},
  exampleHistories: [],
  discussion: 'd',
  workUp: 'w',
}

test('text of the data never becomes markup', () => {
  const html = knowledgeHtml(knowledgePageFrom(input()))
  expect(html).not.toContain('<img')
  expect(html).not.toContain('\u202e')
  expect(html.match(/<\/style>/g)).toHaveLength(1)
  expect(html).toContain('&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp;')
})

test('the file fetches nothing and runs nothing', () => {
  const html = knowledgeHtml(knowledgePageFrom(input()))
  expect(html).not.toMatch(/<script|<link|<img|https?:\/\//)
  expect(html).toContain("default-src 'none'")
})

test('the warning appears on the day after the review date, not on the day itself', () => {
  expect(knowledgePageFrom(input()).warning).toBeNull()
  const late = knowledgePageFrom(input({ asOf: '2026-11-02' as IsoDate }))
  expect(late.warning).toContain('overdue since 2026-11-01')
  expect(knowledgeHtml(late)).toContain('class="warning"')
})

test('a criterion says in words exactly what is asked', () => {
  const few: OpenCriterion = { kind: 'at-most', says: 'few', fact: 'brainMetastasisCount', limit: { value: 4, unit: '{count}' } }
  const open: OpenCriterion = { kind: 'not-established', says: 'not few', of: few }
  const treated: OpenCriterion = {
    kind: 'received',
    says: 'failed',
    fact: 'priorTherapies',
    therapy: { agents: ['osimertinib'], stopReasons: ['progression'], dailyDoseBelowMg: 160 },
  }
  const found = criterionInWords({ kind: 'any', says: 'either', of: [open, treated] }, inEnglish)
  expect(found.means).toBe('at least one of')
  expect(found.parts[0]).toEqual({
    says: 'not few',
    means: 'not established (answered with no, or open)',
    parts: [{ says: 'few', means: 'brainMetastasisCount at most 4', parts: [] }],
  })
  expect(found.parts[1]?.means).toBe('priorTherapies has one with drug osimertinib, stopped for progression, less than 160 mg a day')
})

test('a statement from elsewhere says how far it was verified; one of the source publications says that it was read there', () => {
  const row = {
    id: 'T1',
    statement: 'It worked.',
    publication: 'J',
    where: '',
    citedReference: '',
    design: '',
    setting: '',
    corrections: [],
  }
  const linesOf = (verification: string, external: boolean) => {
    const background = { ...input().background, evidence: { T1: { ...row, verification, external } } }
    const found = knowledgePageFrom(input({ background })).sections.find(({ id }) => id === 'evidence')?.entries[0]?.lines
    return Object.fromEntries((found ?? []).map(({ label, text }) => [label, text]))
  }
  expect(linesOf('source', false)).toMatchObject({ Verification: 'read in the source publication', Endpoint: 'not stated' })
  expect(linesOf('from memory', true)).toMatchObject({ Verification: 'from memory; added to the source publications' })
})
