import type { FactName } from '../../facts/patient-facts.ts'
import type { PictureName } from '../pictures/picture-name.ts'

/** What lies on top of the workspace. One may open another; closing goes back. */
export type Content =
  | { readonly kind: 'fact'; readonly name: FactName }
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'source'; readonly reference: string; readonly version: string | null }
  | { readonly kind: 'picture'; readonly picture: PictureName }
  | { readonly kind: 'report' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'response' }
  | { readonly kind: 'sign' }
  | { readonly kind: 'read' }
/** `opened` counts the sheets opened so far: the same fact opened twice is two sheets. */
type Shown = Content & { readonly opened: number }

/** The sheets that are open, apart from the workspace, so that opening one draws nothing beneath it again. */
export type SheetStack = {
  readonly shown: () => readonly Shown[]
  readonly subscribe: (onChange: () => void) => () => void
  readonly open: (content: Content) => void
  /** Closes the one on top. */
  readonly close: () => void
}

export function createSheetStack(): SheetStack {
  const listeners = new Set<() => void>()
  let sheets: readonly Shown[] = []
  let opened = 0
  const show = (next: readonly Shown[]): void => {
    sheets = next
    for (const tell of listeners) tell()
  }
  return {
    shown: () => sheets,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    open: (content) => {
      opened += 1
      show([...sheets, { ...content, opened }])
    },
    close: () => show(sheets.slice(0, -1)),
  }
}
