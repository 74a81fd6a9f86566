import { expect, test } from 'vitest'
import { growthOf, lowestOf } from './flatness.ts'

test('a climb and a jump that stays are growth; what is cleared away later is none', () => {
  expect(growthOf([30, 31, 32, 33, 34, 35, 36, 37, 38])).toBeCloseTo(0.2)
  expect(growthOf([30, 30, 30, 30, 40, 40, 40, 40, 40])).toBeCloseTo(1 / 3)
  expect(growthOf([45, 30, 31, 39, 30, 31, 42, 30, 44])).toBe(0)
  expect(growthOf([10, 11])).toBeCloseTo(0.1)
})

test('a measure has lowestOf when nothing lower comes', async () => {
  const readings = [50, 40, 41, 30, 31, 32, 33, 31, 34, 10]
  expect(await lowestOf(async () => readings.shift() ?? 99)).toBe(30)
})
