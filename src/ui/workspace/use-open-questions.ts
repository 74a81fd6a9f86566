import { useEffect, useState } from 'react'
import { decidedTogether, type JointQuestion } from '../../engine/decided-together.ts'
import type { Model } from '../../engine/model.ts'
import { byWeight, type OpenQuestion, whatWouldChangeInSteps } from '../../engine/what-would-change.ts'
import type { IsoDate } from '../../facts/iso-date.ts'
import type { PatientFacts } from '../../facts/patient-facts.ts'
import { inSlices } from './in-slices.ts'

/**
 * What would change the list, worked out after the list itself is on screen and a little at a time: it costs one decision per possible
 * answer, and whoever presses something meanwhile goes first.
 */
export function useOpenQuestions(model: Model, given: PatientFacts, asOf: IsoDate): Found {
  const [found, setFound] = useState<(Found & { readonly given: PatientFacts }) | null>(null)
  useEffect(() => {
    const about = { facts: given, asOf }
    return inSlices(whatWouldChangeInSteps(model, about), (steps) => {
      const questions = byWeight(steps)
      setFound({ given, questions, together: decidedTogether(model, about, questions) })
    })
  }, [model, given, asOf])
  return found !== null && found.given === given ? found : NOT_YET
}

type Found = { readonly questions: readonly OpenQuestion[] | null; readonly together: readonly JointQuestion[] }
const NOT_YET: Found = { questions: null, together: [] }
