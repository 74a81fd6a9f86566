/**
 * A text of the note or of the page about the model, in the language in which it is written: by its English text, with what stands in it by
 * name ("{date}"). Who writes in English says the English text itself; a text that has no translation is said in English.
 */
export type Say = (english: string, values?: Values) => string
export type Values = Readonly<Record<string, string | number>>

/** Every "{name}" replaced by the value of that name. */
export const filled = (text: string, values: Values = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

export const inEnglish: Say = (english, values) => filled(english, values)
