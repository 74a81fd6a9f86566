import type { ReadReport as Report } from '../shown.ts'
import { STOP_WORDS, type StopName } from '../stop-words.ts'
import { WORDS } from '../words.ts'
import { reportInWords } from './report-in-words.ts'

type ReadReportProps = {
  readonly report: Report
  readonly onAgain: () => void
  readonly rereading: 'no' | 'under-way' | StopName
}

/** What was read of the record and what was not: one line, with everything behind it. */
export function ReadReport({ report, onAgain, rereading }: ReadReportProps) {
  const { whole, problems } = reportInWords(report)
  return (
    <details className="read-report">
      <summary>
        {whole}
        {problems === '' ? null : <span className="warnings"> · {problems}</span>}
        {rereading === 'no' ? null : <Rereading state={rereading} />}
      </summary>
      <div className="popover">
        <p>{WORDS.read.explain}</p>
        <table>
          <caption>{WORDS.read.heading}</caption>
          <thead>
            <tr>
              <th scope="col">{WORDS.read.kind}</th>
              <th scope="col">{WORDS.read.result}</th>
              <th scope="col">{WORDS.read.entries}</th>
            </tr>
          </thead>
          <tbody>
            {report.queries.map(({ what, outcome, why, count }) => (
              <tr key={what} className={outcome === 'read' ? '' : 'warnings'}>
                <th scope="row">{what}</th>
                <td>
                  {WORDS.read.outcome[outcome]}
                  {why === undefined ? '' : `: ${why}`}
                </td>
                <td className="number">{outcome === 'read' || outcome === 'partly-read' ? count : '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {report.unread.length === 0 ? null : (
          <>
            <h3>{WORDS.read.unread}</h3>
            <ul className="lines">
              {report.unread.map(({ reference, problem }) => (
                <li key={`${reference} ${problem}`}>
                  <code>{reference}</code> {problem}
                </li>
              ))}
            </ul>
          </>
        )}
        <button type="button" onClick={onAgain} disabled={rereading === 'under-way'}>
          {WORDS.read.again}
        </button>
      </div>
    </details>
  )
}

function Rereading({ state }: { readonly state: 'under-way' | StopName }) {
  if (state === 'under-way') return <span role="status"> · {WORDS.read.underWay}</span>
  return (
    <span role="status" className="problem">
      {` · ${STOP_WORDS[state].title}. ${WORDS.read.keptEarlier}`}
    </span>
  )
}
