import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recommendationFrom } from '../../src/app/recommendation.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { FACT_NAMES } from '../../src/facts/patient-facts.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { resourcesOf } from '../../src/fhir/record-bundle.ts'
import { CHINESE_BACKGROUND } from '../../src/knowledge/chinese/background.ts'
import { chineseModel } from '../../src/knowledge/chinese/index.ts'
import { AGENTS } from '../../src/knowledge/codes/agents.ts'
import { courseFrom } from '../../src/response/course.ts'
import '../../src/ui/chinese/index.ts'
import { ActsContext, type Desk, DeskContext } from '../../src/ui/desk.ts'
import { FactSheet } from '../../src/ui/facts/fact-sheet.tsx'
import { switchLanguage } from '../../src/ui/language/language.ts'
import { CourseSummary } from '../../src/ui/response/course-summary.tsx'
import { DisagreementList } from '../../src/ui/response/disagreement-list.tsx'
import { blankDraft, draftOf } from '../../src/ui/response/visit-draft.ts'
import { VisitForm } from '../../src/ui/response/visit-form.tsx'
import { CompareSheet } from '../../src/ui/why/compare-sheet.tsx'
import { WhySheet } from '../../src/ui/why/why-sheet.tsx'
import { FOLLOWED } from '../patients/response/three-patients.ts'
import { englishAmong } from './english-left.ts'

const AS_OF = '2026-11-01' as IsoDate
beforeAll(() => switchLanguage('zh-Hans'))
afterAll(() => switchLanguage('en'))
const nothing = (): void => {}

const patients = path.resolve(import.meta.dirname, '../../fixtures/patients')
const names = readdirSync(patients)

function deskOf(name: string): Desk {
  const contents = resourcesOf(JSON.parse(readFileSync(path.join(patients, name, 'bundle.json'), 'utf8')))
  if ('problem' in contents) throw new Error(contents.problem)
  const chart = chartFrom(contents.resources, { asOf: AS_OF, region: 'CN' })
  const { facts, decision } = recommendationFrom({ facts: chart.facts, answers: [], model: chineseModel, asOf: AS_OF })
  return {
    language: 'zh-Hans',
    openFact: nothing,
    openSource: nothing,
    readSource: async () => ({ kind: 'not-read', why: '' }),
    openOption: nothing,
    answer: nothing,
    undo: nothing,
    model: chineseModel,
    facts,
    decision,
    asOf: AS_OF,
    readAt: '10:42',
    justChanged: new Set(),
    evidence: { kind: 'ready', background: CHINESE_BACKGROUND },
    agents: AGENTS,
    questions: [],
    together: [],
  }
}

/** What a part of the screen says, text by text, without the record's own words and code. */
function textsOf(part: ReactElement, desk: Desk): readonly string[] {
  const html = renderToStaticMarkup(createElement(ActsContext, { value: desk }, createElement(DeskContext, { value: desk }, part)))
  return html
    .replaceAll(/<(code|blockquote|pre|textarea)\b[^>]*>.*?<\/\1>/gs, '')
    .split(/<[^>]*>/)
    .map((text) =>
      text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    )
}

test('why every option is or is not listed, for every practice patient, is said in Chinese', () => {
  const left = new Set<string>()
  let said = 0
  for (const name of names) {
    const desk = deskOf(name)
    const shown =
      name === names[0] ? Object.keys(chineseModel.options) : [...desk.decision.options, ...desk.decision.avoid].map(({ id }) => id)
    for (const id of shown) {
      const texts = textsOf(createElement(WhySheet, { id, onClose: nothing }), desk)
      said += texts.length
      for (const text of englishAmong(texts)) left.add(text)
    }
    for (const text of englishAmong(textsOf(createElement(CompareSheet, { onClose: nothing }), desk))) left.add(text)
  }
  expect([...left]).toEqual([])
  expect(said).toBeGreaterThan(10_000)
})

test('every fact of every practice patient is shown in Chinese', () => {
  const left = new Set<string>()
  for (const name of names) {
    const desk = deskOf(name)
    for (const fact of FACT_NAMES)
      for (const text of englishAmong(textsOf(createElement(FactSheet, { name: fact, onClose: nothing }), desk)))
        left.add(`${fact}: ${text}`)
  }
  expect([...left]).toEqual([])
})

test('the response assessment is in Chinese: results, rules, disagreements and the form', () => {
  const desk = deskOf(names[0]!)
  const left = new Set<string>()
  const look = (part: ReactElement): void => {
    for (const text of englishAmong(textsOf(part, desk))) left.add(text)
  }
  const form = { asOf: AS_OF, earlier: [], taken: [], dateFixed: false, onDraft: nothing, onKeep: nothing, onDiscard: nothing }
  look(createElement(VisitForm, { ...form, draft: blankDraft({}), visits: [] }))
  for (const { visits } of Object.values(FOLLOWED))
    for (const [index, visit] of visits.entries()) {
      const course = courseFrom(visits.slice(0, index + 1))
      look(createElement(CourseSummary, { course }))
      look(createElement(DisagreementList, { course }))
      look(createElement(VisitForm, { ...form, draft: draftOf(visit), visits }))
    }
  expect([...left]).toEqual([])
})
