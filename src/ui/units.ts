import { wordsFrom } from './language/words-from.ts'

/** UCUM codes as they are printed. A code that is not here prints as it is. */
export const ENGLISH_UNITS = {
  a: 'years',
  '1': '',
  '{count}': '',
  '10*9/L': '×10⁹/L',
  'umol/L': 'µmol/L',
} as const

const UNITS: Readonly<Record<string, string>> = wordsFrom('units', ENGLISH_UNITS)

export const unitInWords = (code: string): string => UNITS[code] ?? code
