import type { Kind, StatusTag, Tag } from '../tags.ts'

/** A phrase in lower case, hyphens as spaces, and what it means. */
export type Entry = readonly [phrase: string, tag: Tag]

export const words = (list: string): readonly string[] => list.split('|').map((word) => word.replaceAll(/\s+/g, ' ').trim())
export const entries = (list: string, tag: Tag): readonly Entry[] => words(list).map((phrase) => [phrase, tag])

export const status = (s: StatusTag['status'], place: StatusTag['place'], reason?: string, kind?: Kind): StatusTag => ({
  tag: 'status',
  status: s,
  place,
  ...(reason === undefined ? {} : { reason }),
  ...(kind === undefined ? {} : { kind }),
})
