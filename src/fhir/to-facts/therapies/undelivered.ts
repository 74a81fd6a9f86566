import { compareDates } from '../../../facts/iso-date.ts'
import { agentsNamed } from './agents-named.ts'
import type { MedicationEntry } from './medication-entry.ts'

/**
 * The entries, with every order unclear of which the record says that it was not handed over or not taken, and nothing that it was: a
 * prescription is no evidence of receipt against that.
 */
export function withoutUndelivered(entries: readonly MedicationEntry[]): readonly MedicationEntry[] {
  const contrary = entries.filter((one) => one.taken.kind === 'not-taken')
  if (contrary.length === 0) return entries
  return entries.map((order) => {
    if (order.kind !== 'request' || order.taken.kind !== 'taken') return order
    const against = contrary.filter((one) => speaksAgainst(one, order))
    if (against.length === 0 || entries.some((one) => speaksFor(one, order))) return order
    const names = [...new Set(against.map(({ reference }) => reference))].join(', ')
    return {
      ...order,
      taken: { kind: 'unclear', problem: `was ordered, and ${names} says that it was not handed over or taken: it was not read` },
    }
  })
}

/** What carries out this order; else what states, of the same drug and not before the order, that it was not handed over or taken. */
function speaksAgainst(one: MedicationEntry, order: MedicationEntry): boolean {
  if (one.orders.includes(order.reference)) return true
  if (one.orders.length > 0 || one.kind === 'administration' || one.kind === 'request') return false
  if (one.taken.kind !== 'not-taken' || !one.taken.isStated || !isSameDrug(one, order)) return false
  return one.start === null || order.start === null || compareDates(one.start, order.start) !== 'before'
}

const speaksFor = (one: MedicationEntry, order: MedicationEntry): boolean =>
  one.kind !== 'request' && one.taken.kind === 'taken' && (one.orders.includes(order.reference) || isSameDrug(one, order))

function isSameDrug(one: MedicationEntry, other: MedicationEntry): boolean {
  const [a, b] = [one, other].map(({ medication }) => agentsNamed(medication).agents.map(({ agent }) => agent))
  return a !== undefined && b !== undefined && a.some((agent) => b.includes(agent))
}
