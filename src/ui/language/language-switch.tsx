import { useState } from 'react'
import { WORDS } from '../words.ts'
import { chooseLanguage } from './choose-language.ts'
import { LANGUAGES, type Language } from './language.ts'
import { useLanguage } from './use-language.ts'

/** Each language by its own name, whatever the screen speaks. */
const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', 'zh-Hans': '中文' }

/** The way to the other language, and what a translation is worth. */
export function LanguageSwitch() {
  const current = useLanguage()
  const [failed, setFailed] = useState(false)
  const choose = (language: Language): void => {
    chooseLanguage(language).then(
      () => setFailed(false),
      () => setFailed(true),
    )
  }
  return (
    <span className="languages">
      {LANGUAGES.filter((language) => language !== current).map((language) => (
        <button key={language} type="button" className="link" lang={language} onClick={() => choose(language)}>
          {OWN_NAMES[language]}
        </button>
      ))}
      <span role="status">{failed ? WORDS.language.failed : ''}</span>
    </span>
  )
}

/** In Chinese: that nobody has reviewed the translation. */
export const TranslationNotice = () =>
  useLanguage() === 'en' ? null : <span className="translation-notice warnings">{WORDS.language.notReviewed} </span>
