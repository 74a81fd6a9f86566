import { studiedRows, verificationInWords } from '../../document/studied.ts'
import type { Evidence } from '../../engine/model.ts'
import { useDesk } from '../desk.ts'
import { sentence } from '../language/sentences.ts'
import { WORDS } from '../words.ts'

/** The statements a rule rests on, as published: design, population and figure stay together with their source. */
export function EvidenceList({ ids }: { readonly ids: readonly string[] }) {
  const { evidence } = useDesk()
  return (
    <section className="evidence">
      <h3>{WORDS.why.evidence}</h3>
      {evidence.kind === 'loading' ? <p className="muted">{WORDS.why.loading}</p> : null}
      {evidence.kind === 'failed' ? <p className="problem">{WORDS.why.evidenceFailed}</p> : null}
      <ul className="lines">
        {ids.map((id) => (
          <li key={id}>
            <EvidenceRow
              id={id}
              row={evidence.kind === 'ready' ? evidence.background.evidence[id] : undefined}
              settled={evidence.kind === 'ready'}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type EvidenceRowProps = { readonly id: string; readonly row: Evidence | undefined; readonly settled: boolean }

function EvidenceRow({ id, row, settled }: EvidenceRowProps) {
  if (row === undefined)
    return (
      <p>
        <code>{id}</code> {settled ? WORDS.why.missingRow : ''}
      </p>
    )
  const { why } = WORDS
  return (
    <article className="evidence-row">
      <p>
        <code>{row.id}</code> {row.statement}
      </p>
      <p className="muted">
        {[row.design, row.setting, `${row.publication}${row.where === '' ? '' : `, ${row.where}`}`]
          .filter((part) => part !== '')
          .join(' · ')}
        {row.citedReference === '' || row.citedReference === 'none' ? '' : ` · ${why.cited}: ${row.citedReference}`}
      </p>
      {studiedRows(row, sentence).map(([label, text]) => (
        <p key={label}>
          {label}: {text}
        </p>
      ))}
      {row.endpoint === undefined ? <p className="muted">{why.endpointNotStated}</p> : null}
      <p className="muted">
        {why.verification}: {verificationInWords(row, sentence)}
      </p>
      {row.corrections.map((correction) => (
        <p key={correction} className="correction">
          {why.correction}: {correction}
        </p>
      ))}
    </article>
  )
}
