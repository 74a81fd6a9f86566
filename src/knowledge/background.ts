import type { Background } from '../engine/background.ts'
import { CONFLICTS } from './conflicts.ts'
import { DRUGS } from './drugs/index.ts'
import { EVIDENCE } from './evidence/index.ts'
import { FIGURES } from './figures.ts'
import { DRUGS_OF } from './option-drugs.ts'
import { PENETRATION } from './penetration.ts'
import { SUPERSESSIONS } from './supersessions.ts'

/** Everything that explains the model and is not needed for deciding. */
export const BACKGROUND: Background = {
  evidence: EVIDENCE,
  conflicts: CONFLICTS,
  supersessions: SUPERSESSIONS,
  drugs: DRUGS,
  figures: FIGURES,
  penetration: PENETRATION,
  drugsOf: DRUGS_OF,
}
