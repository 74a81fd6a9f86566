import { knowledgePageFrom } from '../document/knowledge/knowledge-page.ts'
import type { KnowledgePage } from '../document/knowledge/page.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import { BACKGROUND } from '../knowledge/background.ts'
import { model } from '../knowledge/index.ts'
import { FDA_CRITERIA, INTENDED_USE, SOURCES_DO_NOT_COVER } from '../knowledge/intended-use.ts'
import { SOURCE_ATTRIBUTES } from '../knowledge/source-attributes.ts'

/** The page about this model, as of a day, for the screen and for the static file alike. */
export const aboutModel = (asOf: IsoDate): KnowledgePage =>
  knowledgePageFrom({
    model,
    background: BACKGROUND,
    sourceAttributes: SOURCE_ATTRIBUTES,
    intendedUse: INTENDED_USE,
    fdaCriteria: FDA_CRITERIA,
    sourcesDoNotCover: SOURCES_DO_NOT_COVER,
    asOf,
  })
