import type { DrugAccess } from './drug-access.ts'
import { type Fact, unknown } from './fact.ts'
import { FACTS } from './fact-definitions.ts'
import type { PartialDate } from './iso-date.ts'
import type { Quantity } from './quantity.ts'
import type { CnsRadiotherapy, Therapy } from './therapy.ts'

type Definitions = typeof FACTS
export type FactName = keyof Definitions

type ValueFrom<D> = D extends { kind: 'coded'; values: readonly (infer V)[] }
  ? V
  : D extends { kind: 'number' }
    ? number
    : D extends { kind: 'quantity'; unit: infer U extends string }
      ? Quantity<U>
      : D extends { kind: 'coded-list'; values: readonly (infer V)[] }
        ? readonly V[]
        : D extends { kind: 'text' }
          ? string
          : D extends { kind: 'text-list' }
            ? readonly string[]
            : D extends { kind: 'date' }
              ? PartialDate
              : D extends { kind: 'therapies' }
                ? readonly Therapy[]
                : D extends { kind: 'radiotherapies' }
                  ? readonly CnsRadiotherapy[]
                  : D extends { kind: 'drug-access' }
                    ? readonly DrugAccess[]
                    : never

/** The values a fact can take. */
export type ValueOf<N extends FactName> = ValueFrom<Definitions[N]>

/** Everything a rule may ask about one patient: a fact for every name, known or not. */
export type PatientFacts = { readonly [N in FactName]: Fact<ValueOf<N>> }

type NamesOfKind<K extends string> = { [N in FactName]: Definitions[N] extends { kind: K } ? N : never }[FactName]
export type CodedName = NamesOfKind<'coded'>
export type MeasuredName = NamesOfKind<'number'> | NamesOfKind<'quantity'>
export type CodedListName = NamesOfKind<'coded-list'>
export type TextListName = NamesOfKind<'text-list'>
export type DateName = NamesOfKind<'date'>
export type UnitOf<N extends MeasuredName> = Definitions[N] extends { unit: infer U } ? U : never

export const FACT_NAMES = Object.keys(FACTS) as readonly FactName[]

export const isFactName = (name: string): name is FactName => Object.hasOwn(FACTS, name)

/** A patient of whom nothing is known: where a record that holds nothing leaves us. */
export const nothingKnown = (): PatientFacts =>
  // The compiler cannot follow that every name is set; the table above is the list.
  Object.fromEntries(FACT_NAMES.map((name) => [name, unknown('not-recorded')])) as PatientFacts

/** The same facts with some replaced. */
export const withFacts = (facts: PatientFacts, changes: Partial<PatientFacts>): PatientFacts => ({ ...facts, ...changes })
