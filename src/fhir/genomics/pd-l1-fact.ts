import { type Fact, type Reading, unknown } from '../../facts/fact.ts'
import { withLaterMoments } from '../result-status.ts'
import { datesOf, newestOf } from './dated.ts'
import type { Evidence, GenomicEvidence } from './evidence.ts'
import { conflict, sourcesOf } from './readings.ts'

/** TPS in per cent. "<1 %" is 0, with a note; a range or another limit is no number, and the fact is then unreadable. CPS is another scale. */
export function pdL1FactFrom({ evidence, notUnderstood }: GenomicEvidence): Fact<number> {
  const tps = evidence.filter(({ finding }) => finding.gene === 'PD-L1' && finding.class === 'TPS')
  const answers = tps.filter((one) => one.settled && one.finding.alteration !== undefined)
  const stated = withLaterMoments(answers, newestOf(answers))
  const numbers = stated.filter((one) => percentOf(one) !== null)
  const vague = stated.filter((one) => percentOf(one) === null)
  const { someAfter } = datesOf(numbers)
  const lost = [...vague, ...notUnderstood.filter(({ genes }) => genes.includes('PD-L1'))].filter((one) => !someAfter(one))
  const references = new Set(numbers.map(({ reference }) => reference))
  const older = tps.filter((one) => percentOf(one) !== null)
  if (lost.length > 0 && numbers.length === 0)
    return unknown(
      'unreadable',
      sourcesOf([...lost, ...older]),
      vague.map(({ finding }) => `stated as ${finding.alteration}`).join('; ') || undefined,
    )
  if (lost.some(({ reference }) => !references.has(reference))) return unknown('unreadable', sourcesOf([...lost, ...numbers]))
  if (numbers.length === 0) return tps.length === 0 ? onAnotherScale(evidence) : withoutNumber(tps)
  const fact = conflict(numbers.flatMap(readingsFrom))
  return fact
}

/** Nothing on the scale of tumour cells; what is stated on another one is shown. */
function onAnotherScale(evidence: readonly Evidence[]): Fact<number> {
  const others = evidence.filter(({ finding }) => finding.gene === 'PD-L1' && finding.class !== 'TPS')
  const words = others.map(({ finding }) => `${finding.class} ${finding.alteration ?? ''}`.trim())
  return words.length === 0
    ? unknown('not-recorded')
    : unknown('not-recorded', sourcesOf(others), `stated on another scale only: ${[...new Set(words)].join('; ')}`)
}

function withoutNumber(tps: readonly Evidence[]): Fact<number> {
  const open = tps.filter((one) => !one.settled || one.finding.reason === 'pending')
  if (open.length > 0) return unknown('pending', sourcesOf(open))
  const unclear = tps.filter(({ finding }) => finding.status === 'indeterminate')
  const note = [...new Set(tps.map(({ finding }) => finding.reason))].join('; ')
  return unclear.length > 0 ? unknown('unreadable', sourcesOf(unclear), note) : unknown('not-recorded', sourcesOf(tps), note)
}

function percentOf({ finding }: Evidence): number | null {
  const text = finding.alteration ?? ''
  if (text === '<1%') return 0
  const found = /^~?(\d+(?:\.\d+)?)%$/.exec(text)
  const value = Number(found?.[1])
  return found !== null && value <= 100 ? value : null
}

/** None where the evidence holds no percentage: a number is read, never supplied. */
function readingsFrom(one: Evidence): readonly Reading<number>[] {
  const value = percentOf(one)
  if (value === null) return []
  const reading = { value, sources: [one.source] }
  return [one.finding.alteration === '<1%' ? { ...reading, note: 'reported as below 1 %' } : reading]
}
