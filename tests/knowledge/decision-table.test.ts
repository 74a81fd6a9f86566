import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fallback, states } from '../../src/knowledge/rules/index.ts'

/** The decision table from which the rules were encoded; kept beside the project, not in it. */
const FILE = path.resolve(import.meta.dirname, '../../../shared/clinical/decision-table.json')
type Row = { uid: string; option: string; rank: number; strength: string; rows: string[] }
const table: readonly Row[] = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as { rules: Row[] }).rules : []
const rules = new Map([...states, fallback].flatMap((state) => state.rules).map((rule) => [rule.uid, rule]))

/** Where a rule departs from its row, and why. Everything else has to be as printed. */
type Departure = {
  readonly option?: string
  readonly tier?: number
  readonly strength?: string
  readonly lost?: readonly string[]
  readonly more?: readonly string[]
}
const DEPARTURES: Readonly<Record<string, Departure>> = {
  // A row that is a correction or a general remark is no evidence for the option; what supports it was added.
  'G0-01': { lost: ['K23'], more: ['E35'] },
  'G3-02': { lost: ['N04'], more: ['E46', 'X058'] },
  'AB1-07': { lost: ['K25'] },
  'EL3-08': { lost: ['N06'] },
  'EL4-02': { lost: ['N09'] },
  'EL3-01': { strength: 'C', lost: ['C072'], more: ['CT1-04'] },
  // Further rows that say the same, or that hold against it.
  'G2-04': { more: ['E21'] },
  'EB1-02': { more: ['E02'] },
  'EB3-01': { more: ['A037'] },
  'EL2-03': { more: ['C008', 'C011', 'C012'] },
  'AB2-03': { more: ['A025'] },
  'AB5-04': { more: ['A008'] },
  // Weaker than printed: the trial was extrapolated (pretreated patients, one arm, another dose); toxic deaths stand beside the dose.
  'EL1-02': { strength: 'C' },
  'EL2-06': { strength: 'C', more: ['E16'] },
  'EL3-02': { strength: 'C' },
  'AL3-04': { more: ['E16'] },
  'AL4-01': { more: ['E16'] },
  // By the amendments: the drug is named; local therapy leads in symptomatic ALK; no combination at poor performance.
  'EL4-01': { option: 'osimertinib' },
  'AB6-01': { option: 'lorlatinib', lost: ['A023'], more: ['Z034'] },
  'AB2-01': { strength: 'P' },
  'EB8-02': { tier: 9, strength: 'X' },
}

const asPrinted = ({ uid, option, rank, strength, rows }: Row) => {
  const { lost = [], more = [], ...other } = DEPARTURES[uid] ?? {}
  return {
    uid,
    option: other.option ?? option,
    tier: other.tier ?? rank,
    strength: other.strength ?? strength,
    evidence: [...rows.filter((row) => !lost.includes(row)), ...more].toSorted(),
  }
}
const asEncoded = (uid: string) => {
  const rule = rules.get(uid)
  return rule && { uid, option: rule.option, tier: rule.tier, strength: rule.strength, evidence: rule.evidence.toSorted() }
}

describe.skipIf(table.length === 0)('the decision table (skipped where it does not lie beside the project)', () => {
  test.for(table)('$uid: option, tier, strength and evidence as printed, or with a departure that is named', (row) => {
    expect(asEncoded(row.uid)).toEqual(asPrinted(row))
  })

  test('no departure is named for a row that is not there', () => {
    expect(Object.keys(DEPARTURES).filter((uid) => !table.some((row) => row.uid === uid))).toEqual([])
  })
})
