import { QUESTIONS, type QuestionId } from './questions.ts'
import { LESION_KINDS, LESION_STATES, type Lesion, lesionKey, PLACES, type Visit } from './visit.ts'

/** One thing that two visits of the same day say otherwise, in English. Null: it is not entered there. */
export type Difference = { readonly about: string; readonly here: string | null; readonly there: string | null }

/** What `there` says otherwise than `here`, or does not say: questions in their order, then lesions. Empty: both say the same. */
export function differencesOf(here: Visit, there: Visit): readonly Difference[] {
  return [...(Object.keys(QUESTIONS) as QuestionId[]).flatMap((id) => ofQuestion(here, there, id)), ...ofLesions(here, there)]
}

function ofQuestion(here: Visit, there: Visit, id: QuestionId): readonly Difference[] {
  if (here.entries[id] === there.entries[id]) return []
  const { label } = QUESTIONS[id]
  return [{ about: label, here: answerAt(here, id), there: answerAt(there, id) }]
}

function answerAt({ entries }: Visit, id: QuestionId): string | null {
  const [question, value] = [QUESTIONS[id], entries[id]]
  if (value === undefined) return null
  switch (question.kind) {
    case 'choice':
      return (question.options as Readonly<Record<string, string>>)[String(value)] ?? String(value)
    case 'number':
      return question.unit === 'mm' ? `${value} mm` : String(value)
    case 'date':
      return String(value)
  }
}

function ofLesions(here: Visit, there: Visit): readonly Difference[] {
  return PLACES.flatMap((place) => {
    const keys = new Set([...here.lesions[place], ...there.lesions[place]].map(lesionKey))
    return [...keys].flatMap((key): Difference[] => {
      const [one, other] = [here, there].map((visit) => visit.lesions[place].find((lesion) => lesionKey(lesion) === key))
      const about = (one ?? other)?.name ?? key
      return [sizeInWords, kindInWords, organInWords].flatMap((inWords) => {
        const [a, b] = [inWords(one), inWords(other)]
        return a === b ? [] : [{ about, here: a, there: b }]
      })
    })
  })
}

function sizeInWords(lesion: Lesion | undefined): string | null {
  if (lesion === undefined) return null
  const { state, sizeMm, perpendicularMm } = lesion
  if (sizeMm === undefined) return LESION_STATES[state]
  return perpendicularMm === undefined ? `${sizeMm} mm` : `${sizeMm} × ${perpendicularMm} mm`
}
const kindInWords = (lesion: Lesion | undefined): string | null => (lesion === undefined ? null : LESION_KINDS[lesion.kind])
const organInWords = (lesion: Lesion | undefined): string | null => lesion?.organ ?? null
