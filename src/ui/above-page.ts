/** What lies above the page now, the one on top last. */
let shown: readonly Shown[] = []
type Shown = { readonly dialog: HTMLDialogElement; readonly onEscape: () => void }

/**
 * Puts a dialog above everything, with the focus at `data-first` or its first button, and returns what takes it away again. Beneath it nothing
 * can be reached, and the focus goes back to where it was.
 *
 * `showModal` would do the same and restyle the whole page before the dialog is painted, and once more before it is gone: most of what a press
 * cost on a slow machine (docs/decisions/011-inside-the-host.md). Here the dialog is painted first; what lies beneath is put out of
 * reach, and back, right after that.
 */
export function showAbovePage(dialog: HTMLDialogElement, onEscape: () => void): () => void {
  const before = document.activeElement
  const mine = { dialog, onEscape }
  shown = [...shown, mine]
  if (shown.length === 1) document.addEventListener('keydown', closeOnEscape)
  dialog.showPopover()
  dialog.querySelector<HTMLElement>('[data-first]')?.focus()
  if (!dialog.contains(document.activeElement)) dialog.querySelector<HTMLElement>('button')?.focus()
  afterPaint(settle)
  return () => {
    dialog.hidePopover()
    shown = shown.filter((one) => one !== mine)
    if (shown.length === 0) document.removeEventListener('keydown', closeOnEscape)
    afterPaint(() => {
      settle()
      // Where somebody has gone on to something else meanwhile, the focus stays there.
      if (before instanceof HTMLElement && document.activeElement === document.body) before.focus({ preventScroll: true })
    })
  }
}

/** Only the dialog on top can be reached, and what is said to everybody at once. */
function settle(): void {
  const top = shown.at(-1)?.dialog
  for (const part of document.querySelectorAll<HTMLElement>('#root > :not([role="alert"])')) part.inert = top !== undefined && part !== top
}

/** Wherever the focus is; a list that is open, or a word being composed, takes the key first. */
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
  event.preventDefault()
  shown.at(-1)?.onEscape()
}

const afterPaint = (then: () => void): void => void requestAnimationFrame(() => setTimeout(then))
