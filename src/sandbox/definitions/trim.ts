import type { ElementDefinition, SearchParameter, StructureDefinition } from 'fhir/r4'
import { PRACTICE_TYPES } from './types.ts'

/** Keeps what a validator reads: cardinality, types, invariants. Prose, mappings and display hints are most of the size. */
export function trimmedStructure(from: StructureDefinition): StructureDefinition {
  const { url, name, status, kind, abstract, type, baseDefinition, derivation } = from
  const element = (from.snapshot?.element ?? []).map(trimmedElement)
  return {
    resourceType: 'StructureDefinition',
    url,
    name,
    status,
    kind,
    abstract,
    type,
    ...(baseDefinition ? { baseDefinition } : {}),
    ...(derivation ? { derivation } : {}),
    snapshot: { element },
  }
}

function trimmedElement(from: ElementDefinition): ElementDefinition {
  const { id, path, min, max, base, type, contentReference, constraint } = from
  const kept = (constraint ?? [])
    .filter(({ key }) => key !== 'ele-1' && key !== 'ext-1')
    .map(({ key, severity, human, expression }) => ({ key, severity, human, ...(expression ? { expression } : {}) }))
  const types = type?.map(({ code, extension }) => ({ code, ...(extension ? { extension } : {}) }))
  return dropUndefined({ id, path, min, max, base, type: types, contentReference, constraint: kept.length > 0 ? kept : undefined })
}

const dropUndefined = (from: object) =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as ElementDefinition

const SEARCHED = ['token', 'reference', 'date', 'string', 'uri', 'number', 'quantity']

/**
 * One parameter per base type with only that type's part of the expression. The published parameters join up to forty types with `|`,
 * and evaluating all forty for each resource makes a search over 1,600 Observations take 3.6 s instead of 0.15 s.
 */
export function narrowed(from: SearchParameter): readonly SearchParameter[] {
  if (from.resourceType !== 'SearchParameter' || !from.expression || !SEARCHED.includes(from.type)) return []
  return from.base
    .filter((type) => PRACTICE_TYPES.includes(type) && type !== 'Resource' && type !== 'DomainResource')
    .flatMap((type) => {
      const expression = partsOf(from.expression ?? '')
        .filter((part) => new RegExp(`^\\(*${type}\\b`).test(part))
        .join(' | ')
      if (expression === '') return []
      const { url, name, code, target } = from
      return [
        {
          resourceType: 'SearchParameter',
          url,
          name,
          code,
          type: from.type,
          status: 'active',
          description: '',
          base: [type],
          expression,
          ...(target ? { target } : {}),
        } satisfies SearchParameter,
      ]
    })
}

/** Splits at the outermost `|` only: `(A.x | A.y).code | B.z` has two parts. */
function partsOf(expression: string): readonly string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const character of expression) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.trim())
}
