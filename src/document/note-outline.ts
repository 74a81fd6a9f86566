import type { Note, NoteBlock } from './note.ts'

/**
 * What two notes are compared by: which model spoke, what was known, where each option stood. Facts and options by their names as written,
 * because an earlier note is often there as text only.
 */
export type NoteOutline = {
  readonly language: string
  readonly reference: string | null
  readonly model: string | null
  readonly facts: ReadonlyMap<string, FactLine>
  readonly options: ReadonlyMap<string, string>
}
/** `value` without its sources; what is conflicting says so. */
type FactLine = { readonly value: string; readonly sources: string }

/** Headings that the outline is read by, in English. A note of another version of the app that has none of them cannot be compared. */
export const ABOUT = 'About this note'
export const KNOWN = 'Facts used'
export const CONFLICTING = 'Conflicting'
export const AVOID = 'Not supported'
export const MODEL = 'Decision model'
export const REFERENCE = 'Document reference'
/** The ninth is the last one. */
export const TIERS = [
  'First tier',
  'Second tier',
  'Third tier',
  'Fourth tier',
  'Fifth tier',
  'Sixth tier',
  'Seventh tier',
  'Eighth tier',
  'Last tier',
] as const

type Headings = Readonly<Record<'about' | 'known' | 'conflicting' | 'avoid' | 'model' | 'reference', string>> & {
  readonly tiers: readonly string[]
}

/** The same in every language that a note is written in: an earlier note may be in another than this one. A test compares them with the words of the note. */
export const HEADINGS: Readonly<Record<string, Headings>> = {
  en: { about: ABOUT, known: KNOWN, conflicting: CONFLICTING, avoid: AVOID, model: MODEL, reference: REFERENCE, tiers: TIERS },
  'zh-Hans': {
    about: '关于本记录',
    known: '所用事实',
    conflicting: '相互矛盾',
    avoid: '不支持',
    model: '决策模型',
    reference: '文档编号',
    tiers: ['第一层级', '第二层级', '第三层级', '第四层级', '第五层级', '第六层级', '第七层级', '第八层级', '最后层级'],
  },
}

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

/** Null: these are not the sections of a note of ours, in no language that notes are written in. */
export function outlineFrom(sections: readonly PlainSection[]): NoteOutline | null {
  const found = Object.entries(HEADINGS).find(([, { about }]) => sections.some(({ heading }) => heading === about))
  if (found === undefined) return null
  const [language, headings] = found
  const under = (name: string) => sections.filter(({ heading }) => heading === name)
  const about = under(headings.about).flatMap(({ rows }) => rows)
  const row = (label: string): string | null => about.find(([name]) => name === label)?.[1] ?? null
  const known = under(headings.known).flatMap(({ rows }) => rows.map(([label, text]) => [label, factLine(text)] as const))
  const conflicting = under(headings.conflicting).flatMap(({ rows }) =>
    rows.map(
      ([label, text]) => [label, { ...factLine(text), value: `${headings.conflicting.toLowerCase()}: ${factLine(text).value}` }] as const,
    ),
  )
  const listed = sections.flatMap(({ heading, entries }) => {
    const tier = headings.tiers.find((name) => heading.startsWith(name))
    return tier === undefined ? [] : entries.map((entry) => [entry, tier.toLowerCase()] as const)
  })
  const avoided = under(headings.avoid).flatMap(({ entries }) => entries.map((entry) => [entry, headings.avoid.toLowerCase()] as const))
  return {
    language,
    reference: row(headings.reference),
    model: row(headings.model),
    facts: new Map([...known, ...conflicting]),
    options: new Map([...listed, ...avoided]),
  }
}

/** Sources stand in brackets and begin with a reference, the clinician or the configuration, in any language of notes. */
const SOURCES = / ?\[((?:[A-Z][A-Za-z]+(?:\/|,| version)|clinician,|configuration:|临床医生，|配置：)[^\]]*)\]/g

const factLine = (text: string): FactLine => ({
  value: text.replace(SOURCES, ''),
  sources: Array.from(text.matchAll(SOURCES), ([, sources]) => sources).join('; '),
})
