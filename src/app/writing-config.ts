import type { NoteForm } from '../document/note-form.ts'

/** How a deployment's record system takes notes, where it is otherwise than its vendor documents. Everything may be left out. */
export type WritingChoices = {
  /** The forms in which the note is sent, the one that readers see first: "text", "html", "data". Epic and Oracle Health take exactly one. */
  readonly contents?: NoteForm['contents']
  /** May a note be stored as a draft (docStatus preliminary)? */
  readonly drafts?: boolean
  /** How an earlier note is corrected: "relates-to", "update" or "new-note". */
  readonly correcting?: NoteForm['correcting']
  /** Is a Provenance stored beside the note? Left out: yes where the vendor is generic and the sign-in permits it. */
  readonly provenance?: boolean
  /** Offers to store drafts of the work-up that a note asks for, as this kind of resource. Left out: not offered. */
  readonly workUp?: 'ServiceRequest' | 'Task'
  /** In which language notes are written, whatever the screen speaks. Left out: English. */
  readonly language?: 'en' | 'zh-Hans'
}

type Check = { readonly is: (value: unknown) => boolean; readonly must: string }
const isBoolean: Check = { is: (value) => typeof value === 'boolean', must: 'must be true or false' }
const oneOf = (...values: readonly string[]): Check => ({
  is: (value) => typeof value === 'string' && values.includes(value),
  must: `must be one of ${values.join(', ')}`,
})

const CHOICES: Readonly<Record<keyof WritingChoices, Check>> = {
  contents: { is: isContents, must: 'must be a list of different ones of text, html, data, and not begin with data' },
  drafts: isBoolean,
  correcting: oneOf('relates-to', 'update', 'new-note'),
  provenance: isBoolean,
  workUp: oneOf('ServiceRequest', 'Task'),
  language: oneOf('en', 'zh-Hans'),
}

/** What a vendor takes by its own documents, so that no other choice leads to notes that are refused one after the other. */
const BY_VENDOR: Readonly<Record<string, Partial<Record<keyof WritingChoices, Check>>>> = {
  epic: {
    contents: { is: (value) => isOneOf(value, ['text']), must: 'must be text alone at Epic' },
    correcting: oneOfAt('Epic', 'new-note'),
    workUp: oneOfAt('Epic', 'ServiceRequest'),
  },
  oracle: {
    contents: { is: (value) => isOneOf(value, ['text', 'html']), must: 'must be exactly one of text, html at Oracle Health' },
    drafts: { is: (value) => value === false, must: 'must be false at Oracle Health' },
    correcting: oneOfAt('Oracle Health', 'update', 'new-note'),
    workUp: { is: () => false, must: 'must be left out at Oracle Health' },
  },
}

/** What is wrong with the element `writing` of a tenant; empty when nothing is. */
export function writingProblems(where: string, writing: unknown, vendor: unknown): readonly string[] {
  if (writing === undefined) return []
  if (typeof writing !== 'object' || writing === null || Array.isArray(writing)) return [`${where}: must be an object`]
  const documented = typeof vendor === 'string' && Object.hasOwn(BY_VENDOR, vendor) ? (BY_VENDOR[vendor] ?? {}) : {}
  return Object.entries(writing).flatMap(([name, value]) => {
    const choice = Object.hasOwn(CHOICES, name) ? (name as keyof WritingChoices) : null
    if (choice === null) return [`${where}.${name}: is not an element of the configuration`]
    const broken = [CHOICES[choice], documented[choice]].find((check) => check !== undefined && !check.is(value))
    return broken === undefined ? [] : [`${where}.${name}: ${broken.must}`]
  })
}

function oneOfAt(vendor: string, ...values: readonly string[]): Check {
  const { is, must } = oneOf(...values)
  return { is, must: `${must} at ${vendor}` }
}

const isOneOf = (value: unknown, formats: readonly string[]): boolean =>
  Array.isArray(value) && value.length === 1 && formats.includes(value[0])

function isContents(value: unknown): boolean {
  const all = ['text', 'html', 'data']
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => all.includes(one)) &&
    new Set(value).size === value.length &&
    value[0] !== 'data'
  )
}
