import type { Decision, ListedOption } from '../engine/decision.ts'
import type { Model } from '../engine/model.ts'
import { WORDS } from './words.ts'

/** One difference between two decisions about the same patient. */
export type Change = { readonly option: string | null; readonly mark: 'added' | 'moved' | 'changed'; readonly says: string }

/** What a new decision says differently, in words: listed, moved, gone, avoided, settled. Empty when the lists are the same. */
export function changesBetween(before: Decision, after: Decision, model: Model): readonly Change[] {
  const label = (id: string): string => model.options[id]?.label ?? id
  const was = new Map(before.options.map((option) => [option.id, option]))
  const wasAvoided = new Set(before.avoid.map(({ id }) => id))
  const isAvoided = new Set(after.avoid.map(({ id }) => id))
  const isListed = new Set(after.options.map(({ id }) => id))
  const change = (option: string, mark: Change['mark'], says: string): Change => ({ option, mark, says })
  return [
    ...statusChange(before, after),
    ...after.options.flatMap((option) => changesOf(was.get(option.id), option, label(option.id))),
    ...after.avoid.filter(({ id }) => !wasAvoided.has(id)).map(({ id }) => change(id, 'added', WORDS.changed.avoided(label(id)))),
    ...before.options
      .filter(({ id }) => !isListed.has(id) && !isAvoided.has(id))
      .map(({ id }) => change(id, 'changed', WORDS.changed.removed(label(id)))),
    ...before.avoid
      .filter(({ id }) => !isAvoided.has(id) && !isListed.has(id))
      .map(({ id }) => change(id, 'changed', WORDS.changed.noLongerAvoided(label(id)))),
  ]
}

function statusChange(before: Decision, after: Decision): readonly Change[] {
  if (before.status === after.status) return []
  const title = after.status === 'options' ? WORDS.options.heading : WORDS.status[after.status].title
  return [{ option: null, mark: 'changed', says: WORDS.changed.status(title) }]
}

function changesOf(before: ListedOption | undefined, after: ListedOption, label: string): readonly Change[] {
  const { tier } = WORDS.options
  const of = (mark: Change['mark'], says: string): readonly Change[] => [{ option: after.id, mark, says }]
  if (before === undefined) return of('added', WORDS.changed.added(label, tier(after.tier).toLowerCase()))
  if (before.tier !== after.tier)
    return of('moved', WORDS.changed.moved(label, tier(before.tier).toLowerCase(), tier(after.tier).toLowerCase()))
  if (before.provisional !== after.provisional)
    return of('changed', after.provisional ? WORDS.changed.unsettled(label) : WORDS.changed.settled(label))
  return before.conditions.join('|') === after.conditions.join('|') ? [] : of('changed', WORDS.changed.conditions(label))
}
