import type { LesionOutcome } from './lesion-outcome.ts'
import { type Assessment, type Because, because, type Component } from './result.ts'
import { changeInWords, type Nadir, type TargetSum } from './target-lesions.ts'

/** What RANO-BM and RECIST 1.1 have in common: parts that are entered, and how a result carries its parts. */
export type Result = Omit<Assessment<LesionOutcome>, 'remarks'>

/** Without a baseline nothing is compared; that a new lesion was entered is said all the same. */
export const noBaseline = (fresh: string | null): Assessment<LesionOutcome> => ({
  outcome: 'not-evaluable',
  because: [],
  components: [],
  missing: ['a baseline before this visit'],
  remarks: fresh === 'present' ? ['A new lesion is entered, and there is no baseline that it is new to. Look at it.'] : [],
})

/** New lesions as entered; with a lesion that nobody accounted for it is not known that there are none. */
export const newLesions = (said: string | null, unaccounted: readonly string[]): Component =>
  unaccounted.length === 0
    ? entered('New lesions', said)
    : {
        name: 'New lesions',
        state: 'not-evaluable',
        because: [],
        missing: unaccounted.map((name) => `whether "${name}" is new: no lesion of the baseline is called so`),
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

/** Why targets that were treated locally leave a result open. */
export const locallyTreated = (sum: TargetSum): readonly Because[] =>
  sum.kind === 'sum' || sum.treated.length === 0 ? [] : [because('local-treatment', sum.treated.join(', '))]
