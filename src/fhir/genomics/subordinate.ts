import { isSubjectTag } from './subject.ts'
import type { Tag } from './tags.ts'

/** The reason why there is no result may be in any words; it ends at a comma or colon and must not name a gene or a result. */
export function withoutExplanation(tags: readonly Tag[]): readonly Tag[] {
  const from = tags.findIndex(({ tag }) => tag === 'because')
  if (from < 0 || !tags.slice(0, from).some((tag) => tag.tag === 'status' && tag.status === 'unknown')) return tags
  const rest = tags.slice(from)
  const clear = rest.every(({ tag }) => ['because', 'neutral', 'unknown', 'test', 'specimen', 'number'].includes(tag))
  return clear ? tags.slice(0, from) : tags
}

/** "Testing for ALK rearrangement was negative", "tested for T790M: not detected": what was looked for, with its result behind it. */
export function withoutPurpose(tags: readonly Tag[]): readonly Tag[] {
  const limits = tags.filter((tag) => tag.tag === 'not-a-result')
  if (limits.length !== 1 || !limits.some((tag) => tag.tag === 'not-a-result' && tag.purpose === true)) return tags
  const result = tags.findIndex(({ tag }) => tag === 'status')
  const named = tags.findLastIndex(isSubjectTag)
  const links = tags.slice(named + 1, result)
  const isAnswered = named >= 0 && result > named && links.some((tag) => isColon(tag) || (tag.tag === 'neutral' && tag.copula === true))
  return isAnswered ? tags.map((tag): Tag => (tag.tag === 'not-a-result' ? { tag: 'neutral' } : tag)) : tags
}

const isColon = (tag: Tag): boolean => tag.tag === 'separator' && tag.separator === ':'
