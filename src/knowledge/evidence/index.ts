import type { Evidence } from '../../engine/model.ts'
import { ALECTINIB_REAL_WORLD_ROWS } from './alectinib-real-world.ts'
import { ALK_ROWS } from './alk.ts'
import { CHEMOTHERAPY_ROWS } from './chemotherapy.ts'
import { DIAGNOSIS_ROWS } from './diagnosis.ts'
import { EGFR_BRAIN_ROWS } from './egfr-brain.ts'
import { EGFR_LM_ROWS } from './egfr-lm.ts'
import { EPIDEMIOLOGY_ROWS } from './epidemiology.ts'
import { GUIDELINES_EXTERNAL_ROWS } from './guidelines-external.ts'
import { IMMUNOTHERAPY_ROWS } from './immunotherapy.ts'
import { LABELS_AND_SAFETY_EXTERNAL_ROWS } from './labels-and-safety-external.ts'
import { LM_AFTER_TKI_RESISTANCE_ROWS } from './lm-after-tki-resistance.ts'
import { LOCAL_THERAPY_ROWS } from './local-therapy.ts'
import { OTHER_DRIVERS_ROWS } from './other-drivers.ts'
import { PENETRATION_ROWS } from './penetration.ts'
import { PRINCIPLES_ROWS } from './principles.ts'
import { RESISTANCE_ROWS } from './resistance.ts'
import { RESPONSE_ROWS } from './response.ts'
import type { Row } from './row.ts'
import { SCORES_AND_REGULATION_EXTERNAL_ROWS } from './scores-and-regulation-external.ts'
import { TRIALS_EXTERNAL_ROWS } from './trials-external.ts'

const ROWS = {
  ...EPIDEMIOLOGY_ROWS,
  ...PENETRATION_ROWS,
  ...DIAGNOSIS_ROWS,
  ...RESISTANCE_ROWS,
  ...EGFR_BRAIN_ROWS,
  ...EGFR_LM_ROWS,
  ...LM_AFTER_TKI_RESISTANCE_ROWS,
  ...ALK_ROWS,
  ...ALECTINIB_REAL_WORLD_ROWS,
  ...OTHER_DRIVERS_ROWS,
  ...CHEMOTHERAPY_ROWS,
  ...IMMUNOTHERAPY_ROWS,
  ...LOCAL_THERAPY_ROWS,
  ...PRINCIPLES_ROWS,
  ...RESPONSE_ROWS,
  ...GUIDELINES_EXTERNAL_ROWS,
  ...TRIALS_EXTERNAL_ROWS,
  ...LABELS_AND_SAFETY_EXTERNAL_ROWS,
  ...SCORES_AND_REGULATION_EXTERNAL_ROWS,
} satisfies Record<string, Row>

export type EvidenceId = keyof typeof ROWS

/** Every statement that a rule may rest on, by its row id. A wrong id does not compile. */
// The compiler cannot follow that the same keys come out as went in.
export const EVIDENCE = Object.fromEntries(Object.entries(ROWS).map(([id, row]) => [id, { id, ...row }])) as Record<EvidenceId, Evidence>
