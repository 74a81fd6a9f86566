import { type Fact, known, type Reading, type Source, unknown } from '../../facts/fact.ts'
import { compareDates } from '../../facts/iso-date.ts'
import type { ValueOf } from '../../facts/patient-facts.ts'
import type { Unread } from '../chart.ts'
import type { InSlices } from '../in-slices.ts'
import type { PatientRecord } from '../record.ts'
import { referenceOf } from '../source-of.ts'
import type { Diagnosis } from './diagnosis.ts'
import { histologyStatements } from './histology-observations.ts'
import { type LungStatement, lungDiagnosisOf, otherPrimaryOf } from './lung-diagnosis.ts'

type Primary = ValueOf<'primaryCancer'>
type Histology = ValueOf<'histology'>
export type PrimaryCancerFacts = {
  readonly facts: { readonly primaryCancer: Fact<Primary>; readonly histology: Fact<Histology> }
  readonly unread: readonly Unread[]
}

/**
 * The primary tumour and its histology, from the problem list and from histology results. A code that says "lung cancer" only
 * (ICD-10 C34) never makes it non-small cell; metastasis codes never make a primary; a suspicion is not a diagnosis. Another primary
 * counts only where no lung cancer is recorded.
 */
export function* primaryCancerFrom(record: PatientRecord, diagnoses: readonly Diagnosis[]): InSlices<PrimaryCancerFacts> {
  const read = diagnoses.map((diagnosis) => lungDiagnosisOf(diagnosis))
  const unread = diagnoses.flatMap(({ condition }, i) => {
    const problem = read[i]?.problem
    return problem === undefined ? [] : [{ reference: referenceOf(condition), problem }]
  })
  const inLung = read.map(({ statement }) => statement).filter((statement) => statement !== undefined)
  const elsewhere = diagnoses.map(otherPrimaryOf).filter((primary) => primary !== null)
  const named = (organ: 'other' | 'unnamed') => elsewhere.filter((primary) => primary.organ === organ).map(({ source }) => source)
  const [other, unnamed] = [named('other'), named('unnamed')]
  const seen = yield* histologyStatements(record)
  // A histology result speaks of the lung where no other primary is recorded, or where it says so itself.
  const histologies = seen.statements
    .filter(({ ofLung }) => ofLung || (inLung.length > 0 && other.length === 0))
    .map(({ statement }) => statement)
  const all = [...inLung, ...histologies]
  return {
    facts: { primaryCancer: primaryFrom(all, other, unnamed), histology: histologyFrom(all) },
    unread: [...unread, ...seen.unread],
  }
}

function primaryFrom(statements: readonly LungStatement[], other: readonly Source[], unnamed: readonly Source[]): Fact<Primary> {
  const nsclc = statements.filter(({ kind }) => kind === 'nsclc')
  const smallCell = statements.filter(({ kind }) => kind === 'small-cell-lung')
  const sourcesOf = (list: readonly LungStatement[]): readonly Source[] => list.map(({ source }) => source)
  if (smallCell.length > 0 && nsclc.length > 0) {
    if (transformed(nsclc, smallCell)) return known('small-cell-lung', sourcesOf(smallCell), 'transformed from non-small cell lung cancer')
    return { state: 'conflicting', readings: [reading('nsclc', sourcesOf(nsclc)), reading('small-cell-lung', sourcesOf(smallCell))] }
  }
  if (smallCell.length > 0) return known('small-cell-lung', sourcesOf(smallCell))
  if (nsclc.length > 0) return known('nsclc', sourcesOf(nsclc))
  if (statements.length > 0) return unknown('unreadable', sourcesOf(statements), 'lung cancer, histology not stated')
  if (unnamed.length > 0)
    return unknown('unreadable', [...unnamed, ...other], 'a cancer is recorded, and its words do not name an organ that we know')
  return other.length > 0 ? known('other', other) : unknown('not-recorded')
}

/** Small cell histology that the record calls a transformation, or that is certainly later than the non-small cell one. */
function transformed(nsclc: readonly LungStatement[], smallCell: readonly LungStatement[]): boolean {
  if (smallCell.some(({ isTransformation }) => isTransformation === true)) return true
  const isAfter = (late: LungStatement, early: LungStatement) =>
    late.date !== null && early.date !== null && compareDates(late.date, early.date) === 'after'
  return smallCell.some((late) => nsclc.every((early) => isAfter(late, early)))
}

function histologyFrom(statements: readonly LungStatement[]): Fact<Histology> {
  const stated = statements.filter((statement) => statement.histology !== null)
  const values = [...new Set(stated.map(({ histology }) => histology))].filter((value) => value !== null)
  const readings = values.map((value) =>
    reading(
      value,
      stated.filter(({ histology }) => histology === value).map(({ source }) => source),
    ),
  )
  const [first, second, ...more] = readings
  if (first === undefined) return unknown('not-recorded')
  return second === undefined ? known(first.value, first.sources) : { state: 'conflicting', readings: [first, second, ...more] }
}

const reading = <T>(value: T, sources: readonly Source[]): Reading<T> => ({ value, sources })
