import type { FactSpace } from './levels.ts'

type Question = { readonly fact: FactSpace; readonly question: number }

/**
 * The questions of all facts in the order of the levels. Fact by fact; but of the lists first what is known of each, and then drug by drug what
 * every list holds of it: a rule that asks whether each drug of a driver has failed or cannot be had would otherwise have to remember, between
 * the one list and the other, every set of drugs. The order changes how long it takes, not what is found.
 */
export function arrangementOf(facts: readonly FactSpace[]): readonly Question[] {
  const lists = facts.filter(({ drugs }) => drugs !== undefined)
  return facts.flatMap((fact) => {
    if (!lists.includes(fact)) return fact.arities.map((_, question) => ({ fact, question }))
    return fact === lists[0] ? interleaved(lists) : []
  })
}

function interleaved(lists: readonly FactSpace[]): readonly Question[] {
  const asked = lists.flatMap((fact) => (fact.drugs ?? []).map((drug) => ({ fact, ...drug })))
  const names = [...new Set(asked.flatMap((drug) => drug.names))]
  const byDrug = names.flatMap((name) => asked.filter((drug) => drug.names.includes(name)))
  return [
    ...lists.map((fact) => ({ fact, question: 0 })),
    ...[...new Set(byDrug)].flatMap(({ fact, questions }) => questions.map((question) => ({ fact, question }))),
  ]
}
