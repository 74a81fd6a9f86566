import type { Vignette } from './case.ts'
import { EGFR_CASES } from './egfr-cases.ts'
import { LEPTOMENINGEAL_CASES } from './leptomeningeal-cases.ts'
import { OTHER_CASES } from './other-cases.ts'

/** Invented patients, each with one trap. What must come out was written before the rules. */
export const VIGNETTE_CASES: readonly Vignette[] = [...EGFR_CASES, ...LEPTOMENINGEAL_CASES, ...OTHER_CASES]
