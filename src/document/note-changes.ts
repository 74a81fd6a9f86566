import type { NoteOutline } from './note-outline.ts'
import type { Say } from './say.ts'

/** What a later note says differently, in sentences: the model, each fact, each option. Null: the two are in different languages. */
export function changesSince(earlier: NoteOutline, now: NoteOutline, say: Say): readonly string[] | null {
  if (earlier.language !== now.language) return null
  return [...modelChange(earlier, now, say), ...factChanges(earlier, now, say), ...optionChanges(earlier, now, say)]
}

function modelChange({ model: before }: NoteOutline, { model: after }: NoteOutline, say: Say): readonly string[] {
  if (isSame(before ?? '', after ?? '')) return []
  return [say('Decision model: now {now}; before {before}.', { now: after ?? say('not named'), before: before ?? say('not named') })]
}

function factChanges(earlier: NoteOutline, { facts: after }: NoteOutline, say: Say): readonly string[] {
  const before = byName(earlier.facts)
  const names = new Set([...after.keys()].map(squeezed))
  const changed = [...after].flatMap(([name, { value: now }]) => {
    const was = before.get(squeezed(name))?.value
    if (was === undefined) return [say('{name}: now {now}; not known before.', { name, now })]
    return isSame(was, now) ? [] : [say('{name}: now {now}; before {was}.', { name, now, was })]
  })
  const lost = [...earlier.facts].flatMap(([name, { value: was }]) =>
    names.has(squeezed(name)) ? [] : [say('{name}: no longer known; before {was}.', { name, was })],
  )
  const newer = [...after].filter(([name, { value, sources }]) => {
    const was = before.get(squeezed(name))
    return was !== undefined && isSame(was.value, value) && !isSame(was.sources, sources)
  })
  const facts = newer.map(([name]) => name).join(', ')
  return [...changed, ...lost, ...(newer.length === 0 ? [] : [say('Same value from other or newer sources: {facts}.', { facts })])]
}

function optionChanges(earlier: NoteOutline, { options: after }: NoteOutline, say: Say): readonly string[] {
  const before = byName(earlier.options)
  const names = new Set([...after.keys()].map(squeezed))
  const changed = [...after].flatMap(([name, now]) => {
    const was = before.get(squeezed(name))
    if (was === now) return []
    return [
      was === undefined
        ? say('{name}: now {now}; not listed before.', { name, now })
        : say('{name}: now {now}; before {was}.', { name, now, was }),
    ]
  })
  const gone = [...earlier.options].flatMap(([name, was]) =>
    names.has(squeezed(name)) ? [] : [say('{name}: no longer listed; before {was}.', { name, was })],
  )
  return [...changed, ...gone]
}

/** Line breaks are the form's and not the note's, in names and values alike. */
const squeezed = (text: string): string => text.replace(/\s+/g, '')
const byName = <T>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
  new Map([...entries].map(([name, entry]) => [squeezed(name), entry]))
const isSame = (a: string, b: string): boolean => squeezed(a) === squeezed(b)
