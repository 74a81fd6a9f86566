import { useEffect, useState } from 'react'
import type { Model } from '../../engine/model.ts'
import { byWeight, type OpenQuestion, whatWouldChangeInSteps } from '../../engine/what-would-change.ts'
import type { IsoDate } from '../../facts/iso-date.ts'
import type { PatientFacts } from '../../facts/patient-facts.ts'
import { inSlices } from './in-slices.ts'

/**
 * What would change the list, worked out after the list itself is on screen and a little at a time: it costs one decision per possible
 * answer, and whoever presses something meanwhile goes first.
 */
export function useOpenQuestions(model: Model, given: PatientFacts, asOf: IsoDate): readonly OpenQuestion[] | null {
  const [found, setFound] = useState<{ given: PatientFacts; questions: readonly OpenQuestion[] } | null>(null)
  useEffect(
    () => inSlices(whatWouldChangeInSteps(model, { facts: given, asOf }), (steps) => setFound({ given, questions: byWeight(steps) })),
    [model, given, asOf],
  )
  return found !== null && found.given === given ? found.questions : null
}
