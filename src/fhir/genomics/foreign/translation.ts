/** A phrase of another language, lower case, and the English phrase that the lexicon knows for it. Only phrases with one meaning. */
export type Translation = readonly [foreign: string, english: string]
