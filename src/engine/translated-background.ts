import type { Arm, Background, Conflict, DrugEntry, Figure, Side, Supersession } from './background.ts'
import type { OpenCriterion } from './criterion.ts'
import type { Evidence } from './model.ts'
import { mapped } from './translated-model.ts'

/** How each kind of text is said. Works are cited as printed, whatever the language; places within them may be translated. */
export type BackgroundWords = {
  readonly say: (english: string) => string
  readonly cite: (english: string) => string
  readonly place: (english: string) => string
  readonly criterion: (criterion: OpenCriterion) => OpenCriterion
}

/** The same background in other words: every figure, id and row stays what it is. */
export function translatedBackground(background: Background, words: BackgroundWords): Background {
  const { say } = words
  return {
    ...background,
    evidence: mapped(background.evidence, (row) => evidence(row, words)),
    conflicts: background.conflicts.map((one) => conflict(one, words)),
    supersessions: background.supersessions.map((one) => supersession(one, words)),
    drugs: background.drugs.map((one) => drug(one, say)),
    figures: background.figures.map((one) => figure(one, say)),
  }
}

type Say = BackgroundWords['say']

function evidence(row: Evidence, { say, cite, place }: BackgroundWords): Evidence {
  const { population, n, endpoint, registration } = row
  return {
    ...row,
    statement: say(row.statement),
    publication: say(row.publication),
    where: place(row.where),
    citedReference: cite(row.citedReference),
    design: say(row.design),
    setting: say(row.setting),
    verification: say(row.verification),
    corrections: row.corrections.map(say),
    ...(population === undefined ? {} : { population: say(population) }),
    ...(n === undefined ? {} : { n: say(n) }),
    ...(endpoint === undefined ? {} : { endpoint: mapped(endpoint, say) }),
    ...(registration === undefined ? {} : { registration: say(registration) }),
  }
}

const side = (one: Side, say: Say): Side => ({ ...one, says: say(one.says) })

const conflict = (one: Conflict, { say, criterion }: BackgroundWords): Conflict => ({
  ...one,
  question: say(one.question),
  a: side(one.a, say),
  b: side(one.b, say),
  modelDoes: say(one.modelDoes),
  ...(one.when === undefined ? {} : { when: criterion(one.when) }),
})

const supersession = (one: Supersession, { say, criterion }: BackgroundWords): Supersession => ({
  ...one,
  earlier: side(one.earlier, say),
  now: side(one.now, say),
  ...(one.when === undefined ? {} : { when: criterion(one.when) }),
})

const drug = (one: DrugEntry, say: Say): DrugEntry => ({
  ...one,
  target: say(one.target),
  usualDose: { ...one.usualDose, text: say(one.usualDose.text) },
  ...(one.offLabel === undefined ? {} : { offLabel: say(one.offLabel) }),
  ...(one.keyCautions === undefined ? {} : { keyCautions: { ...one.keyCautions, text: say(one.keyCautions.text) } }),
  cnsPenetration: one.cnsPenetration === 'not known' ? one.cnsPenetration : side(one.cnsPenetration, say),
})

const figure = (one: Figure, say: Say): Figure => ({
  ...one,
  study: say(one.study),
  endpoint: say(one.endpoint),
  arms: one.arms.map((arm): Arm => ({ ...arm, label: say(arm.label) })),
})
