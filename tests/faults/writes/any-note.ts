import fc from 'fast-check'
import { recommendationFrom } from '../../../src/app/recommendation.ts'
import type { NoteInput } from '../../../src/document/note.ts'
import { inEnglish } from '../../../src/document/say.ts'
import type { Fact, Reading, Source } from '../../../src/facts/fact.ts'
import { type IsoDate, isoDateFrom, type PartialDate } from '../../../src/facts/iso-date.ts'
import { FACT_NAMES, type PatientFacts } from '../../../src/facts/patient-facts.ts'
import { BACKGROUND } from '../../../src/knowledge/background.ts'
import { model } from '../../../src/knowledge/index.ts'
import { visitReference } from '../../../src/response/visit-line.ts'
import { FACT_GROUPS } from '../../../src/ui/fact-groups.ts'
import { linesFor } from '../../../src/ui/fact-value.ts'
import { FACT_LABELS } from '../../../src/ui/fact-words.ts'
import { anyPatient } from '../../knowledge/any-patient.ts'
import { FOLLOWED } from '../../patients/response/three-patients.ts'

/** Words of a person or a record that notes have to survive. */
const HARD_WORDS = [
  '≥ 75 ×10⁹/L, µg, α-fetoprotein',
  '肺腺癌伴脑膜转移，奥希替尼 80 mg，每日一次；脑脊液细胞学阳性。',
  'Ελληνικά και Кириллица',
  'العربية من اليمين إلى اليسار',
  'שלום\u200f עולם',
  'line one\r\nline two\n\nline four\ttab',
  '<script>alert(1)</script> & "quoted" \u2028',
  '😀 👩‍⚕️ 𝒳 non-BMP',
  'e\u0301 combining',
  '',
  'x'.repeat(300),
  'plain words',
]

const day = (text: string): IsoDate => {
  const date = isoDateFrom(text)
  if (date === null) throw new Error(text)
  return date
}

const words = fc.oneof(fc.constantFrom(...HARD_WORDS), fc.string({ unit: 'binary', maxLength: 60 }))
const id = fc.stringMatching(/^[A-Za-z0-9\-.]{1,20}$/)
const instant = fc
  .tuple(
    fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
    fc.constantFrom('+00:00', '+01:00', '-11:30', '+14:00'),
  )
  .map(([date, zone]) => `${date.toISOString().slice(0, 19)}${zone}`)

const source: fc.Arbitrary<Source> = fc.oneof(
  fc
    .record({
      type: fc.constantFrom('Observation', 'Condition', 'DiagnosticReport'),
      id,
      version: fc.option(fc.constantFrom('1', '17', 'a.b-c')),
      says: fc.option(words),
      date: fc.option(fc.constantFrom('2026', '2026-01-05')),
    })
    .map(
      ({ type, id: of, version, says, date }): Source => ({
        kind: 'record',
        reference: `${type}/${of}`,
        ...(version === null ? {} : { version }),
        ...(says === null ? {} : { says }),
        ...(date === null ? {} : { date: date as PartialDate }),
      }),
    ),
  words.map((reason): Source => ({ kind: 'clinician', at: day('2026-01-05'), reason })),
)

/** The same patient, with somewhere that each value comes from. */
function withSources(facts: PatientFacts, sources: readonly (readonly Source[])[]): PatientFacts {
  const sourced = <T>(reading: Reading<T>, index: number): Reading<T> => ({ ...reading, sources: sources[index % sources.length] ?? [] })
  const changed = FACT_NAMES.map(
    (name, index) => [name, withSourcesOf(facts[name], (reading, more) => sourced(reading, index + more))] as const,
  )
  // Every name has a fact of its own kind, as before.
  return Object.fromEntries(changed) as unknown as PatientFacts
}

function withSourcesOf(fact: Fact<unknown>, sourced: (reading: Reading<unknown>, more: number) => Reading<unknown>): Fact<unknown> {
  switch (fact.state) {
    case 'known':
      return { ...fact, reading: sourced(fact.reading, 0) }
    case 'conflicting':
      return { ...fact, readings: [sourced(fact.readings[0], 0), sourced(fact.readings[1], 1)] }
    case 'unknown':
      return fact
  }
}

/** A note about any patient, with anything that a person may have typed. `whose` fixes those ids that a record system looks at. */
export const anyNote = (
  whose: Partial<Pick<NoteInput, 'encounterId'>> & { readonly patientId?: string; readonly author?: string } = {},
): fc.Arbitrary<NoteInput> =>
  fc
    .record({
      facts: fc.tuple(anyPatient, fc.array(fc.array(source, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 9 })),
      name: fc.option(words),
      patientId: id,
      encounterId: fc.option(id),
      author: fc.option(id),
      writtenAt: instant,
      reference: fc.stringMatching(/^MX-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/),
      status: fc.constantFrom('final' as const, 'preliminary' as const),
      comment: words,
      choices: fc.array(
        fc.record({ choice: fc.constantFrom('accepted' as const, 'declined' as const, 'deferred' as const), reason: words }),
        { minLength: 3, maxLength: 3 },
      ),
      earlier: fc.option(
        fc.record({
          relation: fc.constantFrom('replaces' as const, 'follows' as const),
          reference: fc.constant('MX-0000-0000-0000'),
          date: fc.option(instant),
          where: id.map((of) => `DocumentReference/${of}`),
          changes: fc.option(fc.array(words, { maxLength: 3 })),
        }),
      ),
    })
    .map((given): NoteInput => {
      const facts = withSources(...given.facts)
      const recommended = recommendationFrom({ facts, answers: [], model, asOf: day('2026-01-05') })
      const options = recommended.decision.options
        .slice(0, 3)
        .map(({ id: option }, index) => ({ option, ...given.choices[index] }) as NoteInput['review']['options'][number])
      const author = whose.author ?? (given.author === null ? null : `Practitioner/${given.author}`)
      return {
        patient: { id: whose.patientId ?? given.patientId, name: given.name, birthDate: '1960-01-01', sex: 'female', recordNumber: null },
        encounterId: whose.encounterId === undefined ? given.encounterId : whose.encounterId,
        encounterName: given.name,
        author: { name: given.name, reference: author },
        writtenAt: given.writtenAt,
        reference: given.reference,
        status: given.status,
        earlier: given.earlier,
        facts: recommended.facts,
        decision: recommended.decision,
        model,
        background: BACKGROUND,
        review: { options, comment: given.comment },
        queries: [{ what: 'laboratory observations', outcome: 'partly-read', why: given.comment, count: 3 }],
        wentOnWithoutRest: given.comment.length % 3 === 0,
        unread: [{ reference: 'Observation/x', problem: given.comment }],
        response: responseOf(given.comment.length),
        words: {
          factLabel: (name) => FACT_LABELS[name],
          valueLines: linesFor,
          factOrder: FACT_GROUPS.flatMap((group) => group.facts),
          language: 'en',
          say: inEnglish,
        },
      }
    })

/** Every second note keeps the visits of one of the followed patients. */
function responseOf(number: number): NoteInput['response'] {
  const followed = number % 2 === 0 ? undefined : FOLLOWED[number % FOLLOWED.length]
  if (followed === undefined) return null
  const references = followed.visits.map(visitReference)
  return { visits: followed.visits, keptHere: followed.visits, inError: references.slice(0, 1), countAgain: references.slice(1, 2) }
}
