import { translatedModel } from '../../engine/translated-model.ts'
import { model } from '../index.ts'
import { CAUTIONS } from './cautions.ts'
import { criterionInChinese } from './criteria/index.ts'
import { JUDGEMENTS } from './judgements.ts'
import { LABELS } from './labels.ts'
import { LEVELS } from './levels.ts'
import { OPEN_CONDITIONS } from './open-conditions.ts'
import { OPTIONS } from './options.ts'
import { REASONS } from './reasons.ts'
import { RETIRED } from './retired.ts'
import { RULE_CAUTIONS } from './rule-cautions.ts'
import { SITUATIONS } from './situations.ts'
import { TITLES } from './titles.ts'

/**
 * Sentences of the model in Simplified Chinese, by the English sentence that was translated: one that has been changed since has none.
 * Not clinically reviewed.
 */
export const CHINESE_SENTENCES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...CAUTIONS,
    ...JUDGEMENTS,
    ...LABELS,
    ...LEVELS,
    ...OPEN_CONDITIONS,
    ...OPTIONS,
    ...REASONS,
    ...RETIRED,
    ...RULE_CAUTIONS,
    ...SITUATIONS,
    ...TITLES,
  }),
)

const inChinese = (english: string): string => CHINESE_SENTENCES.get(english) ?? english

/** The same model, saying in Chinese what is translated and the rest in English. */
export const chineseModel = translatedModel(model, inChinese, (english) => criterionInChinese(english) ?? english)
