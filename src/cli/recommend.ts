import { completedAnswers } from '../app/completed-answers.ts'
import { recommendationFrom } from '../app/recommendation.ts'
import { decidedTogether } from '../engine/decided-together.ts'
import { whatWouldChange } from '../engine/what-would-change.ts'
import { answersFrom, type CheckedAnswers } from '../facts/answers.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import type { Chart, QueryOutcome, Unread } from '../fhir/chart.ts'
import { chartFrom, UnreadableChart } from '../fhir/chart-from.ts'
import { resourcesOf } from '../fhir/record-bundle.ts'
import { savedSearchesIn } from '../fhir/saved-searches.ts'
import { model } from '../knowledge/index.ts'
import { type Arguments, argumentsFrom, HELP, USAGE } from './arguments.ts'
import { type Input, inputsFrom } from './inputs.ts'
import { outputLine } from './output-line.ts'

/** Bundles in, one JSON object per line out. Exit status 1 when anything could not be read; the rest still runs. */
async function main(argv: readonly string[]): Promise<number> {
  const today = new Date().toISOString().slice(0, 10) as IsoDate
  const wanted = argumentsFrom(argv, today)
  if (typeof wanted === 'string') {
    process.stderr.write(`${wanted}\n${USAGE}\n`)
    return wanted === HELP ? 0 : 2
  }
  let failed = false
  let lines = 0
  for await (const input of inputsFrom(wanted.paths, process.env.INIT_CWD ?? process.cwd())) {
    const line = lineFor(input, wanted)
    failed ||= 'error' in line
    lines += 1
    await written(`${JSON.stringify(line)}\n`)
  }
  if (lines === 0) process.stderr.write('no bundle was found in what was named\n')
  return failed || lines === 0 ? 1 : 0
}

/** One bundle never stops the others, whatever is in it: what cannot be worked out is a line that says so. */
function lineFor(input: Input, wanted: Arguments) {
  if ('error' in input) return input
  const { source } = input
  try {
    return decisionFor(input, wanted)
  } catch (problem) {
    return { source, error: problem instanceof UnreadableChart ? problem.message : 'it could not be worked out' }
  }
}

function decisionFor({ source, bundle, answers }: Exclude<Input, { error: string }>, { asOf, region }: Arguments) {
  const contents = resourcesOf(bundle)
  if ('problem' in contents) return { source, error: contents.problem }
  const queries = savedSearchesIn(bundle)
  const chart = chartFrom(contents.resources, { asOf, region, queries })
  const given = answers === null ? { answers: [], problems: [] } : answersFrom(completedAnswers(answers))
  const { given: facts, ...recommendation } = recommendationFrom({ facts: chart.facts, answers: given.answers, model, asOf })
  const questions = whatWouldChange(model, { facts, asOf })
  const together = decidedTogether(model, { facts, asOf }, questions)
  const withProblems = withAnswerProblems({ ...chart, unread: [...chart.unread, ...notWhole(queries)] }, given)
  return outputLine(source, { chart: withProblems, queries, ...recommendation, questions, together }, model)
}

/** A search that was not answered whole left something unread, whatever the file holds besides. */
const notWhole = (queries: readonly QueryOutcome[]): readonly Unread[] =>
  queries.flatMap(({ what, outcome, why = outcome }) => (outcome === 'read' ? [] : [{ reference: what, problem: why }]))

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

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0)
  throw problem
})

process.exitCode = await main(process.argv.slice(2))
