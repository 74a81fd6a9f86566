import { type Fact, known, unknown } from '../../facts/fact.ts'
import { type Dates, datesOf, newestOf } from './dated.ts'
import { type Driver, driverOf } from './driver-class.ts'
import { byGene, type Evidence, type GenomicEvidence } from './evidence.ts'
import type { Finding } from './finding.ts'
import { sourcesOf, whyNoResult } from './readings.ts'
import { ACTIVATING } from './resolve.ts'

const GENES_OF_NONE = ['EGFR', 'ALK', 'ROS1'] as const

/** What follows where no driver was found: that there is none, that a result is awaited or inconclusive, or that not enough was tested. */
export function withoutDriver({ evidence, panels }: GenomicEvidence, settled: readonly Evidence[]): Fact<Driver> {
  const about = evidence.filter(({ finding }) => finding.gene !== 'PD-L1' && isDriverQuestion(finding))
  const exclusions = exclusionsIn(ofTumour(settled))
  const pending = pendingIn(about, settled)
  if (pending.length > 0) return unknown('pending', sourcesOf(pending))
  const open = inconclusiveIn(settled, exclusions)
  if (open.length > 0) return unknown('unreadable', sourcesOf(open), `inconclusive: ${reasonsOf(open, 'indeterminate').join('; ')}`)
  const negativePanels = ofTumour(panels)
  if (negativePanels.length > 0) return known('none', sourcesOf(newestOf(negativePanels)), 'a broad panel reports no driver')
  const excluded = GENES_OF_NONE.map((gene) => exclusions.get(gene)?.items ?? [])
  if (excluded.every((negatives) => negatives.length > 0))
    return known('none', sourcesOf(excluded.flat()), 'EGFR, ALK and ROS1 are each reported negative')
  const reasons = reasonsOf(about)
  const negatives = [...panels, ...settled.filter(({ finding }) => finding.status === 'negative')]
  const elsewhere = negatives.length > 0 && negatives.every(({ tumour }) => tumour === 'no')
  const untested = elsewhere
    ? 'only tumour tissue can exclude a driver: none of it is known to be tested'
    : 'not enough was tested to exclude a driver'
  const note = negatives.length > 0 ? untested : reasons.length > 0 ? reasons.join('; ') : undefined
  return unknown(whyNoResult(about), sourcesOf([...about, ...panels]), note)
}

const isDriverQuestion = (finding: Finding): boolean => driverOf(finding) !== null || finding.class === 'ANY'

/** Plasma, CSF and other materials cannot exclude a driver. */
const ofTumour = <T extends Pick<Evidence, 'tumour'>>(items: readonly T[]): readonly T[] => items.filter(({ tumour }) => tumour !== 'no')

const reasonsOf = (items: readonly Evidence[], otherwise?: string): readonly string[] => [
  ...new Set(
    items.flatMap(({ finding: { gene, reason = otherwise } }) => (reason === undefined || reason === '' ? [] : [`${gene} ${reason}`])),
  ),
]

type Exclusion = { readonly items: readonly Evidence[]; readonly dates: Dates }

/** By gene: the results that exclude its driver. */
function exclusionsIn(settled: readonly Evidence[]): ReadonlyMap<Finding['gene'], Exclusion> {
  const excluding = settled.filter(
    ({ finding }) => finding.status === 'negative' && (finding.gene === 'EGFR' ? excludesEgfr(finding) : finding.class === 'FUSION'),
  )
  return new Map([...byGene(excluding)].map(([gene, items]) => [gene, { items, dates: datesOf(items) }]))
}

const excludesEgfr = ({ class: cls, scope, alteration }: Finding): boolean =>
  (cls === 'ANY' && scope === 'gene') || alteration === ACTIVATING

/** Awaited, and not overtaken by a later negative result of the gene. */
function pendingIn(about: readonly Evidence[], settled: readonly Evidence[]): readonly Evidence[] {
  const negatives = byGene(settled.filter(({ finding }) => finding.status === 'negative'))
  const dates = new Map([...negatives].map(([gene, items]) => [gene, datesOf(items)]))
  return about.filter((one) => {
    const { status, reason, gene } = one.finding
    const awaited = !one.settled || (status === 'unknown' && (reason === 'pending' || reason === 'ordered'))
    return awaited && dates.get(gene)?.someAfter(one) !== true
  })
}

/** Tested without a conclusion, and not settled by a later result that excludes the driver; a mere number is settled by any. */
function inconclusiveIn(settled: readonly Evidence[], exclusions: ReadonlyMap<Finding['gene'], Exclusion>): readonly Evidence[] {
  return settled.filter((one) => {
    const { gene, status, reason } = one.finding
    if (gene === 'PD-L1' || status !== 'indeterminate' || !isDriverQuestion(one.finding)) return false
    const excluded = exclusions.get(gene)
    return reason === 'a number without a conclusion' ? excluded === undefined : excluded?.dates.someAfter(one) !== true
  })
}
