import { expect, test } from 'vitest'
import { recommendationFrom } from '../../../src/app/recommendation.ts'
import { responseSections } from '../../../src/document/note-response.ts'
import { inEnglish } from '../../../src/document/say.ts'
import { toHtml } from '../../../src/document/to-html.ts'
import { toText } from '../../../src/document/to-text.ts'
import { known } from '../../../src/facts/fact.ts'
import type { IsoDate } from '../../../src/facts/iso-date.ts'
import { nothingKnown, withFacts } from '../../../src/facts/patient-facts.ts'
import { model } from '../../../src/knowledge/index.ts'
import { type CompartmentId, courseFrom } from '../../../src/response/course.ts'
import { answersFromCourse } from '../../../src/response/facts-from.ts'
import { type StoredItem, toQuestionnaireResponse, visitFromItems } from '../../../src/response/sdc/questionnaire-response.ts'
import { visitsInText } from '../../../src/response/visit-line.ts'
import { FOLLOWED, type Followed } from './three-patients.ts'

const AS_OF = '2026-11-01' as IsoDate
const cases = FOLLOWED.map((one) => [one.name, one] as const)
const inWords = (free: ReturnType<typeof courseFrom>['cns']): string =>
  free.kind === 'not-known' ? free.kind : `${free.kind} ${free.kind === 'free' ? free.until : free.on}, ${free.days} days`

test.each(cases)('%s: the result of every visit in every compartment', (_, { visits, expected }) => {
  const { compartments } = courseFrom(visits)
  for (const [id, outcomes] of Object.entries(expected.outcomes)) {
    const { points } = compartments[id as CompartmentId]
    const found = visits.map(({ date }) => points.find((point) => point.date === date))
    expect(found.map((point) => (point?.role === 'follow-up' ? point.result.outcome : null))).toEqual(outcomes)
  }
})

test.each(cases)('%s: nadir, first to progress, times without progression, type', (_, { visits, expected }) => {
  const { compartments, firstToProgress, cns, nonCns, lmType } = courseFrom(visits)
  for (const [id, mm] of Object.entries(expected.nadir)) expect(compartments[id as CompartmentId].nadir?.mm).toBe(mm)
  expect(firstToProgress === null ? null : `${firstToProgress.compartments.join()} ${firstToProgress.on}`).toBe(expected.first)
  expect([inWords(cns), inWords(nonCns), lmType.label]).toEqual([expected.cns, expected.nonCns, expected.lmType])
})

test.each(cases)('%s: what the decision may take after each visit', (_, { visits, affected, expected }) => {
  const after = visits.map((__, index) => answersFromCourse(courseFrom(visits.slice(0, index + 1)), affected))
  expect(after.map((answers) => Object.fromEntries(answers.map(({ fact, value }) => [fact, value])))).toEqual(expected.facts)
})

test.each(cases)('%s: kept in the note as text and as XHTML, and read back from either', (_, { visits }) => {
  const sections = responseSections({ response: { visits, keptHere: visits, inError: [], countAgain: [] }, words: { say: inEnglish } })
  const note = { title: 'Note', reference: 'MX-1', lead: 'Lead', language: 'en', sections }
  for (const written of [toText(note), toHtml(note).replace(/<[^>]*>/g, ' ')]) {
    const read = visitsInText(written, AS_OF)
    expect(read.flatMap(({ problems }) => problems)).toEqual([])
    expect(courseFrom(read.flatMap(({ visit }) => visit ?? []))).toEqual(courseFrom(visits))
  }
})

type Json = { linkId: string; answer?: Record<string, unknown>[]; item?: Json[] }
const stored = (items: readonly Json[]): readonly StoredItem[] =>
  items.map(({ linkId, answer = [], item = [] }) => ({
    linkId,
    answers: answer.map((one) => (one.valueCoding as { code: string } | undefined)?.code ?? (Object.values(one)[0] as string | number)),
    items: stored(item),
  }))

test.each(cases)('%s: stored as forms of their own and read back', (_, { visits }) => {
  const context = { patientId: 'p', encounterId: null, author: null, authored: '2026-11-01T08:00:00Z' }
  const forms = visits.map((visit) => JSON.parse(JSON.stringify(toQuestionnaireResponse(visit, context))) as { item: Json[] })
  const read = forms.map(({ item }) => visitFromItems(stored(item), AS_OF))
  expect(read.flatMap(({ problems }) => problems)).toEqual([])
  expect(courseFrom(read.flatMap(({ visit }) => visit ?? []))).toEqual(courseFrom(visits))
})

/** On osimertinib since it was started, EGFR exon 19 deletion, everything else unknown. */
const onOsimertinib = (start: string, irradiated: boolean) =>
  withFacts(nothingKnown(), {
    primaryCancer: known('nsclc', []),
    ageYears: known(60, []),
    ecog: known(1, []),
    driver: known('egfr-common', []),
    brainMetastases: known('present', []),
    priorCnsRadiotherapy: known(irradiated ? [{ kind: 'srs' as const }] : [], []),
    priorTherapies: known([{ agent: 'osimertinib', class: 'egfr-tki', generation: 3, status: 'active', start: start as IsoDate }], []),
  })
const options = ({ visits, affected }: Followed, count: number, start: string, irradiated = false): readonly string[] => {
  const answers = answersFromCourse(courseFrom(visits.slice(0, count)), affected)
  const { decision } = recommendationFrom({ facts: onOsimertinib(start, irradiated), answers, model, asOf: AS_OF })
  return decision.options.filter(({ tier }) => tier === 1).map(({ id }) => id)
}

test('into the decision: stable disease under the drug says continue and no change on one finding', () => {
  expect(options(FOLLOWED[0]!, 2, '2026-01-10')).toEqual(expect.arrayContaining(['continue-current-tki', 'no-change-on-this-finding']))
})

test('into the decision: progression in the CNS no longer says so', () => {
  expect(options(FOLLOWED[0]!, 4, '2026-01-10')).not.toContain('no-change-on-this-finding')
})

test('into the decision: growth inside an irradiated field asks for a discussion of necrosis before a drug is switched', () => {
  const { visits } = FOLLOWED[2]!
  const brainOnly = visits.map((visit) => ({ ...visit, lesions: { ...visit.lesions, body: visits[0]!.lesions.body } }))
  expect(options({ ...FOLLOWED[2]!, visits: brainOnly }, 3, '2025-11-20', true)).toEqual(
    expect.arrayContaining(['multidisciplinary-discussion', 'no-change-on-this-finding']),
  )
})
