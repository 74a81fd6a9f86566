import { expect, test } from 'vitest'
import { EXPRESSION_DIAGNOSES, HOMONYMS, PD_L1_TESTS, PROTEIN_TESTS } from './biomarkers.ts'
import { GENES } from './genes.ts'
import { ANSWERS, NOT_RESULTS, SINGLE_TESTS, VARIANT_PARTS } from './genomics.ts'

const codes = [VARIANT_PARTS, NOT_RESULTS, ANSWERS, SINGLE_TESTS, PROTEIN_TESTS, PD_L1_TESTS, HOMONYMS, EXPRESSION_DIAGNOSES].flatMap(
  Object.entries,
)

test('every code names where it was seen', () => {
  expect(codes.filter(([, { source, display }]) => source.trim() === '' || display.trim() === '')).toEqual([])
})

test('"tested for", homonyms and codes that circulate wrongly are no tests of a gene', () => {
  for (const code of ['21666-3', '33914-3', '62238-1', '6768-6', '81704-9', '85319-2', '85507-2', '48000-4', '78206-0', '48676-1']) {
    expect(SINGLE_TESTS[code]).toBeUndefined()
  }
})

test('each gene has one HGNC and one NCBI number of its own', () => {
  expect(new Set(GENES.map(({ hgnc }) => hgnc)).size).toBe(GENES.length)
  expect(new Set(GENES.map(({ ncbi }) => ncbi)).size).toBe(GENES.length)
})
