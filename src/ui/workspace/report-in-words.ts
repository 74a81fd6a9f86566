import type { ReadReport } from '../shown.ts'
import { WORDS } from '../words.ts'

/** The reading in one line, and its problems in another; no problems: an empty text. A kind not offered counts as not read. */
export function reportInWords({ queries, unread }: ReadReport): { readonly whole: string; readonly problems: string } {
  const of = (outcome: ReadReport['queries'][number]['outcome']): number => queries.filter((query) => query.outcome === outcome).length
  const read = of('read')
  const words = WORDS.read
  return {
    whole: read === queries.length ? WORDS.read.all(read) : WORDS.read.some(read, queries.length),
    problems: [
      ...said(of('refused'), words.refused),
      ...said(of('unreachable'), words.unreachable),
      ...said(of('partly-read'), words.partly),
      ...said(of('not-offered'), words.notOffered),
      ...said(unread.length, words.unreadEntries),
    ].join(' · '),
  }
}

const said = (n: number, words: (n: number) => string): readonly string[] => (n > 0 ? [words(n)] : [])
