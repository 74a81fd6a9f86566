import { sentence } from '../language/sentences.ts'
import type { ShownQuery } from '../shown.ts'
import { WORDS } from '../words.ts'

type ReadingScreenProps = {
  /** Null until the first answer. */
  readonly progress: { readonly done: number; readonly total: number; readonly queries: readonly ShownQuery[] } | null
  readonly onContinue: () => void
  readonly onCancel: () => void
}

/** What has been read so far, kind by kind, beneath what can be pressed: nothing moves; the counts do. */
export function ReadingScreen({ progress, onContinue, onCancel }: ReadingScreenProps) {
  return (
    <main className="plain">
      <h1>{WORDS.reading.heading}</h1>
      <p role="status">{progress === null ? WORDS.reading.waiting : WORDS.reading.ended(progress.done, progress.total)}</p>
      <div className="actions">
        <button type="button" onClick={onCancel}>
          {WORDS.reading.cancel}
        </button>
        <button type="button" onClick={onContinue} disabled={progress === null}>
          {WORDS.reading.continue}
        </button>
      </div>
      <p className="muted">{WORDS.reading.continueExplain}</p>
      <ul className="progress">
        {(progress?.queries ?? []).map(({ what, outcome, count: entries }) => (
          <li key={what}>
            <span>{sentence(what)}</span>
            <span className={outcome === 'read' ? 'muted' : 'warnings'}>
              {outcome === 'read' ? WORDS.read.entriesRead(entries) : WORDS.read.outcome[outcome]}
            </span>
          </li>
        ))}
      </ul>
    </main>
  )
}
