import type { Criterion } from '../../engine/criterion.ts'
import { all } from '../criteria.ts'
import { received } from '../terms.ts'
import type { Filter } from './filter.ts'

const taking = (drug: string): Criterion => received(`${drug} is being taken`, { agents: [drug], statuses: ['active'] })

/** Continuing passes the same safety questions as starting, asked of the drug that is being taken. */
export const CONTINUING: readonly Filter[] = [
  {
    id: 'S2-continue',
    options: ['continue-current-tki'],
    when: all('osimertinib is being taken, QTc is above 500 ms', taking('osimertinib'), {
      kind: 'more-than',
      says: 'QTc is above 500 ms',
      fact: 'qtcMs',
      limit: { value: 500, unit: 'ms' },
    }),
    effect: { kind: 'demote', toTier: 2 },
    because:
      'QTc is above 500 ms under osimertinib: its label says to withhold it; correct potassium and QT-prolonging drugs and repeat the ECG.',
    whileUnknown: 'Only after an ECG: the QTc is not known.',
    asks: ['qtc', 'medication-list'],
    warnings: ['qt-prolongation'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E33'],
  },
  {
    id: 'S4-continue',
    options: ['continue-current-tki'],
    when: all('lorlatinib and a strong CYP3A inducer are being taken', taking('lorlatinib'), {
      kind: 'is',
      says: 'a strong CYP3A inducer is taken',
      fact: 'strongCyp3aInducer',
      oneOf: ['yes'],
    }),
    effect: { kind: 'block' },
    because: 'Lorlatinib is being taken with a strong CYP3A inducer, which is contraindicated because of severe liver toxicity.',
    whileUnknown: 'Only without a strong CYP3A inducer: the list of medicines is not known.',
    asks: ['medication-list', 'liver-function'],
    warnings: ['lorlatinib-cyp3a', 'cyp3a-inducer'],
    brings: ['multidisciplinary-discussion'],
    evidence: ['E31'],
    judgement: 'Which of the two is stopped is for discussion: the source says only that they do not go together.',
  },
]
