import { expect, test } from 'vitest'
import { card, examination, START, visitOn } from './invented-visits.ts'
import { assessLeptomeninges } from './rano-lm.ts'
import { type Entries, withVisit } from './visit.ts'

const BASELINE = visitOn('2026-01-05', { ...examination(), cytology: 'positive', ...card('2017', [], { 'mri-composite': 8 }) })
const at = (entries: Entries, baseline = BASELINE) => {
  const visit = visitOn('2026-03-05', entries)
  return assessLeptomeninges(withVisit([baseline], visit), START, visit)
}
const mri = (composite: number): Entries => card('2017', [], { 'mri-composite': composite })

const EXAMINATIONS = { stable: examination(), worse: examination({ 'neuro-gait': '2' }), 'not-evaluable': {} } as const
const CYTOLOGY = { converted: 'negative', persistent: 'positive', 'not-evaluable': 'not-evaluable' } as const
const MRI = { improved: mri(4), stable: mri(8), progressed: mri(10), 'not-evaluable': {} } as const
type Row = { readonly e: keyof typeof EXAMINATIONS; readonly c: keyof typeof CYTOLOGY; readonly m: keyof typeof MRI }
const keys = <T extends object>(of: T) => Object.keys(of) as (keyof T)[]
const TABLE: readonly Row[] = keys(EXAMINATIONS).flatMap((e) => keys(CYTOLOGY).flatMap((c) => keys(MRI).map((m) => ({ e, c, m }))))

test.each(TABLE)('examination $e, cytology $c, MRI $m', ({ e, c, m }) => {
  const { outcome } = at({ ...EXAMINATIONS[e], cytology: CYTOLOGY[c], ...MRI[m] })
  const progressed = e === 'worse' || m === 'progressed'
  const missing = [e, c, m].includes('not-evaluable')
  const response = m === 'improved' && c === 'converted'
  expect(outcome).toBe(progressed ? 'progression' : missing ? 'not-evaluable' : response ? 'response' : 'stable')
})

test('progression on MRI alone, with a stable examination and negative cytology, is progression, and the rule is named', () => {
  const { outcome, because } = at({ ...examination(), cytology: 'negative', ...mri(10) })
  expect(outcome).toBe('progression')
  expect(because.map(({ rule }) => rule)).toContain('mri-alone')
})

test('persistent cytology alone is stable, and both published views are shown', () => {
  const { outcome, remarks } = at({ ...examination(), cytology: 'suspicious', ...mri(8) })
  expect(outcome).toBe('stable')
  expect(remarks.join()).toMatch(/Z059.*Z063/)
})

test('persistent cytology keeps an improved MRI from being called a response', () => {
  expect(at({ ...examination(), cytology: 'positive', ...mri(0) }).outcome).toBe('stable')
})

test('cytology that turns from atypical to suspicious is progression', () => {
  const baseline = visitOn('2026-01-05', { ...BASELINE.entries, cytology: 'atypical' })
  expect(at({ ...examination(), cytology: 'suspicious', ...mri(8) }, baseline).outcome).toBe('progression')
})

test('every component shows what it contributes', () => {
  const { components } = at({ ...examination(), cytology: 'negative', ...mri(4) })
  expect(components.map(({ name, state }) => [name, state])).toEqual([
    ['Neurological examination', 'stable'],
    ['CSF cytology', 'converted'],
    ['MRI of the neuraxis', 'partial-response'],
  ])
})

test('a worse examination says that it may have another cause', () => {
  expect(at({ ...examination({ 'neuro-gait': '3' }), cytology: 'negative', ...mri(8) }).remarks.join()).toMatch(/cannot tell/)
})

test('each component has a baseline of its own: a puncture five days after the MRI serves all the same', () => {
  const first = visitOn('2026-01-03', { ...examination(), ...mri(8) })
  const second = visitOn('2026-01-08', { cytology: 'positive' })
  const visit = visitOn('2026-03-05', { ...examination(), cytology: 'negative', ...mri(4) })
  expect(assessLeptomeninges([first, second, visit], START, visit).outcome).toBe('response')
})
