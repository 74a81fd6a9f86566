import { useEffect, useState } from 'react'
import type { Model } from '../engine/model.ts'
import { model } from '../knowledge/index.ts'
import { useLanguage } from '../ui/language/use-language.ts'

/** The model in the language of the screen. In English until its sentences have been fetched, and where they could not be. */
export function useModel(): Model {
  const language = useLanguage()
  const [chinese, setChinese] = useState<Model | null>(null)
  useEffect(() => {
    if (language === 'en') return
    let current = true
    import('../knowledge/chinese/index.ts').then(
      ({ chineseModel }) => {
        if (current) setChinese(chineseModel)
      },
      () => {},
    )
    return () => {
      current = false
    }
  }, [language])
  return language === 'en' ? model : (chinese ?? model)
}
