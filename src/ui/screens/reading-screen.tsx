import { count, WORDS } from '../words.ts'

export type ReadingProgress = {
  readonly what: string
  readonly state: 'waiting' | 'done' | 'problem'
  readonly entries: number
}

type ReadingScreenProps = {
  readonly progress: readonly ReadingProgress[]
  readonly onContinue: (() => void) | null
  readonly onCancel: () => void
}

/** What is being read, kind by kind. Nothing moves; the counts do. */
export function ReadingScreen({ progress, onContinue, onCancel }: ReadingScreenProps) {
  const ended = progress.filter(({ state }) => state !== 'waiting').length
  return (
    <main className="plain">
      <h1>{WORDS.reading.heading}</h1>
      <p role="status">{WORDS.reading.ended(ended, progress.length)}</p>
      <ul className="progress">
        {progress.map(({ what, state, entries }) => (
          <li key={what}>
            <span>{what}</span>
            <span className={state === 'problem' ? 'warnings' : 'muted'}>
              {state === 'done' ? count(entries, 'entry', 'entries') : WORDS.reading[state]}
            </span>
          </li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" onClick={onCancel}>
          {WORDS.reading.cancel}
        </button>
        {onContinue === null ? null : (
          <button type="button" onClick={onContinue}>
            {WORDS.reading.continue}
          </button>
        )}
      </div>
      {onContinue === null ? null : <p className="muted">{WORDS.reading.continueExplain}</p>}
    </main>
  )
}
