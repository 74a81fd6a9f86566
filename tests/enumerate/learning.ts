import type { OpenCriterion } from '../../src/engine/criterion.ts'
import type { Decision } from '../../src/engine/decision.ts'
import type { Rule, SafetyFilter } from '../../src/engine/model.ts'

/** What a decision says about each option that a caution can be silently lost from. */
type Entry = {
  readonly id: string
  readonly place: 'listed' | 'avoided'
  /** Put under Avoid by a rule of the model. */
  readonly ruled: boolean
  /** Under Avoid, and not merely because something is not known: no answer may bring it back. */
  readonly firm: boolean
  /** The warnings that may not be lost: those of safety filters, or of the rules that put it under Avoid. */
  readonly cautions: readonly string[]
  /** Every warning of the entry. */
  readonly says: readonly string[]
}
export type Stance = { readonly situation: string; readonly entries: ReadonlyMap<string, Entry> }

/** The discussion that filters bring has no caution of its own: it repeats what stands beside the option itself. */
export function stanceOf({ options, avoid, states }: Decision): Stance {
  const listed = options.map(
    ({ id, filters, rules, warnings }): Entry => ({
      id,
      place: 'listed',
      ruled: false,
      firm: false,
      cautions: rules.length === 0 ? [] : settled(filters).flatMap((filter) => filter.warnings),
      says: warnings,
    }),
  )
  const avoided = avoid.map(({ id, filters, rules, warnings }): Entry => {
    const ruled = rules.length > 0 && rules.every((rule) => rule.strength === 'X' && !restsOnNotKnowing(rule, states))
    const firm = settled(filters).length > 0 || ruled
    return {
      id,
      place: 'avoided',
      ruled,
      firm,
      cautions: ruled ? warnings : settled(filters).flatMap((filter) => filter.warnings),
      says: warnings,
    }
  })
  return {
    situation: states.map(({ state, verdict }) => (verdict === 'unmet' ? '' : `${state.id}:${verdict}`)).join(','),
    entries: new Map([...listed, ...avoided].map((entry) => [entry.id, entry])),
  }
}

/** A rule that fires because something is not known, or one of a state that is reached so. */
const restsOnNotKnowing = (rule: Rule, states: Decision['states']): boolean =>
  rule.kind === 'while-unknown' || states.some(({ state }) => state.rules.includes(rule) && isOpen(state.when))

/** The filters that act on what is known: what they say stands whatever else is learnt. */
const settled = (filters: readonly SafetyFilter[]): readonly SafetyFilter[] => filters.filter(({ when }) => !isOpen(when))

export const isOpen = (criterion: OpenCriterion): boolean =>
  'of' in criterion && criterion.kind !== 'not-established'
    ? [criterion.of].flat().some(isOpen)
    : ['not-established', 'not-known', 'conflicting', 'not-read'].includes(criterion.kind)

export const keyOf = ({ situation, entries }: Stance): string =>
  `${situation}|${[...entries.values()].map(({ id, place, cautions, says }) => [id, place, ...cautions, '/', ...says].join('+')).join(';')}`

/**
 * Learning one more fact never silently removes a warning. Precisely: an option under Avoid is not offered afterwards, one that stands
 * there only while something is not known excepted; as long as an option with a caution is mentioned, the warnings of that caution
 * stand beside it, unless a rule now refuses what was offered with a caution, for its own reason; and an option that a rule put under Avoid
 * stays there as long as the situation (the states reached) is the same.
 */
export function silentlyRemoved(before: Stance, after: Stance): string[] {
  const problems: string[] = []
  for (const [id, was] of before.entries) {
    const is = after.entries.get(id)
    if (was.firm && is?.place === 'listed') problems.push(`${id} was to be avoided and is offered once more is known`)
    if (was.ruled && is === undefined && before.situation === after.situation)
      problems.push(`${id} was to be avoided and is not mentioned once more is known, in the same situation`)
    const refused = was.place === 'listed' && is?.ruled === true
    const lost = is === undefined || refused ? [] : was.cautions.filter((warning) => !is.says.includes(warning))
    if (lost.length > 0) problems.push(`${id} loses the warning ${[...new Set(lost)].join(', ')} once more is known`)
  }
  return problems
}
