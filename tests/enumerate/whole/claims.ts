import type { Test } from '../../../src/engine/criterion.ts'
import type { State } from '../../../src/engine/model.ts'
import { ANTI_VEGF_OPTIONS, OSIMERTINIB_OPTIONS } from '../../../src/knowledge/option-groups.ts'
import { ALK_DRUGS, DRIVER_DRUGS, EGFR, FOR_COMMON_EGFR, IMMUNOTHERAPY, LM_DIRECTED, NOT_DRUGS } from '../groups.ts'
import type { Decided } from './decided.ts'
import { NONE, type Node } from './diagram.ts'
import { noAccess } from './questions.ts'

/** What must hold at every point, by where it does not: sets that must all be empty. The sentences are those of `invariants.ts`. */
export type Claim = { readonly says: string; readonly broken: (decided: Decided) => readonly Node[] }

const coded = (fact: Test['fact'], ...oneOf: readonly unknown[]): Test => ({ kind: 'is', says: '', fact, oneOf }) as Test

/** The fact is known and is one of these. */
const says = ({ space }: Decided, fact: Test['fact'], ...values: readonly unknown[]): Node =>
  space.diagram.and(space.kindIs(fact, 'known'), space.answered(coded(fact, ...values)).met)
/** Every account says so. */
const all = ({ space }: Decided, fact: Test['fact'], ...values: readonly unknown[]): Node => space.answered(coded(fact, ...values)).met

const listed = ({ options }: Decided, ids: readonly string[]): Node[] =>
  ids.flatMap((id) => {
    const option = options.get(id)
    return option === undefined ? [] : [option.kept, ...option.brought]
  })
const first = ({ options }: Decided, ids: Iterable<string>): Node[] =>
  [...ids].flatMap((id) => {
    const option = options.get(id)
    return option === undefined ? [] : [option.tiers.get(1) ?? NONE, ...option.brought]
  })
const drugsOf = ({ options, model }: Decided): string[] =>
  [...options.keys()].filter((id) => model.options[id]?.kind === 'treatment' && !NOT_DRUGS.includes(id))

const where = ({ space }: Decided, sets: readonly Node[], ...conditions: readonly Node[]): Node[] =>
  sets.map((set) => space.diagram.every([...conditions, set]))
/** One excuse after the other: what is left to be excused is small, where all excuses as one set would be large. */
const unless = ({ space: { diagram } }: Decided, sets: readonly Node[], ...excused: readonly Node[]): Node[] =>
  sets.map((set) => {
    let left = set
    for (const excuse of excused) {
      if (left === NONE) break
      left = diagram.minus(left, excuse)
    }
    return left
  })

const emergency = (d: Decided): Node => d.space.diagram.or(says(d, 'neurologicalEmergency', 'yes'), says(d, 'hydrocephalus', 'obstructive'))

