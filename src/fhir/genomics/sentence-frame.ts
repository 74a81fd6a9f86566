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

/**
 * Names a test ("EGFR FISH", "T790M PCR", "ALK testing"): what it names was looked for, which does not say that it was found. What stands
 * behind the colon of "EGFR mutation analysis: L858R" is its result; behind that of "Test: L858R" it is the test.
 */
export function isTitle(tags: readonly Tag[]): boolean {
  const end = headingEnd(tags)
  return tags.some((tag, at) => at >= end && namesTest(tag) && !followsPreposition(tags, at))
}

const namesTest = (tag: Tag): boolean => tag.tag === 'method' || (tag.tag === 'test' && tag.done !== true)

/** Where the heading ends and what is said of it begins; 0 without a heading, or where the heading is only a label. */
function headingEnd(tags: readonly Tag[]): number {
  const colon = tags.findIndex((tag) => tag.tag === 'separator' && (tag.separator === ':' || tag.separator === '-'))
  if (colon <= 0) return 0
  const head = tags.slice(0, colon)
  if (head.some((tag) => tag.tag === 'test' && tag.label === true)) return 0
  const says = tags
    .slice(colon)
    .some(({ tag }) => tag === 'variant' || tag === 'class' || tag === 'pair' || tag === 'exon' || tag === 'kind')
  const names = head.some(({ tag }) => ['gene', 'variant', 'class', 'pair', 'exon', 'kind', 'test'].includes(tag))
  return says || !names ? colon + 1 : 0
}

function followsPreposition(tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1]
  if (tags[at]?.tag === 'test') {
    if (before?.tag === 'neutral') return before.preposition === true || followsPreposition(tags.with(at - 1, { tag: 'test' }), at - 1)
    return before?.tag === 'method' && followsPreposition(tags, at - 1)
  }
  return (
    before?.tag === 'neutral' ||
    (before?.tag === 'method' && followsPreposition(tags, at - 1)) ||
    (before?.tag === 'separator' && before.separator === '(')
  )
}
