import { WORDS } from '../words.ts'
import type { SignOutcome } from './review.ts'
import type { SigningState } from './use-signing.ts'

/** How storing ended, in words. The live region stays, so that the result is read out. */
export function SignResult({ state }: { readonly state: SigningState }) {
  return (
    <div className="sign-result" role="status">
      {state.kind === 'running' ? <p>{WORDS.sign.signing}</p> : null}
      {state.kind === 'ended' ? <Outcome outcome={state.outcome} /> : null}
    </div>
  )
}

function Outcome({ outcome }: { readonly outcome: SignOutcome }) {
  switch (outcome.kind) {
    case 'stored':
      return (
        <p className="stored">
          <strong>{WORDS.sign.stored}</strong> <code>{outcome.where}</code> {outcome.remark}
        </p>
      )
    case 'blocked':
      return <Failed title={WORDS.sign.blocked} why={outcome.why} />
    case 'refused':
      return <Failed title={WORDS.sign.refused} why={outcome.why} />
    case 'not-stored':
      return <Failed title={WORDS.sign.notStored} why={outcome.why} />
    case 'unknown':
      return <Failed title={WORDS.sign.unknown} why={outcome.why} />
  }
}

function Failed({ title, why }: { readonly title: string; readonly why: string }) {
  return (
    <p className="problem">
      <strong>{title}</strong> {why} {WORDS.sign.keep}
    </p>
  )
}
