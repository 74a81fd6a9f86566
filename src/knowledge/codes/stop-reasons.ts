import { type CodeSet, snomed } from './code-set.ts'

/** Why a treatment was stopped: Treatment Termination Reason value set of mCODE 4.0.0, and 182992009 of its version 2.1.0. */
const SOURCE = 'mCODE 4.0.0, Treatment Termination Reason'

export const NO_RESPONSE: readonly CodeSet[] = [snomed(SOURCE, '266721009')]
export const NOT_TOLERATED: readonly CodeSet[] = [snomed(SOURCE, '407563006')]
export const TREATMENT_COMPLETED: readonly CodeSet[] = [snomed('mCODE 2.1.0, Treatment Termination Reason', '182992009')]
export const REFUSED_BY_PATIENT: readonly CodeSet[] = [snomed(SOURCE, '105480006')]
/** Financial problem, moved away, not available, lost to follow-up: nothing to do with the disease or the drug. */
export const BESIDE_THE_DISEASE: readonly CodeSet[] = [snomed(SOURCE, '160932005', '184081006', '309846006', '399307001')]
