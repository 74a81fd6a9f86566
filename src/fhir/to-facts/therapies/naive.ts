import type { Reading } from '../../../facts/fact.ts'
import type { Therapy } from '../../../facts/therapy.ts'
import type { PatientRecord } from '../../record.ts'
import { finalityOf } from '../../result-status.ts'
import { sourceOf } from '../../source-of.ts'
import type { Diagnosis } from '../diagnosis.ts'
import { observedOn, wordsOf } from '../observed.ts'

/** "TKI-naive" or "ALK inhibitor naive" speaks of one class only and is not this. */
const NAIVE =
  /\btreatment[- ]na[iï]ve\b|\b(systemic )?therapy[- ]na[iï]ve\b|\bno (prior|previous) (systemic |anti-?cancer |antineoplastic )?(therapy|treatment)s?\b|previously untreated|未经治疗|初治/i
const ONE_CLASS = /\b(tki|egfr|alk|chemo(therapy)?|immuno(therapy)?|inhibitor|platinum|radio(therapy)?)[- ](treatment |therapy )?na[iï]ve/i

/** Where the record states that there was no treatment before. */
export function naiveStatements(record: PatientRecord, diagnoses: readonly Diagnosis[]): readonly Reading<readonly Therapy[]>[] {
  const note = 'the record states that there was none'
  const listed = diagnoses.filter(({ words }) => isNaive(words)).map(({ source }) => ({ value: [], sources: [source], note }))
  const observed = record.observations
    .filter((one) => hasWords(one) && finalityOf(one) === 'final' && isNaive(wordsOf(one)))
    .map((one) => ({ value: [], sources: [sourceOf(one, observedOn(one), wordsOf(one))], note }))
  return [...listed, ...observed]
}

/** Most observations are numbers; only those with words can say so. */
const hasWords = ({ valueString, valueCodeableConcept }: PatientRecord['observations'][number]): boolean =>
  valueString !== undefined || valueCodeableConcept !== undefined

/** "No prior therapy with osimertinib" and "no prior treatment for the brain" speak of less than all treatment. */
const ONLY_SOME = /(therapy|treatment)s? (with|for|of|to|using)\b/i

const isNaive = (words: string): boolean =>
  NAIVE.test(words) && !ONE_CLASS.test(words) && !ONLY_SOME.test(words) && !/\bnot (treatment|therapy)|no longer/i.test(words)
