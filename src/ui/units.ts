/** UCUM codes as they are printed. A code that is not here prints as it is. */
export const UNIT_WORDS: Readonly<Record<string, string>> = {
  a: 'years',
  '1': '',
  '{count}': '',
  '10*9/L': '×10⁹/L',
  'umol/L': 'µmol/L',
}
