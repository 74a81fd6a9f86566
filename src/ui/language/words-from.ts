import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { currentLanguage, type Language } from './language.ts'

/**
 * A catalogue in English: a text; or a Fluent pattern with the names of what it takes, in the order in which the caller gives it; or a
 * mark that is no text. A text's id is its path in the tree.
 */
export type Tree = { readonly [key: string]: string | readonly [pattern: string, ...names: string[]] | boolean | Tree }

/** What the screen uses: a text is read, a pattern is called with its values. Both answer in the language of the screen. */
export type WordsOf<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly [string, ...infer Names]
      ? (...values: { [N in keyof Names]: FluentVariable }) => string
      : T[K] extends boolean
        ? T[K]
        : WordsOf<T[K]>
}

/** The same tree in another language: every text and every pattern, nothing else. */
export type TranslationOf<T> = {
  readonly [K in keyof T as T[K] extends boolean ? never : K]: T[K] extends string | readonly unknown[] ? string : TranslationOf<T[K]>
}

type Translated = { readonly [key: string]: string | Translated }

const learnt = new Map<Language, Map<string, string>>()
const bundles = new Map<Language, FluentBundle>()
const parsed = new Map<string, ReturnType<typeof patternFrom>>()

/** Makes the words of one catalogue. What a language does not have is said in English. */
export function wordsFrom<const T extends Tree>(name: string, english: T): WordsOf<T> {
  const words = Object.entries(english).map(([key, entry]) => [key, property(`${name}.${key}`, entry)] as const)
  return Object.defineProperties({}, Object.fromEntries(words)) as WordsOf<T>
}

/** Adds what a catalogue of this name is called in another language. */
export function learn(language: Language, name: string, translated: Translated): void {
  const known = learnt.get(language) ?? new Map<string, string>()
  learnt.set(language, known)
  for (const [key, entry] of Object.entries(translated)) {
    const id = `${name}.${key}`
    if (typeof entry === 'string') known.set(id, entry)
    else learn(language, id, entry)
  }
}

function property(id: string, entry: Tree[string]): PropertyDescriptor {
  if (typeof entry === 'string') return { enumerable: true, get: () => translationOf(id) ?? entry }
  if (isPattern(entry)) return { enumerable: true, value: (...values: readonly FluentVariable[]) => formatted(id, entry, values) }
  return { enumerable: true, value: typeof entry === 'boolean' ? entry : wordsFrom(id, entry) }
}

const isPattern = (entry: Tree[string]): entry is readonly [string, ...string[]] => Array.isArray(entry)

const translationOf = (id: string): string | undefined => learnt.get(currentLanguage())?.get(id)

function formatted(id: string, [english, ...names]: readonly [string, ...string[]], values: readonly FluentVariable[]): string {
  const translation = translationOf(id)
  const language = translation === undefined ? 'en' : currentLanguage()
  const key = `${language} ${id}`
  const pattern = parsed.get(key) ?? patternFrom(translation ?? english)
  parsed.set(key, pattern)
  const given = Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']))
  return bundleFor(language).formatPattern(pattern, given).trim()
}

function bundleFor(language: Language): FluentBundle {
  // No marks of direction around values: both languages run from left to right, and texts are copied and searched.
  const bundle = bundles.get(language) ?? new FluentBundle(language, { useIsolating: false })
  bundles.set(language, bundle)
  return bundle
}

/** A pattern that cannot be read is a mistake of ours, which a test finds. */
export function patternFrom(text: string) {
  const value = new FluentResource(`text = ${text}`).body[0]?.value
  if (value === undefined || value === null) throw new Error(`Not a pattern: ${text}`)
  return value
}
