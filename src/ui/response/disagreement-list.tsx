import type { Course } from '../../response/course.ts'
import { DISAGREEMENTS, type VersionDisagreement } from '../../response/disagreements.ts'
import { sentence } from '../language/sentences.ts'
import { RESPONSE_WORDS } from './response-words.ts'

/** Both sides of what versions and sources disagree about, for the compartments that are followed. */
export function DisagreementList({ course: { compartments } }: { readonly course: Course }) {
  const shown: readonly VersionDisagreement[] = [
    ...(compartments.meninges.points.length === 0 ? [] : DISAGREEMENTS.meninges),
    ...(compartments.brain.points.length === 0 ? [] : DISAGREEMENTS.brain),
  ]
  if (shown.length === 0) return null
  return (
    <details>
      <summary>{RESPONSE_WORDS.disagreements}</summary>
      {shown.map(({ question, sides, here, evidence }) => (
        <section className="statement" key={question}>
          <h4>{sentence(question)}</h4>
          <ul className="lines">
            {sides.map((side) => (
              <li key={side}>{sentence(side)}</li>
            ))}
          </ul>
          <p>
            <strong>{RESPONSE_WORDS.here}:</strong> {sentence(here)} <span className="muted">{evidence.join(', ')}</span>
          </p>
        </section>
      ))}
    </details>
  )
}
