import { type Fact, readingsOf, type Source } from '../facts/fact.ts'
import { FACT_NAMES, type FactName, type PatientFacts } from '../facts/patient-facts.ts'
import type { Chart, QueryOutcome, Unread } from '../fhir/chart.ts'
import type { RecordRead } from '../fhir/read-record.ts'
import type { ReadyScreen } from './screen.ts'

/**
 * What has become of the chart since it was read. `changed`: the same facts with other values, sources or versions, or other
 * entries that are listed to be opened (`come`, `gone`), which the note quotes. `not-checked`: it could not
 * be read again as far as before. `stopped`: nothing may be concluded, or written, any more.
 */
export type Recheck =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly facts: readonly FactName[]; readonly listed: Listed; readonly screen: ReadyScreen }
  | { readonly kind: 'not-checked'; readonly why: string }
  | { readonly kind: 'stopped'; readonly why: string }
  /** The record system answered with somebody else: what is on screen may be another patient's. */
  | { readonly kind: 'wrong-patient'; readonly why: string }

/** What the chart lists beside its facts: what came or says something else now, and what is no longer there. */
export type Listed = { readonly come: readonly Unread[]; readonly gone: readonly Unread[] }

/** How a chart is read once more: the same questions, and the same day. */
export type Reread = {
  readonly read: () => Promise<RecordRead>
  readonly chart: (read: Extract<RecordRead, { kind: 'read' }>) => Promise<Chart>
}

/** Reads the chart again and compares what the note would rest on, by value, source and version. */
export async function recheckChart(before: ReadyScreen, { read, chart }: Reread): Promise<Recheck> {
  const answer = await read()
  if (answer.kind === 'stopped') return { kind: answer.problem === 'wrong-patient' ? 'wrong-patient' : 'stopped', why: answer.why }
  const lost = lostQueries(before.queries, answer.queries)
  if (lost.length > 0) return { kind: 'not-checked', why: lost.join(' ') }
  const now = await chart(answer)
  if (before.chart.patient.name !== now.patient.name || before.chart.patient.birthDate !== now.patient.birthDate)
    return { kind: 'stopped', why: OTHER_IDENTITY }
  const facts = changedFacts(before.chart.facts, now.facts)
  const listed = changedListing(before.chart, now)
  if (facts.length + listed.come.length + listed.gone.length === 0) return { kind: 'same' }
  return { kind: 'changed', facts, listed, screen: { ...before, chart: now, queries: answer.queries, wentOnWithoutRest: false } }
}

const OTHER_IDENTITY = 'Name or date of birth of this patient are not what they were when the record was read. Read the record again.'

const lostQueries = (before: readonly QueryOutcome[], now: readonly QueryOutcome[]): readonly string[] =>
  now
    .filter(({ what, outcome }) => outcome !== 'read' && before.some((one) => one.what === what && one.outcome === 'read'))
    .map(({ what, why }) => `${what}: ${why ?? 'could not be read again.'}`)

const changedFacts = (before: PatientFacts, now: PatientFacts): readonly FactName[] =>
  FACT_NAMES.filter((name) => signatureOf(before[name]) !== signatureOf(now[name]))

function changedListing(before: Chart, now: Chart): Listed {
  const [was, is] = [listedIn(before), listedIn(now)]
  const missingIn = (others: readonly Unread[], one: Unread): boolean =>
    !others.some(({ reference, problem }) => reference === one.reference && problem === one.problem)
  const come = is.filter((one) => missingIn(was, one))
  const gone = was.filter((one) => missingIn(is, one) && !come.some(({ reference }) => reference === one.reference))
  return { come, gone }
}

/** Reports to be opened, what was not understood, and the values of earlier days that stand beside an assessment. */
const listedIn = ({ unread, earlier }: Chart): readonly Unread[] => [
  ...unread,
  ...earlier.map(({ reference, says, date }) => ({ reference, problem: [date, says].filter((part) => part !== null).join(': ') })),
]

/** Everything of a fact that a note shows, in an order of its own. */
function signatureOf(fact: Fact<unknown>): string {
  const readings = readingsOf(fact).map(({ value, sources }) => [value, sources.map(nameOf).toSorted()])
  return JSON.stringify(fact.state === 'unknown' ? [fact.state, fact.why, fact.sources.map(nameOf).toSorted()] : [fact.state, readings])
}

function nameOf(source: Source): string {
  switch (source.kind) {
    case 'record':
      return [source.reference, source.version ?? '', source.date ?? '', source.says ?? ''].join('|')
    case 'clinician':
    case 'configuration':
      return source.kind
  }
}
