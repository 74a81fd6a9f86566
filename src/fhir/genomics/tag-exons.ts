import type { Tag } from './tags.ts'
import type { Token } from './tokenise.ts'

/** Tags and how many tokens they stand for. */
export type Found = { readonly found: readonly Tag[]; readonly length: number }

/** "exon 19", "exons 18-21", "exon 18, 19, 20 and 21", "Exon-20", "ex20". Null where no exon is named. */
export function exonsAt(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.raw ?? ''
  const glued = /^ex(?:on)?(\d{1,2})$/i.exec(word)
  if (glued) return one(Number(glued[1]))
  if (!/^ex(?:on)?s?$/i.test(word)) return null
  const skip = /^[-#]$/.test(tokens[at + 1]?.raw ?? '') ? 2 : 1
  const { exons, length } = numbersFrom(tokens, at + skip)
  const [only] = exons
  if (only === undefined) return null
  const whole = tokens[at + skip + length]?.raw ?? ''
  if (isExtracellular(exons) && /^(?:del|deletion|skipping)$/i.test(whole))
    return { found: [{ tag: 'class', class: 'VIII', gene: 'EGFR' }], length: skip + length + 1 }
  if (exons.length === 1) return one(only, skip + length)
  return { found: isWholeDomain(exons) ? [{ tag: 'neutral' }] : separately(exons), length: skip + length }
}

/** "19 exon", "20-exon". */
export function exonNumberAt(tokens: readonly Token[], at: number): Found | null {
  const next = tokens[at + 1]?.raw ?? ''
  const hyphen = next === '-' ? 2 : 1
  const listed = numbersFrom(tokens, at)
  if (listed.exons.length > 1 && /^exons?$/i.test(tokens[at + listed.length]?.raw ?? ''))
    return { found: isWholeDomain(listed.exons) ? [{ tag: 'neutral' }] : separately(listed.exons), length: listed.length + 1 }
  const number = /^\d{1,2}$/.test(tokens[at]?.raw ?? '') && /^exon$/i.test(tokens[at + hyphen]?.raw ?? '')
  const before = /^\d/.test(tokens[at + hyphen + 1]?.raw ?? '')
  return number && !before ? one(Number(tokens[at]?.raw), hyphen + 1) : null
}

const one = (exon: number, length = 1): Found => ({ found: [{ tag: 'exon', exon }], length })

type Numbers = { readonly exons: readonly number[]; readonly length: number }

/** The numbers from here on, joined by commas, "and", "or", slashes, or "to". */
function numbersFrom(tokens: readonly Token[], at: number): Numbers {
  const first = numbersIn(tokens[at])
  if (first.length === 0) return { exons: [], length: 0 }
  const [exons, linked] = [[...first], { length: 1 }]
  for (;;) {
    const link = linkAt(tokens, at + linked.length)
    const next = link === null ? [] : numbersIn(tokens[at + linked.length + link.length])
    if (link === null || next.length === 0) return { exons, length: linked.length }
    exons.push(...(link.through ? between(exons.at(-1), next[0]) : []), ...next)
    linked.length += link.length + 1
  }
}

/** "18" or "18-21"; no share, no decimal. */
function numbersIn(token: Token | undefined): readonly number[] {
  const [, from, to] = /^(\d{1,2})(?:[-–](\d{1,2}))?$/.exec(token?.raw ?? '') ?? []
  if (from === undefined) return []
  return to === undefined ? [Number(from)] : [Number(from), ...between(Number(from), Number(to)), Number(to)]
}

const between = (from = 0, to = 0): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(to - from - 1, 40)) }, (_, step) => from + step + 1)

function linkAt(tokens: readonly Token[], at: number): { readonly length: number; readonly through: boolean } | null {
  const raw = tokens[at]?.raw.toLowerCase() ?? ''
  if (raw === 'to' || raw === 'through' || raw === '-') return { length: 1, through: true }
  if (raw === ',' && /^(?:and|or|&)$/i.test(tokens[at + 1]?.raw ?? '')) return { length: 2, through: false }
  return /^(?:,|\/|and|or|&)$/.test(raw) ? { length: 1, through: false } : null
}

/** The kinase domain of EGFR and HER2, or exons that the drivers of these genes do not lie in: a test of the gene. */
const isWholeDomain = (exons: readonly number[]): boolean =>
  [19, 20, 21].every((exon) => exons.includes(exon)) || !exons.some((exon) => exon >= 18 && exon <= 21)

/** Exons 2 to 7: EGFR variant III. */
const isExtracellular = (exons: readonly number[]): boolean => exons.join() === '2,3,4,5,6,7'

/** Of a part of the kinase domain nothing follows for the rest of it. */
const separately = (exons: readonly number[]): readonly Tag[] =>
  exons.flatMap((exon, index): readonly Tag[] => [
    ...(index === 0 ? [] : [{ tag: 'separator', separator: 'and' } as const]),
    { tag: 'exon', exon },
  ])
