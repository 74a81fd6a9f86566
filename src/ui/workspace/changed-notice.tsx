import { useEffect, useRef } from 'react'
import type { Change } from '../changes.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { WORDS } from '../words.ts'
import type { LastStep } from './use-answers.ts'

type ChangedNoticeProps = {
  readonly last: LastStep | null
  readonly changes: readonly Change[]
  readonly onUndo: () => void
  readonly onDismiss: () => void
}

/** What the last answer changed. The live region stays on the page, so that it is read out when it fills. */
export function ChangedNotice({ last, changes, onUndo, onDismiss }: ChangedNoticeProps) {
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (last !== null) place.current?.scrollIntoView({ block: 'nearest' })
  }, [last])
  return (
    <section ref={place} className="changed-notice" aria-live="polite" aria-label={WORDS.changed.region}>
      {last === null ? null : (
        <div className="changed-body">
          <p>
            <strong>
              {last.kind === 'undone'
                ? WORDS.changed.undone
                : WORDS.changed.heading(last.facts.map((name) => FACT_LABELS[name]).join(', '))}
            </strong>{' '}
            {changes.length === 0 ? WORDS.changed.nothing : `${changes.map(({ says }) => says).join('; ')}.`}
          </p>
          {last.kind === 'answered' ? (
            <button type="button" className="quiet" onClick={onUndo}>
              {WORDS.changed.undo}
            </button>
          ) : null}
          <button type="button" className="quiet" onClick={onDismiss}>
            {WORDS.changed.dismiss}
          </button>
        </div>
      )}
    </section>
  )
}
