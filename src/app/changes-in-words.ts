import { type Fact, readingsOf } from '../facts/fact.ts'
import type { FactName, PatientFacts } from '../facts/patient-facts.ts'
import { valueInWords } from '../ui/fact-value.ts'
import { FACT_LABELS } from '../ui/fact-words.ts'

/** What a second reading of the chart says differently, a sentence for each fact. */
export const changesInWords = (names: readonly FactName[], before: PatientFacts, now: PatientFacts): readonly string[] =>
  names.map((name) => {
    const [was, is] = [inWords(name, before[name]), inWords(name, now[name])]
    return was === is
      ? `${FACT_LABELS[name]}: still ${is}, from another source or version.`
      : `${FACT_LABELS[name]}: now ${is}; before ${was}.`
  })

function inWords(name: FactName, fact: Fact<unknown>): string {
  if (fact.state === 'unknown') return 'not known'
  return readingsOf(fact)
    .map(({ value }) => valueInWords(name, value))
    .join(' or ')
}
