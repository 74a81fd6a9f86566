import type { DrugAccess } from '../facts/drug-access.ts'
import { FACTS } from '../facts/fact-definitions.ts'
import type { FactName } from '../facts/patient-facts.ts'
import type { CnsRadiotherapy, Therapy } from '../facts/therapy.ts'
import { wordFor } from './fact-words.ts'
import { numberInWords } from './language/in-locale.ts'
import { radiotherapyInWords, THERAPY_SAYS, therapyInWords } from './therapy-words.ts'
import { unitInWords } from './units.ts'

/**
 * The value of a fact in words. A list gives one line per entry; an empty list says that there were none, which is a finding.
 * `value` comes from the fact of that name, which TypeScript cannot follow through a name that varies.
 */
export function linesFor(name: FactName, value: unknown): readonly string[] {
  const definition = FACTS[name]
  switch (definition.kind) {
    case 'coded':
      return [wordFor(name, value)]
    case 'number':
      return [withUnit(value as number, definition.unit)]
    case 'quantity':
      return [withUnit((value as { value: number }).value, definition.unit)]
    case 'coded-list':
      // Results in the order they came, oldest first: the arrow says so.
      return [listed((value as readonly unknown[]).map((item) => wordFor(name, item))).join(' → ')]
    case 'text-list':
      return listed(value as readonly string[])
    case 'drug-access':
      return listed(
        (value as readonly DrugAccess[]).map(({ drug, access }) =>
          access === 'yes' ? THERAPY_SAYS.available(drug) : THERAPY_SAYS.notAvailable(drug),
        ),
      )
    case 'therapies':
      return listed((value as readonly Therapy[]).map(therapyInWords))
    case 'radiotherapies':
      return listed((value as readonly CnsRadiotherapy[]).map(radiotherapyInWords))
    case 'text':
    case 'date':
      return [value as string]
  }
}

export const valueInWords = (name: FactName, value: unknown): string => linesFor(name, value).join('; ')

const listed = (items: readonly string[]): readonly string[] => (items.length === 0 ? [THERAPY_SAYS.none] : items)

const withUnit = (value: number, unit: string): string => {
  const word = unitInWords(unit)
  return word === '' ? numberInWords(value) : `${numberInWords(value)} ${word}`
}
