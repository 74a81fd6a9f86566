import type { TimeLeft } from './time-left.ts'
import { WORDS } from './words.ts'

/** That the sign-in ends soon or has ended. The live region stays, so that the change is read out. */
export const TimeNotice = ({ left }: { readonly left: TimeLeft }) => (
  <p className="time-left problem" role="status">
    {WORDS.timeLeft[left]}
  </p>
)
