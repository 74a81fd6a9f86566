import type { Figure } from '../../engine/background.ts'

/** The figures of studies in which one of these options was an arm, in the order of the studies' names. */
export const figuresOf = (figures: readonly Figure[], options: ReadonlySet<string>, measure: Figure['measure']): readonly Figure[] =>
  figures
    .filter((figure) => figure.measure === measure && figure.arms.some((arm) => arm.options.some((id) => options.has(id))))
    .toSorted((a, b) => a.study.localeCompare(b.study))
