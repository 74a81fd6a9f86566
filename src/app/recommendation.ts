import { decide } from '../engine/decide.ts'
import type { Decision } from '../engine/decision.ts'
import type { Model } from '../engine/model.ts'
import { type Answer, withAnswers } from '../facts/answers.ts'
import { withDerivedFacts } from '../facts/derive.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import type { PatientFacts } from '../facts/patient-facts.ts'

export type Asked = {
  /** What the chart says, before anyone answered anything. */
  readonly facts: PatientFacts
  readonly answers: readonly Answer[]
  readonly model: Model
  readonly asOf: IsoDate
}

export type Recommendation = {
  /** The chart with the answers, before anything is derived: what "what would change" starts from. */
  readonly given: PatientFacts
  readonly facts: PatientFacts
  readonly decision: Decision
}

/** The one way from a chart and answers to a decision, for the screen and for the command line alike. */
export function recommendationFrom({ facts: chart, answers, model, asOf }: Asked): Recommendation {
  const given = withAnswers(chart, answers, asOf)
  const facts = withDerivedFacts(given)
  return { given, facts, decision: decide(model, { facts, asOf }) }
}
