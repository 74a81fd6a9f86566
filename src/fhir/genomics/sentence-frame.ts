import type { Compartment } from './finding.ts'
import type { Methods } from './resolve.ts'
import type { Tag } from './tags.ts'

/** How a sentence, or a part of it, says that something was looked for. */
export function methodsOf(tags: readonly Tag[], context: Methods): Methods {
  const methods = tags.flatMap((tag) => (tag.tag === 'method' ? [tag] : []))
  const ihc = methods.filter(({ method }) => method === 'ihc')
  return {
    fish: context.fish || methods.some(({ method }) => method === 'fish'),
    // A score of 0 to 3+ is that of a stain.
    ihc: context.ihc || ihc.length > 0 || tags.some(({ tag }) => tag === 'score'),
    ihcName: ihc.find(({ name }) => name !== undefined && name !== 'markers')?.name ?? context.ihcName,
  }
}

export const specimensIn = (tags: readonly Tag[]): ReadonlySet<Compartment> =>
  new Set(tags.flatMap((tag) => (tag.tag === 'specimen' ? [tag.specimen] : [])))

/** Names a test ("EGFR FISH", "T790M PCR", "ALK testing"): what it names was looked for, which does not say that it was found. */
export const isTitle = (tags: readonly Tag[]): boolean =>
  tags.some(
    (tag, at) =>
      (tag.tag === 'test' && tag.done !== true) || (tag.tag === 'method' && at >= headingEnd(tags) && !followsPreposition(tags, at)),
  )

/** "Findings by NGS:" is a heading, not the name of a test: it names neither a gene nor a variant. */
function headingEnd(tags: readonly Tag[]): number {
  const colon = tags.findIndex((tag) => tag.tag === 'separator' && tag.separator === ':')
  const names = tags
    .slice(0, Math.max(colon, 0))
    .some(({ tag }) => ['gene', 'variant', 'class', 'pair', 'exon', 'kind', 'test'].includes(tag))
  return names ? 0 : colon + 1
}

const followsPreposition = (tags: readonly Tag[], at: number): boolean => {
  const before = tags[at - 1]
  return (
    before?.tag === 'neutral' ||
    (before?.tag === 'method' && followsPreposition(tags, at - 1)) ||
    (before?.tag === 'separator' && before.separator === '(')
  )
}
