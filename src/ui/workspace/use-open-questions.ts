import { useEffect, useState } from 'react'
import type { Model } from '../../engine/model.ts'
import { type OpenQuestion, whatWouldChange } from '../../engine/what-would-change.ts'
import type { IsoDate } from '../../facts/iso-date.ts'
import type { PatientFacts } from '../../facts/patient-facts.ts'

/** What would change the list, worked out after the list itself is on screen: it costs one decision per possible answer. */
export function useOpenQuestions(model: Model, given: PatientFacts, asOf: IsoDate): readonly OpenQuestion[] | null {
  const [found, setFound] = useState<{ given: PatientFacts; questions: readonly OpenQuestion[] } | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // A task of its own behind the next frame: what was answered is painted first.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setFound({ given, questions: whatWouldChange(model, { facts: given, asOf }) }), 0)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [model, given, asOf])
  return found !== null && found.given === given ? found.questions : null
}
