import type { Model, OptionEntry, Rule, SafetyFilter, State } from './model.ts'

/**
 * The same model in other words: what it says about options, situations, reasons, levels, checks, questions and warnings. What it decides
 * is the same, since nothing that is tested is touched. What criteria say of themselves stays as it is.
 */
export function translatedModel(model: Model, say: (english: string) => string): Model {
  const state = (one: State): State => ({ ...one, title: say(one.title), rules: one.rules.map(rule) })
  const rule = (one: Rule): Rule => ({
    ...one,
    because: say(one.because),
    level: say(one.level),
    ...(one.cautions === undefined ? {} : { cautions: one.cautions.map(say) }),
  })
  const filter = (one: SafetyFilter): SafetyFilter => ({ ...one, because: say(one.because), whileUnknown: say(one.whileUnknown) })
  return {
    ...model,
    states: model.states.map(state),
    fallback: state(model.fallback),
    filters: model.filters.map(filter),
    responseFrameworks: model.responseFrameworks.map((one) => ({ ...one, label: say(one.label) })),
    options: mapped(model.options, (one: OptionEntry) => ({ ...one, label: say(one.label) })),
    asks: mapped(model.asks, (one) => ({ ...one, label: say(one.label) })),
    warnings: mapped(model.warnings, say),
    exampleHistories: model.exampleHistories.map((one) => ({ ...one, label: say(one.label) })),
  }
}

const mapped = <T>(entries: Readonly<Record<string, T>>, change: (entry: T) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]))
