import { useSyncExternalStore } from 'react'
import { currentLanguage, type Language, subscribeToLanguage } from './language.ts'

/** The language of the screen; whoever asks is drawn again when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribeToLanguage, currentLanguage)
