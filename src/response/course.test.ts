import { expect, test } from 'vitest'
import { courseFrom } from './course.ts'
import { answersFromCourse } from './facts-from.ts'
import { BODY_STABLE, BRAIN_STABLE, card, examination, lesion, visitOn } from './invented-visits.ts'
import type { Entries, Visit } from './visit.ts'
import { progressionFreeInWords } from './words.ts'

const TREATED: Entries = { 'treatment-start': '2026-01-10' }
const visit = (date: string, brain: number | null, body: number | null, entries: Entries = {}): Visit =>
  visitOn(
    date,
    { ...TREATED, ...(brain === null ? {} : BRAIN_STABLE), ...(body === null ? {} : BODY_STABLE), ...entries },
    {
      brain: brain === null ? [] : [lesion('B', brain)],
      body: body === null ? [] : [lesion('L', body)],
    },
  )
const BASELINE = visit('2026-01-05', 20, 40)
const NOT_AFFECTED = { brain: false, meninges: false }

test('the baseline is the last visit on or before the start, the nadir the smallest sum since', () => {
  const course = courseFrom([visit('2025-11-01', 50, 80), BASELINE, visit('2026-03-05', 12, 25), visit('2026-05-05', 14, 26)])
  expect(course.compartments.brain.points.map(({ role }) => role)).toEqual(['before', 'baseline', 'follow-up', 'follow-up'])
  expect(course.compartments.brain.nadir).toEqual({ date: '2026-03-05', mm: 12 })
  expect(course.compartments.body.best).toEqual({ outcome: 'partial-response', date: '2026-03-05', sustained: true })
})

test('a visit on the first day of treatment is still a baseline; the day after it is not', () => {
  const role = (date: string) => courseFrom([visit(date, 20, 40), visit('2026-03-05', 20, 40)]).compartments.brain.points[0]?.role
  expect(role('2026-01-10')).toBe('baseline')
  const after = courseFrom([visit('2026-01-11', 20, 40), visit('2026-03-05', 20, 40)])
  expect(after.compartments.brain.latest?.result.remarks.join()).toMatch(/1 day after/)
})

test('the first compartment to progress, and both times without progression in days from the start', () => {
  const course = courseFrom([BASELINE, visit('2026-03-05', 30, 40), visit('2026-05-05', 40, 60)])
  expect(course.firstToProgress).toEqual({ on: '2026-03-05', compartments: ['brain'] })
  expect(course.cns).toEqual({ kind: 'progressed', on: '2026-03-05', days: 54, without: ['meninges'] })
  expect(course.nonCns).toEqual({ kind: 'progressed', on: '2026-05-05', days: 115, without: [] })
})

test('both on one day are both first', () => {
  expect(courseFrom([BASELINE, visit('2026-03-05', 30, 60)]).firstToProgress?.compartments).toEqual(['brain', 'body'])
})

test('free of progression only up to the last visit that settles it', () => {
  const open = visit('2026-05-05', 20, 40, { 'brain-new': 'not-evaluable' })
  const course = courseFrom([BASELINE, visit('2026-03-05', 20, 40), open])
  expect(course.cns).toEqual({ kind: 'free', until: '2026-03-05', days: 54, without: ['meninges'] })
  expect(progressionFreeInWords(course.cns)).toMatch(/54 days from the start; leptomeningeal disease not assessed$/)
  expect(course.nonCns).toMatchObject({ kind: 'free', until: '2026-05-05' })
})

test('without a visit after the baseline nothing is known of progression', () => {
  expect(courseFrom([BASELINE])).toMatchObject({ cns: { kind: 'not-known' }, nonCns: { kind: 'not-known' } })
})

test('the CNS is free only as long as both brain and leptomeninges are settled', () => {
  const lm: Entries = { ...examination(), cytology: 'negative', ...card('2019') }
  const course = courseFrom([visit('2026-01-05', 20, 40, lm), visit('2026-03-05', 20, 40, lm), visit('2026-05-05', 20, 40)])
  expect(course.cns).toMatchObject({ kind: 'free', until: '2026-03-05' })
})

test('an equivocal new lesion that is confirmed dates progression back to the scan that first showed it', () => {
  const course = courseFrom([
    BASELINE,
    visit('2026-03-05', 20, 40, { 'brain-new': 'equivocal' }),
    visit('2026-05-05', 20, 40, { 'brain-new': 'present' }),
  ])
  expect(course.compartments.brain.progressedOn).toBe('2026-03-05')
  expect(courseFrom([BASELINE, visit('2026-03-05', 20, 40), visit('2026-05-05', 20, 40, { 'brain-new': 'present' })]).cns).toMatchObject({
    on: '2026-05-05',
  })
})

