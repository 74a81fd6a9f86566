import { expect, test } from 'vitest'
import type { Decision } from '../../engine/decision.ts'
import { known, unknown } from '../../facts/fact.ts'
import { nothingKnown, withFacts } from '../../facts/patient-facts.ts'
import { problemReport } from './problem-report.ts'

const decision = {
  status: 'options',
  modelVersion: '1.0.0',
  knowledgeDate: '2026-11-20',
  uncovered: null,
  options: [{ id: 'secret-option' }],
  avoid: [],
} as unknown as Decision
const around = { browser: 'a browser', width: 1366, height: 768, language: 'en', hostStyle: 'none-named' }

test('a problem report counts, and holds no value, date, name, reference, option or word of the record', () => {
  const facts = withFacts(nothingKnown(), {
    egfrVariant: known('L858R-secret', [{ kind: 'record', reference: 'Observation/secret-id', says: 'secret words' }]),
    qtcMs: unknown('not-permitted'),
  })
  const report = {
    queries: [{ what: 'conditions', outcome: 'refused' as const, why: 'secret reason', count: 0, since: '1999' as never }],
    unread: [{ reference: 'DiagnosticReport/secret-id', problem: 'secret problem' }],
  }
  const said = problemReport(report, facts, decision, around)
  expect(said).not.toMatch(/secret|1999|L858R/)
  expect(JSON.parse(said)).toMatchObject({
    options: 1,
    queries: [{ what: 'conditions', outcome: 'refused', count: 0 }],
    unread: { DiagnosticReport: 1 },
    facts: { known: 1, 'could not be read': 1 },
  })
})

test('a reference that is no type and id is counted as other: its text is not passed on', () => {
  const report = {
    queries: [],
    unread: [
      { reference: 'urn:uuid:1-2-3', problem: '' },
      { reference: 'Jane Secret', problem: '' },
    ],
  }
  const said = problemReport(report, nothingKnown(), decision, around)
  expect(JSON.parse(said).unread).toEqual({ other: 2 })
})
