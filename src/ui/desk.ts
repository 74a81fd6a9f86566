import { createContext, useContext } from 'react'
import type { JointQuestion } from '../engine/decided-together.ts'
import type { Decision } from '../engine/decision.ts'
import type { Model } from '../engine/model.ts'
import type { OpenQuestion } from '../engine/what-would-change.ts'
import type { Answer } from '../facts/answers.ts'
import type { IsoDate } from '../facts/iso-date.ts'
import type { FactName, PatientFacts } from '../facts/patient-facts.ts'
import type { Language } from './language/language.ts'
import type { EvidenceShelf, KnownAgent, SourceShown } from './shown.ts'

/** The few things that every part of the screen may ask for. They stay the same functions for the same session. */
export type Acts = {
  /** Of the screen. Whoever uses any of this is drawn again in another. */
  readonly language: Language
  readonly openFact: (name: FactName) => void
  /** Opens what a fact names as its source. `version`: as it was when it was read; null where the record gives none. */
  readonly openSource: (reference: string, version: string | null) => void
  readonly readSource: (reference: string) => Promise<SourceShown>
  readonly openOption: (id: string) => void
  readonly answer: (answer: Answer) => void
  readonly undo: (name: FactName) => void
}

/** What lies in front of the clinician, and what can be done with it. */
export type Desk = Acts & {
  readonly model: Model
  readonly facts: PatientFacts
  readonly decision: Decision
  readonly asOf: IsoDate
  /** When the record was read, on the clinician's clock: "10:42". */
  readonly readAt: string
  /** The facts that the last answer or reading changed. */
  readonly justChanged: ReadonlySet<FactName>
  readonly evidence: EvidenceShelf
  readonly agents: readonly KnownAgent[]
  /** What would change the first tier; null while it is being worked out. */
  readonly questions: readonly OpenQuestion[] | null
  /** Pairs of unknown facts that would change it only together; empty while that is being worked out. */
  readonly together: readonly JointQuestion[]
}

export const DeskContext = createContext<Desk | null>(null)
export const ActsContext = createContext<Acts | null>(null)

export const useDesk = (): Desk => inWorkspace(useContext(DeskContext))

/** For a part that is told what it shows: it is not drawn again when something else on the desk changes. */
export const useActs = (): Acts => inWorkspace(useContext(ActsContext))

function inWorkspace<T>(found: T | null): T {
  if (found === null) throw new Error('This part of the screen belongs inside a workspace')
  return found
}

export const optionLabel = ({ model }: Pick<Desk, 'model'>, id: string): string => model.options[id]?.label ?? id
