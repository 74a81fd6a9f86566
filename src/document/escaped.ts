import { onOneLine } from './plain-characters.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
/** For markup. Whatever the text, it stays text. */
export const escaped = (text: string): string => onOneLine(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
