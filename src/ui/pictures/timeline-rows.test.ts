import { expect, test } from 'vitest'
import { known, type Source } from '../../facts/fact.ts'
import type { IsoDate, PartialDate } from '../../facts/iso-date.ts'
import { nothingKnown, withFacts } from '../../facts/patient-facts.ts'
import { timelineRows } from './timeline-rows.ts'

const on = (date: string): readonly Source[] => [{ kind: 'record', reference: 'Observation/1', date: date as PartialDate }]
const day = (date: string): IsoDate => date as IsoDate

test('a chart of which nothing is known has no rows: nothing is drawn as absent', () => {
  expect(timelineRows(nothingKnown())).toEqual([])
})

test('treatments stand by their start; one going on, one ended and one without an end are three different things', () => {
  const facts = withFacts(nothingKnown(), {
    priorTherapies: known(
      [
        { agent: 'osimertinib', class: 'egfr-tki', status: 'active', start: day('2025-03-01') },
        {
          agent: 'gefitinib',
          class: 'egfr-tki',
          status: 'stopped',
          start: day('2023-01-01'),
          end: day('2024-06-30'),
          stopReason: 'progression',
        },
        { agent: 'pemetrexed', class: 'chemotherapy', status: 'unknown', start: '2024' as PartialDate },
      ],
      on('2026-01-01'),
    ),
  })
  expect(timelineRows(facts).map(({ label, kind, says }) => [label, kind, says])).toEqual([
    ['gefitinib', 'ended', 'progression'],
    ['pemetrexed', 'open', 'whether still taken is not known'],
    ['osimertinib', 'going-on', 'since 2025-03-01'],
  ])
})

test('a therapy without a start and radiotherapy without a date are kept, without a date', () => {
  const facts = withFacts(nothingKnown(), {
    priorTherapies: known([{ agent: 'alectinib', class: 'alk-tki', status: 'stopped' }], on('2026-01-01')),
    priorCnsRadiotherapy: known([{ kind: 'wbrt' }], on('2026-01-01')),
  })
  expect(timelineRows(facts).map(({ label, from, to }) => [label, from, to])).toEqual([
    ['alectinib', null, null],
    ['whole-brain radiotherapy', null, null],
  ])
})

test('results of the same alteration stand by compartment, each on its own day; readings that disagree are both there', () => {
  const facts = withFacts(nothingKnown(), {
    t790mPlasma: known('detected', on('2026-10-01')),
    t790mCsf: {
      state: 'conflicting',
      readings: [
        { value: 'detected', sources: on('2026-09-01') },
        { value: 'not-detected', sources: on('2026-10-02') },
      ],
    },
  })
  expect(timelineRows(facts).map(({ label, says, from, disputed }) => [label, says, from, disputed])).toEqual([
    ['T790M in plasma', 'detected', '2026-10-01', false],
    ['T790M in CSF', 'detected', '2026-09-01', true],
    ['T790M in CSF', 'not detected', '2026-10-02', true],
  ])
})
