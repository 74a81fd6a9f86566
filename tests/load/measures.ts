import type { Config } from '../../src/app/config.ts'
import type { Answer } from '../../src/facts/answers.ts'
import type { LoggedCall } from '../../src/sandbox/control/log.ts'
import { growthOf, lowestOf } from './flatness.ts'
import { configOf, newWindow, openPanel, readyOf, type Vendor } from './panel.ts'

const VENDORS: readonly Vendor[] = ['generic', 'epic', 'oracle']

export type Crowd = { readonly panels: number; readonly wrongPatient: number; readonly crossTalk: number; readonly requests: number }

/** Many panels at once, four of them in each window, which share its storage: whose chart each shows and what was asked with its token. */
export async function crowd(origin: string, panels: number): Promise<Crowd> {
  const config = await configOf(origin)
  const patients = await patientsOf(origin)
  await reset(origin)
  const windows = await Promise.all(Array.from({ length: Math.ceil(panels / 4) }, newWindow))
  const wanted = Array.from({ length: panels }, (_, index) => ({
    vendor: VENDORS[index % 3] ?? 'generic',
    patient: patients[index % patients.length] ?? '',
    window: windows[Math.floor(index / 4)] ?? windows[0]!,
  }))
  const runs = await Promise.all(wanted.map(({ vendor, patient, window }) => openPanel(origin, config, vendor, patient, window)))
  const shown = runs.map((run) => readyOf(run))
  return {
    panels,
    wrongPatient: shown.filter(
      ({ chart, session }, index) => chart.patient.id !== wanted[index]?.patient || session.patientId !== chart.patient.id,
    ).length,
    crossTalk: shown.filter(
      ({ chart }, index) =>
        JSON.stringify(chart.facts).includes('p0') && mentionsAnother(chart.facts, wanted[index]?.patient ?? '', patients),
    ).length,
    requests: (await callsOf(origin)).length,
  }
}

/** Sources name resources by id, and the invented patients' ids begin with the patient's own number. */
function mentionsAnother(facts: unknown, patient: string, patients: readonly string[]): boolean {
  const own = patient.split('-')[0]
  const others = patients.map((each) => each.split('-')[0]).filter((prefix) => prefix !== own)
  return others.some((prefix) => new RegExp(`"[A-Za-z]+/${prefix}-`).test(JSON.stringify(facts)))
}

export type Sequence = {
  readonly launches: number
  readonly failed: number
  readonly tokens: number
  readonly heapGrowth: number
  readonly leftInStorage: number
}

/** Launches one after the other in one window, each to a chart and left again; the heap is looked at twelve times in between. */
export async function sequence(origin: string, launches: number): Promise<Sequence> {
  const config = await configOf(origin)
  const patients = await patientsOf(origin)
  const window = await newWindow()
  let [failed, tokens] = [0, 0]
  const heaps: number[] = []
  await reset(origin)
  for (let turn = 0; turn < launches; turn += 1) {
    if (turn % 100 === 0) {
      tokens += tokensIn(await callsOf(origin))
      await reset(origin)
    }
    await left(origin, config, VENDORS[turn % 3] ?? 'generic', patients[turn % patients.length] ?? '', window).catch(() => {
      failed += 1
    })
    if ((turn + 1) % Math.max(1, Math.floor(launches / 12)) === 0) heaps.push(await lowestOf(heap))
  }
  tokens += tokensIn(await callsOf(origin))
  return {
    launches,
    failed,
    tokens,
    heapGrowth: growthOf(heaps),
    leftInStorage: namesIn(window).filter((name) => name !== 'meninx.opened').length,
  }
}

async function left(
  origin: string,
  config: Config,
  vendor: Vendor,
  patient: string,
  window: Awaited<ReturnType<typeof newWindow>>,
): Promise<void> {
  const { session, chart } = readyOf(await openPanel(origin, config, vendor, patient, window))
  session.end()
  if (chart.patient.id !== patient) throw new Error('another patient')
}

export type Soak = {
  readonly relaunches: number
  readonly rereadings: number
  readonly lostAnswers: number
  readonly endedInTime: number
  readonly heapGrowth: number
}

/**
 * Hours of one clinician at one chart in minutes: sign-ins that last seconds. Each is used until the record system ends it, then the app is
 * launched again; an answer is given in each and all have to be there in the next.
 */
export async function soak(origin: string, relaunches: number, rereadingsEach: number): Promise<Soak> {
  const config = await configOf(origin)
  const [patient = ''] = await patientsOf(origin)
  const window = await newWindow()
  let [lostAnswers, endedInTime, rereadings] = [0, 0, 0]
  const heaps: number[] = []
  for (let turn = 0; turn <= relaunches; turn += 1) {
    const run = await openPanel(origin, config, 'generic', patient, window)
    const { session } = readyOf(run)
    if (turn > 0 && !isSame(run.kept().restored, answersOf(turn - 1))) lostAnswers += 1
    run.kept().save(answersOf(turn))
    for (let again = 0; again < rereadingsEach; again += 1) {
      run.again()
      await settled(run)
      rereadings += 1
    }
    await elapse((session.secondsLeft() ?? 0) * 1000 + 600)
    run.again()
    if ((await settled(run)) === 'session-ended') endedInTime += 1
    session.end()
    heaps.push(await lowestOf(heap))
  }
  return { relaunches, rereadings, lostAnswers, endedInTime, heapGrowth: growthOf(heaps) }
}

const answersOf = (turn: number): readonly Answer[] => [
  { fact: 'ecog', value: (turn % 5) as 0 | 1 | 2 | 3 | 4, reason: `turn ${turn}` },
  { fact: 'massEffect', value: turn % 2 === 0 ? 'no' : 'yes' },
]
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Until another reading has ended, and how. */
async function settled(run: Awaited<ReturnType<typeof openPanel>>): Promise<string> {
  for (;;) {
    const { rereading } = readyOf(run)
    if (rereading !== 'under-way') return rereading
    await elapse(5)
  }
}

const elapse = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const namesIn = ({ store }: Awaited<ReturnType<typeof newWindow>>) =>
  Array.from({ length: store.length }, (_, index) => store.key(index) ?? '')
const tokensIn = (calls: readonly LoggedCall[]): number =>
  calls.filter(({ path, status }) => path.endsWith('/token') && status === 200).length
const reset = (origin: string) => fetch(`${origin}/__practice/reset`, { method: 'POST' })
const callsOf = async (origin: string) => (await (await fetch(`${origin}/__practice/log`)).json()) as readonly LoggedCall[]

async function patientsOf(origin: string): Promise<readonly string[]> {
  const lines = (await (await fetch(`${origin}/__practice/patients`)).json()) as readonly { id: string; caseName: string }[]
  return lines.filter(({ caseName }) => !caseName.includes('two-thousand')).map(({ id }) => id)
}

/** Bytes in use after what can go has gone; Node has to be started with `--expose-gc`. */
async function heap(): Promise<number> {
  globalThis.gc?.()
  await elapse(50)
  return process.memoryUsage().heapUsed
}
