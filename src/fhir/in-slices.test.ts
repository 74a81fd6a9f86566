import { expect, test } from 'vitest'
import { type ChartContext, chartFrom, chartFromInSlices } from './chart-from.ts'
import { SLICE } from './in-slices.ts'
import { loinc, observation, quantity, TODAY } from './invented-chart.ts'
import { onArrival } from './on-arrival.ts'
import { sharedParts } from './shared-parts.ts'

const context: ChartContext = { asOf: TODAY, region: 'EU' }
const potassium = (day: number) =>
  observation(loinc('2823-3'), { ...quantity(4, 'mmol/L'), effectiveDateTime: `2026-10-${10 + (day % 20)}`, interpretation: [] })
const patient = { resourceType: 'Patient', id: 'p', birthDate: '1960-05-01' }

test('between two rests no more is looked at than the end of one slice and the start of the next', async () => {
  const looked = new Set<unknown>()
  let most = 0
  const watched = (resource: Readonly<Record<string, unknown>>) =>
    Object.defineProperty({ ...resource }, 'resourceType', {
      enumerable: true,
      get: () => {
        looked.add(resource)
        return 'Observation'
      },
    })
  const resources = Array.from({ length: 10 * SLICE }, (_, i) => watched(potassium(i)))
  await chartFromInSlices([patient, ...resources], context, async () => {
    most = Math.max(most, looked.size)
    looked.clear()
  })
  expect(most).toBeGreaterThan(0)
  expect(Math.max(most, looked.size)).toBeLessThanOrEqual(2 * SLICE)
})

test('the chart is the same in slices and in one go', async () => {
  const resources = [patient, ...Array.from({ length: 3 * SLICE + 1 }, (_, i) => potassium(i)), { resourceType: 'Condition', id: 7 }, null]
  expect(await chartFromInSlices(resources, context, async () => {})).toEqual(chartFrom(resources, context))
})

test('resources that are read on arrival make the chart that they would make later, and lose what nobody reads', () => {
  const whole = { ...potassium(1), performer: [{ display: 'laboratory' }], referenceRange: [{ text: '3.5-5' }] }
  const resources = [patient, whole, { ...potassium(2), code: 'not a code' }, { resourceType: 'Condition', id: 7 }, 5]
  const share = sharedParts()
  const arrived = resources.map((resource) => onArrival(resource, share))
  expect(chartFrom(arrived, context)).toEqual(chartFrom(resources, context))
  expect(Object.keys(arrived[1] as object)).not.toContain('performer')
  expect(arrived.slice(2)).toEqual(resources.slice(2))
})
