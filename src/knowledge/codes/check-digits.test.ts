import { expect, test } from 'vitest'
import { AGENTS } from './agents.ts'
import * as cns from './cns-disease.ts'
import { LOINC, SNOMED } from './code-set.ts'
import * as complications from './complications.ts'
import * as diseaseStatus from './disease-status.ts'
import { ANSWERS, NOT_RESULTS, SINGLE_TESTS, VARIANT_PARTS } from './genomics.ts'
import * as lungCancer from './lung-cancer.ts'
import * as performance from './performance-status.ts'
import * as radiotherapy from './radiotherapy.ts'
import * as routes from './routes.ts'
import * as stopReasons from './stop-reasons.ts'

/** Multiplication, permutation and inverse of Verhoeff's check digit: SNOMED CT Technical Implementation Guide, "Check-digit". */
const TIMES = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
].map((row) => Array.from(row, Number))
const SHIFTED = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'].map(
  (row) => Array.from(row, Number),
)
const hasVerhoeffDigit = (code: string): boolean =>
  Array.from(code)
    .reverse()
    .reduce((sum, digit, at) => TIMES[sum]?.[SHIFTED[at % 8]?.[Number(digit)] ?? 0] ?? 0, 0) === 0

/** Mod 10 of the LOINC Users' Guide. Answer codes (LA…) follow another rule. */
function hasModTenDigit(code: string): boolean {
  const [body = '', digit] = code.split('-')
  const reversed = Array.from(body).reverse()
  const every = (rest: number) =>
    reversed
      .filter((_, at) => at % 2 === rest)
      .reverse()
      .join('')
  const sum = Array.from(`${every(1)}${Number(every(0)) * 2}`).reduce((total, one) => total + Number(one), 0)
  return (10 - (sum % 10)) % 10 === Number(digit)
}

type Coded = { readonly system: string; readonly code: string }
/** Every code set of a table, however deep it lies. */
function codesIn(value: unknown): readonly Coded[] {
  if (typeof value !== 'object' || value === null) return []
  if ('system' in value && 'codes' in value && Array.isArray(value.codes))
    return value.codes.map((code) => ({ system: String(value.system), code: String(code) }))
  return Object.values(value).flatMap(codesIn)
}

const tables = [cns, complications, diseaseStatus, lungCancer, performance, radiotherapy, routes, stopReasons].flatMap(codesIn)
const genomic = [VARIANT_PARTS, NOT_RESULTS, ANSWERS, SINGLE_TESTS].flatMap(Object.keys)
const snomedCodes = new Set([
  ...tables.filter(({ system }) => system === SNOMED).map(({ code }) => code),
  ...AGENTS.flatMap(({ snomed }) => snomed ?? []),
  ...genomic.filter((code) => /^\d{6,18}$/.test(code)),
])
const loincCodes = new Set([
  ...tables.filter(({ system, code }) => system === LOINC && /^\d/.test(code)).map(({ code }) => code),
  ...genomic.filter((code) => /^\d+-\d$/.test(code)),
])

test('the algorithms know a right code from one with two digits exchanged', () => {
  expect(['94225005', '8935007', '254632001'].map(hasVerhoeffDigit)).toEqual([true, true, true])
  expect(['94252005', '8953007', '254623001'].map(hasVerhoeffDigit)).toEqual([false, false, false])
  expect(['89247-1', '2823-3'].map(hasModTenDigit)).toEqual([true, true])
  expect(['89274-1', '2832-3'].map(hasModTenDigit)).toEqual([false, false])
})

test('every SNOMED CT code of our tables has its check digit', () => {
  expect(snomedCodes.size).toBeGreaterThan(150)
  expect([...snomedCodes].filter((code) => !hasVerhoeffDigit(code))).toEqual([])
})

test('every LOINC code of our tables has its check digit', () => {
  expect(loincCodes.size).toBeGreaterThan(50)
  expect([...loincCodes].filter((code) => !hasModTenDigit(code))).toEqual([])
})
