import type { Subject } from './subject.ts'
import type { StatusTag } from './tags.ts'

/** "Not" before a status. Null where the two words together have no one meaning. */
export function negate(status: StatusTag): StatusTag | null {
  if (status.place === 'weak') return null
  switch (status.status) {
    case 'positive':
      return status.reason === undefined ? { ...status, status: 'negative', place: 'either' } : null
    case 'negative':
      return { ...status, status: 'indeterminate', reason: 'double negation' }
    case 'indeterminate':
    case 'unknown':
      return null
  }
}

/** A status before and one after the same subjects: "no … detected" is negative, "no … not detected" cannot be relied on. */
export function combine(before: StatusTag, after: StatusTag): StatusTag | null {
  if (before.status === 'negative' && after.status === 'positive' && after.reason === undefined) return { ...before, place: 'either' }
  if (before.status === after.status && before.status !== 'negative') return after
  if (before.status === 'unknown' && after.status === 'positive') return null
  return null
}

/** ALK immunohistochemistry: 3+ counts as positive, 1+ and 2+ ask for FISH. Of other genes it measures the protein only. */
export function statusOfScore(score: number, gene: Subject['gene']): StatusTag {
  const needsMore: StatusTag = { tag: 'status', status: 'indeterminate', place: 'either', reason: 'IHC equivocal' }
  if (score === 0) return { tag: 'status', status: 'negative', place: 'either' }
  if (score === 3) return { tag: 'status', status: 'positive', place: 'either' }
  return gene === 'ALK' || gene === 'ROS1' || gene === 'NTRK' || score === 1
    ? needsMore
    : { tag: 'status', status: 'positive', place: 'either' }
}
