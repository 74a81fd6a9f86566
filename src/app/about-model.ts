import { knowledgePageFrom } from '../document/knowledge/knowledge-page.ts'
import type { KnowledgePage } from '../document/knowledge/page.ts'
import { inEnglish, type Say } from '../document/say.ts'
import type { Background } from '../engine/background.ts'
import type { Model } from '../engine/model.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import { BACKGROUND } from '../knowledge/background.ts'
import { model } from '../knowledge/index.ts'
import { FDA_CRITERIA, INTENDED_USE, SOURCES_DO_NOT_COVER } from '../knowledge/intended-use.ts'
import { SOURCE_ATTRIBUTES } from '../knowledge/source-attributes.ts'
import { inLanguage, type Language } from '../ui/language/language.ts'
import { sentence } from '../ui/language/sentences.ts'

/** The page about this model, as of a day, for the screen and for the static file alike. */
export const aboutModel = (asOf: IsoDate): KnowledgePage =>
  pageFrom({ language: 'en', model, background: BACKGROUND, say: inEnglish }, asOf)

/** The same in another language. Rejects when its sentences could not be fetched. */
export async function aboutModelIn(language: Language, asOf: IsoDate): Promise<KnowledgePage> {
  if (language === 'en') return aboutModel(asOf)
  const [{ chineseModel }, { CHINESE_BACKGROUND }] = await Promise.all([
    import('../knowledge/chinese/index.ts'),
    import('../knowledge/chinese/background.ts'),
    import('../ui/chinese/index.ts'),
  ])
  const say: Say = (english, values) => inLanguage(language, () => sentence(english, values))
  return pageFrom({ language, model: chineseModel, background: CHINESE_BACKGROUND, say }, asOf)
}

type Spoken = { readonly language: Language; readonly model: Model; readonly background: Background; readonly say: Say }

const pageFrom = (spoken: Spoken, asOf: IsoDate): KnowledgePage =>
  knowledgePageFrom({
    ...spoken,
    sourceAttributes: SOURCE_ATTRIBUTES,
    intendedUse: INTENDED_USE,
    fdaCriteria: FDA_CRITERIA,
    sourcesDoNotCover: SOURCES_DO_NOT_COVER,
    asOf,
  })
