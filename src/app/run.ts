import type { IsoDate } from '../facts/iso-date.ts'
import type { Chart } from '../fhir/chart.ts'
import type { ChartContext } from '../fhir/chart-from.ts'
import type { Progress, RecordRead, readRecord } from '../fhir/read-record.ts'
import type { StopName } from '../ui/stop-words.ts'
import type { Config, ConfigResult } from './config.ts'
import { type KeptAnswers, nothingKept } from './kept-answers.ts'
import { withPatience } from './patience.ts'
import { type Recheck, recheckChart } from './recheck-chart.ts'
import { type ReadyScreen, type Screen, stoppedScreen } from './screen.ts'
import type { Session, SessionResult } from './session.ts'

/** One run of the app, from the launch to a chart on screen. It lives outside React, so that drawing twice never starts it twice. */
export type Run = {
  readonly screen: () => Screen
  readonly subscribe: (onChange: () => void) => () => void
  readonly start: () => Promise<void>
  /** Reads the chart again within the same session. */
  readonly again: () => void
  /** False when the launch failed: its sign-in is used up, so that only another launch from the chart can help. */
  readonly hasSession: () => boolean
  readonly cancel: () => void
  readonly continueWithoutRest: () => void
  /** Reads the chart once more without showing it, and says what is different. */
  readonly recheck: (before: ReadyScreen) => Promise<Recheck>
  /** What the clinician answered before, kept over a relaunch. */
  readonly kept: () => KeptAnswers
  /** Takes everything off the screen and forgets the sign-in. */
  readonly stop: (why: 'locked' | 'loaded-again') => void
  /** Goes on with a chart that was read once more. */
  readonly adopt: (screen: ReadyScreen) => void
  /** The record system answered with another patient while something was being stored: the chart leaves the screen. */
  readonly otherPatient: (why: string) => void
}

/** What a run needs from the browser. */
export type RunWorld = {
  readonly config: () => Promise<ConfigResult>
  readonly session: (config: Config) => Promise<SessionResult>
  readonly read: typeof readRecord
  readonly chart: (resources: readonly unknown[], context: ChartContext) => Promise<Chart>
  /** Today, where the clinician is. */
  readonly today: () => IsoDate
  /** The time of day there: "10:42". */
  readonly clock: () => string
  /** Takes over how the record system looks; nothing waits for it. */
  readonly look: (session: Session) => void
  readonly keep: (session: Session) => Promise<KeptAnswers>
  /** Calls back when nobody has used the page for so many minutes. */
  readonly onIdle: (minutes: number, lock: () => void) => void
  /** From now on nobody needs to be watched: the chart has left the screen for good. */
  readonly stopWatching: () => void
  /** Calls back when the page is left, so that nothing of the sign-in outlives it. */
  readonly onLeave: (forget: () => void) => void
}

