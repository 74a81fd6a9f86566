import type { StatusTag, Tag } from './tags.ts'

/**
 * Words for a result that the result itself stands behind. "Testing revealed no mutation", "was found to be negative", "mutations
 * detected: none", "mutation present? No": taken by themselves they would say the opposite.
 */
export function withoutReportingVerbs(tags: readonly Tag[]): readonly Tag[] {
  return tags.map((tag, at): Tag => {
    if (tag.tag !== 'status') return tag
    if (tag.status === 'negative' && isAnswer(tags, at)) return { ...tag, place: 'either' }
    if (tag.status !== 'positive' || tag.place !== 'either' || tag.sign === true) return tag
    const next = nextFrom(tags, at + 1)
    const following = tags[next]
    if (following === undefined) return tag
    // "EGFR positive no …": one word takes back the other.
    if (isNegative(following)) return tag.verb === true ? { tag: 'separator', separator: ':' } : { tag: 'question' }
    return isColon(following) || following.tag === 'question' ? asQuestion(tag, tags, next + 1) : tag
  })
}

/** The next tag that says anything; a word that is not known may stand between. */
function nextFrom(tags: readonly Tag[], from: number): number {
  let at = from
  while (tags[at]?.tag === 'neutral' || tags[at]?.tag === 'unknown') at += 1
  return at
}

/** "Detected: …" before an answer asks; before anything else it states. */
function asQuestion(tag: StatusTag, tags: readonly Tag[], from: number): Tag {
  const answer = tags[nextFrom(tags, from)]
  if (answer?.tag !== 'status' || answer.sign === true) return tag
  return answer.place === 'either' || answer === tags.at(-1) ? introducing(tag) : tag
}

/** "No" as the last word, behind a colon or question mark. */
function isAnswer(tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1]
  return at === tags.length - 1 && before !== undefined && (before.tag === 'question' || isColon(before))
}

const isNegative = (tag: Tag): boolean => tag.tag === 'status' && tag.status === 'negative' && tag.sign !== true

/** What it says of the kind of alteration is still said: "rearranged: no". */
const introducing = ({ kind }: StatusTag): Tag => (kind === undefined ? { tag: 'neutral', copula: true } : { tag: 'kind', kind })

const isColon = (tag: Tag): boolean => tag.tag === 'separator' && (tag.separator === ':' || tag.separator === '-')
