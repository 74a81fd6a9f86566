import { expect, test } from 'vitest'
import { chartOf } from './invented-chart.ts'

const holding = (container: string, inside: string, resourceType = 'DiagnosticReport') => ({
  resourceType,
  id: 'whole',
  status: container,
  code: { text: 'Molecular pathology' },
  subject: { reference: 'Patient/p' },
  effectiveDateTime: '2026-06-01',
  contained: [
    {
      resourceType: 'Observation',
      id: 'in',
      status: inside,
      code: { text: 'EGFR gene mutations' },
      valueString: 'Exon 19 deletion detected',
    },
  ],
  ...(resourceType === 'DiagnosticReport' ? { result: [{ reference: '#in' }] } : { hasMember: [{ reference: '#in' }] }),
})
const driverIn = (...args: Parameters<typeof holding>) => {
  const { driver } = chartOf([holding(...args)]).facts
  return driver.state === 'unknown' ? driver.why : driver.state
}

test.each(['DiagnosticReport', 'Observation'])('a result contained in a %s is read', (resourceType) => {
  expect(driverIn('final', 'final', resourceType)).toBe('known')
  expect(driverIn('amended', 'corrected', resourceType)).toBe('known')
})

test.each(['entered-in-error', 'cancelled'])('nothing is left of a final result inside a report that is %s', (status) => {
  expect(driverIn(status, 'final')).toBe('not-recorded')
  expect(driverIn(status, 'final', 'Observation')).toBe('not-recorded')
})

test.each(['registered', 'preliminary'])('a final result inside a report that is %s is awaited', (status) => {
  expect(driverIn(status, 'final')).toBe('pending')
})

test('a withdrawn result stays withdrawn in a final report; one of a partial report may be final', () => {
  expect(driverIn('final', 'entered-in-error')).toBe('not-recorded')
  expect(driverIn('partial', 'final')).toBe('known')
})
