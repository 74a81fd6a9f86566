import { evalFhirPath, getSearchParameter } from '@medplum/core'
import type { Page } from './paging.ts'
import type { Held } from './records.ts'

/** `_sort` by dates and codes, which is all that apps of this kind sort by; the order is otherwise the order of the record. */
export function sorted({ type, parameters }: Page, found: readonly Held[]): readonly Held[] {
  const rules = parameters.filter(([name]) => name === '_sort').flatMap(([, value]) => value.split(','))
  return [...rules].reverse().reduce((soFar, rule) => sortedBy(type, rule, soFar), found)
}

function sortedBy(type: string, rule: string, found: readonly Held[]): readonly Held[] {
  const expression = getSearchParameter(type, rule.replace('-', ''))?.expression
  if (expression === undefined) return found
  const keyed = found.map((each) => ({ each, key: JSON.stringify(evalFhirPath(expression, each as never)) }))
  const direction = rule.startsWith('-') ? -1 : 1
  return keyed.toSorted((a, b) => a.key.localeCompare(b.key) * direction).map(({ each }) => each)
}