export function createRun(world: RunWorld): Run {
  const listeners = new Set<() => void>()
  let screen: Screen = { kind: 'starting' }
  let session: Session | null = null
  let kept = nothingKept
  let stoppedForGood = false
  let reading = { cancel: () => {}, lose: () => {} }

  const show = (next: Screen): void => {
    if (stoppedForGood) return
    screen = next
    for (const tell of listeners) tell()
  }
  const read = async (open: Session): Promise<void> => {
    const cancelling = new AbortController()
    const { transport, lose } = withPatience(open.transport)
    let isLost = false
    reading = {
      cancel: () => cancelling.abort(),
      lose: () => {
        isLost = true
        lose()
      },
    }
    const onProgress = (progress: Progress): void => show({ kind: 'reading', progress })
    const before = screen.kind === 'ready' ? screen : null
    show(before === null ? { kind: 'reading', progress: null } : { ...before, rereading: 'under-way' })
    const answer = await world.read(transport, whatToRead(open), before === null ? onProgress : undefined, cancelling.signal)
    const after = await screenFrom(answer, open, world, isLost)
    if (after.kind === 'stopped' && after.problem === 'wrong-patient') return stopForGood(after)
    show(before !== null && after.kind === 'stopped' && !mustStop(after.problem) ? { ...before, rereading: after.problem } : after)
  }
  const start = async (): Promise<void> => {
    const config = await world.config()
    if (config.kind === 'unusable') return show(stoppedScreen('bad-configuration', config.why))
    const opened = await world.session(config.config)
    if (opened.kind === 'stopped') return show(stoppedScreen(opened.problem, opened.detail, opened.link))
    session = opened.session
    world.look(session)
    world.onLeave(session.end)
    world.onIdle(config.config.lockAfterMinutes ?? LOCK_AFTER_MINUTES, () => stop('locked'))
    kept = await world.keep(session)
    await read(session)
  }
  /** Nothing more is asked or written, nothing of the chart stays, and what was under way must not bring it back afterwards. */
  const stopForGood = (last: Screen): void => {
    session?.end()
    session = null
    show(last)
    stoppedForGood = true
    world.stopWatching()
  }
  /** What was entered stays kept for the patient of the launch, encrypted and for half an hour, where it is kept at all. */
  const otherPatient = (why: string): void => stopForGood(stoppedScreen('wrong-patient', `${why} ${NOT_SENT}`))
  /** Only the first reason counts: after it there is no chart that could be locked, and what was promised to stay kept stays. */
  const stop = (why: 'locked' | 'loaded-again'): void => {
    if (stoppedForGood) return
    stopForGood(stoppedScreen(why))
    if (why === 'locked') kept.close()
  }
  const guarded = (work: Promise<void>): Promise<void> =>
    work.catch((problem: unknown) => show(stoppedScreen('unexpected', problem instanceof Error ? problem.message : String(problem))))

  return {
    screen: () => screen,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    start: () => guarded(start()),
    again: () => (session === null ? undefined : void guarded(read(session))),
    hasSession: () => session !== null,
    cancel: () => reading.cancel(),
    continueWithoutRest: () => reading.lose(),
    recheck: (before) => recheckChart(before, rereadOf(before, world)),
    adopt: show,
    otherPatient,
    kept: () => kept,
    stop,
  }
}

const LOCK_AFTER_MINUTES = 10
const NOT_SENT =
  'What was to be stored was not sent. What was entered is offered again when Meninx is started from this patient’s chart, where this browser may keep it for half an hour.'

const rereadOf = ({ session, asOf }: ReadyScreen, world: RunWorld) => ({
  read: () => world.read(session.transport, whatToRead(session)),
  chart: ({ resources, queries }: Extract<RecordRead, { kind: 'read' }>) =>
    world.chart(resources, { asOf, region: session.tenant.region, queries, patientId: session.patientId }),
})

const whatToRead = ({ patientId, encounterId, userReference, tenant, scopes }: Session) => ({
  patientId,
  encounterId,
  userReference,
  vendor: tenant.vendor,
  scopes,
  ...(tenant.requestBudget === undefined ? {} : { budget: tenant.requestBudget }),
})

const STOPS: Readonly<Record<Extract<RecordRead, { kind: 'stopped' }>['problem'], StopName>> = {
  'wrong-patient': 'wrong-patient',
  'patient-not-read': 'patient-unreadable',
  'session-ended': 'session-ended',
  cancelled: 'cancelled',
}

/** What is on screen may be another patient's: it must go. Anything else leaves the earlier reading standing, with what was typed. */
const mustStop = (problem: StopName): boolean => problem === 'wrong-patient' || problem === 'patient-unreadable'

async function screenFrom(answer: RecordRead, session: Session, world: RunWorld, isLost: boolean): Promise<Screen> {
  if (answer.kind === 'stopped') return stoppedScreen(STOPS[answer.problem], answer.why)
  const { resources, queries } = answer
  const userName = session.userName ?? answer.userName
  const asOf = world.today()
  try {
    const chart = await world.chart(resources, {
      asOf,
      region: session.tenant.region,
      queries,
      patientId: session.patientId,
    })
    return {
      kind: 'ready',
      session,
      chart,
      queries,
      wentOnWithoutRest: isLost && queries.some(({ outcome }) => outcome === 'unreachable' || outcome === 'partly-read'),
      userName,
      encounterName: answer.encounterName,
      asOf,
      readAt: world.clock(),
      requestsLeft: answer.requestsLeft,
      rereading: 'no',
    }
  } catch (problem) {
    if (problem instanceof Error && problem.name === 'UnreadableChart') return stoppedScreen('patient-unreadable', problem.message)
    throw problem
  }
}
