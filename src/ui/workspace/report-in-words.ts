import type { ReadReport } from '../shown.ts'
import { WORDS } from '../words.ts'

/** The reading in one line, and its problems in another; no problems: an empty text. A kind not offered counts as not read. */
export function reportInWords({ queries, unread }: ReadReport): { readonly whole: string; readonly problems: string } {
  const of = (outcome: ReadReport['queries'][number]['outcome']): number => queries.filter((query) => query.outcome === outcome).length
  const read = of('read')
  return {
    whole: read === queries.length ? WORDS.read.all(read) : WORDS.read.some(read, queries.length),
    problems: WORDS.read.problems({
      refused: of('refused'),
      unreachable: of('unreachable'),
      partly: of('partly-read'),
      notOffered: of('not-offered'),
      unread: unread.length,
    }),
  }
}
