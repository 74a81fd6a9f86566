import { crowd, sequence, soak } from './measures.ts'
import { practiceProcess } from './practice-process.ts'
import { view } from './view.ts'

/** `npm run load`: 50 panels at once, 500 launches one after the other, two hours at one chart with sign-ins that last seconds. */
const usual = await practiceProcess()
console.log('50 panels at once…')
const together = await crowd(usual.origin, 50)
console.log('500 launches one after the other…')
const oneByOne = await sequence(usual.origin, 500)
console.log('One chart in a browser, read again 60 times…')
const drawn = await view(usual.origin, 60)
usual.stop()
console.log('Two hours at one chart: 13 sign-ins of 570 s as sign-ins of 4 s, read again ten times in each…')
const brief = await practiceProcess(4)
const long = await soak(brief.origin, 13, 10)
brief.stop()
console.table({ ...named('50 panels', together), ...named('500 launches', oneByOne), ...named('browser', drawn), ...named('soak', long) })
const sound =
  together.wrongPatient + together.crossTalk + oneByOne.failed + oneByOne.leftInStorage + long.lostAnswers === 0 &&
  oneByOne.tokens === oneByOne.launches &&
  long.endedInTime === long.relaunches + 1 &&
  Math.max(oneByOne.heapGrowth, drawn.heapGrowth, drawn.nodeGrowth, long.heapGrowth) <= 0.1
console.log(sound ? 'Nothing leaked, nothing was lost, nothing was mixed up.' : 'NOT as it should be.')
process.exitCode = sound ? 0 : 1

function named(what: string, measured: object): Record<string, { measured: string }> {
  return Object.fromEntries(
    Object.entries(measured).map(([name, value]) => [
      `${what}: ${name}`,
      { measured: name.endsWith('Growth') ? `${(Number(value) * 100).toFixed(1)} %` : String(value) },
    ]),
  )
}
