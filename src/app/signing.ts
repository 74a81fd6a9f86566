import type { Recommended } from '../ui/shown.ts'
import type { Signing } from '../ui/sign/sign-sheet.tsx'
import type { ReadyScreen } from './screen.ts'

/** How a note about this chart is written and stored. */
export function signingFor({ session }: ReadyScreen): (recommended: Recommended) => Signing {
  return () => ({
    writing: { kind: 'not-possible', why: session.whyNotWrite ?? 'Notes cannot be written yet.' },
    noteText: () => Promise.reject(new Error('Notes cannot be written yet.')),
    sign: () => Promise.resolve({ kind: 'not-stored', why: 'Notes cannot be written yet.' }),
  })
}
