import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { OpenCriterion } from '../../src/engine/criterion.ts'
import type { SafetyFilter } from '../../src/engine/model.ts'
import { AGENTS } from '../../src/knowledge/codes/agents.ts'
import { DRUGS } from '../../src/knowledge/drugs/index.ts'
import { EVIDENCE, type EvidenceId } from '../../src/knowledge/evidence/index.ts'
import { model } from '../../src/knowledge/index.ts'
import { ASK_LABELS, OPTION_LABELS, RESPONSE_FRAMEWORKS, WARNING_LABELS } from '../../src/knowledge/vocabulary.ts'

const knowledge = path.resolve(import.meta.dirname, '../../src/knowledge')
const rules = [...model.states, model.fallback].flatMap((state) => state.rules)
const filters: readonly SafetyFilter[] = model.filters
const entries = Object.values(model.options)

const missingFrom = (table: object, ids: readonly string[]) => [...new Set(ids)].filter((id) => !Object.hasOwn(table, id))
const twice = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at)
/** Every text anywhere inside a value, with the path to it. */
const textsIn = (value: unknown, at = ''): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[at, value]]
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${at}/${key}`))
      : []

test('every evidence id that is used exists', () => {
  const used = [...rules, ...filters, ...model.prompts, ...entries].flatMap(({ evidence }) => evidence)
  const ofDrugs = DRUGS.flatMap((drug) => [
    ...drug.usualDose.evidence,
    ...(drug.cnsPenetration === 'not known' ? [] : drug.cnsPenetration.evidence),
  ])
  expect(missingFrom(EVIDENCE, [...used, ...ofDrugs])).toEqual([])
})

test('every option, question and warning id that is used exists', () => {
  const asks = [...filters, ...model.prompts, ...entries].flatMap((entry) => entry.asks)
  const warnings = [...filters, ...model.prompts, ...entries, ...rules].flatMap((entry) => entry.warnings ?? [])
  const options = [
    ...rules.map(({ option }) => option),
    ...filters.flatMap((filter) => [...filter.options, ...(filter.brings ?? [])]),
    ...model.prompts.flatMap(({ ifListed }) => ifListed ?? []),
    model.discussion,
    model.workUp,
  ]
  expect(missingFrom(ASK_LABELS, asks)).toEqual([])
  expect(missingFrom(WARNING_LABELS, warnings)).toEqual([])
  expect(missingFrom(OPTION_LABELS, options)).toEqual([])
})

test('options, questions and warnings cover the vocabulary and nothing else', () => {
  expect(Object.keys(model.options).toSorted()).toEqual(Object.keys(OPTION_LABELS).toSorted())
  expect(Object.keys(model.asks).toSorted()).toEqual(Object.keys(ASK_LABELS).toSorted())
  expect(Object.keys(model.warnings).toSorted()).toEqual(Object.keys(WARNING_LABELS).toSorted())
  expect(model.responseFrameworks.map(({ id }) => id).toSorted()).toEqual([...RESPONSE_FRAMEWORKS].toSorted())
})

test('no id stands twice', () => {
  expect(twice(rules.map(({ uid }) => uid))).toEqual([])
  expect(twice([...model.states, model.fallback].map(({ id }) => id))).toEqual([])
  expect(twice(filters.map(({ id }) => id))).toEqual([])
  expect(twice(model.prompts.map(({ id }) => id))).toEqual([])
  expect(twice(DRUGS.map(({ agent }) => agent))).toEqual([])
})

test('every rule and every filter has evidence; a prompt or an option without a row says that it is judgement', () => {
  expect([...rules, ...filters].filter(({ evidence }) => evidence.length === 0)).toEqual([])
  const bare = [...model.prompts, ...entries].filter((entry) => entry.evidence.length === 0 && !entry.judgement)
  expect(bare).toEqual([])
})

test('no rule or filter rests on a prognostic score or on regulation', () => {
  const contextOnly: readonly EvidenceId[] = ['E36', 'E37', 'E38', 'E39']
  const used = [...rules, ...filters].flatMap(({ evidence }) => evidence)
  expect(contextOnly.filter((id) => used.includes(id))).toEqual([])
})

test('390 rows of evidence: 339 of the source documents, 51 from elsewhere that say how far they were verified', () => {
  const rows = Object.values(EVIDENCE)
  expect(rows.filter(({ external }) => !external)).toHaveLength(339)
  const external = rows.filter((row) => row.external)
  expect(external).toHaveLength(51)
  expect(external.filter(({ verification }) => verification === 'source' || verification === '')).toEqual([])
})

test('every file of drugs and of evidence is registered in its index', async () => {
  const files = (folder: string, ...except: readonly string[]) =>
    readdirSync(path.join(knowledge, folder)).filter((file) => !['index.ts', ...except].includes(file))
  expect(files('drugs', 'drug.ts').toSorted()).toEqual(DRUGS.map(({ agent }) => `${agent.replaceAll(' ', '-')}.ts`).toSorted())
  const topics = files('evidence', 'row.ts', 'publications.ts', 'corrections.ts').map(async (file) => {
    const topic: Record<string, object> = await import(`../../src/knowledge/evidence/${file.replace('.ts', '')}.ts`)
    const ids = Object.values(topic).flatMap((rows) => Object.keys(rows))
    return ids.length === 0 || missingFrom(EVIDENCE, ids).length > 0 ? [file] : []
  })
  expect((await Promise.all(topics)).flat()).toEqual([])
})

test('no text shown speaks of working names, open ends or a machine', () => {
  const forbidden = /\bseeds?\b|TODO|FIXME|\.(txt|json|ts)\b|\/work\b|amendments|\bK\d\d\b|\brule \d+\b|\bAUDIT\b/i
  expect(textsIn({ model, DRUGS }).filter(([, text]) => forbidden.test(text))).toEqual([])
})

test('no text gives a dose of intrathecal pemetrexed', () => {
  const speaks = textsIn({ model, DRUGS }).filter(([, text]) => /pemetrexed/i.test(text) && /intrathecal|\bIT\b/i.test(text))
  expect(speaks.length).toBeGreaterThan(0)
  expect(speaks.filter(([, text]) => /\d\s*mg/i.test(text))).toEqual([])
})

test('the app never words an option as an order', () => {
  const shown = textsIn({ rules: model.states, filters, options: model.options, prompts: model.prompts })
  expect(shown.filter(([, text]) => /treat with|the best\b|should receive|must receive/i.test(text))).toEqual([])
})

/** Known errors of the sources, and the rows they touch; no such row may be quoted without its correction. */
const TOUCHED: Readonly<Record<string, readonly EvidenceId[]>> = {
  'osimertinib did not triple PFS over gefitinib': ['X011', 'X012'],
  'AENEAS tested aumolertinib': ['X026'],
  'FLAURA2 24.9 months is systemic': ['X047', 'XT1-05'],
  'RANO-BM is one-dimensional': ['Z049'],
  'AURA LM survival unverified': ['Z026'],
  'crizotinib unit error': ['C003', 'C005', 'CT1-06'],
  'pooled denominators': ['C045'],
  'BLOOM covers two drugs': ['C025', 'C070', 'C071', 'CT2-10', 'CT2-11', 'Z027', 'Z031'],
  'cohort 2 is 32': ['A002', 'A012', 'A013', 'A017'],
  'p-values not confirmatory': ['A010', 'A020', 'A021', 'A025', 'A026', 'A027'],
  'Table 9 contradicts the text': ['A023', 'AT8-01', 'AT9-01'],
  'oligo-progression sums': ['A029'],
  'interval of 17/32': ['AT2-01'],
  'LM diagnosis counts': ['A022', 'AT8-01'],
  'alectinib denominators': ['A014', 'A018', 'A019', 'A023', 'AT4-01'],
  'labelled a guideline': ['N01', 'N02', 'N03', 'N04', 'N05', 'N06', 'N07', 'N08', 'N09', 'N10', 'N11'],
  'LM incidence and cytology yield differ': ['Z008', 'Z023', 'C015', 'C052', 'C056'],
  'no inference to NSCLC': ['Z016', 'Z017', 'Z036', 'Z047'],
  'oligo is defined differently': ['X056', 'A008', 'A038'],
  'HYBRID closed early': ['X037', 'XT3-01'],
  'names misprinted': ['XT1-06', 'X049', 'XT4-01'],
  'no CNS endpoint or indirect': ['X005', 'X022', 'X024', 'XT1-11', 'XT1-12', 'XT1-15', 'XT2-01'],
  'historic doses': ['CT3-02', 'CT3-06', 'E14'],
  'intrathecal pemetrexed dose unsettled': ['X032', 'XT2-03', 'Z018', 'Z020', 'Z022', 'E16', 'E17'],
  'size of an LM nodule': ['Z060', 'C036', 'E24'],
  'T790M-negative or unselected': ['C070', 'CT2-10'],
  'two readings of persistent cytology': ['Z059', 'Z063'],
  'compartment unclear': ['XT1-01'],
  'drug names inferred': ['Z045', 'Z047', 'Z011'],
}

test.for(Object.entries(TOUCHED))('no row is quotable without its correction: %s', ([, ids]) => {
  expect(ids.filter((id) => EVIDENCE[id].corrections.length === 0)).toEqual([])
})

test('a reference of the review with the shifted list is resolved, and says so', () => {
  const shifted = Object.values(EVIDENCE).filter(({ citedReference }) => citedReference.includes('(printed as ['))
  expect(shifted.length).toBeGreaterThan(50)
  expect(shifted.filter(({ corrections }) => !corrections.some((text) => text.includes('shifted by two')))).toEqual([])
  expect(EVIDENCE['XT1-05'].citedReference).toContain('entries 15, 16 of the list')
})

test('every criterion says what it asks', () => {
  const silent = (criterion: OpenCriterion): readonly OpenCriterion[] => [
    ...(criterion.says.trim() === '' ? [criterion] : []),
    ...(criterion.kind === 'all' || criterion.kind === 'any' ? criterion.of.flatMap(silent) : []),
    ...(criterion.kind === 'not' || criterion.kind === 'not-established' ? silent(criterion.of) : []),
  ]
  const criteria: readonly OpenCriterion[] = [...rules, ...model.states, ...filters, ...model.prompts, ...model.responseFrameworks].map(
    (entry) => entry.when,
  )
  expect(criteria.flatMap(silent)).toEqual([])
})

test('bug: iruplinalkib had a generation on the knowledge page and none in what the record is read by: class and generation are the same in both', () => {
  const named = new Map(AGENTS.map((agent) => [agent.agent, agent]))
  const different = DRUGS.filter(({ agent, class: kind, generation }) => {
    const read = named.get(agent)
    return read?.class !== kind || read.generation !== generation
  })
  expect(different.map(({ agent }) => agent)).toEqual([])
})
