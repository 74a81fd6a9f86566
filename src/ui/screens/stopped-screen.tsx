import { sentence } from '../language/sentences.ts'
import { STOP_WORDS, type StopName, type StopWords } from '../stop-words.ts'
import { WORDS } from '../words.ts'

type StoppedScreenProps = {
  readonly problem: StopName
  readonly detail: string | undefined
  /** An https page of the record system that explains more. */
  readonly link?: string | undefined
  /** Null where there is no session to try again in. */
  readonly onRetry: (() => void) | null
}

/** Why Meninx stopped: what happened, what was not done, and what the person can do. */
export function StoppedScreen({ problem, detail, link, onRetry }: StoppedScreenProps) {
  const says: StopWords = STOP_WORDS[problem]
  return (
    <main>
      <div className="plain" role="alert">
        <h1>{says.title}</h1>
        <p>{says.happened}</p>
        <h2>{WORDS.stopped.notDone}</h2>
        <p>{says.notDone}</p>
        <h2>{WORDS.stopped.canDo}</h2>
        <p>{says.canDo}</p>
        {says.retry && onRetry !== null ? (
          <button type="button" className="primary" onClick={onRetry}>
            {WORDS.stopped.retry}
          </button>
        ) : null}
        {link === undefined ? null : (
          <p>
            <a href={link} target="_blank" rel="noreferrer noopener">
              {WORDS.stopped.explained}
            </a>
          </p>
        )}
        {detail === undefined ? null : (
          <details open>
            <summary>{WORDS.stopped.details}</summary>
            <pre className="detail">{sentence(detail)}</pre>
          </details>
        )}
      </div>
    </main>
  )
}
