import type { Background, IntendedUse, SourceAttribute } from '../../engine/background.ts'
import type { Model } from '../../engine/model.ts'
import type { IsoDate } from '../../facts/iso-date.ts'
import type { Say } from '../say.ts'

/** Everything the model knows, as headings, entries and lines: the same for the screen and for the static page. */
export type KnowledgePage = {
  /** As a BCP 47 tag. */
  readonly language: string
  readonly title: string
  readonly lead: string
  /** Said on top where the review is overdue. */
  readonly warning: string | null
  readonly sections: readonly PageSection[]
}
export type PageSection = {
  readonly id: string
  readonly heading: string
  readonly intro: readonly string[]
  readonly entries: readonly PageEntry[]
}
/** Something with a name and lines about it: a state, a rule, a drug, a row of evidence. `id` is its place on the page. */
export type PageEntry = {
  readonly id: string
  readonly title: string
  readonly lines: readonly PageLine[]
  readonly criteria: readonly LabelledCriterion[]
  readonly entries: readonly PageEntry[]
}
/** `rows`: ids of evidence, each a way to its entry. */
export type PageLine = { readonly label: string; readonly text: string; readonly rows: readonly string[] }
export type LabelledCriterion = { readonly label: string; readonly criterion: CriterionInWords }
export type CriterionInWords = { readonly says: string; readonly means: string; readonly parts: readonly CriterionInWords[] }

export type KnowledgeInput = {
  readonly model: Model
  readonly background: Background
  readonly sourceAttributes: readonly SourceAttribute[]
  readonly intendedUse: string
  readonly fdaCriteria: readonly IntendedUse[]
  readonly sourcesDoNotCover: readonly string[]
  readonly asOf: IsoDate
  /** As a BCP 47 tag: of the model, its background and the page's own words alike. */
  readonly language: string
  readonly say: Say
}

/** Where the row of evidence with this id stands on the page. */
export const evidencePlace = (id: string): string => `evidence-${id}`

export const line = (label: string, text: string, rows: readonly string[] = []): PageLine => ({ label, text, rows })
/** No line where there is nothing to say. */
export const lineIf = (label: string, text: string | undefined): readonly PageLine[] =>
  text === undefined || text === '' ? [] : [line(label, text)]
export const entry = (id: string, title: string, lines: readonly PageLine[], more: Partial<PageEntry> = {}): PageEntry => ({
  criteria: [],
  entries: [],
  ...more,
  id,
  title,
  lines,
})