export const CLAIMS: readonly Claim[] = [
  {
    says: 'no drug is ranked unless the cancer is known to be non-small-cell lung cancer',
    broken: (d) => unless(d, listed(d, drugsOf(d)), says(d, 'primaryCancer', 'nsclc')),
  },
  {
    says: 'no drug is ranked while the driver is unknown, pending or contradictory',
    broken: (d) => unless(d, listed(d, drugsOf(d)), d.space.kindIs('driver', 'known')),
  },
  { says: 'no drug is ranked in an emergency', broken: (d) => where(d, listed(d, drugsOf(d)), emergency(d)) },
  {
    says: 'no immunotherapy with an EGFR alteration or an ALK fusion',
    broken: (d) => where(d, listed(d, IMMUNOTHERAPY), says(d, 'driver', ...EGFR, 'alk')),
  },
  {
    says: 'a TKI is never combined with immunotherapy, nor with a TKI of the same target',
    broken: (d) => listed(d, ['tki-plus-immunotherapy', 'two-tkis-same-target']),
  },
  {
    says: 'an exon 20 insertion is never treated as an exon 19 deletion',
    broken: (d) => where(d, listed(d, FOR_COMMON_EGFR), says(d, 'driver', 'egfr-exon20-insertion')),
  },
  {
    says: 'nothing is directed at leptomeningeal disease that is not established',
    broken: (d) => unless(d, listed(d, LM_DIRECTED), all(d, 'leptomeningealDisease', 'confirmed', 'probable')),
  },
  {
    says: 'no lorlatinib with a strong CYP3A inducer',
    broken: (d) => where(d, listed(d, ['lorlatinib']), all(d, 'strongCyp3aInducer', 'yes')),
  },
  {
    says: 'no osimertinib after interstitial lung disease that it caused',
    broken: (d) => where(d, listed(d, OSIMERTINIB_OPTIONS), all(d, 'interstitialLungDisease', 'caused-by-osimertinib')),
  },
  {
    says: 'no anti-VEGF drug with bleeding',
    broken: (d) => [
      ...where(d, listed(d, ANTI_VEGF_OPTIONS), all(d, 'activeBleeding', 'yes')),
      ...where(d, listed(d, ANTI_VEGF_OPTIONS), all(d, 'intracranialHaemorrhage', 'yes')),
    ],
  },
  {
    says: 'supportive care is not first while a drug for the driver is unused and open',
    broken: (d) =>
      unless(
        d,
        where(d, first(d, ['best-supportive-care']), unusedDrug(d)),
        says(d, 'goalsOfCare', 'comfort-focused'),
        noAlkDrugToBeHad(d),
        ...closed(d),
      ),
  },
  {
    says: 'there is an option in the first tier',
    broken: (d) => everyPatient(d).flatMap(({ patients, near }) => unless(d, [patients], ...first(d, near), ...first(d, d.options.keys()))),
  },
  {
    says: 'the status is one of four, urgent only in an emergency',
    broken: (d) =>
      unless(
        d,
        d.states.filter(({ state }) => state.status === 'urgent').map(({ met }) => met),
        emergency(d),
      ),
  },
  { says: 'out of scope means that nothing is ranked', broken: (d) => where(d, listed(d, drugsOf(d)), outOfScope(d)) },
  {
    says: 'nothing is offered and avoided at once, or twice',
    broken: (d) =>
      [...d.options.values()].flatMap(({ kept, brought, refused, blocked }) =>
        where(d, [kept, ...brought], d.space.diagram.or(refused, blocked)),
      ),
  },
  {
    says: 'every option is known to the model and stands in a legal tier',
    broken: (d) =>
      [...d.options.values()].flatMap(({ id, tiers, kept }) =>
        d.model.options[id] === undefined ? [kept] : [...tiers].filter(([tier]) => tier < 1 || tier > 9).map(([, set]) => set),
      ),
  },
  {
    says: 'an undecided "do not offer" is not offered',
    broken: (d) => d.rules.filter(({ rule }) => rule.strength === 'X').map(({ provisional }) => provisional),
  },
  {
    says: 'a provisional option says what would settle it, or that nothing will',
    broken: (d) => d.rules.map(({ idle }) => idle),
  },
]

/**
 * Every patient, in parts that may overlap: the fallback speaks where no rule that settles a situation lists anything (`Decided`), so the
 * others are those of such a rule. A part is small where all patients together are not; `near` are options likely to be listed in it.
 */
function everyPatient(d: Decided): { readonly patients: Node; readonly near: readonly string[] }[] {
  const { diagram, valid } = d.space
  const optionsOf = (state: State) => state.rules.map(({ option }) => option)
  return [
    { patients: diagram.minus(valid, d.space.answered(d.model.fallback.when).met), near: [] },
    { patients: d.fallback, near: optionsOf(d.model.fallback) },
    ...d.settling.map((rule) => ({ patients: d.fired(rule), near: [rule.rule.option, ...optionsOf(rule.state)] })),
  ]
}

/** EGFR or ALK, and the record says that no drug against it was ever given. */
function unusedDrug(d: Decided): Node {
  const classes = ['egfr-tki', 'alk-tki'] as const
  const given = d.space.answered({ kind: 'received', says: '', fact: 'priorTherapies', therapy: { classes } })
  return d.space.diagram.every([says(d, 'driver', 'egfr-common', 'alk'), d.space.kindIs('priorTherapies', 'known'), given.unmet])
}

/** A safety filter or a missing supply took the driver's drug away. */
function closed(d: Decided): Node[] {
  const { diagram } = d.space
  return DRIVER_DRUGS.flatMap((id) => {
    const option = d.options.get(id)
    const blocks = d.filtersOf(id).filter(({ effect }) => effect.kind === 'block')
    return option === undefined ? [] : [option.blocked, ...blocks.map((filter) => diagram.and(option.refused, d.acts(filter)))]
  })
}

/** Each of the drugs that the model names for ALK and the CNS is said not to be available. */
function noAlkDrugToBeHad(d: Decided): Node {
  const { diagram, answered } = { diagram: d.space.diagram, answered: (drug: string) => d.space.answered(noAccess(drug)).met }
  return diagram.every([says(d, 'driver', 'alk'), ...ALK_DRUGS.map(answered)])
}

/** The first state that states a status says that the case is out of scope. */
function outOfScope(d: Decided): Node {
  const { diagram } = d.space
  let before: Node = NONE
  let here: Node = NONE
  for (const { state, met } of d.states) {
    if (state.status === undefined) continue
    if (state.status === 'out-of-scope') here = diagram.or(here, diagram.minus(met, before))
    before = diagram.or(before, met)
  }
  return here
}
