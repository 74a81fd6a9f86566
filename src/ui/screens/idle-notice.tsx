import { useEffect, useRef } from 'react'
import { WORDS } from '../words.ts'

/** That the screen is about to be locked, above everything else. Any key, click or movement puts it off. */
export function IdleNotice({ state }: { readonly state: 'in-use' | 'warned' | 'locked' }) {
  const notice = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    notice.current?.togglePopover(state === 'warned')
  }, [state])
  return (
    <p ref={notice} popover="manual" className="idle-notice" role="alert">
      {state === 'warned' ? WORDS.idle.warned : ''}
    </p>
  )
}
