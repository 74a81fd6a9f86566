import type { NoteOutline } from './note-outline.ts'

/** What a later note says differently, in sentences: the model, each fact, each option. */
export function changesSince(earlier: NoteOutline, now: NoteOutline): readonly string[] {
  return [...modelChange(earlier, now), ...factChanges(earlier, now), ...optionChanges(earlier, now)]
}

const modelChange = ({ model: before }: NoteOutline, { model: after }: NoteOutline): readonly string[] =>
  isSame(before ?? '', after ?? '') ? [] : [`Decision model: now ${after ?? 'not named'}; before ${before ?? 'not named'}.`]

function factChanges({ facts: before }: NoteOutline, { facts: after }: NoteOutline): readonly string[] {
  const changed = [...after].flatMap(([name, { value }]) => {
    const was = before.get(name)
    if (was === undefined) return [`${name}: now ${value}; not known before.`]
    return isSame(was.value, value) ? [] : [`${name}: now ${value}; before ${was.value}.`]
  })
  const lost = [...before].flatMap(([name, { value }]) => (after.has(name) ? [] : [`${name}: no longer known; before ${value}.`]))
  const newer = [...after].filter(([name, { value, sources }]) => {
    const was = before.get(name)
    return was !== undefined && isSame(was.value, value) && !isSame(was.sources, sources)
  })
  const resting = newer.length === 0 ? [] : [`Same value from other or newer sources: ${newer.map(([name]) => name).join(', ')}.`]
  return [...changed, ...lost, ...resting]
}

function optionChanges({ options: before }: NoteOutline, { options: after }: NoteOutline): readonly string[] {
  const changed = [...after].flatMap(([name, place]) => {
    const was = before.get(name)
    if (was === place) return []
    return [was === undefined ? `${name}: now ${place}; not listed before.` : `${name}: now ${place}; before ${was}.`]
  })
  const gone = [...before].flatMap(([name, place]) => (after.has(name) ? [] : [`${name}: no longer listed; before ${place}.`]))
  return [...changed, ...gone]
}

/** Line breaks are the form's and not the note's. */
const isSame = (a: string, b: string): boolean => a.replace(/\s+/g, '') === b.replace(/\s+/g, '')
