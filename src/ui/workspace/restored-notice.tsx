import { useState } from 'react'
import type { Answer } from '../../facts/answers.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { WORDS } from '../words.ts'

type RestoredNoticeProps = { readonly restored: readonly Answer[]; readonly onUndo: (facts: readonly FactName[]) => void }

/** Which answers were given before a relaunch. They count, so the person is told, and can take them back. */
export function RestoredNotice({ restored, onUndo }: RestoredNoticeProps) {
  const [open, setOpen] = useState(restored.length > 0)
  if (!open) return null
  const facts = restored.map(({ fact }) => fact)
  const takeBack = (): void => {
    onUndo(facts)
    setOpen(false)
  }
  return (
    <section className="changed-notice" role="status" aria-label={WORDS.restored.region}>
      <div className="changed-body">
        <p>
          <strong>{facts.map((name) => FACT_LABELS[name]).join(', ')}</strong> {WORDS.restored.says(facts.length)}
        </p>
        <button type="button" className="quiet" onClick={takeBack}>
          {WORDS.restored.undo}
        </button>
        <button type="button" className="quiet" onClick={() => setOpen(false)}>
          {WORDS.restored.dismiss}
        </button>
      </div>
    </section>
  )
}
