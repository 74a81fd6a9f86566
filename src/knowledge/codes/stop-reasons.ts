import { type CodeSet, snomed } from './code-set.ts'

/** Treatment not tolerated, as the reason why a treatment was stopped: mCODE 4.0.0 example of a stopped cisplatin order. */
export const NOT_TOLERATED: readonly CodeSet[] = [snomed('mCODE 4.0.0', '407563006')]
