import { availabilityInWords, doseBasis, penetrationInWords } from '../../document/drug-words.ts'
import type { DrugEntry } from '../../engine/background.ts'
import { useDesk } from '../desk.ts'
import { sentence } from '../language/sentences.ts'
import { WORDS } from '../words.ts'

/** The drugs of an option, for orientation: nothing here replaces the label. */
export function DrugList({ id }: { readonly id: string }) {
  const { evidence } = useDesk()
  if (evidence.kind !== 'ready') return null
  const { drugs, drugsOf } = evidence.background
  const shown = drugs.filter(({ agent }) => drugsOf[id]?.includes(agent) === true)
  if (shown.length === 0) return null
  return (
    <section className="rule">
      <h3>{WORDS.why.drugs}</h3>
      {shown.map((drug) => (
        <OneDrug key={drug.agent} drug={drug} />
      ))}
    </section>
  )
}

function OneDrug({ drug }: { readonly drug: DrugEntry }) {
  const { why } = WORDS
  const { usualDose, offLabel, keyCautions } = drug
  return (
    <>
      <h4>
        {drug.agent} <span className="muted">{drug.otherNames.join(', ')}</span>
      </h4>
      <ul className="lines">
        <Row term={why.dose} text={`${usualDose.text} (${doseBasis(usualDose, sentence)})`} />
        {offLabel === undefined ? null : <Row term={why.offLabel} text={offLabel} />}
        {keyCautions === undefined ? null : (
          <Row term={why.keyCautions} text={`${keyCautions.text} (${doseBasis(keyCautions, sentence)})`} />
        )}
        <Row term={why.penetration} text={penetrationInWords(drug, sentence)} />
        <Row term={why.available} text={availabilityInWords(drug, sentence)} />
      </ul>
    </>
  )
}

const Row = ({ term, text }: { readonly term: string; readonly text: string }) => (
  <li>
    <strong>{term}:</strong> {text}
  </li>
)
