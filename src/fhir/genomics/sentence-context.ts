import type { Methods } from './resolve.ts'
import type { Subject } from './subject.ts'

/** What a sentence stands under: the test it answers. */
export type Context = {
  readonly subjects: readonly Subject[]
  readonly methods: Methods
  /** A bare variant or class in the text is a statement that it was found. False in a list of what was looked for. */
  readonly namingIsFinding: boolean
  /** What a number under this test measures. */
  readonly measure?: 'copies' | 'ratio'
}

const NO_METHODS: Methods = { fish: false, ihc: false, ihcName: null }
/** A text that stands by itself: the conclusion of a report, a comment. */
export const NO_CONTEXT: Context = { subjects: [], methods: NO_METHODS, namingIsFinding: true }
