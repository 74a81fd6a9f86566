import type { Fact } from '../facts/fact.ts'
import { FACT_NAMES, type FactName, type PatientFacts } from '../facts/patient-facts.ts'
import { stateInWords } from './fact-state.ts'
import { valueInWords } from './fact-value.ts'
import { FACT_LABELS } from './fact-words.ts'
import { WORDS } from './words.ts'

/** A fact that says something else than before. */
export type FactChange = { readonly fact: FactName; readonly says: string }

/** The facts that say something else after the record was read once more: values, states, and readings that now disagree. */
export const factChanges = (before: PatientFacts, after: PatientFacts): readonly FactChange[] =>
  FACT_NAMES.flatMap((fact) => {
    const [was, is] = [inWords(fact, before[fact]), inWords(fact, after[fact])]
    return was === is ? [] : [{ fact, says: WORDS.changed.fact(FACT_LABELS[fact], was, is) }]
  })

/** More facts than this with one and the same change of state are counted rather than named. */
const MOST_NAMED = 2

/** The changes in words. A search that was refused leaves dozens of facts in another state: those that had no value are counted. */
export function changesInWords(before: PatientFacts, after: PatientFacts): readonly string[] {
  const changes = factChanges(before, after)
  const between = ({ fact }: FactChange): string => `${inWords(fact, before[fact])} → ${inWords(fact, after[fact])}`
  const hadNone = changes.filter(({ fact }) => before[fact].state === 'unknown' && after[fact].state === 'unknown')
  const groups = [...Map.groupBy(hadNone, between)].filter(([, same]) => same.length > MOST_NAMED)
  const counted = new Set(groups.flatMap(([, same]) => same))
  return [
    ...changes.filter((change) => !counted.has(change)).map(({ says }) => says),
    ...groups.map(([states, same]) => WORDS.changed.facts(same.length, states)),
  ]
}

function inWords(name: FactName, fact: Fact<unknown>): string {
  switch (fact.state) {
    case 'known':
      return valueInWords(name, fact.reading.value)
    case 'conflicting':
      return WORDS.facts.conflicting(fact.readings.map(({ value }) => valueInWords(name, value)).join(' / '))
    case 'unknown':
      return stateInWords(fact)
  }
}
