import type { Note, NoteBlock } from './note.ts'

/**
 * What two notes are compared by: which model spoke, what was known, where each option stood. Facts and options by their names as written,
 * because an earlier note is often there as text only.
 */
export type NoteOutline = {
  readonly reference: string | null
  readonly model: string | null
  readonly facts: ReadonlyMap<string, FactLine>
  readonly options: ReadonlyMap<string, string>
}
/** `value` without its sources; what is conflicting says so. */
type FactLine = { readonly value: string; readonly sources: string }

/** Headings that the outline is read by. A note of another version of the app that has none of them cannot be compared. */
export const ABOUT = 'About this note'
export const KNOWN = 'Facts used'
export const CONFLICTING = 'Conflicting'
export const AVOID = 'Not supported'
export const MODEL = 'Decision model'
export const REFERENCE = 'Document reference'
const TIER = /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Last) tier/

/** Headings with rows and entries: what can be told from any form of a note. */
export type PlainSection = {
  readonly heading: string
  readonly rows: readonly (readonly [label: string, text: string])[]
  readonly entries: readonly string[]
}

export const plainSections = ({ sections }: Note): readonly PlainSection[] =>
  sections.map(({ heading, blocks }) => ({
    heading,
    rows: blocks.flatMap((block) => (block.kind === 'pairs' ? block.rows : [])),
    entries: blocks.flatMap((block: NoteBlock) => (block.kind === 'entry' ? [block.title] : [])),
  }))

/** Null: these are not the sections of a note of ours. */
export function outlineFrom(sections: readonly PlainSection[]): NoteOutline | null {
  const about = sections.find(({ heading }) => heading === ABOUT)
  if (about === undefined) return null
  const row = (label: string): string | null => about.rows.find(([name]) => name === label)?.[1] ?? null
  const under = (name: string) => sections.filter(({ heading }) => heading === name)
  const known = under(KNOWN).flatMap(({ rows }) => rows.map(([label, text]) => [label, factLine(text)] as const))
  const conflicting = under(CONFLICTING).flatMap(({ rows }) =>
    rows.map(([label, text]) => [label, { ...factLine(text), value: `conflicting: ${factLine(text).value}` }] as const),
  )
  const listed = sections
    .filter(({ heading }) => TIER.test(heading))
    .flatMap(({ heading, entries }) => entries.map((entry) => [entry, heading.replace(/ \(.*$/, '').toLowerCase()] as const))
  const avoided = under(AVOID).flatMap(({ entries }) => entries.map((entry) => [entry, 'not supported'] as const))
  return {
    reference: row(REFERENCE),
    model: row(MODEL),
    facts: new Map([...known, ...conflicting]),
    options: new Map([...listed, ...avoided]),
  }
}

/** Sources stand in brackets and begin with a reference, "clinician" or "configuration". */
const SOURCES = / ?\[((?:[A-Z][A-Za-z]+(?:\/|,| version)|clinician,|configuration:)[^\]]*)\]/g

const factLine = (text: string): FactLine => ({
  value: text.replace(SOURCES, ''),
  sources: Array.from(text.matchAll(SOURCES), ([, sources]) => sources).join('; '),
})
