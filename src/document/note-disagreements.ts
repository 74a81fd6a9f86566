import { concerning, type Side } from '../engine/background.ts'
import type { NoteInput, Pair } from './note.ts'

/** Where sources disagree about an option, both sides, and which published statement about it was replaced. */
export function disagreementRows(input: NoteInput, option: string): readonly Pair[] {
  const { conflicts, supersessions } = disagreementsAbout(input, option)
  const { say } = input.words
  return [
    ...conflicts.flatMap(({ question, a, b, modelDoes }): Pair[] => [
      [say('Sources disagree'), question],
      [say('One side'), sideInWords(a)],
      [say('Other side'), sideInWords(b)],
      [say('The model'), modelDoes],
    ]),
    ...supersessions.map(
      ({ earlier, now }): Pair => [say('Replaced'), say('{earlier} Now: {now}', { earlier: sideInWords(earlier), now: sideInWords(now) })],
    ),
  ]
}

/** The rows that the disagreements of the listed options rest on: a note names no row without its text. */
export const evidenceOfDisagreements = (input: NoteInput): readonly string[] =>
  input.decision.options.flatMap(({ id }) => {
    const { conflicts, supersessions } = disagreementsAbout(input, id)
    return [...conflicts.flatMap(({ a, b }) => [a, b]), ...supersessions.flatMap(({ earlier, now }) => [earlier, now])].flatMap(
      ({ evidence }) => evidence,
    )
  })

/** What concerns this option for this patient. */
export const disagreementsAbout = ({ background, facts, decision: { asOf } }: NoteInput, option: string) => ({
  conflicts: concerning(background.conflicts, option, { facts, asOf }),
  supersessions: concerning(background.supersessions, option, { facts, asOf }),
})

const sideInWords = ({ says, evidence }: Side): string => `${says} (${evidence.join(', ')})`
