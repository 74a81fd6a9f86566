import type { Background } from '../engine/background.ts'
import type { Model } from '../engine/model.ts'
import { model } from '../knowledge/index.ts'
import type { Language } from '../ui/language/language.ts'
import type { Tenant } from './config.ts'

/** In what a note is written: the record system's language, whatever the screen speaks. */
export type NoteLanguage = { readonly language: Language; readonly model: Model; readonly background: Background }

/** With everything that the note says in it. Rejects when that could not be fetched: no note is written half in another language. */
export async function noteLanguageOf({ writing }: Pick<Tenant, 'writing'>): Promise<NoteLanguage> {
  const language = writing?.language ?? 'en'
  if (language === 'en') return { language, model, background: (await import('../knowledge/background.ts')).BACKGROUND }
  const [{ chineseModel }, { CHINESE_BACKGROUND }] = await Promise.all([
    import('../knowledge/chinese/index.ts'),
    import('../knowledge/chinese/background.ts'),
    import('../ui/chinese/index.ts'),
  ])
  return { language, model: chineseModel, background: CHINESE_BACKGROUND }
}
