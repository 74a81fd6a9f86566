import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
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

/** A modal sheet on the native dialog: focus stays inside and starts at `data-first` where that is marked, Escape closes, and focus goes back. */
export function Sheet({ title, about, onClose, children, wide = false, footer }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // A layout effect closes the dialog while it is still on the page, which is when the browser gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current
    if (shown !== null && !shown.open) shown.showModal()
    shown?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => shown?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={wide ? 'sheet sheet-wide' : 'sheet'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
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
