import type { Decision } from '../../src/engine/decision.ts'

/** What a decision says about each option that a caution can be silently lost from. */
type Entry = { readonly id: string; readonly place: 'listed' | 'avoided'; readonly ruled: boolean; readonly warnings: readonly string[] }
export type Stance = { readonly situation: string; readonly entries: ReadonlyMap<string, Entry> }

/**
 * The cautions of each option: what acting safety filters say of it, or the rules that put it under Avoid. Rules that fire because
 * something is not known are left out, and so is the discussion that filters bring: it repeats what stands beside the option itself.
 */
export function stanceOf({ options, avoid, states }: Decision): Stance {
  const filtered = [...options.filter(({ rules }) => rules.length > 0), ...avoid].filter(({ filters }) => filters.length > 0)
  const ruled = avoid.filter(({ filters, rules }) => filters.length === 0 && rules.every(({ kind }) => kind === 'treatment'))
  const avoided = new Set(avoid.map(({ id }) => id))
  const entries: Entry[] = [
    ...filtered.map(
      ({ id, filters }): Entry => ({
        id,
        place: avoided.has(id) ? 'avoided' : 'listed',
        ruled: false,
        warnings: filters.flatMap(({ warnings }) => warnings),
      }),
    ),
    ...ruled.map(({ id, warnings }): Entry => ({ id, place: 'avoided', ruled: true, warnings })),
  ]
  const plain = options
    .filter(({ filters }) => filters.length === 0)
    .map(({ id }): Entry => ({ id, place: 'listed', ruled: false, warnings: [] }))
  return {
    situation: states.map(({ state, verdict }) => (verdict === 'unmet' ? '' : `${state.id}:${verdict}`)).join(','),
    entries: new Map([...plain, ...entries].map((entry) => [entry.id, entry])),
  }
}

export const keyOf = ({ situation, entries }: Stance): string =>
  `${situation}|${[...entries.values()].map(({ id, place, warnings }) => `${id}:${place}:${warnings.join('+')}`).join(';')}`

/**
 * Learning one more fact never silently removes a warning. Precisely: an option under Avoid is not offered afterwards; where it stays,
 * every warning of its entry stays; a warning that a safety filter gave to a listed option stays as long as the option is mentioned;
 * and an option that a rule put under Avoid stays there as long as the situation (the states reached) is the same.
 */
export function silentlyRemoved(before: Stance, after: Stance): string[] {
  const problems: string[] = []
  for (const [id, was] of before.entries) {
    const is = after.entries.get(id)
    if (was.place === 'avoided' && is?.place === 'listed') problems.push(`${id} was to be avoided and is offered once more is known`)
    if (was.ruled && is === undefined && before.situation === after.situation)
      problems.push(`${id} was to be avoided and is not mentioned once more is known, in the same situation`)
    const lost = is === undefined ? [] : was.warnings.filter((warning) => !is.warnings.includes(warning))
    if (lost.length > 0) problems.push(`${id} loses the warning ${lost.join(', ')} once more is known`)
  }
  return problems
}
