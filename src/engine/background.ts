import type { Therapy } from '../facts/therapy.ts'
import { assess } from './assess.ts'
import type { OpenCriterion } from './criterion.ts'
import type { Evidence } from './model.ts'
import type { Case } from './test-fact.ts'

/**
 * What explains the model and decides nothing: where its sources disagree, which published statements were replaced, what is known of
 * the drugs. It is loaded with the evidence, when somebody asks why.
 */
export type Background = {
  readonly evidence: Readonly<Record<string, Evidence>>
  readonly conflicts: readonly Conflict[]
  readonly supersessions: readonly Supersession[]
  readonly drugs: readonly DrugEntry[]
  readonly figures: readonly Figure[]
  readonly penetration: readonly Penetration[]
  /** The drugs that an option consists of, by the option's id; only those that have an entry. */
  readonly drugsOf: Readonly<Record<string, readonly string[]>>
}

/** A figure of one study, as printed, in one of the two measures that studies of the brain share. */
export type Figure = {
  readonly study: string
  readonly measure: 'intracranial-response' | 'intracranial-pfs'
  /** The endpoint in the study's own words: "CNS ORR". */
  readonly endpoint: string
  /** The figures and their intervals stand in these rows; who was studied, in the first of them. */
  readonly evidence: readonly [string, ...string[]]
  /** Arms of one trial, or cohorts that nobody assigned; only the former are a comparison. */
  readonly arms: readonly Arm[]
  readonly randomised: boolean
}

/** `value`: percent for a response, months for a PFS. */
export type Arm = {
  readonly label: string
  /** The options that this arm speaks for; none: a comparator that the model does not list. */
  readonly options: readonly string[]
  readonly role: 'studied' | 'comparator'
  /** As printed: "51", or "21/30" where the responders are given. Left out where the row gives no number for this arm. */
  readonly n?: string
  readonly value: number
  /** 95 % interval as printed. Left out where none is. */
  readonly interval?: { readonly low: number; readonly high: number }
}

/** How much of a drug in the blood is in the cerebrospinal fluid, in percent; a range where the rows give one. */
export type Penetration = {
  readonly agent: string
  readonly low: number
  readonly high: number
  readonly evidence: readonly [string, ...string[]]
}

/** A statement with the rows it rests on. */
export type Side = { readonly says: string; readonly evidence: readonly string[] }

/** Two sides of one question, both published. Neither is hidden; `modelDoes` says what follows from that here. */
export type Conflict = {
  readonly id: string
  readonly question: string
  readonly a: Side
  readonly b: Side
  readonly modelDoes: string
  readonly options: readonly [string, ...string[]]
  /** For which patients the question arises. Left out: for all to whom the option is shown. */
  readonly when?: OpenCriterion
}

/** A published statement that later evidence replaced. */
export type Supersession = {
  readonly id: string
  readonly earlier: Side
  readonly now: Side
  readonly options: readonly [string, ...string[]]
  readonly when?: OpenCriterion
}

/** Those that concern this option for this patient. What is not known does not hide them. */
export const concerning = <T extends Pick<Conflict, 'options' | 'when'>>(all: readonly T[], option: string, about: Case): readonly T[] =>
  all.filter(({ options, when }) => options.includes(option) && (when === undefined || assess(when, about).verdict !== 'unmet'))

/** What is known of a drug, for orientation beside the options; no rule reads a dose from here. */
export type DrugEntry = {
  /** As in the record of therapies. */
  readonly agent: Therapy['agent']
  readonly otherNames: readonly string[]
  readonly class: Therapy['class']
  /** Left out where none is agreed on. */
  readonly generation?: NonNullable<Therapy['generation']>
  readonly target: string
  readonly usualDose: {
    readonly text: string
    /** Where the dose was seen. None of these replaces the label. */
    readonly basis: 'copy of the label' | 'secondary page' | 'trial' | 'memory' | 'not given'
    readonly verify: string
    readonly evidence: readonly string[]
  }
  /** Doses and routes in use that no label covers. */
  readonly offLabel?: string
  readonly keyCautions?: { readonly text: string; readonly basis: DrugEntry['usualDose']['basis']; readonly evidence: readonly string[] }
  readonly cnsPenetration: Side | 'not known'
  /** By region. `not checked`: no approval is claimed where nobody looked. */
  readonly availability: Readonly<
    Record<string, { readonly status: 'approved'; readonly evidence: readonly string[] } | { readonly status: 'not checked' }>
  >
}

/** What this model answers to one attribute that decision support has to disclose. */
export type SourceAttribute = { readonly attribute: string; readonly answer: string }
/** One condition under which decision support is not a device, and how this app keeps to it. */
export type IntendedUse = { readonly criterion: string; readonly here: string }
