/** The languages of the screen, as BCP 47 tags. English is the language that the model and its sentences are written in. */
export const LANGUAGES = ['en', 'zh-Hans'] as const
export type Language = (typeof LANGUAGES)[number]

let current: Language = 'en'
const listeners = new Set<() => void>()

export const currentLanguage = (): Language => current

export function subscribeToLanguage(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}

/** Its catalogue must have been learnt before. */
export function switchLanguage(language: Language): void {
  current = language
  for (const tell of listeners) tell()
}

/** What `say` says, in another language than that of the screen: for what is not said to the person in front of it. */
export function inLanguage<T>(language: Language, say: () => T): T {
  const before = current
  current = language
  try {
    return say()
  } finally {
    current = before
  }
}
