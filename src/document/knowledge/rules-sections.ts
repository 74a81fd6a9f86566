import type { FilterEffect, Model, Prompt, Rule, SafetyFilter, State, Strength } from '../../engine/model.ts'
import type { Say } from '../say.ts'
import { criterionInWords } from './criterion-in-words.ts'
import { entry, type LabelledCriterion, line, lineIf, type PageEntry, type PageSection } from './page.ts'

function strengthInWords(strength: Strength, say: Say): string {
  switch (strength) {
    case 'P':
      return say('preferred or standard')
    case 'A':
      return say('acceptable')
    case 'C':
      return say('consider, individualise')
    case 'T':
      return say('trial or last resort')
    case 'L':
      return say('only if CNS-active alternatives are not available')
    case 'X':
      return say('not supported')
  }
}

/** What the model decides with: its situations with their rules, its safety filter, and the questions that follow from a situation. */
export function rulesSections(model: Model, say: Say): readonly PageSection[] {
  return [
    {
      id: 'coverage',
      heading: say('Coverage: situations in order of precedence'),
      intro: [
        say('{situations} situations, {rules} active rules. A situation that is met may silence groups of later ones.', {
          situations: model.states.length,
          rules: activeRules(model).length,
        }),
        reviewDates(model, say),
      ],
      entries: [
        entry(
          'coverage-list',
          say('Situations'),
          model.states.map((state) => coverageLine(state, say)),
        ),
      ],
    },
    {
      id: 'rules',
      heading: say('Situations and their rules'),
      intro: [
        say(
          'Options of one tier are equal, in no order. A rule whose condition is not met lists nothing; one whose condition is open lists its option as provisional, where it says so.',
        ),
      ],
      entries: [...model.states, model.fallback].map((state) => stateEntry(state, model, say)),
    },
    {
      id: 'filters',
      heading: say('Safety filters'),
      intro: [say('They look at every option that was listed. An unknown caution becomes a question, never a pass.')],
      entries: model.filters.map((filter) => filterEntry(filter, model, say)),
    },
    {
      id: 'prompts',
      heading: say('Questions and warnings of a situation'),
      intro: [],
      entries: model.prompts.map((prompt) => promptEntry(prompt, model, say)),
    },
  ]
}

const activeRules = (model: Model): readonly Rule[] =>
  [...model.states, model.fallback].flatMap(({ rules }) => rules).filter(({ status }) => status === 'active')

function reviewDates(model: Model, say: Say): string {
  const byDate = Map.groupBy(activeRules(model), ({ reviewed }) => reviewed)
  const dates = [...byDate]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, rules]) => say('{date} ({n} rules)', { date, n: rules.length }))
  return say('Reviewed: {dates}. The whole model is to be reviewed by {reviewBy}.', { dates: dates.join(', '), reviewBy: model.reviewBy })
}

function coverageLine({ id, title, group, rules, silences }: State, say: Say) {
  const active = rules.filter(({ status }) => status === 'active').length
  const silent = silences === undefined || silences.length === 0 ? '' : say('; silences: {groups}', { groups: silences.join(', ') })
  return line(
    id,
    say('{title} ({group}; {active} active, {retired} retired{silent})', { title, group, active, retired: rules.length - active, silent }),
  )
}

const stateEntry = (state: State, model: Model, say: Say): PageEntry =>
  entry(
    `state-${state.id}`,
    `${state.id}: ${state.title}`,
    [
      line(say('Group'), state.group),
      ...lineIf(say('Status it gives'), state.status),
      ...lineIf(say('Silences'), state.silences?.join(', ')),
    ],
    {
      criteria: [{ label: say('When'), criterion: criterionInWords(state.when, say) }],
      entries: state.rules.map((rule) => ruleEntry(rule, model, say)),
    },
  )

function ruleEntry(rule: Rule, model: Model, say: Say): PageEntry {
  const place = rule.strength === 'X' ? say('not supported') : say('tier {tier}', { tier: rule.tier })
  return entry(
    `rule-${rule.uid}`,
    `${rule.uid}: ${optionIn(model, rule.option)}`,
    [
      line(say('Place'), `${place}; ${strengthInWords(rule.strength, say)}`),
      line(say('Because'), rule.because),
      line(say('Evidence'), rule.level, rule.evidence),
      ...lineIf(say('Judgement'), rule.judgement),
      ...(rule.cautions ?? []).map((text) => line(say('Caution'), text)),
      ...warningLines(rule.warnings ?? [], model, say),
      ...lineIf(say('Provisional while only these are open'), rule.provisionalOn?.join(', ')),
      ...(rule.kind === 'while-unknown' ? [line(say('Fires'), say('because something is not known'))] : []),
      line(say('Reviewed'), `${rule.reviewed}; ${say(rule.status)}`),
    ],
    { criteria: conditionOf(rule, say) },
  )
}

const conditionOf = ({ when }: Rule, say: Say): readonly LabelledCriterion[] => [
  { label: say('And for this option'), criterion: criterionInWords(when, say) },
]

const filterEntry = (filter: SafetyFilter, model: Model, say: Say): PageEntry =>
  entry(
    `filter-${filter.id}`,
    filter.id,
    [
      line(say('Acts on'), filter.options.map((id) => optionIn(model, id)).join('; ')),
      line(say('Effect'), effectInWords(filter.effect, say)),
      line(say('Because'), filter.because, filter.evidence),
      line(say('While not known'), filter.whileUnknown),
      ...lineIf(say('Brings to the first tier'), filter.brings?.map((id) => optionIn(model, id)).join('; ')),
      ...askLines(filter.asks, model, say),
      ...warningLines(filter.warnings, model, say),
      ...lineIf(say('Judgement'), filter.judgement),
    ],
    { criteria: [{ label: say('When'), criterion: criterionInWords(filter.when, say) }] },
  )

function effectInWords(effect: FilterEffect, say: Say): string {
  switch (effect.kind) {
    case 'block':
      return say('not supported, with the reason')
    case 'demote':
      return say('moved to tier {tier}', { tier: effect.toTier })
    case 'warn':
      return say('stays, with a warning')
  }
}

const promptEntry = (prompt: Prompt, model: Model, say: Say): PageEntry =>
  entry(
    `prompt-${prompt.id}`,
    prompt.id,
    [
      ...lineIf(say('Only when listed'), prompt.ifListed?.map((id) => optionIn(model, id)).join('; ')),
      ...askLines(prompt.asks, model, say),
      ...warningLines(prompt.warnings, model, say),
      ...(prompt.evidence.length === 0 ? [] : [line(say('Evidence'), '', prompt.evidence)]),
      ...lineIf(say('Judgement'), prompt.judgement),
    ],
    { criteria: [{ label: say('When'), criterion: criterionInWords(prompt.when, say) }] },
  )

const optionIn = (model: Model, id: string): string => model.options[id]?.label ?? id
const askLines = (ids: readonly string[], model: Model, say: Say) => ids.map((id) => line(say('Asks'), model.asks[id]?.label ?? id))
const warningLines = (ids: readonly string[], model: Model, say: Say) => ids.map((id) => line(say('Warns'), model.warnings[id] ?? id))
