import type { CriterionInWords, PageEntry, PageLine } from '../../document/knowledge/page.ts'

type EntryViewProps = { readonly entry: PageEntry; readonly onRow: (id: string) => void; readonly inner?: boolean }

/** One state, rule, drug or row, with its lines and, folded, its criteria. */
export function EntryView({ entry: { id, title, lines, criteria, entries }, onRow, inner = false }: EntryViewProps) {
  return (
    <section className="rule" id={id} tabIndex={-1}>
      {inner ? <h4>{title}</h4> : <h3>{title}</h3>}
      <ul className="lines">
        {lines.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an entry are a fixed list in a fixed order
          <LineView key={at} line={line} onRow={onRow} />
        ))}
      </ul>
      {criteria.map(({ label, criterion }) => (
        <details key={label} className="findings">
          <summary>
            {label}: {criterion.says}
          </summary>
          <ul>
            <CriterionView criterion={criterion} />
          </ul>
        </details>
      ))}
      {entries.map((each) => (
        <EntryView key={each.id} entry={each} onRow={onRow} inner />
      ))}
    </section>
  )
}

function LineView({ line: { label, text, rows }, onRow }: { readonly line: PageLine; readonly onRow: EntryViewProps['onRow'] }) {
  return (
    <li>
      {label === '' ? null : <strong>{label}: </strong>}
      {text}
      {rows.map((id) => (
        <span key={id}>
          {' '}
          <button type="button" className="link" onClick={() => onRow(id)}>
            {id}
          </button>
        </span>
      ))}
    </li>
  )
}

const CriterionView = ({ criterion: { says, means, parts } }: { readonly criterion: CriterionInWords }) => (
  <li>
    {says} <span className="muted">({means})</span>
    {parts.length === 0 ? null : (
      <ul>
        {parts.map((part, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a criterion are a fixed list in a fixed order
          <CriterionView key={at} criterion={part} />
        ))}
      </ul>
    )}
  </li>
)
