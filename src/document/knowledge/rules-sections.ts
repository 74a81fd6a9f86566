import type { FilterEffect, Model, Prompt, Rule, SafetyFilter, State, Strength } from '../../engine/model.ts'
import { criterionInWords } from './criterion-in-words.ts'
import { entry, type LabelledCriterion, line, lineIf, type PageEntry, type PageSection } from './page.ts'

const STRENGTHS: Readonly<Record<Strength, string>> = {
  P: 'preferred or standard',
  A: 'acceptable',
  C: 'consider, individualise',
  T: 'trial or last resort',
  L: 'only if CNS-active alternatives are not available',
  X: 'not supported',
}

/** What the model decides with: its situations with their rules, its safety filter, and the questions that follow from a situation. */
export function rulesSections(model: Model): readonly PageSection[] {
  return [
    {
      id: 'coverage',
      heading: 'Coverage: situations in order of precedence',
      intro: [
        `${model.states.length} situations, ${activeRules(model).length} active rules. A situation that is met may silence groups of later ones.`,
        reviewDates(model),
      ],
      entries: [entry('coverage-list', 'Situations', model.states.map(coverageLine))],
    },
    {
      id: 'rules',
      heading: 'Situations and their rules',
      intro: [
        'Options of one tier are equal, in no order. A rule whose condition is not met lists nothing; one whose condition is open lists its option as provisional, where it says so.',
      ],
      entries: [...model.states, model.fallback].map((state) => stateEntry(state, model)),
    },
    {
      id: 'filters',
      heading: 'Safety filters',
      intro: ['They look at every option that was listed. An unknown caution becomes a question, never a pass.'],
      entries: model.filters.map((filter) => filterEntry(filter, model)),
    },
    {
      id: 'prompts',
      heading: 'Questions and warnings of a situation',
      intro: [],
      entries: model.prompts.map((prompt) => promptEntry(prompt, model)),
    },
  ]
}

const activeRules = (model: Model): readonly Rule[] =>
  [...model.states, model.fallback].flatMap(({ rules }) => rules).filter(({ status }) => status === 'active')

function reviewDates(model: Model): string {
  const byDate = Map.groupBy(activeRules(model), ({ reviewed }) => reviewed)
  const dates = [...byDate].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([date, rules]) => `${date} (${rules.length} rules)`)
  return `Reviewed: ${dates.join(', ')}. The whole model is to be reviewed by ${model.reviewBy}.`
}

function coverageLine({ id, title, group, rules, silences }: State) {
  const active = rules.filter(({ status }) => status === 'active').length
  const silent = silences === undefined || silences.length === 0 ? '' : `; silences: ${silences.join(', ')}`
  return line(id, `${title} (${group}; ${active} active, ${rules.length - active} retired${silent})`)
}

const stateEntry = (state: State, model: Model): PageEntry =>
  entry(
    `state-${state.id}`,
    `${state.id}: ${state.title}`,
    [line('Group', state.group), ...lineIf('Status it gives', state.status), ...lineIf('Silences', state.silences?.join(', '))],
    { criteria: [{ label: 'When', criterion: criterionInWords(state.when) }], entries: state.rules.map((rule) => ruleEntry(rule, model)) },
  )

function ruleEntry(rule: Rule, model: Model): PageEntry {
  const place = rule.strength === 'X' ? 'not supported' : `tier ${rule.tier}`
  return entry(
    `rule-${rule.uid}`,
    `${rule.uid}: ${optionIn(model, rule.option)}`,
    [
      line('Place', `${place}; ${STRENGTHS[rule.strength]}`),
      line('Because', rule.because),
      line('Evidence', rule.level, rule.evidence),
      ...lineIf('Judgement', rule.judgement),
      ...(rule.cautions ?? []).map((text) => line('Caution', text)),
      ...warningLines(rule.warnings ?? [], model),
      ...lineIf('Provisional while only these are open', rule.provisionalOn?.join(', ')),
      ...(rule.kind === 'while-unknown' ? [line('Fires', 'because something is not known')] : []),
      line('Reviewed', `${rule.reviewed}; ${rule.status}`),
    ],
    { criteria: conditionOf(rule) },
  )
}

const conditionOf = ({ when }: Rule): readonly LabelledCriterion[] => [{ label: 'And for this option', criterion: criterionInWords(when) }]

const filterEntry = (filter: SafetyFilter, model: Model): PageEntry =>
  entry(
    `filter-${filter.id}`,
    filter.id,
    [
      line('Acts on', filter.options.map((id) => optionIn(model, id)).join('; ')),
      line('Effect', effectInWords(filter.effect)),
      line('Because', filter.because, filter.evidence),
      line('While not known', filter.whileUnknown),
      ...lineIf('Brings to the first tier', filter.brings?.map((id) => optionIn(model, id)).join('; ')),
      ...askLines(filter.asks, model),
      ...warningLines(filter.warnings, model),
      ...lineIf('Judgement', filter.judgement),
    ],
    { criteria: [{ label: 'When', criterion: criterionInWords(filter.when) }] },
  )

function effectInWords(effect: FilterEffect): string {
  switch (effect.kind) {
    case 'block':
      return 'not supported, with the reason'
    case 'demote':
      return `moved to tier ${effect.toTier}`
    case 'warn':
      return 'stays, with a warning'
  }
}

const promptEntry = (prompt: Prompt, model: Model): PageEntry =>
  entry(
    `prompt-${prompt.id}`,
    prompt.id,
    [
      ...lineIf('Only when listed', prompt.ifListed?.map((id) => optionIn(model, id)).join('; ')),
      ...askLines(prompt.asks, model),
      ...warningLines(prompt.warnings, model),
      ...(prompt.evidence.length === 0 ? [] : [line('Evidence', '', prompt.evidence)]),
      ...lineIf('Judgement', prompt.judgement),
    ],
    { criteria: [{ label: 'When', criterion: criterionInWords(prompt.when) }] },
  )

const optionIn = (model: Model, id: string): string => model.options[id]?.label ?? id
const askLines = (ids: readonly string[], model: Model) => ids.map((id) => line('Asks', model.asks[id]?.label ?? id))
const warningLines = (ids: readonly string[], model: Model) => ids.map((id) => line('Warns', model.warnings[id] ?? id))
