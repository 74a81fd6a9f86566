import type { FactName } from '../facts/patient-facts.ts'
import type { Therapy } from '../facts/therapy.ts'
import type { OpenCriterion } from './criterion.ts'

/** P preferred, A acceptable, C consider, T trial or last resort, L only if CNS-active alternatives are unavailable, X do not offer. */
export type Strength = 'P' | 'A' | 'C' | 'T' | 'L' | 'X'

/**
 * One row of the model: for patients of its state for whom `when` holds, this option stands in this tier.
 * Options of one tier are equal; their order means nothing.
 */
export type Rule = {
  /** Never reused, also after the rule is retired. */
  readonly uid: string
  readonly option: string
  /** 1 may be shown first; 9 is the last tier (strength L). Without meaning for X, which goes to the avoid list. */
  readonly tier: number
  readonly strength: Strength
  /** The reason in one sentence, as shown on screen and in the note. */
  readonly because: string
  /** `treatment` rules are never overturned by learning more; `while-unknown` rules fire because something is not known. */
  readonly kind: 'treatment' | 'while-unknown'
  readonly when: OpenCriterion
  /** The option is listed as provisional while only these facts keep the rule from being settled. Left out: never provisional. */
  readonly provisionalOn?: readonly FactName[]
  /** Never more than provisional, whatever is known: the model has nothing firmer to say about the situation. */
  readonly tentative?: boolean
  /** Design and level of the evidence in words: "phase 3 subgroup". */
  readonly level: string
  readonly evidence: readonly [string, ...string[]]
  /** Where the rule rests on judgement rather than a source row, said openly. */
  readonly judgement?: string
  readonly cautions?: readonly string[]
  readonly warnings?: readonly string[]
  readonly reviewed: string
  readonly status: 'active' | 'retired'
}

export type StateGroup = 'scope' | 'emergency' | 'response' | 'genotype' | 'lm-certainty' | 'systemic' | 'local' | 'avoid'

/** A clinical situation, e.g. "EGFR brain metastases after osimertinib", with the rules that belong to it. */
export type State = {
  readonly id: string
  readonly title: string
  readonly group: StateGroup
  readonly when: OpenCriterion
  /** Once this state is met, states of these groups that come later in the list are not looked at. */
  readonly silences?: readonly StateGroup[]
  /** A status the whole decision takes when this state is met. */
  readonly status?: 'out-of-scope' | 'urgent'
  readonly rules: readonly Rule[]
}

/** What a safety filter does to an option that the state rules emitted. */
export type FilterEffect =
  | { readonly kind: 'block' }
  | { readonly kind: 'demote'; readonly toTier: number }
  /** The option stays where it is; a person has to look first. */
  | { readonly kind: 'warn' }

export type SafetyFilter = {
  readonly id: string
  readonly options: readonly string[]
  readonly when: OpenCriterion
  readonly effect: FilterEffect
  /** Why, in one sentence: shown beside the option or under Avoid. */
  readonly because: string
  /** Shown beside the option while the answer is unknown: a missing caution asks, it never passes in silence. */
  readonly whileUnknown: string
  readonly asks: readonly string[]
  readonly warnings: readonly string[]
  /** Options that enter tier 1 when the filter acts. */
  readonly brings?: readonly string[]
  readonly evidence: readonly [string, ...string[]]
  readonly judgement?: string
}

/** Questions and warnings that follow from a situation rather than from one option. */
export type Prompt = {
  readonly id: string
  readonly when: OpenCriterion
  /** Only when one of these options is listed or under Avoid. */
  readonly ifListed?: readonly string[]
  readonly asks: readonly string[]
  readonly warnings: readonly string[]
  readonly evidence: readonly string[]
  readonly judgement?: string
}

export type OptionEntry = {
  readonly label: string
  /** Work-up and process options are not treatments: alone in tier 1 they mean that the work-up comes first. */
  readonly kind: 'treatment' | 'work-up' | 'process'
  readonly asks: readonly string[]
  readonly warnings: readonly string[]
  /** Where the asks and warnings come from. */
  readonly evidence: readonly string[]
  readonly judgement?: string
}

export type AskEntry = {
  readonly label: string
  /** The facts that answer it. Empty: an examination or record that no single fact holds. */
  readonly facts: readonly FactName[]
}

export type Evidence = {
  readonly id: string
  readonly statement: string
  readonly publication: string
  readonly where: string
  readonly citedReference: string
  readonly design: string
  readonly setting: string
  /** Who was studied and how many, as printed. Left out where the row does not say. */
  readonly population?: string
  readonly n?: string
  /** Which measures were taken where. A measure printed without its compartment stands under `notStated`. */
  readonly endpoint?: { readonly intracranial?: string; readonly systemic?: string; readonly notStated?: string }
  /** Of a trial, as printed: "NCT04035486". */
  readonly registration?: string
  /** `source`: read in the publication itself. Others say how far an external statement was verified. */
  readonly verification: string
  readonly external: boolean
  /** Known errors of the publication that touch this row, with what the model does about them. */
  readonly corrections: readonly string[]
}

/**
 * The whole body of knowledge, as the engine and the screen see it. Pure data. The statements behind the evidence ids are kept apart
 * (knowledge/evidence), so that deciding does not have to wait for what only explaining needs.
 */
export type Model = {
  readonly version: string
  /** The day up to which the evidence was looked at. */
  readonly knowledgeDate: string
  /** From the day after this one on, every output says that the review is overdue. */
  readonly reviewBy: string
  /** In order of precedence. */
  readonly states: readonly State[]
  /** Used when no systemic state fits: says so, and never borrows another state's rules. */
  readonly fallback: State
  readonly filters: readonly SafetyFilter[]
  readonly prompts: readonly Prompt[]
  readonly responseFrameworks: readonly { readonly id: string; readonly label: string; readonly when: OpenCriterion }[]
  readonly options: Readonly<Record<string, OptionEntry>>
  readonly asks: Readonly<Record<string, AskEntry>>
  readonly warnings: Readonly<Record<string, string>>
  /** Treatment histories that stand for all others when asking what an unknown history could change. */
  readonly exampleHistories: readonly { readonly label: string; readonly therapies: readonly Therapy[] }[]
  /** The option that a filter brings to tier 1 whenever it removes or demotes a first-tier option. */
  readonly discussion: string
  /** The option that means "complete the work-up first". */
  readonly workUp: string
}
