import { established } from './criteria.ts'

/** Whom a disagreement between sources, or a statement that was replaced, concerns. */
export const EGFR_DISEASE = {
  kind: 'is',
  says: 'a sensitising EGFR mutation',
  fact: 'driver',
  oneOf: ['egfr-common', 'egfr-uncommon'],
} as const
export const LM_SUSPECTED = established('leptomeningeal disease is at least possible', {
  kind: 'is',
  says: 'leptomeningeal disease is confirmed, probable or possible',
  fact: 'leptomeningealDisease',
  oneOf: ['confirmed', 'probable', 'possible'],
})
