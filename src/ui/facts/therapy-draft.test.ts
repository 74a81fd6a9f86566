import { expect, test } from 'vitest'
import { BLANK_THERAPY, draftFrom, rawTherapy, withAgent } from './therapy-draft.ts'

const agents = [{ agent: 'osimertinib', class: 'egfr-tki' as const, generation: 3 as const }]

test('a known drug brings its class and generation; an unknown one brings nothing', () => {
  expect(withAgent(' Osimertinib ', agents)).toEqual({ agent: 'osimertinib', class: 'egfr-tki', generation: '3' })
  expect(withAgent('something', agents)).toEqual({ agent: 'something' })
})

test('what is left empty is left out, not filled in', () => {
  expect(rawTherapy({ ...BLANK_THERAPY, agent: 'Osimertinib', class: 'egfr-tki', status: 'stopped' })).toEqual({
    agent: 'osimertinib',
    class: 'egfr-tki',
    status: 'stopped',
  })
})

test('a dose that is not a number stays as typed, so that checking refuses it', () => {
  expect(rawTherapy({ ...BLANK_THERAPY, dailyDoseMg: 'eighty' })).toEqual({ dailyDoseMg: 'eighty' })
})

test('a recorded therapy goes through the form unchanged', () => {
  const therapy = { agent: 'osimertinib', class: 'egfr-tki' as const, generation: 3 as const, status: 'active' as const, dailyDoseMg: 80 }
  expect(rawTherapy(draftFrom(therapy))).toEqual(therapy)
})
