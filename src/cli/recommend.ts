import { completedAnswers } from '../app/completed-answers.ts'
import { recommendationFrom } from '../app/recommendation.ts'
import { whatWouldChange } from '../engine/what-would-change.ts'
import { answersFrom, type CheckedAnswers } from '../facts/answers.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import type { Chart, Unread } from '../fhir/chart.ts'
import { chartFrom, UnreadableChart } from '../fhir/chart-from.ts'
import { resourcesOf } from '../fhir/record-bundle.ts'
import { model } from '../knowledge/index.ts'
import { type Arguments, argumentsFrom, USAGE } from './arguments.ts'
import { type Input, inputsFrom } from './inputs.ts'
import { outputLine } from './output-line.ts'

/** Bundles in, one JSON object per line out. Exit status 1 when anything could not be read; the rest still runs. */
async function main(argv: readonly string[]): Promise<number> {
  const today = new Date().toISOString().slice(0, 10) as IsoDate
  const wanted = argumentsFrom(argv, today)
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n${USAGE}\n`)
    return 2
  }
  let failed = false
  for await (const input of inputsFrom(wanted.paths, process.env.INIT_CWD ?? process.cwd())) {
    const line = lineFor(input, wanted)
    failed ||= 'error' in line
    await written(`${JSON.stringify(line)}\n`)
  }
  return failed ? 1 : 0
}

function lineFor(input: Input, { asOf, region }: Arguments) {
  if ('error' in input) return input
  const { source } = input
  const contents = resourcesOf(input.bundle)
  if ('problem' in contents) return { source, error: contents.problem }
  try {
    const chart = chartFrom(contents.resources, { asOf, region })
    const given = input.answers === null ? { answers: [], problems: [] } : answersFrom(completedAnswers(input.answers))
    const { given: facts, ...recommendation } = recommendationFrom({ facts: chart.facts, answers: given.answers, model, asOf })
    const questions = whatWouldChange(model, { facts, asOf })
    return outputLine(source, { chart: withAnswerProblems(chart, given), ...recommendation, questions }, model)
  } catch (problem) {
    if (problem instanceof UnreadableChart) return { source, error: problem.message }
    throw problem
  }
}

/** An answer that is not one is not used, and is listed with what could not be read. */
const withAnswerProblems = (chart: Chart, { problems }: CheckedAnswers): Chart => ({
  ...chart,
  unread: [...chart.unread, ...problems.map((problem): Unread => ({ reference: 'answers', problem }))],
})

/** Waits while the reader of a pipe is slower than we are. */
const written = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (problem) => (problem ? reject(problem) : resolve()))
  })

process.exitCode = await main(process.argv.slice(2))
