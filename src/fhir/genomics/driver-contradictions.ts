import { type Dates, datesOf } from './dated.ts'
import { type Driver, driverOf } from './driver-class.ts'
import type { Evidence, NegativePanel } from './evidence.ts'
import type { Finding } from './finding.ts'

/** A result that says a driver is there. */
export type Positive = Evidence & { readonly driver: Exclude<Driver, 'none'> }

/**
 * What speaks against drivers that were found. A silent plasma or CSF sample says nothing against one, unless the driver was found in the
 * same material on the same day; a tissue test, or one whose material is not stated, does. A later broad panel of the tumour does too.
 */
export function contradictionsOf(
  positives: readonly Positive[],
  settled: readonly Evidence[],
  panels: readonly NegativePanel[],
): readonly Pick<Evidence, 'source'>[] {
  const found = foundIn(positives)
  const { someBefore } = datesOf(positives)
  const weighty = settled.filter((one) => one.finding.status === 'negative' && isOfDriver(one) && speaksAgainst(one, found))
  return [...weighty, ...panels.filter((panel) => !isSilent(panel) && someBefore(panel))]
}

const isSilent = ({ tumour }: Pick<Evidence, 'tumour'>): boolean => tumour === 'no'
const isOfDriver = ({ finding }: Evidence): boolean => driverOf(finding) !== null || finding.class === 'ANY'

/** The dates of positive results by everything that a negative one can deny. */
type Found = ReadonlyMap<string, Dates>

function foundIn(positives: readonly Positive[]): Found {
  const byDenial = new Map<string, Positive[]>()
  for (const positive of positives)
    for (const key of deniedKeys(positive)) {
      const same = byDenial.get(key)
      if (same === undefined) byDenial.set(key, [positive])
      else same.push(positive)
    }
  return new Map([...byDenial].map(([key, items]) => [key, datesOf(items)]))
}

const ANYWHERE = 'anywhere'
const keyOf = (...parts: readonly (string | null | undefined)[]): string => JSON.stringify(parts)

function deniedKeys({ finding: { gene, class: cls, alteration }, compartment }: Positive): readonly string[] {
  return [ANYWHERE, compartment].flatMap((where) => [
    keyOf(where, gene),
    keyOf(where, gene, cls),
    ...(alteration === undefined ? [] : [keyOf(where, gene, null, alteration), keyOf(where, gene, cls, alteration)]),
  ])
}

function speaksAgainst(negative: Evidence, found: Found): boolean {
  const { gene } = negative.finding
  if (!isSilent(negative)) return found.has(keyOf(ANYWHERE, gene, ...denied(negative.finding)))
  return found.get(keyOf(negative.compartment, gene, ...denied(negative.finding)))?.someAround(negative) === true
}

/** "EGFR negative" denies every driver of the gene, "L858R negative" that class, "exon 20 negative" only what bears that very name. */
function denied({ class: cls, scope, alteration }: Finding): readonly (string | null)[] {
  const whole = scope === 'gene'
  if (cls === 'ANY' && alteration !== undefined) return [whole ? null : cls, alteration]
  return whole ? [] : [cls]
}
