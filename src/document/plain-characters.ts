/**
 * Text of the record or of a person, made safe to print: no control characters, none that turn the direction of writing around
 * (they could make a note read otherwise than it is), no halves of characters. Line breaks become spaces.
 */
export const onOneLine = (text: string): string => text.toWellFormed().replace(/\s+/g, ' ').replace(UNPRINTABLE, '').trim()

const UNPRINTABLE = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu
