import { type ReactNode, useEffectEvent, useId, useLayoutEffect, useRef } from 'react'
import { showAbovePage } from './above-page.ts'
import { WORDS } from './words.ts'

type SheetProps = {
  readonly title: string
  /** Whose sheet it is, where it covers what says so. */
  readonly about?: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly wide?: boolean
  readonly footer?: ReactNode
}

/** A modal sheet: focus stays inside and starts at `data-first` where that is marked, Escape closes, and focus goes back. */
export function Sheet({ title, about, onClose, children, wide = false, footer }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const onEscape = useEffectEvent(onClose)
  // A layout effect takes the dialog away while it is still on the page.
  useLayoutEffect(() => (dialog.current === null ? undefined : showAbovePage(dialog.current, () => onEscape())), [])
  return (
    <dialog ref={dialog} popover="manual" className={wide ? 'sheet sheet-wide' : 'sheet'} aria-modal="true" aria-labelledby={heading}>
      <header className="sheet-head">
        <h2 id={heading}>{title}</h2>
        {about === undefined ? null : <p className="sheet-about">{about}</p>}
        <button type="button" className="quiet" onClick={onClose}>
          {WORDS.close}
        </button>
      </header>
      <div className="sheet-body" tabIndex={0}>
        {children}
      </div>
      {footer === undefined ? null : <footer className="sheet-foot">{footer}</footer>}
    </dialog>
  )
}
