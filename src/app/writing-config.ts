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
}

type Check = { readonly is: (value: unknown) => boolean; readonly must: string }
const isBoolean: Check = { is: (value) => typeof value === 'boolean', must: 'must be true or false' }
const oneOf = (...values: readonly string[]): Check => ({
  is: (value) => values.includes(String(value)),
  must: `must be one of ${values.join(', ')}`,
})

const CHOICES: Readonly<Record<keyof WritingChoices, Check>> = {
  contents: { is: isContents, must: 'must be a list of different ones of text, html, data, and not begin with data' },
  drafts: isBoolean,
  correcting: oneOf('relates-to', 'update', 'new-note'),
  provenance: isBoolean,
  workUp: oneOf('ServiceRequest', 'Task'),
}

/** What is wrong with the element `writing` of a tenant; empty when nothing is. */
export function writingProblems(where: string, writing: unknown): readonly string[] {
  if (writing === undefined) return []
  if (typeof writing !== 'object' || writing === null || Array.isArray(writing)) return [`${where}: must be an object`]
  return Object.entries(writing).flatMap(([name, value]) => {
    const check = Object.hasOwn(CHOICES, name) ? CHOICES[name as keyof WritingChoices] : undefined
    if (check === undefined) return [`${where}.${name}: is not an element of the configuration`]
    return check.is(value) ? [] : [`${where}.${name}: ${check.must}`]
  })
}

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
