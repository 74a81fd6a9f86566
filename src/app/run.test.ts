import { expect, test } from 'vitest'
import type { IsoDate } from '../facts/iso-date.ts'
import type { Chart } from '../fhir/chart.ts'
import type { RecordRead } from '../fhir/read-record.ts'
import { STOP_WORDS } from '../ui/stop-words.ts'
import type { Config } from './config.ts'
import { nothingKept } from './kept-answers.ts'
import { createRun, type Run, type RunWorld } from './run.ts'
import type { ReadyScreen, Screen } from './screen.ts'
import type { Session } from './session.ts'

const session = { tenant: { vendor: 'generic', region: 'EU' }, transport: {}, patientId: 'p1', end: () => {} } as unknown as Session
const chart = { patient: { id: 'p1' } } as unknown as Chart
const read: RecordRead = { kind: 'read', resources: [], queries: [], complete: true, userName: null, encounterName: null, requestsLeft: 40 }
const config: Config = { tenants: [] }

const world = (changes: Partial<RunWorld> = {}): RunWorld => ({
  config: async () => ({ kind: 'ok', config }),
  session: async () => ({ kind: 'open', session }),
  read: async () => read,
  chart: async () => chart,
  today: () => '2026-11-20' as IsoDate,
  clock: () => '10:42',
  keep: async () => nothingKept,
  onIdle: () => {},
  stopWatching: () => {},
  look: () => {},
  onLeave: () => {},
  ...changes,
})

async function screens(changes: Partial<RunWorld> = {}): Promise<readonly Screen[]> {
  const run = createRun(world(changes))
  const seen: Screen[] = []
  run.subscribe(() => seen.push(run.screen()))
  await run.start()
  return seen
}
const last = async (changes: Partial<RunWorld>): Promise<Screen | undefined> => (await screens(changes)).at(-1)

test('a run goes from reading to ready, as of today', async () => {
  const seen = await screens()
  expect(seen.map(({ kind }) => kind)).toEqual(['reading', 'ready'])
  expect(seen.at(-1)).toMatchObject({ asOf: '2026-11-20', chart })
})

test('a configuration that cannot be used stops before anything is asked of anyone', async () => {
  const session = () => Promise.reject(new Error('must not be asked'))
  expect(await last({ config: async () => ({ kind: 'unusable', why: 'no tenants' }), session })).toEqual({
    kind: 'stopped',
    problem: 'bad-configuration',
    detail: 'no tenants',
  })
})

test('a launch that fails names its problem', async () => {
  expect(await last({ session: async () => ({ kind: 'stopped', problem: 'no-patient' }) })).toEqual({
    kind: 'stopped',
    problem: 'no-patient',
  })
})

test('another patient in the answer stops, and nothing of the chart is shown', async () => {
  expect(await last({ read: async () => ({ kind: 'stopped', problem: 'wrong-patient', why: 'other' }) })).toMatchObject({
    kind: 'stopped',
    problem: 'wrong-patient',
  })
})

test('going on without the rest is remembered where something is missing for it, and by the next reading no more', async () => {
  const missing = { what: 'procedures', resourceType: 'Procedure', outcome: 'unreachable', count: 0 } as const
  const asked: (() => void)[] = []
  const slow: RunWorld['read'] = () => new Promise((done) => asked.push(() => done({ ...read, queries: [missing] })))
  const run = createRun(world({ read: slow }))
  const settled = async (goesOn: boolean) => {
    await new Promise((done) => setTimeout(done, 0))
    if (goesOn) run.continueWithoutRest()
    asked.shift()?.()
    await new Promise((done) => setTimeout(done, 0))
    return run.screen()
  }
  void run.start()
  expect(await settled(true)).toMatchObject({ kind: 'ready', wentOnWithoutRest: true })
  run.again()
  expect(await settled(false)).toMatchObject({ kind: 'ready', wentOnWithoutRest: false })
  const whole: Run = createRun(
    world({
      read: async () => {
        whole.continueWithoutRest()
        return read
      },
    }),
  )
  await whole.start()
  expect(whole.screen()).toMatchObject({ wentOnWithoutRest: false })
})

test('a chart of which it is not clear whose it is stops; a bug stops under its own name', async () => {
  const unreadable = Object.assign(new Error('two patients'), { name: 'UnreadableChart' })
  expect(await last({ chart: () => Promise.reject(unreadable) })).toMatchObject({ problem: 'patient-unreadable', detail: 'two patients' })
  expect(await last({ chart: () => Promise.reject(new Error('bug')) })).toMatchObject({ problem: 'unexpected', detail: 'bug' })
})

test('reading again keeps the screen while it reads, and keeps the earlier reading when it fails', async () => {
  const answers: RecordRead[] = [read, { kind: 'stopped', problem: 'session-ended', why: 'expired' }]
  const run = createRun(world({ read: async () => answers.shift() ?? read }))
  const seen: Screen[] = []
  run.subscribe(() => seen.push(run.screen()))
  await run.start()
  run.again()
  await new Promise((done) => setTimeout(done, 0))
  expect(seen.slice(-2)).toMatchObject([
    { kind: 'ready', rereading: 'under-way' },
    { kind: 'ready', chart, rereading: 'session-ended' },
  ])
})

test('reading again and finding another patient takes everything off the screen', async () => {
  const answers: RecordRead[] = [read, { kind: 'stopped', problem: 'wrong-patient', why: 'other' }]
  const run = createRun(world({ read: async () => answers.shift() ?? read }))
  await run.start()
  run.again()
  await new Promise((done) => setTimeout(done, 0))
  expect(run.screen()).toMatchObject({ kind: 'stopped', problem: 'wrong-patient' })
})

