import { decide } from '../engine/decide.ts'
import type { Decision } from '../engine/decision.ts'
import type { Model } from '../engine/model.ts'
import { type OpenQuestion, whatWouldChange } from '../engine/what-would-change.ts'
import { type Answer, withAnswers } from '../facts/answers.ts'
import { withDerivedFacts } from '../facts/derive.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import type { PatientFacts } from '../facts/patient-facts.ts'

/** What the app and the command line both show: the facts with the clinician's answers in, and what the model supports for them. */
export type Recommendation = { readonly facts: PatientFacts; readonly decision: Decision }

type Basis = { readonly chartFacts: PatientFacts; readonly answers: readonly Answer[]; readonly model: Model; readonly asOf: IsoDate }

/** The one path from a chart's facts and the clinician's answers to a recommendation. */
export function recommendationFrom({ chartFacts, answers, model, asOf }: Basis): Recommendation {
  const facts = withDerivedFacts(withAnswers(chartFacts, answers, asOf))
  return { facts, decision: decide(model, { facts, asOf }) }
}

/** Which unknown facts would change it, and to what: one decision per possible answer, so computed only where it is shown. */
export const openQuestionsFor = ({ chartFacts, answers, model, asOf }: Basis): readonly OpenQuestion[] =>
  whatWouldChange(model, { facts: withAnswers(chartFacts, answers, asOf), asOf })
