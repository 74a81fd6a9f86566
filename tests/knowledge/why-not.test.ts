import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { completedAnswers } from '../../src/app/completed-answers.ts'
import { recommendationFrom } from '../../src/app/recommendation.ts'
import type { Finding } from '../../src/engine/assess.ts'
import { type Explanation, explainOption } from '../../src/engine/explain.ts'
import { answersFrom } from '../../src/facts/answers.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { resourcesOf } from '../../src/fhir/record-bundle.ts'
import { model } from '../../src/knowledge/index.ts'

/** Every option of the model, for every invented patient with and without answers: shown, or it can be said what ruled it out. */
const asOf = '2026-11-01' as IsoDate
const folder = path.resolve(import.meta.dirname, '../../fixtures/patients')

function basisOf(name: string, answered: boolean) {
  const contents = resourcesOf(JSON.parse(readFileSync(path.join(folder, name, 'bundle.json'), 'utf8')))
  if ('problem' in contents) throw new Error(contents.problem)
  const file = path.join(folder, name, 'answers.json')
  const answers = answered && existsSync(file) ? answersFrom(completedAnswers(JSON.parse(readFileSync(file, 'utf8')))).answers : []
  return recommendationFrom({ facts: chartFrom(contents.resources, { asOf, region: 'US' }).facts, answers, model, asOf })
}

/** The innermost questions that are not met, in words: what stands against it. */
const against = ({ verdict, says, parts }: Finding): readonly string[] => {
  if (verdict === 'met') return []
  const open = parts.filter((part) => part.verdict !== 'met').flatMap(against)
  return open.length > 0 ? open : [says]
}

describe.for(readdirSync(folder).flatMap((name) => [[name, false] as const, [name, true] as const]))(
  '%s, answered: %s',
  ([name, answered]) => {
    const { decision, facts } = basisOf(name, answered)
    const shown = new Set([...decision.options, ...decision.avoid].map(({ id }) => id))
    const explained = new Map(Object.keys(model.options).map((id) => [id, explainOption(model, id, { facts, asOf })]))
    const rules = [...explained].filter(([id]) => !shown.has(id)).flatMap(([, all]) => all)
    const stateOf = ({ state }: Explanation) => decision.states.find((reached) => reached.state.id === state.id)

    test('of every option that is not shown every rule says what is not met, or which situation took precedence', () => {
      const unsaid = rules.filter((one) => {
        if (stateOf(one)?.verdict === 'silenced') return stateOf(one)?.by === undefined
        if (one.state.id === model.fallback.id && decision.uncovered === null) return false
        return [...against(one.situation), ...against(one.condition)].filter((says) => says !== '').length === 0
      })
      expect(unsaid.map(({ rule }) => rule.uid)).toEqual([])
    })

    test('every option is shown or has a rule to be explained by', () => {
      const brought = new Set(model.filters.flatMap(({ brings }) => brings ?? []))
      const without = [...explained].filter(([id, all]) => !shown.has(id) && all.length === 0 && !brought.has(id)).map(([id]) => id)
      expect(without).toEqual([])
    })

    test('every option that is shown names the rules or safety filters that put it there', () => {
      const nameless = [...decision.options, ...decision.avoid].filter((one) => one.rules.length + one.filters.length === 0)
      expect(nameless.map(({ id }) => id)).toEqual([])
    })
  },
)
