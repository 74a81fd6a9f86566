import type { Compartment } from '../../response/course.ts'

type Point = Compartment['points'][number]
type Outcome = Extract<Point, { role: 'follow-up' }>['result']['outcome']

const CODES: Readonly<Record<Outcome, string>> = {
  'complete-response': 'CR',
  'partial-response': 'PR',
  response: 'R',
  stable: 'SD',
  progression: 'PD',
  unsettled: '?',
  'no-disease': 'ND',
  'not-evaluable': 'NE',
}

/** The letters by which trials call a result, for where words have no room. */
export const codeOf = (point: Point): string =>
  point.role === 'follow-up' ? CODES[point.result.outcome] : point.role === 'baseline' ? 'B' : '·'

export const isProgression = (point: Point): boolean => point.role === 'follow-up' && point.result.outcome === 'progression'
