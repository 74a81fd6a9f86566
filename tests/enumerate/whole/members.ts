import type { Test } from '../../../src/engine/criterion.ts'
import { testFact } from '../../../src/engine/test-fact.ts'
import { anyOf, type Verdict, verdictOf } from '../../../src/engine/truth.ts'
import { type FactName, nothingKnown } from '../../../src/facts/patient-facts.ts'
import { STOP_REASONS, THERAPY_CLASSES, THERAPY_STATUSES, type Therapy } from '../../../src/facts/therapy.ts'
import { AGENTS } from '../../../src/knowledge/codes/agents.ts'
import { DAY } from '../answers.ts'
import { factKnown } from './answers.ts'

/** What a list may hold of one group of members: nothing of it first, then each holding that some question tells apart. */
type Holding = { readonly items: readonly unknown[]; readonly verdicts: readonly Verdict[] }

/** Members of a list that every question treats alike, with all that can be held of them. */
export type Group = { readonly name: string; readonly drugs: readonly string[]; readonly holdings: readonly Holding[] }

/**
 * The members that a list fact may have, in groups. A list's answer to a question is the "or" of its members' answers, so what matters of
 * a group is only the "or" over whichever of its members are held: all of these, whatever the length of the list.
 */
export function groupsOf(name: FactName, tests: readonly Test[]): readonly Group[] {
  if (name === 'drugAccess') return accessGroups(tests)
  const byAgent = Map.groupBy(therapies(tests), ({ group }) => group)
  const groups = [...byAgent].map(
    ([group, members]): Group => ({
      name: group,
      drugs: [...new Set(members.map(({ item }) => item.agent))],
      holdings: closed(
        toldApart(members.map(({ item }) => ({ items: [item], verdicts: verdictsOf(name, item, tests) }))),
        verdictsOf(name, undefined, tests),
      ),
    }),
  )
  const alike = Map.groupBy(groups, ({ holdings }) =>
    holdings
      .map(({ verdicts }) => verdicts.join())
      .toSorted()
      .join('|'),
  )
  return [...alike.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            ...first,
            name: [first, ...others].map((group) => group.name).join(' or '),
            drugs: [first, ...others].flatMap(({ drugs }) => drugs),
          },
        ],
  )
}

/** Of each drug: nothing said (or both), not available, available. What is said of one drug answers nothing about another. */
function accessGroups(tests: readonly Test[]): Group[] {
  const drugs = [...new Set(tests.flatMap((test) => (test.kind === 'no-access' ? [test.drug] : [])))]
  return drugs.map((drug): Group => {
    const verdicts = (verdict: Verdict) =>
      tests.map((test): Verdict => (test.kind === 'no-access' && test.drug === drug ? verdict : 'unmet'))
    const holdings: Holding[] = [
      { items: [], verdicts: verdicts('unknown') },
      { items: [{ drug, access: 'no' }], verdicts: verdicts('met') },
      { items: [{ drug, access: 'yes' }], verdicts: verdicts('unmet') },
    ]
    return { name: drug, drugs: [drug], holdings }
  })
}

/** All that can be held: nothing, one, or any number together, as long as that gives answers that were not there before. */
function closed(singles: readonly Holding[], none: readonly Verdict[]): Holding[] {
  const found = new Map<string, Holding>([[none.join(), { items: [], verdicts: none }]])
  let latest: readonly Holding[] = [...found.values()]
  while (latest.length > 0) {
    const next: Holding[] = []
    for (const some of latest)
      for (const one of singles) {
        const verdicts = some.verdicts.map((verdict, at) => anyOf([verdict, one.verdicts[at] ?? 'unmet'], (each) => each))
        const key = verdicts.join()
        if (found.has(key)) continue
        const holding = { items: [...some.items, ...one.items], verdicts }
        found.set(key, holding)
        next.push(holding)
      }
    latest = next
  }
  return [...found.values()]
}

const toldApart = (holdings: readonly Holding[]): Holding[] => [
  ...new Map(holdings.map((holding) => [holding.verdicts.join(), holding])).values(),
]

function verdictsOf(name: FactName, item: unknown, tests: readonly Test[]): readonly Verdict[] {
  const facts = { ...nothingKnown(), [name]: factKnown(item === undefined ? [] : [item]) }
  // Of emptiness a member knows only whether it is there; that none is has to be asked of all groups together.
  return tests.map((test) => (test.kind === 'is-empty' ? verdictOf(item !== undefined) : testFact(test, { facts, asOf: DAY })))
}

type Member = { readonly group: string; readonly item: Therapy }

/** Given as an infusion or injection, and so conceivably into the CSF. The others are tablets. */
const NOT_TABLETS: readonly Therapy['class'][] = [
  'egfr-met-antibody',
  'adc',
  'anti-vegf',
  'immunotherapy',
  'platinum',
  'chemotherapy',
  'other',
]

/** Every drug that a record or an answer can name, in every class in which it can be given; and one that nobody knows, in any. */
const DRUGS: readonly Pick<Therapy, 'agent' | 'class' | 'generation'>[] = [
  ...AGENTS,
  ...AGENTS.filter((one) => NOT_TABLETS.includes(one.class)).map((one) => ({ ...one, class: 'intrathecal' as const })),
  ...THERAPY_CLASSES.map((one) => ({ agent: 'another drug', class: one })),
]

/** Every therapy: each drug with each status, reason for stopping and dose on either side of every limit, each of them also unrecorded. */
function therapies(tests: readonly Test[]): Member[] {
  const patterns = tests.flatMap((test) => (test.kind === 'received' ? [test.therapy] : []))
  const limits = [...new Set(patterns.flatMap((pattern) => [pattern.dailyDoseAtLeastMg, pattern.dailyDoseBelowMg]))]
  const doses = [undefined, ...limits.flatMap((limit) => (limit === undefined ? [] : [limit - 1, limit, limit + 1]))]
  return DRUGS.flatMap((drug) =>
    THERAPY_STATUSES.flatMap((status) =>
      [undefined, ...STOP_REASONS].flatMap((stopReason) =>
        doses.map(
          (dailyDoseMg): Member => ({ group: `${drug.agent} ${drug.class}`, item: therapyOf(drug, status, stopReason, dailyDoseMg) }),
        ),
      ),
    ),
  )
}

/** Drugs that a rule names and that are not among those tried: there must be none. */
export const notTried = (tests: readonly Test[]): string[] =>
  tests
    .flatMap((test) => (test.kind === 'received' ? (test.therapy.agents ?? []) : []))
    .filter((agent) => !DRUGS.some((drug) => drug.agent === agent))

const therapyOf = (
  { agent, class: of, generation }: Pick<Therapy, 'agent' | 'class' | 'generation'>,
  status: Therapy['status'],
  stopReason: Therapy['stopReason'],
  dailyDoseMg: number | undefined,
): Therapy => ({
  agent,
  class: of,
  status,
  ...(generation === undefined ? {} : { generation }),
  ...(stopReason === undefined ? {} : { stopReason }),
  ...(dailyDoseMg === undefined ? {} : { dailyDoseMg }),
})
