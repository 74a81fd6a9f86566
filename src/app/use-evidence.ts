import { useEffect, useState } from 'react'
import type { Background } from '../engine/background.ts'
import type { Language } from '../ui/language/language.ts'
import { useLanguage } from '../ui/language/use-language.ts'
import type { EvidenceShelf } from '../ui/shown.ts'

/** The statements in the language of the screen. They arrive after the options: only explanations need them. */
export function useEvidence(): EvidenceShelf {
  const language = useLanguage()
  const [shelf, setShelf] = useState<EvidenceShelf>({ kind: 'loading' })
  useEffect(() => {
    let current = true
    const show = (next: EvidenceShelf): void => {
      // What was there in the other language stays until the new one has come.
      if (current) setShelf(next)
    }
    backgroundIn(language).then(
      (background) => show({ kind: 'ready', background }),
      () => show({ kind: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [language])
  return shelf
}

/** What explains the model, in a language. Rejects when it could not be fetched. */
const backgroundIn = async (language: Language): Promise<Background> =>
  language === 'en'
    ? (await import('../knowledge/background.ts')).BACKGROUND
    : (await import('../knowledge/chinese/background.ts')).CHINESE_BACKGROUND
