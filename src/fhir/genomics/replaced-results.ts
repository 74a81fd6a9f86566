import { type CodeableConcept, textsOf } from '../resources/coding.ts'
import { type Version, withoutReplaced } from '../result-status.ts'
import type { Evidence, GenomicEvidence, NegativePanel, NotUnderstood } from './evidence.ts'

/** What one result says, and of which test and specimen it is. */
export type ResultEvidence = { readonly said: GenomicEvidence; readonly test: string }

/** A test by its first code, else by its name, and the specimen that the result refers to. */
export function testOf({ code, specimen }: { readonly code: CodeableConcept; readonly specimen?: unknown }): string {
  const coded = (code.coding ?? []).find((one) => one.code !== undefined)
  const name = coded === undefined ? (textsOf(code)[0] ?? '').toLowerCase().replaceAll(/\s+/g, ' ').trim() : `${coded.system}|${coded.code}`
  return JSON.stringify([name, specimen ?? null])
}

type One = Version & { readonly test: string } & (
    | { readonly evidence: Evidence }
    | { readonly lost: NotUnderstood }
    | { readonly panel: NegativePanel }
  )

/**
 * Everything said, without what an amended or corrected result of the same test, specimen and moment replaces. One that speaks of another
 * alteration replaces nothing: laboratories report several under one name.
 */
export function withoutCorrected(results: readonly ResultEvidence[]): GenomicEvidence {
  const all = results.flatMap(({ said, test }): One[] => [
    ...said.evidence.map((evidence) => ({ ...versionIn(evidence), test, evidence })),
    ...said.notUnderstood.map((lost) => ({ ...versionIn(lost), test, lost })),
    ...said.panels.map((panel) => ({ ...versionIn(panel), test, panel })),
  ])
  const kept = withoutReplaced(all, (correction, earlier) => correction.test === earlier.test && concerns(correction, earlier))
  return {
    evidence: kept.flatMap((one) => ('evidence' in one ? [one.evidence] : [])),
    notUnderstood: kept.flatMap((one) => ('lost' in one ? [one.lost] : [])),
    panels: kept.flatMap((one) => ('panel' in one ? [one.panel] : [])),
    unread: results.flatMap(({ said }) => said.unread),
  }
}

const versionIn = ({ moment, corrects }: Version): Version => ({
  ...(moment === undefined ? {} : { moment }),
  ...(corrects === undefined ? {} : { corrects }),
})

/** A correction that was not understood may be about anything of the genes it names; a panel is about all of them. */
function concerns(correction: One, earlier: One): boolean {
  if ('panel' in correction || 'panel' in earlier) return true
  const [ours, theirs] = [genesOf(correction), genesOf(earlier)]
  const shared = ours.length === 0 || theirs.length === 0 || ours.some((gene) => theirs.includes(gene))
  return shared && (!('evidence' in correction) || !('evidence' in earlier) || isSameQuestion(correction.evidence, earlier.evidence))
}

const genesOf = (one: One): readonly string[] => ('evidence' in one ? [one.evidence.finding.gene] : 'lost' in one ? one.lost.genes : [])

/** The same class of alteration and, where both name it, the same one; or one of them is about the whole gene. */
function isSameQuestion({ finding: a }: Evidence, { finding: b }: Evidence): boolean {
  if (a.scope === 'gene' || b.scope === 'gene') return true
  return a.class === b.class && (a.alteration === undefined || b.alteration === undefined || a.alteration === b.alteration)
}
