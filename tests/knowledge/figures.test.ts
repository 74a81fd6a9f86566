import { expect, test } from 'vitest'
import { EVIDENCE, type EvidenceId } from '../../src/knowledge/evidence/index.ts'
import { FIGURES } from '../../src/knowledge/figures.ts'
import { PENETRATION } from '../../src/knowledge/penetration.ts'

const printedIn = (ids: readonly EvidenceId[]): string => ids.map((id) => `${EVIDENCE[id].statement} ${EVIDENCE[id].n ?? ''}`).join(' ')
const isPrinted = (value: number, text: string): boolean =>
  [String(value), value.toFixed(1)].some((number) => new RegExp(`(?<![\\d.])${number.replace('.', '\\.')}(?![\\d.]*\\d)`).test(text))

test('every figure, number of patients and limit of a plot stands in its rows as printed', () => {
  const missing = FIGURES.flatMap(({ study, measure, evidence, arms }) => {
    const text = printedIn(evidence)
    return arms.flatMap(({ label, value, n, interval }) => {
      const numbers = [value, ...(interval === undefined ? [] : [interval.low, interval.high])]
      const unprinted = numbers.filter((number) => !isPrinted(number, text)).map((number) => `${study} ${measure} ${label}: ${number}`)
      return n === undefined || text.includes(n) ? unprinted : [...unprinted, `${study} ${label}: n ${n}`]
    })
  })
  expect(missing).toEqual([])
})

test('a figure of the CNS comes from a row whose intracranial endpoint it is', () => {
  for (const { evidence } of FIGURES) expect(EVIDENCE[evidence[0]].endpoint?.intracranial, evidence[0]).toBeDefined()
})

test('an interval holds its value, a share its responders, and a comparator stands in a randomised trial only', () => {
  for (const { arms, randomised, study } of FIGURES)
    for (const { value, interval, n, role } of arms) {
      if (interval !== undefined) expect(value >= interval.low && value <= interval.high, study).toBe(true)
      const [some, all] = (n ?? '').split('/').map(Number)
      if (some !== undefined && all !== undefined) expect(Math.abs((100 * some) / all - value), study).toBeLessThan(0.6)
      if (role === 'comparator') expect(randomised, study).toBe(true)
    }
})

test('every penetration into the CSF stands in its rows as printed, and no range is upside down', () => {
  for (const { agent, low, high, evidence } of PENETRATION) {
    const text = printedIn(evidence)
    expect(isPrinted(low, text) && isPrinted(high, text), agent).toBe(true)
    expect(low).toBeLessThanOrEqual(high)
  }
})
