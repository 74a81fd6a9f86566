import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { completedAnswers } from '../../src/app/completed-answers.ts'
import { recommendationFrom } from '../../src/app/recommendation.ts'
import { decide } from '../../src/engine/decide.ts'
import { decidedTogether } from '../../src/engine/decided-together.ts'
import { whatWouldChange } from '../../src/engine/what-would-change.ts'
import { answersFrom } from '../../src/facts/answers.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import { chartFrom } from '../../src/fhir/chart-from.ts'
import { resourcesOf } from '../../src/fhir/record-bundle.ts'
import { model } from '../../src/knowledge/index.ts'

const asOf = '2026-11-01' as IsoDate
const patients = path.resolve(import.meta.dirname, '../../fixtures/patients')

/** How often `work` runs in a second of CPU time, after a warm-up; CPU time of this process, so other load does not count. */
function perCpuSecond(work: () => void, seconds = 2): number {
  for (const warmUntil = performance.now() + 500; performance.now() < warmUntil; ) work()
  const start = process.cpuUsage()
  let runs = 0
  let spent = 0
  while (spent < seconds) {
    for (let i = 0; i < 10; i++) work()
    runs += 10
    const used = process.cpuUsage(start)
    spent = (used.user + used.system) / 1e6
  }
  return runs / spent
}

/** A fixture's resources, filled up to `size` with ordinary laboratory results of the same patient. */
function bundleOf(name: string, size: number, filled: 'filled' | 'as it is' = 'filled'): unknown[] {
  const contents = resourcesOf(JSON.parse(readFileSync(path.join(patients, name, 'bundle.json'), 'utf8')))
  if ('problem' in contents) throw new Error(contents.problem)
  const resources = [...contents.resources]
  if (filled === 'as it is') return resources
  const patient = resources.find(
    (r): r is { resourceType: string; id: string } => (r as { resourceType?: string }).resourceType === 'Patient',
  )
  for (let i = resources.length; i < size; i++) resources.push(potassium(i, `Patient/${patient?.id}`))
  return resources.slice(0, size)
}

const potassium = (i: number, reference: string) => ({
  resourceType: 'Observation',
  id: `filler-${i}`,
  status: 'final',
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] }],
  code: { coding: [{ system: 'http://loinc.org', code: '2823-3', display: 'Potassium' }], text: 'Potassium' },
  subject: { reference },
  effectiveDateTime: `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}T08:00:00Z`,
  valueQuantity: { value: 3.6 + (i % 14) / 10, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
})

export function evaluations(name: string) {
  const resources = bundleOf(name, 240)
  const chart = chartFrom(resources, { asOf, region: 'US' })
  const basis = { facts: chart.facts, answers: [], model, asOf }
  const { facts } = recommendationFrom(basis)
  return {
    decide: perCpuSecond(() => void decide(model, { facts, asOf })),
    wholePath: perCpuSecond(() => void recommendationFrom({ ...basis, facts: chartFrom(resources, { asOf, region: 'US' }).facts })),
  }
}

/** "What would change this", pairs included, for every fixture, once without its answers and once with them: the slowest, in milliseconds of CPU. */
export function slowestQuestions(): { readonly name: string; readonly ms: number } {
  const measured = readdirSync(patients).flatMap((name) => {
    const resources = bundleOf(name, 0, 'as it is')
    const chart = chartFrom(resources, { asOf, region: 'US' })
    const file = path.join(patients, name, 'answers.json')
    const given = existsSync(file) ? answersFrom(completedAnswers(JSON.parse(readFileSync(file, 'utf8')))).answers : []
    return [[], given].map((answers) => {
      const { given: facts } = recommendationFrom({ facts: chart.facts, answers, model, asOf })
      return {
        name,
        ms: 1000 / perCpuSecond(() => void decidedTogether(model, { facts, asOf }, whatWouldChange(model, { facts, asOf })), 0.5),
      }
    })
  })
  return measured.reduce((slowest, one) => (one.ms > slowest.ms ? one : slowest))
}
