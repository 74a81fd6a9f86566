import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { classifyVariant } from '../../src/fhir/genomics/classify.ts'
import { GENES, type GeneSymbol } from '../../src/knowledge/codes/genes.ts'

type Case = { readonly text: string; readonly gene_context?: string; readonly class: string }
const LIST = '../shared/fhir/hgvs-rules.json'
const cases: readonly Case[] = existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')).cases : []

test.each(cases.length === 0 ? [LIST] : [])('%s is absent: its cases were not checked', { skip: true }, () => {})

test.each(cases)('$text of $gene_context is $class', ({ text, gene_context, class: expected }) => {
  const { gene, change } = split(text, gene_context)
  const read = classifyVariant(gene, change)?.class
  expect(gene === 'EGFR' ? read : `${gene}_${read}`).toBe(expected)
})

/** The list writes gene and change in one; the parts are separated here, as the scanner of texts does it in the app. */
function split(text: string, context: string | undefined): { gene: GeneSymbol; change: string } {
  const accession = /^(N[MP]_\d+)/.exec(text)?.[1]
  const named = context ?? /^(\w+)[ :]/.exec(text)?.[1] ?? ''
  const found = GENES.find(
    ({ symbol, synonyms, refseq }) =>
      symbol === named || synonyms.includes(named) || (accession !== undefined && refseq.includes(accession)),
  )
  if (!found) throw new Error(`no gene in ${text}`)
  const change = text
    .replace(/^\w+[ :](?=.)/, (start) => (start.startsWith(named) ? '' : start))
    .replace(/ \(p\..*\)$/, '')
    .replace(/\(EGFR\)/, '')
  return { gene: found.gene, change }
}