test('another treatment starts another course: what progressed before is of the time before', () => {
  const second: Entries = { 'treatment-start': '2026-03-20' }
  const course = courseFrom([BASELINE, visit('2026-03-05', 40, 40), visit('2026-05-05', 38, 40, second)])
  expect(course.start).toBe('2026-03-20')
  expect(course.firstToProgress).toBeNull()
  expect(course.compartments.brain.latest?.result.outcome).toBe('stable')
})

test.each([
  { brain: 20, body: 40, progression: 'none', extracranial: 'controlled' },
  { brain: 30, body: 40, progression: 'cns-only', extracranial: 'controlled' },
  { brain: 20, body: 60, progression: 'extracranial-only', extracranial: 'progressing' },
  { brain: 30, body: 60, progression: 'cns-and-extracranial', extracranial: 'progressing' },
])('brain $brain mm, body $body mm: progression $progression', ({ brain, body, progression, extracranial }) => {
  const answers = answersFromCourse(courseFrom([BASELINE, visit('2026-03-05', brain, body)]), NOT_AFFECTED)
  expect(Object.fromEntries(answers.map(({ fact, value }) => [fact, value]))).toEqual({ progression, extracranialDisease: extracranial })
  expect(answers[0]?.reason).toMatch(/^From the response assessment: .*2026-03-05/)
})

test('no progression follows while the other place, or an affected compartment, was not assessed', () => {
  const facts = (visits: readonly Visit[], affected = NOT_AFFECTED) =>
    answersFromCourse(courseFrom(visits), affected).map(({ fact }) => fact)
  expect(facts([visit('2026-01-05', 20, null), visit('2026-03-05', 20, null)])).toEqual([])
  expect(facts([BASELINE, visit('2026-03-05', 20, 40)], { brain: true, meninges: true })).toEqual(['extracranialDisease'])
  expect(facts([BASELINE, visit('2026-03-05', 30, 40)], { brain: true, meninges: true })).toContain('progression')
})

test('growth inside an irradiated field is handed on with the field, which puts necrosis before a change of treatment', () => {
  const now = visit('2026-03-05', 30, 40, { 'brain-field': 'all-inside', 'brain-perfusion': 'low' })
  const answers = answersFromCourse(courseFrom([BASELINE, now]), NOT_AFFECTED)
  expect(Object.fromEntries(answers.map(({ fact, value }) => [fact, value]))).toEqual({
    extracranialDisease: 'controlled',
    progression: 'cns-only',
    lesionInRadiotherapyField: 'yes',
    lesionPerfusion: 'low',
  })
})

test('growth inside an irradiated field says nothing about progression while the body progresses or the leptomeninges are open', () => {
  const open = { 'brain-field': 'all-inside', 'brain-perfusion': 'low' } as const
  const facts = (now: Visit, affected = NOT_AFFECTED) => answersFromCourse(courseFrom([BASELINE, now]), affected).map(({ fact }) => fact)
  expect(facts(visit('2026-03-05', 30, 60, open))).not.toContain('progression')
  expect(facts(visit('2026-03-05', 30, 40, open), { brain: true, meninges: true })).not.toContain('progression')
})

test('after a progression a visit that looks stable says nothing about progression, until another treatment starts', () => {
  const visits = [BASELINE, visit('2026-03-05', 20, 40, { 'brain-new': 'present' }), visit('2026-05-05', 20, 40)]
  expect(answersFromCourse(courseFrom(visits), NOT_AFFECTED).map(({ fact }) => fact)).toEqual(['extracranialDisease'])
})

test('nothing entered, nothing follows', () => {
  const course = courseFrom([])
  expect(course).toMatchObject({ start: null, firstToProgress: null, lmType: { type: null, subtype: null } })
  expect(answersFromCourse(course, { brain: true, meninges: true })).toEqual([])
})

test('without a start of treatment no days are counted from it', () => {
  const { 'treatment-start': _, ...entries } = BASELINE.entries
  const course = courseFrom([
    { ...BASELINE, entries },
    { ...visit('2026-03-05', 30, 40), entries },
  ])
  expect(course.cns).toMatchObject({ kind: 'progressed', on: '2026-03-05', days: null })
})

test('a response is sustained only up to the first worse result, and needs 4 weeks until then', () => {
  const best = (...sizes: readonly (readonly [string, number])[]) =>
    courseFrom([visit('2026-01-05', 40, 40), ...sizes.map(([date, size]) => visit(date, size, 40))]).compartments.brain.best?.sustained
  expect(best(['2026-03-05', 27], ['2026-04-02', 27])).toBe(true)
  expect(best(['2026-03-05', 27], ['2026-04-01', 27])).toBe(false)
  expect(best(['2026-03-05', 27], ['2026-03-20', 31], ['2026-05-05', 27])).toBe(false)
})

test('a visit at which only a new lesion was entered is a result of that day, and progression', () => {
  const course = courseFrom([BASELINE, visitOn('2026-03-05', { 'brain-new': 'present' })])
  expect(course.compartments.brain.progressedOn).toBe('2026-03-05')
})
