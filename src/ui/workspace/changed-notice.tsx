import { useEffect, useRef } from 'react'
import type { Change } from '../changes.ts'
import { useDesk } from '../desk.ts'
import { changesInWords } from '../fact-changes.ts'
import { FACT_LABELS } from '../fact-words.ts'
import type { Recommended } from '../shown.ts'
import { WORDS } from '../words.ts'
import { type Deciding, DecidingNotice } from './deciding.tsx'
import type { LastStep } from './use-answers.ts'

type ChangedNoticeProps = {
  readonly last: LastStep | null
  readonly deciding: Deciding
  readonly now: Recommended
  readonly changes: readonly Change[]
  readonly onUndo: () => void
  readonly onDismiss: () => void
}

/** What the last answer or the last reading changed. The live region stays on the page, so that it is read out when it fills. */
export function ChangedNotice({ last, deciding, now, changes, onUndo, onDismiss }: ChangedNoticeProps) {
  const { readAt } = useDesk()
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (last !== null) place.current?.scrollIntoView({ block: 'nearest' })
  }, [last])
  return (
    <section ref={place} className="changed-notice" aria-live="polite" aria-label={WORDS.changed.region}>
      <DecidingNotice deciding={deciding} />
      {last === null ? null : (
        <div className="changed-body">
          <p>
            <strong>{headingOf(last, readAt)}</strong> {[...factsIn(last, now), optionsIn(changes)].join(' ')}
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

function headingOf({ kind, facts }: LastStep, readAt: string): string {
  switch (kind) {
    case 'answered':
      return WORDS.changed.heading(facts.map((name) => FACT_LABELS[name]).join(', '))
    case 'undone':
      return WORDS.changed.undone
    case 'read-again':
      return WORDS.changed.readAgain(readAt)
  }
}

/** An answer is named in the heading; after another reading the facts that differ are what one wants to see. */
function factsIn({ kind, before }: LastStep, now: Recommended): readonly string[] {
  if (kind !== 'read-again') return []
  const changed = changesInWords(before.given, now.given)
  return [changed.length === 0 ? WORDS.changed.sameFacts : `${changed.join('; ')}.`]
}

const optionsIn = (changes: readonly Change[]): string =>
  changes.length === 0 ? WORDS.changed.nothing : `${changes.map(({ says }) => says).join('; ')}.`
