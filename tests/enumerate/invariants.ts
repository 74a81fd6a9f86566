import type { Decision, ListedOption } from '../../src/engine/decision.ts'
import type { DrugAccess } from '../../src/facts/drug-access.ts'
import { type Fact, readingsOf } from '../../src/facts/fact.ts'
import type { PatientFacts } from '../../src/facts/patient-facts.ts'
import { model } from '../../src/knowledge/index.ts'
import { ANTI_VEGF_OPTIONS, OSIMERTINIB_OPTIONS } from '../../src/knowledge/option-groups.ts'
import { ALK_DRUGS, DRIVER_DRUGS, EGFR, FOR_COMMON_EGFR, IMMUNOTHERAPY, LM_DIRECTED, NOT_DRUGS, OFF_LABEL_DOSES } from './groups.ts'

type Seen = {
  readonly facts: PatientFacts
  readonly decision: Decision
  readonly listed: readonly string[]
  readonly first: readonly string[]
  readonly drugs: readonly string[]
}

const says = (fact: Fact<unknown>, ...values: readonly unknown[]) => fact.state === 'known' && values.includes(fact.reading.value)
const mayBe = (fact: Fact<unknown>, value: unknown) => readingsOf(fact).some((reading) => reading.value === value)
const none = (ids: readonly string[], forbidden: readonly string[]) => !ids.some((id) => forbidden.includes(id))
const textOf = (option: ListedOption) =>
  [option.because, ...option.cautions, ...option.conditions, ...option.rules.map(({ because }) => because)].join(' ')

/** What must hold for every patient, each as a sentence. */
const INVARIANTS: Readonly<Record<string, (seen: Seen) => boolean>> = {
  'no drug is ranked unless the cancer is known to be non-small-cell lung cancer': ({ facts, drugs }) =>
    says(facts.primaryCancer, 'nsclc') || drugs.length === 0,
  'no drug is ranked while the driver is unknown, pending or contradictory': ({ facts, drugs }) =>
    facts.driver.state === 'known' || drugs.length === 0,
  'no drug is ranked in an emergency': ({ facts, drugs }) => !isEmergency(facts) || drugs.length === 0,
  'no immunotherapy with an EGFR alteration or an ALK fusion': ({ facts, listed }) =>
    !says(facts.driver, ...EGFR, 'alk') || none(listed, IMMUNOTHERAPY),
  'a TKI is never combined with immunotherapy, nor with a TKI of the same target': ({ listed }) =>
    none(listed, ['tki-plus-immunotherapy', 'two-tkis-same-target']),
  'an exon 20 insertion is never treated as an exon 19 deletion': ({ facts, listed }) =>
    !says(facts.driver, 'egfr-exon20-insertion') || none(listed, FOR_COMMON_EGFR),
  'nothing is directed at leptomeningeal disease that is not established': ({ facts, listed }) =>
    everyAccount(facts.leptomeningealDisease, 'confirmed', 'probable') || none(listed, LM_DIRECTED),
  'leptomeningeal disease is confirmed by cytology or a clinician, never by MRI or an answer about it': ({ facts }) =>
    !says(facts.leptomeningealDisease, 'confirmed') ||
    mayBeIn(facts.csfCytology, ['positive', 'suspicious']) ||
    (facts.leptomeningealDisease.state === 'known' && facts.leptomeningealDisease.reading.sources.some(({ kind }) => kind === 'clinician')),
  'a dose of an intrathecal drug is never printed': ({ decision }) =>
    decision.options.every((option) => !option.id.startsWith('intrathecal') || !/\d\s*(mg|µg|mcg)\b/i.test(textOf(option))),
  'an off-label dose says that it is one': ({ decision }) =>
    decision.options.every(({ id, warnings }) => !OFF_LABEL_DOSES.includes(id) || warnings.includes('off-label')),
  'no lorlatinib with a strong CYP3A inducer': ({ facts, listed }) =>
    !mayBeOnly(facts.strongCyp3aInducer, 'yes') || none(listed, ['lorlatinib']),
  'no osimertinib after interstitial lung disease that it caused': ({ facts, listed }) =>
    !mayBeOnly(facts.interstitialLungDisease, 'caused-by-osimertinib') || none(listed, OSIMERTINIB_OPTIONS),
  'no anti-VEGF drug with bleeding': ({ facts, listed }) =>
    !(mayBeOnly(facts.activeBleeding, 'yes') || mayBeOnly(facts.intracranialHaemorrhage, 'yes')) || none(listed, ANTI_VEGF_OPTIONS),
  'supportive care is not first while a drug for the driver is unused and open': ({ facts, first, decision }) =>
    !hasUnusedDrug(facts) ||
    isClosed(decision) ||
    noAlkDrugToBeHad(facts) ||
    says(facts.goalsOfCare, 'comfort-focused') ||
    none(first, ['best-supportive-care']),
  'there is an option in the first tier': ({ first }) => first.length > 0,
  'the status is one of four, urgent only in an emergency': ({ facts, decision }) =>
    ['options', 'workup-first', 'out-of-scope', 'urgent'].includes(decision.status) && (decision.status !== 'urgent' || isEmergency(facts)),
  'out of scope means that nothing is ranked': ({ decision, drugs }) => decision.status !== 'out-of-scope' || drugs.length === 0,
  'no option without evidence and a reason, listed or avoided': ({ decision }) =>
    [...decision.options, ...decision.avoid].every(({ evidence, because }) => evidence.length > 0 && because !== ''),
  'nothing is offered and avoided at once, or twice': ({ decision }) =>
    new Set([...decision.options, ...decision.avoid].map(({ id }) => id)).size === decision.options.length + decision.avoid.length,
  'every option is known to the model and stands in a legal tier': ({ decision }) =>
    decision.options.every(({ id, tier, strength }) => model.options[id] !== undefined && tier >= 1 && tier <= 9 && strength !== 'X'),
  'a provisional option says what would settle it, or that nothing will, and the case is marked provisional': ({ decision }) =>
    decision.options.every(
      ({ provisional, undecided, rules }) =>
        !provisional ||
        (decision.warnings.includes('provisional') && (undecided.length > 0 || rules.some(({ tentative }) => tentative === true))),
    ),
  'every warning and question has words': ({ decision }) =>
    decision.warnings.every((id) => model.warnings[id] !== undefined) && decision.asks.every((id) => model.asks[id] !== undefined),
}

