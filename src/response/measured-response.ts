import type { LesionOutcome } from './lesion-outcome.ts'
import type { Assessment, Because, Component } from './result.ts'
import { changeInWords, type Nadir } from './target-lesions.ts'

/** What RANO-BM and RECIST 1.1 have in common: parts that are entered, and how a result carries its parts. */
export type Result = Omit<Assessment<LesionOutcome>, 'remarks'>

export const NO_BASELINE: Assessment<LesionOutcome> = {
  outcome: 'not-evaluable',
  because: [],
  components: [],
  missing: ['a baseline before this visit'],
  remarks: [],
}

/** A part that a person enters. One that was not entered could not be evaluated. */
export const entered = (name: string, value: string | null): Component => ({
  name,
  state: value ?? 'not-evaluable',
  because: [],
  missing: value === null ? [name.toLowerCase()] : [],
})

/** Makes results that carry these parts. */
export const resultOf =
  (components: readonly Component[]) =>
  (outcome: LesionOutcome, reasons: readonly Because[], missing: readonly string[] = []): Result => ({
    outcome,
    because: reasons,
    components,
    missing,
  })

/** What could not be evaluated in any of the parts. */
export const missingIn = (components: readonly Component[]): readonly string[] =>
  components.filter(({ state }) => state === 'not-evaluable').flatMap((one) => one.missing)

export const sumsInWords = ({ mm, date }: Nadir, now: number): string =>
  `nadir ${mm} mm on ${date}, now ${now} mm, ${changeInWords(mm, now)}`

/** Of a new lesion that may be none. */
export const EQUIVOCAL = 'A new lesion is equivocal: it is followed up; if it is confirmed, progression dates from this scan.'
