import type { FactName } from '../../facts/patient-facts.ts'
import { consequencesInWords } from '../consequences.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'

/** What each possible answer would change, in full; nothing where no answer changes the first tier. */
export function Consequences({ name }: { readonly name: FactName }) {
  const desk = useDesk()
  const question = desk.questions?.find(({ fact }) => fact === name)
  if (question === undefined) return null
  return (
    <section>
      <h3>{WORDS.questions.effects}</h3>
      <ul className="lines">
        {consequencesInWords(question, desk.decision, (id) => optionLabel(desk, id)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
