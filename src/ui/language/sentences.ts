import { filled, type Values } from '../../document/say.ts'
import { currentLanguage, type Language } from './language.ts'

/**
 * Sentences that are made elsewhere in English, by the English text: "{date}" stands for anything and stays as it is, "{$part}" for
 * something that is said in the other language too.
 */
export type Sentences = Readonly<Record<string, string>>

type Template = { readonly pattern: RegExp; readonly names: readonly string[]; readonly text: string }
type Known = { readonly exact: Map<string, string>; readonly templates: Template[] }

const known = new Map<Language, Known>()

/** Adds sentences of a language. Those that come already put together are recognised by their form as well. */
export function learnSentences(language: Language, sentences: Sentences, comes: 'by-name' | 'put-together'): void {
  const { exact, templates } = known.get(language) ?? { exact: new Map<string, string>(), templates: [] }
  known.set(language, { exact, templates })
  for (const [english, text] of Object.entries(sentences)) {
    exact.set(english, text)
    if (comes === 'put-together' && /\{\$?\w+\}/.test(english)) templates.push(templateOf(english, text))
  }
  // What is said more exactly goes first.
  templates.sort((a, b) => b.pattern.source.length - a.pattern.source.length)
}

/** What may stand in a sentence: a day or a number; several sentences; or anything within one. */
const FIGURES = new Set([
  'date',
  'before',
  'now',
  'from',
  'to',
  'n',
  'mm',
  'lowest',
  'best',
  'total',
  'count',
  'wanted',
  'status',
  'least',
  'most',
])
const formOf = (name: string): string => (FIGURES.has(name) ? '[\\d.-]+' : name === '$why' || name === '$reason' ? '.+?' : '[^;]+?')

function templateOf(english: string, text: string): Template {
  const parts = english.split(/\{(\$?\w+)\}/)
  const names = parts.filter((_, index) => index % 2 === 1)
  const source = parts.map((part, index) => (index % 2 === 1 ? `(${formOf(part)})` : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('')
  return { pattern: new RegExp(`^${source}$`, 's'), names, text }
}

/**
 * A sentence in the language of the screen, with what stands in it. Without values a sentence that is already put together is recognised by
 * its form. What has no translation is said in English.
 */
export function sentence(english: string, values?: Values): string {
  const words = known.get(currentLanguage())
  const exact = words?.exact.get(english)
  if (values !== undefined || exact !== undefined) return filled(exact ?? english, values)
  return words === undefined ? english : (fromTemplate(english, words) ?? inParts(english, words))
}

/** Several sentences that stand beside each other, and "kind of entry: why": each part that is known is said, the others stay as they are. */
function inParts(english: string, { exact }: Known): string {
  const parts = english.split('; ')
  if (parts.length > 1) return parts.map((part) => sentence(part)).join('；')
  const sentences = english.split(/(?<=[.?]) (?=\p{Lu})/u)
  if (sentences.length > 1) return sentences.map((part) => sentence(part)).join(' ')
  const at = english.indexOf(': ')
  const head = at < 0 ? undefined : exact.get(english.slice(0, at))
  return head === undefined ? english : `${head}：${sentence(english.slice(at + 2))}`
}

function fromTemplate(english: string, { templates }: Known): string | undefined {
  for (const { pattern, names, text } of templates) {
    const found = pattern.exec(english)
    if (found === null) continue
    const said = names.map(
      (name, index) => [name, name.startsWith('$') ? listed(found[index + 1] ?? '') : (found[index + 1] ?? '')] as const,
    )
    const byName = new Map(said)
    return text.replace(/\{(\$?\w+)\}/g, (whole, name: string) => byName.get(name) ?? whole)
  }
  return undefined
}

/** A part that is one sentence, or a list of names. */
function listed(english: string): string {
  const whole = sentence(english)
  if (whole !== english) return whole
  const parts = english.split(', ')
  const said = parts.map((part) => sentence(part))
  return parts.length > 1 && said.every((part, index) => part !== parts[index]) ? said.join('、') : english
}
