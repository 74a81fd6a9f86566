import { useDesk } from '../desk.ts'
import { dateInWords } from '../language/in-locale.ts'
import type { ReadReport } from '../shown.ts'
import { STOP_WORDS, type StopName } from '../stop-words.ts'
import { WORDS } from '../words.ts'
import { useOnline } from './offline-notice.tsx'
import { reportInWords } from './report-in-words.ts'

export type Rereading = 'no' | 'under-way' | StopName

type ReadLineProps = {
  readonly report: ReadReport
  readonly rereading: Rereading
  readonly onOpen: () => void
  readonly onAgain: () => void
}

/** When the record was read, what was read and what was not, in one line that opens the whole account, and a way to read once more. */
export function ReadLine({ report, rereading, onOpen, onAgain }: ReadLineProps) {
  const { asOf, readAt } = useDesk()
  const online = useOnline()
  const { whole, problems } = reportInWords(report)
  return (
    <p className="read-line">
      <span className="muted">{WORDS.read.asOf(dateInWords(asOf), readAt)}</span>
      <button type="button" className="link" onClick={onOpen}>
        {whole}
        {problems === '' ? null : <span className="warnings"> · {problems}</span>}
      </button>
      <button type="button" className="link read-again" onClick={onAgain} disabled={rereading === 'under-way' || !online}>
        {WORDS.read.againShort}
      </button>
      <span role="status">
        {rereading === 'no' ? null : rereading === 'under-way' ? ` · ${WORDS.read.underWay}` : <Failed problem={rereading} />}
      </span>
    </p>
  )
}

const Failed = ({ problem }: { readonly problem: StopName }) => (
  <span className="problem">{` · ${STOP_WORDS[problem].title}. ${WORDS.read.keptEarlier}`}</span>
)
