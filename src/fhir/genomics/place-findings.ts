import { type Finality, statusProblem } from '../result-status.ts'
import type { Evidence, GenomicEvidence, NotUnderstood, Place } from './evidence.ts'
import type { Finding } from './finding.ts'
import { type Origin, placedBy } from './origin.ts'
import type { TestReading } from './test-reading.ts'
import { contextFromTitle } from './test-title.ts'

export const NOTHING_SAID: GenomicEvidence = { evidence: [], notUnderstood: [], panels: [], unread: [] }

/** Where and when a result was, what it was made from, and whether it may be relied upon. */
export type SettledPlace = Place & { readonly status: string; readonly finality: Finality; readonly origin: Origin }

/**
 * Findings as evidence of their place. Those of another organ may be of another tumour: they are shown, and say nothing about this one.
 * Those of a result that does not say whether it is final are not understood.
 */
export function evidenceOf(findings: readonly Finding[], place: SettledPlace): GenomicEvidence {
  const { origin, finality, status, reference } = place
  if (findings.length === 0) return NOTHING_SAID
  if (origin.elsewhere !== null) return { ...NOTHING_SAID, unread: [{ reference, problem: ofAnotherOrgan(origin.elsewhere) }] }
  if (finality === 'not-said') {
    const genes = [...new Set(findings.map(({ gene }) => gene))]
    return notUnderstood(
      place,
      `${statusProblem(status)}: ${findings.map(named).join('; ')}`,
      genes,
      findings.every(isResistance),
      findings.map((one) => one.class),
    )
  }
  const evidence = findings.map(
    (finding): Evidence => ({
      ...placeOnly(place),
      ...placedBy(origin, finding.specimen),
      finding: origin.germline && finding.reason === undefined ? { ...finding, reason: 'germline' } : finding,
      settled: finality === 'final',
    }),
  )
  const disagree = findings.some(({ specimen }) => specimen !== undefined && place.compartment !== null && specimen !== place.compartment)
  return {
    ...NOTHING_SAID,
    evidence,
    unread: disagree ? [{ reference, problem: 'its text and its specimen name different compartments: compartment not stated' }] : [],
  }
}

export const placeOnly = ({ compartment, tumour, date, reference, source, moment, corrects }: Place): Place => ({
  compartment,
  tumour,
  date,
  reference,
  source,
  ...(moment === undefined ? {} : { moment }),
  ...(corrects === undefined ? {} : { corrects }),
})

const named = ({ gene, class: cls, alteration, status }: Finding): string => `${gene} ${alteration ?? cls} ${status}`
const isResistance = ({ class: cls }: Finding): boolean =>
  cls === 'T790M' || cls === 'C797S' || cls === 'RESISTANCE' || cls === 'AMPLIFICATION'

const ofAnotherOrgan = (words: string): string => `made from "${words}": whether it is of this tumour is not stated, it was not used`

/** A result about these genes that was not understood: evidence of nothing, and on the list of what was not read. */
export function notUnderstood(
  place: SettledPlace,
  problem: string,
  genes: readonly Finding['gene'][],
  resistanceOnly: boolean,
  classes: TestReading['classes'] = null,
): GenomicEvidence {
  const { reference, origin } = place
  if (origin.elsewhere !== null) return { ...NOTHING_SAID, unread: [{ reference, problem }] }
  const one: NotUnderstood = { ...placeOnly(place), genes, resistanceOnly, ...(classes === null ? {} : { classes }) }
  return { ...NOTHING_SAID, notUnderstood: [one], unread: [{ reference, problem }] }
}

/** A variant of a gene that is not named, as evidence that something was found. */
export function nameless(place: SettledPlace, problem: string): GenomicEvidence {
  const said = notUnderstood(place, problem, [], false)
  return { ...said, notUnderstood: said.notUnderstood.map((one) => ({ ...one, nameless: true })) }
}

/** A test of the gene without a result, and why. */
export const withoutResult = (gene: Finding['gene'], reason: string): Finding => ({
  gene,
  class: gene === 'PD-L1' ? 'TPS' : 'ANY',
  status: 'unknown',
  scope: 'gene',
  reason,
})

/** The genes that words which were not understood name, else those of the test. */
export const genesIn = (words: string, about: readonly Finding['gene'][]): readonly Finding['gene'][] => {
  const named = contextFromTitle(words).subjects.flatMap(({ gene }) => (gene === null || gene === 'other' ? [] : [gene]))
  if (named.length > 0) return [...new Set(named)]
  return /\bPD-?\s?L1\b|\bCD274\b|\bTPS\b|\bCPS\b|\b[TI]C ?\d/i.test(words) ? ['PD-L1'] : about
}

/** A sentence that was not understood beside one of the same gene that was: shown, but the result stands. What is left is about other genes. */
export function withoutCovered(lost: readonly NotUnderstood[], findings: readonly Finding[]): readonly NotUnderstood[] {
  const covered = new Set(findings.map(({ gene }) => gene))
  return lost.flatMap((one) => {
    const genes = one.genes.filter((gene) => !covered.has(gene))
    return (one.genes.length === 0 ? covered.size === 0 : genes.length > 0) ? [{ ...one, genes }] : []
  })
}
