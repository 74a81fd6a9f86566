import { RecordLink } from '../facts/source-list.tsx'
import { dateInWords } from '../language/in-locale.ts'
import { sentence } from '../language/sentences.ts'
import { Sheet } from '../sheet.tsx'
import type { ReadReport, ShownQuery } from '../shown.ts'
import { WORDS } from '../words.ts'
import { useOnline } from './offline-notice.tsx'

export type ReadSheetProps = {
  readonly report: ReadReport
  readonly onAgain: () => void
  readonly busy: boolean
  readonly onClose: () => void
}

/** How every question to the record ended, those with a problem first, and what was there and not understood. */
export function ReadSheet({ report, onAgain, busy, onClose }: ReadSheetProps) {
  const online = useOnline()
  const queries = [...report.queries.filter(isProblem), ...report.queries.filter((query) => !isProblem(query))]
  const again = (
    <div className="actions">
      <button type="button" onClick={onAgain} disabled={busy || !online}>
        {WORDS.read.again}
      </button>
    </div>
  )
  return (
    <Sheet title={WORDS.read.heading} onClose={onClose} footer={again} wide>
      <p className="muted">{WORDS.read.explain}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{WORDS.read.kind}</th>
            <th scope="col">{WORDS.read.result}</th>
            <th scope="col" className="number">
              {WORDS.read.entries}
            </th>
          </tr>
        </thead>
        <tbody>
          {queries.map((query) => (
            <QueryRow key={`${query.what} ${query.outcome}`} query={query} />
          ))}
        </tbody>
      </table>
      {report.unread.length === 0 ? null : (
        <section>
          <h3>
            {WORDS.read.unread} ({report.unread.length})
          </h3>
          <ul className="lines">
            {report.unread.map(({ reference, problem }) => (
              <li key={`${reference} ${problem}`}>
                <RecordLink reference={reference} version={null} /> {sentence(problem)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Sheet>
  )
}

const isProblem = ({ outcome }: ShownQuery): boolean => outcome !== 'read'

/** A count is shown only of what was read: nought of what was refused would look like a finding. */
function QueryRow({ query: { what, outcome, why, count, since } }: { readonly query: ShownQuery }) {
  return (
    <tr className={outcome === 'read' ? '' : 'warnings'}>
      <th scope="row">{sentence(what)}</th>
      <td>
        {WORDS.read.outcome[outcome]}
        {why === undefined ? '' : `: ${sentence(why)}`}
        {since === undefined ? '' : ` (${WORDS.read.since(dateInWords(since))})`}
      </td>
      <td className="number">{outcome === 'read' || outcome === 'partly-read' ? count : '–'}</td>
    </tr>
  )
}
