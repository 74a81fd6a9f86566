import { currentLanguage, type Language, switchLanguage } from './language.ts'

let wanted: Language = 'en'

/** Shows the screen in a language, once its catalogue is there. Rejects when that could not be fetched: the screen then stays as it is. */
export async function chooseLanguage(language: Language): Promise<void> {
  wanted = language
  if (language === 'zh-Hans') await import('../chinese/index.ts')
  // Fetching may end after somebody chose another.
  if (wanted !== language || currentLanguage() === language) return
  document.documentElement.lang = language
  switchLanguage(language)
}

/** The first of the browser's languages that the screen has; traditional Chinese is not simplified Chinese. */
export const preferredLanguage = (browser: readonly string[]): Language =>
  browser.map(languageOf).find((language) => language !== null) ?? 'en'

/** Null also for what is no tag at all: browsers pass on what the system calls its language ("en-US@posix"). */
function languageOf(tag: string): Language | null {
  const known = localeOf(tag)
  if (known === null) return null
  const { language, script } = known.maximize()
  if (language === 'zh') return script === 'Hans' ? 'zh-Hans' : null
  return language === 'en' ? 'en' : null
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}
