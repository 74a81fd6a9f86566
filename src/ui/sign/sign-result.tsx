import { sentence } from '../language/sentences.ts'
import { WORDS } from '../words.ts'
import type { SignOutcome } from './review.ts'
import { SIGN_WORDS } from './sign-words.ts'
import type { SigningState } from './use-signing.ts'

type SignResultProps = { readonly state: SigningState; readonly earlier: SignOutcome | null }

/** How storing ended, in words; before an attempt, how an earlier one with this very note ended. The live region stays. */
export function SignResult({ state, earlier }: SignResultProps) {
  return (
    <div className="sign-result" role="status">
      {state.kind === 'running' ? <p>{WORDS.sign.signing}</p> : null}
      {state.kind === 'ended' ? <Outcome outcome={state.outcome} stored={WORDS.sign.stored} /> : null}
      {state.kind === 'idle' && earlier !== null ? <Outcome outcome={earlier} stored={WORDS.sign.alreadyStored} /> : null}
    </div>
  )
}

function Outcome({ outcome, stored }: { readonly outcome: SignOutcome; readonly stored: string }) {
  const { sign } = WORDS
  switch (outcome.kind) {
    case 'stored':
      return (
        <p className="stored">
          <strong>{stored}</strong> <code>{outcome.where}</code> {sentence(outcome.remark)}
        </p>
      )
    case 'stored-otherwise':
      return <Failed title={sign.storedOtherwise} why={`${outcome.where}. ${outcome.why}`} />
    case 'earlier-stored':
      return <Failed title={sign.earlierStored(outcome.reference)} why={`${outcome.where}. ${sign.earlierStoredTodo}`} />
    case 'earlier-open':
      return <Failed title={sign.earlierOpen(outcome.reference)} why={outcome.why} />
    case 'chart-changed':
      return <ChartChanged changes={outcome.changes} />
    case 'not-checked':
      return <Failed title={SIGN_WORDS.notChecked} why={`${outcome.why} ${SIGN_WORDS.notCheckedTodo}`} />
    case 'other-note':
      return <Failed title={SIGN_WORDS.otherNote(outcome.reference)} why={`${outcome.where}. ${SIGN_WORDS.otherNoteTodo}`} />
    case 'changed-meanwhile':
      return <Failed title={SIGN_WORDS.changedMeanwhile} why={`${outcome.why} ${SIGN_WORDS.changedMeanwhileTodo}`} />
    case 'blocked':
      return <Failed title={sign.blocked} why={outcome.why} />
    case 'refused':
      return <Failed title={sign.refused} why={outcome.why} />
    case 'not-stored':
      return <Failed title={sign.notStored} why={outcome.why} />
    case 'unknown':
      return <Failed title={sign.unknown} why={outcome.why} />
  }
}

function Failed({ title, why }: { readonly title: string; readonly why: string }) {
  return (
    <p className="problem">
      <strong>{title}</strong> {sentence(why)} {WORDS.sign.keep}
    </p>
  )
}

function ChartChanged({ changes }: { readonly changes: readonly string[] }) {
  return (
    <div className="problem">
      <p>
        <strong>{SIGN_WORDS.chartChanged}</strong>
      </p>
      <ul className="changes">
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    </div>
  )
}
