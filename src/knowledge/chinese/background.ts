import { translatedBackground } from '../../engine/translated-background.ts'
import { translatedCriterion } from '../../engine/translated-model.ts'
import { BACKGROUND } from '../background.ts'
import { criterionInChinese } from './criteria/index.ts'
import { DISAGREEMENTS } from './disagreements.ts'
import { DRUG_WORDS } from './drugs.ts'
import { ALECTINIB_REAL_WORLD } from './evidence/alectinib-real-world.ts'
import { ALK } from './evidence/alk.ts'
import { CHEMOTHERAPY } from './evidence/chemotherapy.ts'
import { citationInChinese, placeInChinese } from './evidence/citations.ts'
import { CORRECTIONS } from './evidence/corrections.ts'
import { DESIGNS } from './evidence/designs.ts'
import { DIAGNOSIS } from './evidence/diagnosis.ts'
import { EGFR_BRAIN } from './evidence/egfr-brain.ts'
import { EGFR_LM } from './evidence/egfr-lm.ts'
import { ENDPOINTS } from './evidence/endpoints.ts'
import { EPIDEMIOLOGY } from './evidence/epidemiology.ts'
import { GUIDELINES_EXTERNAL } from './evidence/guidelines-external.ts'
import { IMMUNOTHERAPY } from './evidence/immunotherapy.ts'
import { LABELS_AND_SAFETY_EXTERNAL } from './evidence/labels-and-safety-external.ts'
import { LM_AFTER_TKI_RESISTANCE } from './evidence/lm-after-tki-resistance.ts'
import { LOCAL_THERAPY } from './evidence/local-therapy.ts'
import { NUMBERS } from './evidence/numbers.ts'
import { OTHER_DRIVERS } from './evidence/other-drivers.ts'
import { PENETRATION } from './evidence/penetration.ts'
import { POPULATIONS } from './evidence/populations.ts'
import { PRINCIPLES } from './evidence/principles.ts'
import { PUBLICATIONS } from './evidence/publications.ts'
import { RESISTANCE } from './evidence/resistance.ts'
import { RESPONSE } from './evidence/response.ts'
import { SCORES_AND_REGULATION_EXTERNAL } from './evidence/scores-and-regulation-external.ts'
import { SETTINGS } from './evidence/settings.ts'
import { TRIALS_EXTERNAL } from './evidence/trials-external.ts'
import { VERIFICATIONS } from './evidence/verifications.ts'
import { FIGURE_WORDS } from './figures.ts'

/** What explains the model, by the English text. Not clinically reviewed. */
export const CHINESE_BACKGROUND_SENTENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...ALECTINIB_REAL_WORLD,
    ...ALK,
    ...CHEMOTHERAPY,
    ...DIAGNOSIS,
    ...EGFR_BRAIN,
    ...EGFR_LM,
    ...EPIDEMIOLOGY,
    ...GUIDELINES_EXTERNAL,
    ...IMMUNOTHERAPY,
    ...LABELS_AND_SAFETY_EXTERNAL,
    ...LM_AFTER_TKI_RESISTANCE,
    ...LOCAL_THERAPY,
    ...OTHER_DRIVERS,
    ...PENETRATION,
    ...PRINCIPLES,
    ...RESISTANCE,
    ...RESPONSE,
    ...SCORES_AND_REGULATION_EXTERNAL,
    ...TRIALS_EXTERNAL,
    ...CORRECTIONS,
    ...DESIGNS,
    ...ENDPOINTS,
    ...NUMBERS,
    ...POPULATIONS,
    ...PUBLICATIONS,
    ...SETTINGS,
    ...VERIFICATIONS,
    ...DISAGREEMENTS,
    ...DRUG_WORDS,
    ...FIGURE_WORDS,
  }),
)

/** The same background, saying in Chinese what is translated and the rest in English. Works are cited as printed. */
export const CHINESE_BACKGROUND = translatedBackground(BACKGROUND, {
  // Some of who was studied is called as a criterion of the model is.
  say: (english) => CHINESE_BACKGROUND_SENTENCES.get(english) ?? criterionInChinese(english) ?? english,
  cite: (english) => citationInChinese(english) ?? english,
  place: placeInChinese,
  criterion: translatedCriterion((english) => criterionInChinese(english) ?? english),
})
