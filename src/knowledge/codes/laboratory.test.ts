import { expect, test } from 'vitest'
import { CYTOLOGY_OBSERVATIONS, LONGEST_DIMENSION, TUMOUR_SIZE_OBSERVATION } from './cns-disease.ts'
import { DISEASE_STATUS_OBSERVATIONS } from './disease-status.ts'
import { MEASUREMENTS } from './laboratory.ts'
import { HISTOLOGY_OBSERVATIONS } from './lung-cancer.ts'
import { ECOG_OBSERVATIONS, KARNOFSKY_OBSERVATIONS } from './performance-status.ts'

/** The last digit of a LOINC code, by the Mod 10 algorithm of the LOINC Users' Guide. */
function checkDigit(body: string): number {
  const digits = Array.from(body).reverse().map(Number)
  const odd =
    Number(
      digits
        .filter((_, i) => i % 2 === 0)
        .reverse()
        .join(''),
    ) * 2
  const even = digits
    .filter((_, i) => i % 2 === 1)
    .reverse()
    .join('')
  const sum = Array.from(`${even}${odd}`).reduce((total, digit) => total + Number(digit), 0)
  return (10 - (sum % 10)) % 10
}

const coded = [...ECOG_OBSERVATIONS, ...KARNOFSKY_OBSERVATIONS, ...DISEASE_STATUS_OBSERVATIONS]
const codes = [
  ...Object.values(MEASUREMENTS).flatMap(({ loinc }) => loinc),
  ...coded.filter(({ system }) => system === 'http://loinc.org').flatMap((set) => set.codes),
  ...HISTOLOGY_OBSERVATIONS,
  ...CYTOLOGY_OBSERVATIONS,
  TUMOUR_SIZE_OBSERVATION,
  LONGEST_DIMENSION,
]

test.for(codes)('the check digit of LOINC %s is right', (code) => {
  const [body = '', digit] = code.split('-')
  expect(String(checkDigit(body))).toBe(digit)
})

test('no LOINC code means two measurements', () => {
  const all = Object.values(MEASUREMENTS).flatMap(({ loinc }) => loinc)
  expect(new Set(all).size).toBe(all.length)
})
