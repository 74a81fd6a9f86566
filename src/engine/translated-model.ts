import type { OpenCriterion } from './criterion.ts'
import type { Model, OptionEntry, Prompt, Rule, SafetyFilter, State } from './model.ts'

/**
 * The same model in other words: what it says about options, situations, reasons, levels, checks, questions, warnings, judgement and each
 * criterion. What it decides is the same, since nothing that is tested is touched.
 */
export function translatedModel(model: Model, say: (english: string) => string, sayCriterion: (english: string) => string = say): Model {
  const criterion = translatedCriterion(sayCriterion)
  const judged = ({ judgement }: { readonly judgement?: string }) => (judgement === undefined ? {} : { judgement: say(judgement) })
  const state = (one: State): State => ({ ...one, title: say(one.title), when: criterion(one.when), rules: one.rules.map(rule) })
  const rule = (one: Rule): Rule => ({
    ...one,
    ...judged(one),
    when: criterion(one.when),
    because: say(one.because),
    level: say(one.level),
    ...(one.cautions === undefined ? {} : { cautions: one.cautions.map(say) }),
  })
  const filter = (one: SafetyFilter): SafetyFilter => ({
    ...one,
    ...judged(one),
    when: criterion(one.when),
    because: say(one.because),
    whileUnknown: say(one.whileUnknown),
  })
  const prompt = (one: Prompt): Prompt => ({ ...one, ...judged(one), when: criterion(one.when) })
  return {
    ...model,
    states: model.states.map(state),
    fallback: state(model.fallback),
    filters: model.filters.map(filter),
    prompts: model.prompts.map(prompt),
    responseFrameworks: model.responseFrameworks.map((one) => ({ ...one, label: say(one.label), when: criterion(one.when) })),
    options: mapped(model.options, (one: OptionEntry) => ({ ...one, ...judged(one), label: say(one.label) })),
    asks: mapped(model.asks, (one) => ({ ...one, label: say(one.label) })),
    warnings: mapped(model.warnings, say),
    exampleHistories: model.exampleHistories.map((one) => ({ ...one, label: say(one.label) })),
  }
}

/** A criterion with every part of it said anew. One that stands in many rules stays one. */
export function translatedCriterion(say: (english: string) => string): (criterion: OpenCriterion) => OpenCriterion {
  const done = new Map<OpenCriterion, OpenCriterion>()
  const translated = (criterion: OpenCriterion): OpenCriterion => {
    const before = done.get(criterion)
    if (before !== undefined) return before
    const after = inWords(criterion)
    done.set(criterion, after)
    return after
  }
  function inWords(criterion: OpenCriterion): OpenCriterion {
    const says = say(criterion.says)
    switch (criterion.kind) {
      case 'all':
      case 'any':
        return { ...criterion, says, of: criterion.of.map(translated) }
      case 'not':
      case 'not-established':
        return { ...criterion, says, of: translated(criterion.of) }
      default:
        return { ...criterion, says }
    }
  }
  return translated
}

/** Every entry changed, under the id that it has. */
export const mapped = <T>(entries: Readonly<Record<string, T>>, change: (entry: T) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]))
