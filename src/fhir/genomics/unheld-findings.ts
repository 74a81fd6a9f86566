import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { Unread } from '../chart.ts'
import { driverOf } from './driver-class.ts'
import type { Evidence, GenomicEvidence } from './evidence.ts'
import type { Finding } from './finding.ts'

/**
 * Mutations of a gene that a drug is given for, which are no driver and which no fact holds: EGFR L718Q, ROS1 G2032R, NTRK1 G595R. They may
 * be why the drug stopped working, so that they are shown, word for word.
 */
export const unheldFindings = ({ evidence }: GenomicEvidence): readonly Unread[] =>
  evidence.filter(isUnheld).map(({ reference, finding }) => ({
    reference,
    problem: `${finding.gene} ${finding.alteration} was found: no fact holds it, it may bear on the choice of drug`,
  }))

const GENES: ReadonlySet<GeneSymbol | 'PD-L1'> = new Set(['EGFR', 'ALK', 'ROS1', 'RET', 'MET', 'NTRK'])
const CLASSES: ReadonlySet<Finding['class']> = new Set(['RESISTANCE_OTHER', 'KINASE_VUS', 'OTHER'])
/** Common in the population, not in the tumour. */
const POLYMORPHISMS = /^(?:T992I|T1010I)$/

const isUnheld = ({ finding, settled }: Evidence): boolean =>
  settled &&
  finding.status === 'positive' &&
  finding.alteration !== undefined &&
  finding.reason !== 'benign' &&
  finding.reason !== 'germline' &&
  driverOf(finding) === null &&
  GENES.has(finding.gene) &&
  CLASSES.has(finding.class) &&
  !POLYMORPHISMS.test(finding.alteration)
