import { because, type Component } from './result.ts'
import { byDate, evaluable, type Visit } from './visit.ts'

export type CytologyState = 'negative' | 'converted' | 'persistent' | 'newly-positive' | 'not-evaluable'

/** RANO-LM's two values: suspicious counts as positive, atypical as negative (Z057). Null: not done or not evaluable. */
export function isCytologyPositive(visit: Visit): boolean | null {
  const value = evaluable(visit, 'cytology')
  return value === null ? null : value === 'positive' || value === 'suspicious'
}

export const hasCytology = (visit: Visit): boolean => isCytologyPositive(visit) !== null

/** Against the last evaluable result between the baseline and this visit. */
export function assessCytology(visits: readonly Visit[], baseline: Visit, visit: Visit): Component<CytologyState> {
  const now = isCytologyPositive(visit)
  const before = byDate(visits).filter(({ date }) => date >= baseline.date && date < visit.date)
  const last = before.filter(hasCytology).at(-1)
  const component = (state: CytologyState, reasons: Component['because'] = []): Component<CytologyState> => ({
    name: 'CSF cytology',
    state,
    because: reasons,
    missing: state === 'not-evaluable' ? ['CSF cytology'] : [],
  })
  if (now === null || last === undefined) return component('not-evaluable')
  const wasPositive = isCytologyPositive(last) === true
  if (now && !wasPositive)
    return component('newly-positive', [because('cytology-new', `negative on ${last.date}, positive on ${visit.date}`)])
  if (now) return component('persistent', [because('cytology-persistent', `positive on ${last.date} and on ${visit.date}`)])
  return component(wasPositive || isCytologyPositive(baseline) === true ? 'converted' : 'negative')
}
