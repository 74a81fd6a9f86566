import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CompartmentId, courseFrom, type Outcome } from './course.ts'
import { answersFromCourse } from './facts-from.ts'
import { DAY } from './invented-visits.ts'
import { NOT_EVALUABLE, QUESTION_IDS, QUESTIONS, type QuestionId, SECTIONS } from './questions.ts'
import { type Entries, emptyVisit, type Lesion, type Visit } from './visit.ts'

/** Mostly what changes nothing, so that what is generated reaches every outcome and not only the first that any entry makes. */
const QUIET: Partial<Record<QuestionId, string>> = {
  'mri-card': '2017',
  'brain-target': 'none',
  'brain-non-target': 'non-progressing',
  'brain-new': 'none',
  'brain-steroids': 'none',
  'brain-clinical': 'stable',
  'brain-field': 'no',
  'body-target': 'none',
  'body-non-target': 'non-progressing',
  'body-new': 'none',
}
const anyValue = (id: QuestionId): fc.Arbitrary<unknown> => {
  const question = QUESTIONS[id]
  switch (question.kind) {
    case 'choice': {
      const options = Object.keys(question.options)
      const quiet = QUIET[id] ?? options[0]
      return fc.oneof({ weight: 12, arbitrary: fc.constant(quiet) }, { weight: 4, arbitrary: fc.constantFrom(...options) })
    }
    case 'number':
      return fc.integer({ min: 0, max: 60 })
    case 'date':
      return fc.constant('2026-01-10')
  }
}
const SELDOM: readonly QuestionId[] = ['brain-sum', 'body-sum', 'mri-composite', 'mri-overall']
const entries: fc.Arbitrary<Entries> = fc
  .record(
    Object.fromEntries(
      QUESTION_IDS.map((id) => [
        id,
        SELDOM.includes(id) ? fc.option(anyValue(id), { nil: undefined, freq: 2 }) : fc.option(anyValue(id), { nil: undefined, freq: 60 }),
      ]),
    ),
  )
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Entries)
const lesion = (name: string): fc.Arbitrary<Lesion> =>
  fc.record({
    name: fc.constant(name),
    kind: fc.constantFrom('lesion' as const, 'lesion' as const, 'node' as const),
    organ: fc.constantFrom('liver', 'lung'),
    state: fc.constantFrom(
      'measured' as const,
      'measured' as const,
      'measured' as const,
      'gone' as const,
      'treated' as const,
      'not-evaluable' as const,
    ),
    sizeMm: fc.integer({ min: 5, max: 40 }),
    perpendicularMm: fc.integer({ min: 4, max: 20 }),
  })
const lesions = fc
  .tuple(...['A', 'B', 'C'].map((name) => fc.option(lesion(name), { nil: null, freq: 6 })))
  .map((all) => all.filter((one) => one !== null))
const DATES = ['2026-01-05', '2026-03-05', '2026-05-05', '2026-07-05'] as const
const visits: fc.Arbitrary<readonly Visit[]> = fc
  .tuple(...DATES.map((date) => fc.record({ entries, brain: lesions, body: lesions }).map((v) => ({ date, ...v }))))
  .map((all) =>
    all.map(({ date, brain, body, entries: given }) => ({
      ...emptyVisit(DAY(date)),
      entries: given,
      lesions: { brain, body, meninges: [] },
    })),
  )

/** Much is generated, on machines that do other things too. */
const LONG = 120_000
const NOT_AFFECTED = { brain: false, meninges: false }

test(
  'the order in which visits, entries and lesions were entered does not matter',
  () => {
    const reversed = (visit: Visit): Visit => ({
      ...visit,
      entries: Object.fromEntries(Object.entries(visit.entries).reverse()) as Entries,
      lesions: { ...visit.lesions, brain: [...visit.lesions.brain].reverse(), body: [...visit.lesions.body].reverse() },
    })
    const outcomes = (all: readonly Visit[]) => {
      const { compartments, cns, nonCns, firstToProgress, lmType } = courseFrom(all)
      const parts = Object.values(compartments).map(({ points, latest, best, progressedOn, sums, nadir }) => ({
        points: points.map((point) => (point.role === 'follow-up' ? [point.date, point.result.outcome, point.result.because] : point)),
        latest: latest?.result.outcome,
        best,
        progressedOn,
        sums,
        nadir,
      }))
      return { parts, cns, nonCns, firstToProgress, lmType, answers: answersFromCourse(courseFrom(all), NOT_AFFECTED) }
    }
    fc.assert(
      fc.property(visits, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (all, keys) => {
        const shuffled = all.map((visit, index) => ({ visit: reversed(visit), key: keys[index] ?? 0 })).sort((a, b) => a.key - b.key)
        expect(outcomes(shuffled.map(({ visit }) => visit))).toEqual(outcomes(all))
      }),
      { numRuns: 300 },
    )
  },
  LONG,
)

