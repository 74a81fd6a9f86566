import { FACTS } from '../facts/fact-definitions.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import type { FactName } from '../facts/patient-facts.ts'
import { testsAbout } from './facts-asked.ts'
import type { Model } from './model.ts'

/** One answer that could be given, with words for it where the value alone does not say enough. */
export type PossibleAnswer = { readonly value: unknown; readonly says: string }

/**
 * Answers that stand for all answers to a fact: every value of a coded fact; for numbers one on each side of, and exactly at, every
 * limit the model uses; for histories the model's examples. Empty for facts on which nothing can depend (free text).
 */
export function possibleAnswers(name: FactName, model: Model, asOf: IsoDate): readonly PossibleAnswer[] {
  const definition = FACTS[name]
  switch (definition.kind) {
    case 'coded':
      return definition.values.map((value) => ({ value, says: String(value) }))
    case 'number':
    case 'quantity':
      return numbersAround(limitsOf(name, model), definition).map((value) => ({
        value: definition.kind === 'number' ? value : { value, unit: definition.unit },
        says: `${value} ${definition.unit}`,
      }))
    case 'coded-list':
      return [{ value: [], says: 'none done' }, ...definition.values.map((value) => ({ value: [value], says: value }))]
    case 'text-list':
      return [{ value: [], says: 'none' }]
    case 'drug-access':
      return drugsAskedFor(model).flatMap((drug) =>
        (['yes', 'no'] as const).map((access) => ({
          value: [{ drug, access }],
          says: `${drug}: ${access === 'yes' ? 'available' : 'not available'}`,
        })),
      )
    case 'date':
      return [
        { value: asOf, says: asOf },
        { value: '1900-01-01', says: 'long ago' },
      ]
    case 'therapies':
      return model.exampleHistories.map(({ label, therapies }) => ({ value: therapies, says: label }))
    case 'radiotherapies':
      return [{ value: [], says: 'none' }, ...(['srs', 'wbrt', 'csi', 'other'] as const).map((kind) => ({ value: [{ kind }], says: kind }))]
    case 'text':
      return []
  }
}

function limitsOf(name: FactName, model: Model): number[] {
  const limits = testsAbout(name, model).flatMap((test) => ('limit' in test ? [test.limit.value] : []))
  return [...new Set(limits)]
}

function numbersAround(limits: readonly number[], { min, max }: { min: number; max: number }): number[] {
  const around = limits.flatMap((limit) => (Number.isInteger(limit) ? [limit - 1, limit, limit + 1] : [limit - 0.1, limit, limit + 0.1]))
  return [...new Set(around)].filter((value) => value >= min && value <= max).toSorted((a, b) => a - b)
}

const drugsAskedFor = (model: Model): string[] => [
  ...new Set(testsAbout('drugAccess', model).flatMap((test) => (test.kind === 'no-access' ? [test.drug] : []))),
]
