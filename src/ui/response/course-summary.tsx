import { COMPARTMENTS, type CompartmentId, type Course } from '../../response/course.ts'
import { COMPARTMENT_WORDS, progressionFreeInWords } from '../../response/words.ts'
import { sentence } from '../language/sentences.ts'
import { CompartmentResult } from './compartment-result.tsx'
import { RESPONSE_WORDS } from './response-words.ts'

/** The three compartments side by side, and what follows from all of them. */
export function CourseSummary({ course }: { readonly course: Course }) {
  const { compartments, firstToProgress, lmType, cns, nonCns, start } = course
  const first =
    firstToProgress === null
      ? RESPONSE_WORDS.firstNone
      : `${firstToProgress.compartments.map((id) => sentence(COMPARTMENT_WORDS[id])).join(sentence(' and '))}, ${firstToProgress.on}. ${RESPONSE_WORDS.review}`
  const rows: readonly (readonly [string, string])[] = [
    [RESPONSE_WORDS.start, start ?? RESPONSE_WORDS.startNot],
    [RESPONSE_WORDS.first, first],
    [RESPONSE_WORDS.cns, sentence(progressionFreeInWords(cns))],
    [RESPONSE_WORDS.nonCns, sentence(progressionFreeInWords(nonCns))],
    [RESPONSE_WORDS.type, [lmType.label, ...lmType.remarks].map((text) => sentence(text)).join('. ')],
  ]
  return (
    <section aria-labelledby="results-heading">
      <h3 id="results-heading">{RESPONSE_WORDS.results}</h3>
      <div className="compartments">
        {(Object.keys(COMPARTMENTS) as CompartmentId[]).map((id) => (
          <CompartmentResult key={id} compartment={compartments[id]} />
        ))}
      </div>
      <dl className="parts whole">
        {rows.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p className="muted">{RESPONSE_WORDS.death}</p>
    </section>
  )
}
