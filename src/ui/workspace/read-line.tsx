import type { ReadReport } from '../shown.ts'
import { STOP_WORDS, type StopName } from '../stop-words.ts'
import { WORDS } from '../words.ts'
import { reportInWords } from './report-in-words.ts'

export type Rereading = 'no' | 'under-way' | StopName

type ReadLineProps = { readonly report: ReadReport; readonly rereading: Rereading; readonly onOpen: () => void }

/** What was read of the record and what was not, in one line that opens the whole account. */
export function ReadLine({ report, rereading, onOpen }: ReadLineProps) {
  const { whole, problems } = reportInWords(report)
  return (
    <p className="read-line">
      <button type="button" className="link" onClick={onOpen}>
        {whole}
        {problems === '' ? null : <span className="warnings"> · {problems}</span>}
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