const isEmergency = ({ neurologicalEmergency, hydrocephalus }: PatientFacts): boolean =>
  says(neurologicalEmergency, 'yes') || says(hydrocephalus, 'obstructive')

const mayBeIn = (fact: Fact<readonly unknown[]>, values: readonly unknown[]) =>
  readingsOf(fact).some(({ value }) => value.some((item) => values.includes(item)))
/** Known, or contradictory with accounts that come to the same here. */
const everyAccount = (fact: Fact<unknown>, ...values: readonly unknown[]) =>
  readingsOf(fact).length > 0 && readingsOf(fact).every(({ value }) => values.includes(value))
const mayBeOnly = (fact: Fact<unknown>, value: unknown) => mayBe(fact, value) && readingsOf(fact).every((one) => one.value === value)

/** EGFR or ALK, and the record says that no drug against it was ever given. */
const hasUnusedDrug = ({ driver, priorTherapies }: PatientFacts): boolean =>
  says(driver, 'egfr-common', 'alk') &&
  priorTherapies.state === 'known' &&
  !priorTherapies.reading.value.some((therapy) => therapy.class === 'egfr-tki' || therapy.class === 'alk-tki')

/** A safety filter or a missing supply took the driver's drug away. */
const isClosed = ({ avoid }: Decision): boolean => avoid.some(({ id, filters }) => filters.length > 0 && DRIVER_DRUGS.includes(id))

/** Each of the drugs that the model names for ALK and the CNS is said, in every account, not to be available. */
const noAlkDrugToBeHad = ({ driver, drugAccess }: PatientFacts): boolean =>
  says(driver, 'alk') &&
  readingsOf(drugAccess).length > 0 &&
  readingsOf(drugAccess).every(({ value }) => ALK_DRUGS.every((drug) => isSaid(value, drug, 'no')))
const isSaid = (stated: readonly DrugAccess[], drug: string, access: DrugAccess['access']): boolean => {
  const about = stated.filter((one) => one.drug === drug)
  return about.length > 0 && about.every((one) => one.access === access)
}

const NAMES = Object.entries(INVARIANTS)

/** The invariants that this decision breaks. */
export function broken(facts: PatientFacts, decision: Decision): string[] {
  const listed = decision.options.map(({ id }) => id)
  const first = decision.options.filter(({ tier }) => tier === 1).map(({ id }) => id)
  const drugs = listed.filter((id) => model.options[id]?.kind === 'treatment' && !NOT_DRUGS.includes(id))
  const seen = { facts, decision, listed, first, drugs }
  return NAMES.filter(([, holds]) => !holds(seen)).map(([name]) => name)
}

export const INVARIANT_COUNT = NAMES.length
