import { FINDINGS, FINDINGS_OF, type FindingId } from './mri-cards.ts'
import type { QuestionId } from './questions.ts'
import type { Entries } from './visit.ts'

/** A question that is put only where another one was answered so. */
export type AskedWhen = { readonly question: QuestionId; readonly is: readonly string[] }

const IDS = Object.keys(FINDINGS) as readonly FindingId[]
const both = ['2017', '2019'] as const
const card = (...is: readonly string[]): AskedWhen => ({ question: 'mri-card', is })

/** Questions not named here are always asked. */
export const ASKED_WHEN: Readonly<Partial<Record<QuestionId, AskedWhen>>> = {
  'mri-after-lumbar-puncture': card(...both),
  ...Object.fromEntries(IDS.map((id) => [id, card(...both.filter((version) => FINDINGS_OF[version].includes(id)))])),
  ...Object.fromEntries(IDS.map((id) => [`${id}-change`, card(...(FINDINGS_OF['2019'].includes(id) ? ['2019'] : []))])),
  'mri-composite': card('2017'),
  'mri-overall': card('2019'),
  'brain-perfusion': { question: 'brain-field', is: ['all-inside', 'some-outside'] },
}

/** Whether this question is put, given the entries so far. */
export function isAsked(id: QuestionId, entries: Entries): boolean {
  const when = ASKED_WHEN[id]
  if (when === undefined) return true
  const answer = entries[when.question]
  return typeof answer === 'string' && when.is.includes(answer)
}

/** What was entered for a question that is no longer asked is not kept. */
export const withoutUnasked = (entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([id]) => isAsked(id as QuestionId, entries))) as Entries
