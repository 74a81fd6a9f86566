import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as agents from './agents.ts'
import * as biomarkers from './biomarkers.ts'
import * as cnsDisease from './cns-disease.ts'
import * as coMedication from './co-medication.ts'
import { LOINC, SNOMED } from './code-set.ts'
import * as complications from './complications.ts'
import * as diseaseStatus from './disease-status.ts'
import { GENES } from './genes.ts'
import * as genomics from './genomics.ts'
import * as laboratory from './laboratory.ts'
import * as lungCancer from './lung-cancer.ts'
import * as performanceStatus from './performance-status.ts'
import * as radiotherapy from './radiotherapy.ts'
import * as routes from './routes.ts'
import * as specimens from './specimens.ts'
import * as stopReasons from './stop-reasons.ts'

/** Every table of codes there is; a new file that is not here fails the first test. */
const TABLES = {
  agents,
  biomarkers,
  'cns-disease': cnsDisease,
  'co-medication': coMedication,
  complications,
  'disease-status': diseaseStatus,
  genomics,
  laboratory,
  'lung-cancer': lungCancer,
  'performance-status': performanceStatus,
  radiotherapy,
  routes,
  specimens,
  'stop-reasons': stopReasons,
}

/** Files that hold no codes of their own, or whose codes come through one of the tables. */
const WITHOUT_TABLE = ['agent', 'code-set', 'genes', 'other-agents', 'targeted-agents']

test('no file of codes is left out', async () => {
  const files = Object.keys(import.meta.glob(['./*.ts', '!./*.test.ts'])).map((path) => path.slice(2, -3))
  expect(files.filter((file) => !(file in TABLES) && !WITHOUT_TABLE.includes(file))).toEqual([])
})

type Found = { readonly code: string; readonly snomed: boolean }

/** Every string of a table, as key or value, and whether it stands as a SNOMED CT code. */
function* stringsIn(value: unknown, snomed = false): Generator<Found> {
  if (typeof value === 'string') yield { code: value, snomed }
  else if (Array.isArray(value)) for (const one of value) yield* stringsIn(one, snomed)
  else if (value instanceof Set || value instanceof Map) yield* stringsIn([...value], snomed)
  else if (typeof value === 'object' && value !== null) {
    const ofSnomed = 'system' in value && value.system === SNOMED
    for (const [key, inner] of Object.entries(value)) {
      const keyed = typeof inner === 'object' && inner !== null && 'system' in inner && inner.system === SNOMED
      yield { code: key, snomed: keyed }
      yield* stringsIn(inner, key === 'snomed' || (ofSnomed && key === 'codes'))
    }
  }
}
const found = [...stringsIn(TABLES)]

const reversed = (digits: string): readonly number[] => Array.from(digits, Number).reverse()

/** LOINC Users' Guide: the digits in odd places, as one number, are doubled. */
function modTen(body: string): number {
  const every = (rest: number): string =>
    reversed(body)
      .filter((_, at) => at % 2 === rest)
      .reverse()
      .join('')
  const sum = Array.from(`${every(1)}${Number(every(0)) * 2}`, Number).reduce((total, digit) => total + digit, 0)
  return (10 - (sum % 10)) % 10
}

/** The dihedral group of the pentagon: SNOMED CT Technical Implementation Guide, check-digit computation. */
const multiplied = (a: number, b: number): number =>
  a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 10) % 5
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4]
const permuted = (digit: number, times: number): number => (times === 0 ? digit : permuted(PERMUTATION[digit] ?? digit, times - 1))
const hasVerhoeffDigit = (code: string): boolean =>
  reversed(code).reduce((check, digit, at) => multiplied(check, permuted(digit, at % 8)), 0) === 0

test('the algorithms know a wrong digit: LOINC 76042-8, and SNOMED CT codes with one digit changed or two exchanged', () => {
  expect(modTen('76042')).not.toBe(8)
  expect(modTen('69548')).toBe(6)
  expect(['10828004', '10828005', '10822804'].map(hasVerhoeffDigit)).toEqual([true, false, false])
})

const loinc = [...new Set(found.map(({ code }) => code).filter((code) => /^\d{3,6}-\d$/.test(code)))]
const answers = [...new Set(found.map(({ code }) => code).filter((code) => /^LA\d+-\d$/.test(code)))]
const snomed = [...new Set([...found.filter((one) => one.snomed).map(({ code }) => code), ...keysLikeSnomed()])].filter((code) =>
  /^\d{6,18}$/.test(code),
)

/** Keys and constants of the genomic tables that are SNOMED CT without saying so beside them. */
function keysLikeSnomed(): readonly string[] {
  return [...Object.keys(biomarkers.EXPRESSION_DIAGNOSES), ...specimens.SPECIMEN_MATERIALS.keys(), genomics.GENE_AMPLIFICATION]
}

test('every LOINC code of every table has its Mod-10 digit, and so have the answer codes', () => {
  expect(loinc.length).toBeGreaterThan(100)
  expect(answers.length).toBeGreaterThan(5)
  const wrong = [...loinc, ...answers].filter((code) => {
    const [body = '', digit] = code.replace('LA', LA_AS_DIGITS).split('-')
    return modTen(body) !== Number(digit)
  })
  expect(wrong).toEqual([])
})

/**
 * How the letters of an answer code enter its digit is not published with the algorithm. These digits, found by trying all up to four
 * places, give the digit of every answer code we know; a code that was invented fails with nine chances in ten.
 */
const LA_AS_DIGITS = '149'

test('every SNOMED CT code of every table has its Verhoeff digit', () => {
  expect(snomed.length).toBeGreaterThan(150)
  expect(snomed.filter((code) => !hasVerhoeffDigit(code))).toEqual([])
})

test('no SNOMED CT description is in a table', () => {
  expect(
    found.filter(({ code }) => /\((?:disorder|finding|qualifier value|procedure|specimen|substance|morphologic abnormality)\)$/.test(code)),
  ).toEqual([])
})

const LIST = '../shared/fhir/codes.json'
test.skipIf(!existsSync(LIST))('(needs the code list) each gene has the HGNC, NCBI and Ensembl number of the list', () => {
  const { genes } = JSON.parse(readFileSync(LIST, 'utf8')) as { genes: Record<string, Record<string, unknown>> }
  for (const { symbol, hgnc, ncbi, ensembl } of GENES) {
    const listed = JSON.stringify(genes[symbol])
    expect([symbol, listed?.includes(`"${hgnc}"`), listed?.includes(ncbi), listed?.includes(ensembl)]).toEqual([symbol, true, true, true])
  }
})

test('LOINC and SNOMED CT are named by their own addresses', () =>
  expect([LOINC, SNOMED]).toEqual(['http://loinc.org', 'http://snomed.info/sct']))

test('NOTICE carries the attribution of LOINC and the notes on SNOMED CT and ATC', () => {
  const notice = readFileSync('NOTICE', 'utf8')
  expect(notice).toContain('This material contains content from LOINC (http://loinc.org)')
  expect(notice).toContain('available at no cost under the license at http://loinc.org/license')
  expect(notice).toMatch(/SNOMED CT® is a registered trademark/)
  expect(notice).toMatch(/ATC codes are maintained by the WHO Collaborating Centre/)
})
