import { afterAll, beforeAll, expect, test } from 'vitest'
import { chartOf, document, egfr, lungCancer, order, platelets } from './chart.ts'
import { CHARACTERS, type PracticeUnderTest, startPractice } from './practice.ts'

let ehr: PracticeUnderTest
beforeAll(async () => {
  ehr = await startPractice()
})
afterAll(() => ehr.close())

const on = (day: string) => ({ effectiveDateTime: day })

test.for(CHARACTERS)('at %s the report says of each kind how many came and how far back they go', async (vendor) => {
  await ehr.holds(
    chartOf(
      lungCancer({ onsetDateTime: '2024' }),
      platelets('a', 120, on('2026-10-01')),
      platelets('b', 130, on('2019-03-04T08:00:00Z')),
      egfr('e', 'EGFR exon 19 deletion detected', on('2025-02')),
      order('m', { medicationCodeableConcept: { text: 'Osimertinib 80 mg' } }),
    ),
  )
  const { query } = await ehr.reads(vendor)
  const diagnoses = vendor === 'generic' ? 'diagnoses' : 'problem list'
  expect(query('laboratory observations')).toMatchObject({ outcome: 'read', count: 3, since: '2019-03-04' })
  expect(query(diagnoses)).toMatchObject({ outcome: 'read', count: 1, since: '2024' })
  expect(query('medication orders')).toMatchObject({ outcome: 'read', count: 1, since: '2026-03-01' })
  expect(query('procedures')).toEqual({ what: 'procedures', resourceType: 'Procedure', outcome: 'read', count: 0 })
})

test.for(CHARACTERS)('at %s every kind of data that facts come from is in the report, asked or not', async (vendor) => {
  await ehr.holds(chartOf(lungCancer(), document('d', 'Pathology report')))
  const { read } = await ehr.reads(vendor)
  const types = new Set(read.kind === 'read' ? read.queries.map(({ resourceType }) => resourceType) : [])
  for (const type of ['Patient', 'Condition', 'Observation', 'DiagnosticReport', 'MedicationRequest', 'MedicationStatement', 'Procedure'])
    expect([...types]).toContain(type)
  expect([...types]).toContain('DocumentReference')
})