/** How good a claim a result is. What is not known claims nothing, and neither does progression. */
const CLAIM: Readonly<Record<Outcome, number>> = {
  'complete-response': 4,
  'partial-response': 3,
  response: 3,
  stable: 2,
  'no-disease': 2,
  'not-evaluable': 0,
  unsettled: 0,
  progression: 0,
}
const isExplicit = (id: QuestionId): boolean => {
  const question = QUESTIONS[id]
  return question.kind === 'choice' && NOT_EVALUABLE in question.options
}
const COMPONENTS = QUESTION_IDS.filter(isExplicit)
const compartmentOf = (id: QuestionId): CompartmentId =>
  (SECTIONS.brain.questions as readonly QuestionId[]).includes(id)
    ? 'brain'
    : (SECTIONS.body.questions as readonly QuestionId[]).includes(id)
      ? 'body'
      : 'meninges'
const latestClaim = (all: readonly Visit[], id: CompartmentId): number => {
  const point = courseFrom(all).compartments[id].points.at(-1)
  return point === undefined || point.date !== DATES[3] || point.role !== 'follow-up' ? 0 : CLAIM[point.result.outcome]
}

test(
  'making any component of a visit not evaluable never improves the result of that visit',
  () => {
    fc.assert(
      fc.property(visits, fc.constantFrom(...COMPONENTS), (all, id) => {
        // The field of irradiation takes a claim of progression back rather than adding to one; it is tested by itself.
        fc.pre(id !== 'brain-field')
        const last = all[3]!
        const without = { ...last, entries: { ...last.entries, [id]: NOT_EVALUABLE } as Entries }
        const compartment = compartmentOf(id)
        expect(latestClaim([...all.slice(0, 3), without], compartment)).toBeLessThanOrEqual(latestClaim(all, compartment))
      }),
      { numRuns: 3000 },
    )
  },
  LONG,
)

test(
  'leaving any component of a visit out never improves the result of that visit',
  () => {
    fc.assert(
      fc.property(visits, fc.constantFrom(...COMPONENTS), (all, id) => {
        fc.pre(id !== 'brain-field')
        const last = all[3]!
        const { [id]: _, ...entries } = last.entries
        const compartment = compartmentOf(id)
        expect(latestClaim([...all.slice(0, 3), { ...last, entries }], compartment)).toBeLessThanOrEqual(latestClaim(all, compartment))
      }),
      { numRuns: 3000 },
    )
  },
  LONG,
)

test(
  'making any lesion of a visit not evaluable never improves the result of that visit',
  () => {
    fc.assert(
      fc.property(visits, fc.constantFrom('brain', 'body'), fc.nat(2), (all, place, index) => {
        const last = all[3]!
        fc.pre(last.lesions[place][index] !== undefined)
        const hidden = last.lesions[place].map(
          (one, at): Lesion => (at === index ? { name: one.name, kind: one.kind, state: 'not-evaluable' } : one),
        )
        const without = { ...last, lesions: { ...last.lesions, [place]: hidden } }
        expect(latestClaim([...all.slice(0, 3), without], place)).toBeLessThanOrEqual(latestClaim(all, place))
      }),
      { numRuns: 1500 },
    )
  },
  LONG,
)

test(
  'the generated visits reach every outcome of every compartment, but "no disease", which is tested by itself',
  () => {
    const seen = new Set<string>()
    for (const all of fc.sample(visits, { numRuns: 3000, seed: 7 })) {
      for (const { id, points } of Object.values(courseFrom(all).compartments))
        for (const point of points) if (point.role === 'follow-up') seen.add(`${id} ${point.result.outcome}`)
    }
    const of = (id: CompartmentId) =>
      [...seen]
        .filter((one) => one.startsWith(id))
        .map((one) => one.slice(id.length + 1))
        .sort()
    expect(of('brain')).toEqual(['complete-response', 'not-evaluable', 'partial-response', 'progression', 'stable', 'unsettled'])
    expect(of('body')).toEqual(['complete-response', 'not-evaluable', 'partial-response', 'progression', 'stable'])
    expect(of('meninges')).toEqual(['not-evaluable', 'progression', 'response', 'stable'])
  },
  LONG,
)
