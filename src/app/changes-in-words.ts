import { type Fact, readingsOf } from '../facts/fact.ts'
import type { FactName, PatientFacts } from '../facts/patient-facts.ts'
import { STATE_WORDS } from '../ui/fact-state.ts'
import { valueInWords } from '../ui/fact-value.ts'
import { FACT_LABELS } from '../ui/fact-words.ts'
import { sentence } from '../ui/language/sentences.ts'
import { SIGN_WORDS } from '../ui/sign/sign-words.ts'
import { WORDS } from '../ui/words.ts'
import type { Listed } from './recheck-chart.ts'

/** What a second reading of the chart says differently, a sentence for each fact. */
export const changesInWords = (names: readonly FactName[], before: PatientFacts, now: PatientFacts): readonly string[] =>
  names.map((name) => {
    const [was, is] = [inWords(name, before[name]), inWords(name, now[name])]
    return was === is ? WORDS.changed.stillIs(FACT_LABELS[name], is) : WORDS.changed.nowIs(FACT_LABELS[name], is, was)
  })

/** What came to the chart, or left it, beside the facts. */
export const listedInWords = ({ come, gone }: Listed): readonly string[] => [
  ...come.map(({ reference, problem }) => `${reference}: ${sentence(problem)}`),
  ...gone.map(({ reference }) => SIGN_WORDS.noLongerListed(reference)),
]

function inWords(name: FactName, fact: Fact<unknown>): string {
  if (fact.state === 'unknown') return STATE_WORDS['not known']
  return readingsOf(fact)
    .map(({ value }) => valueInWords(name, value))
    .join(sentence(' or '))
}