test.each([
  ['at the first reading', 0],
  ['when it is read again', 1],
])(
  'bug: after another patient %s the token stayed in memory and the idle lock erased what was promised to stay kept',
  async (_, before) => {
    const done: string[] = []
    let lock = () => {}
    const answers: RecordRead[] = [...Array(before).fill(read), { kind: 'stopped', problem: 'wrong-patient', why: 'other' }]
    const run = createRun(
      world({
        read: async () => answers.shift() ?? read,
        keep: async () => ({ ...nothingKept, close: () => void done.push('erased') }),
        session: async () => ({ kind: 'open', session: { ...session, end: () => void done.push('token') } }),
        onIdle: (_, whenIdle) => {
          lock = whenIdle
        },
        stopWatching: () => void done.push('no longer watched'),
      }),
    )
    await run.start()
    if (before > 0) run.again()
    await new Promise((ended) => setTimeout(ended, 0))
    lock()
    expect(run.screen()).toMatchObject({ kind: 'stopped', problem: 'wrong-patient' })
    expect(run.hasSession()).toBe(false)
    expect(done).toEqual(['token', 'no longer watched'])
  },
)

test('another patient while a note is being stored takes the chart off the screen, ends the session and keeps what was entered', async () => {
  let [ended, closed] = [0, 0]
  const keep = async () => ({ ...nothingKept, close: () => void closed++ })
  const run = createRun(world({ keep, session: async () => ({ kind: 'open', session: { ...session, end: () => void ended++ } }) }))
  await run.start()
  run.otherPatient('Another patient.')
  expect(run.screen()).toMatchObject({
    kind: 'stopped',
    problem: 'wrong-patient',
    detail: expect.stringMatching(/^Another patient\. What was to be stored was not sent\./),
  })
  expect([ended, closed, run.hasSession()]).toEqual([1, 0, false])
  run.again()
  await new Promise((done) => setTimeout(done, 0))
  expect(run.screen()).toMatchObject({ kind: 'stopped', problem: 'wrong-patient' })
})

test('bug: after another patient the idle lock neither erases what was promised to stay kept nor takes the reason off the screen', async () => {
  const done: string[] = []
  let lock = () => {}
  const run = createRun(
    world({
      keep: async () => ({ ...nothingKept, close: () => void done.push('erased') }),
      session: async () => ({ kind: 'open', session: { ...session, end: () => void done.push('token') } }),
      onIdle: (_, whenIdle) => {
        lock = whenIdle
      },
      stopWatching: () => void done.push('no longer watched'),
    }),
  )
  await run.start()
  run.otherPatient('Another patient.')
  const said = run.screen()
  lock()
  run.stop('locked')
  run.stop('loaded-again')
  run.otherPatient('Once more.')
  run.adopt({ kind: 'ready', chart } as unknown as ReadyScreen)
  expect(said).toMatchObject({ kind: 'stopped', problem: 'wrong-patient' })
  expect(run.screen()).toBe(said)
  expect(done.filter((what) => what !== 'no longer watched')).toEqual(['token'])
  expect(done).toContain('no longer watched')
})

test('bug: without a session nothing is offered to be tried again, and the words say to start again from the chart', async () => {
  const run = createRun(world({ session: async () => ({ kind: 'stopped', problem: 'server-unreachable' }) }))
  await run.start()
  expect(run.hasSession()).toBe(false)
  run.again()
  expect(run.screen()).toMatchObject({ problem: 'server-unreachable' })
  expect(STOP_WORDS['server-unreachable']).toMatchObject({ retry: false, canDo: expect.stringContaining('from the patient’s chart') })
})

test('bug: leaving the page forgets the token', async () => {
  let ended = 0
  const leaving: (() => void)[] = []
  const open = { ...session, end: () => void ended++ } as Session
  await createRun(world({ session: async () => ({ kind: 'open', session: open }), onLeave: (forget) => leaving.push(forget) })).start()
  for (const leave of leaving) leave()
  expect(ended).toBe(1)
})

test('73 a screen that is locked shows nothing of the chart, forgets the sign-in and the answers, and what was under way does not bring it back', async () => {
  const done: string[] = []
  let lock = () => {}
  let answer: (read: RecordRead) => void = () => {}
  const open = { ...session, end: () => void done.push('token') } as Session
  const run = createRun(
    world({
      session: async () => ({ kind: 'open', session: open }),
      keep: async () => ({ ...nothingKept, close: () => void done.push('answers') }),
      onIdle: (minutes, whenIdle) => {
        done.push(`${minutes} minutes`)
        lock = whenIdle
      },
      read: () => new Promise((resolve) => (answer = resolve)),
    }),
  )
  const started = run.start()
  await new Promise((turn) => setTimeout(turn, 0))
  lock()
  answer(read)
  await started
  expect(done).toEqual(['10 minutes', 'token', 'answers'])
  expect([run.screen(), run.hasSession()]).toEqual([{ kind: 'stopped', problem: 'locked' }, false])
})

test('16 a page that comes back from the browser’s memory stops, and keeps the answers for another launch', async () => {
  let closed = 0
  const run = createRun(
    world({
      session: async () => ({ kind: 'open', session: { ...session, end: () => {} } as Session }),
      keep: async () => ({ ...nothingKept, close: () => void closed++ }),
    }),
  )
  await run.start()
  run.stop('loaded-again')
  run.again()
  expect([run.screen(), closed]).toEqual([{ kind: 'stopped', problem: 'loaded-again' }, 0])
})
