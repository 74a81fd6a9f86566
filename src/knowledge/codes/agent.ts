import type { Therapy, TherapyClass } from '../../facts/therapy.ts'

/**
 * One antineoplastic drug, by every code and name it may carry in a record.
 * RxNorm (ingredient, brand and clinical drug), NCIt and SNOMED CT substance codes: Molecular Oncology Almanac, referenced codings
 * (RxNorm releases 2025-06-02 and 2026-03-02), and the mCODE clinical trial matching application for products.
 * ATC: WHO ATC-DDD index of 2026-04-25, without the codes of local use (eye) and of rheumatology.
 */
export type Agent = {
  readonly agent: string
  readonly class: TherapyClass
  readonly generation?: NonNullable<Therapy['generation']>
  readonly rxnorm?: readonly string[]
  readonly snomed?: readonly string[]
  readonly ncit?: readonly string[]
  readonly atc?: readonly string[]
  /** Brand names, research codes and Chinese names seen in a published source. */
  readonly names?: readonly string[]
  /** Names in general use that no published list we read confirms; matched as text all the same. */
  readonly otherNames?: readonly string[]
}
