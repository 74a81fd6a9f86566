import { type Fact, known, type Reading, type Source, unknown, type WhyUnknown } from '../../facts/fact.ts'
import { type PartialDate, spanOf } from '../../facts/iso-date.ts'
import type { Unread } from '../chart.ts'
import { type Version, withLaterMoments, withoutReplaced } from '../result-status.ts'

/** What one resource says about one fact: a value, something we cannot read, that it holds no value, or that one is awaited. */
export type Said<T> =
  | { readonly kind: 'value'; readonly value: T; readonly note?: string }
  | { readonly kind: 'unreadable'; readonly problem: string }
  | { readonly kind: 'absent'; readonly why: WhyUnknown; readonly note: string }
  | { readonly kind: 'pending' }

export type Statement<T> = Version & {
  readonly source: Source
  readonly date: PartialDate | null
  readonly said: Said<T>
}

/**
 * The fact that the latest of several statements makes. Statements of the same day, and those whose dates cannot be put in an order,
 * are the latest together: if they disagree, the fact is conflicting. If the latest cannot be read, the fact is unknown, and the older
 * ones are shown without being used; the same where a newer result is awaited: what is known may be out of date.
 */
export function latestFact<T>(statements: readonly Statement<T>[], isSame: (a: T, b: T) => boolean = Object.is): Fact<T> {
  if (statements.length === 0) return unknown('not-recorded')
  const settled = withoutReplaced(statements).filter((statement) => statement.said.kind !== 'pending')
  if (settled.length === 0) return unknown('pending', sourcesOf(statements), 'a result is awaited')
  const latest = withLaterMoments(settled, latestOf(settled))
  const isLatest = new Set(latest)
  const older = settled.filter((statement) => !isLatest.has(statement))
  const awaited = awaitedAfter(latest, statements)
  if (awaited.length > 0) return unknown('pending', sourcesOf([...awaited, ...latest, ...older]), awaitedWords(awaited, latest))
  const obstacle = latest.find((statement) => statement.said.kind !== 'value')
  if (obstacle !== undefined) return unknownBecause(obstacle.said, [...latest, ...older])
  return agreementOf(latest, isSame, awaitedBeside(statements))
}

/** The statements than which no other is certainly later. */
export function latestOf<S extends { readonly date: PartialDate | null }>(statements: readonly S[]): readonly S[] {
  const starts = statements.map(({ date }) => (date === null ? '' : spanOf(date).first))
  const lastStart = starts.reduce((a, b) => (a > b ? a : b), '')
  return statements.filter(({ date }) => date === null || spanOf(date).last >= lastStart)
}

function agreementOf<T>(latest: readonly Statement<T>[], isSame: (a: T, b: T) => boolean, awaited: string | undefined): Fact<T> {
  const readings: { value: T; sources: Source[]; notes: Set<string> }[] = []
  for (const { source, said } of latest) {
    if (said.kind !== 'value') continue
    const same = readings.find((reading) => isSame(reading.value, said.value))
    const notes = [said.note, awaited].filter((note) => note !== undefined)
    if (same === undefined) readings.push({ value: said.value, sources: [source], notes: new Set(notes) })
    else {
      same.sources.push(source)
      for (const note of notes) same.notes.add(note)
    }
  }
  const [first, second, ...more] = readings.map(toReading)
  if (first === undefined) return unknown('not-recorded')
  if (second === undefined) return known(first.value, first.sources, first.note)
  return { state: 'conflicting', readings: [first, second, ...more] }
}

function toReading<T>({ value, sources, notes }: { value: T; sources: readonly Source[]; notes: ReadonlySet<string> }): Reading<T> {
  return notes.size === 0 ? { value, sources } : { value, sources, note: [...notes].join('; ') }
}

function unknownBecause(said: Said<unknown>, statements: readonly Statement<unknown>[]): Fact<never> {
  const sources = sourcesOf(statements)
  const older = statements.length > 1 ? '; an older or other result is shown and was not used' : ''
  if (said.kind === 'unreadable') return unknown('unreadable', sources, said.problem + older)
  if (said.kind === 'absent') return unknown(said.why, sources, said.note + older)
  return unknown('pending', sources)
}

/** Results that are certainly newer than the latest settled ones and are not settled themselves. */
function awaitedAfter<T>(latest: readonly Statement<T>[], all: readonly Statement<T>[]): readonly Statement<T>[] {
  const lastDay = latest.reduce((last, { date }) => (date !== null && spanOf(date).last > last ? spanOf(date).last : last), '')
  return all.filter(({ date, said }) => said.kind === 'pending' && date !== null && lastDay !== '' && lastDay < spanOf(date).first)
}

/** What is awaited and what was known before, each in the words of the record. */
function awaitedWords(awaited: readonly Statement<unknown>[], latest: readonly Statement<unknown>[]): string {
  const said = (statements: readonly Statement<unknown>[]): string =>
    statements.map(({ source, date }) => (source.kind === 'record' ? `${source.says ?? 'no words'} (${date ?? 'no date'})` : '')).join('; ')
  return `a newer result is awaited: ${said(awaited)}, not final; an older one is shown and was not used: ${said(latest)}`
}

/** Said beside a value where a result without a date is not settled: it may be newer. */
const awaitedBeside = (all: readonly Statement<unknown>[]): string | undefined =>
  all.some(({ date, said }) => said.kind === 'pending' && date === null) ? 'a result without a date is awaited' : undefined

/** Of which statements nothing could be understood, whichever counts: each is reported by its name. */
export const unreadIn = (statements: readonly Statement<unknown>[]): readonly Unread[] =>
  statements.flatMap(({ source, said }) =>
    said.kind === 'unreadable' && source.kind === 'record'
      ? [{ reference: source.reference, problem: `"${source.says ?? 'a result'}": ${said.problem}` }]
      : [],
  )

const sourcesOf = (statements: readonly Statement<unknown>[]): readonly Source[] => statements.map(({ source }) => source)
