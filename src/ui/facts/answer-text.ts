import { type Answer, answerFrom } from '../../facts/answers.ts'
import { FACTS } from '../../facts/fact-definitions.ts'
import type { FactName } from '../../facts/patient-facts.ts'
import { unitInWords } from '../units.ts'
import { WORDS } from '../words.ts'

export type Checked = { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly problem: string }

const wrong = (problem: string): Checked => ({ ok: false, problem })

/** What was typed or picked for a fact, checked against the fact's definition. Nothing is corrected or rounded. */
export function answerFromText(name: FactName, text: string, reason: string): Checked {
  const typed = text.trim()
  if (typed === '') return wrong(WORDS.answer.wrong.empty)
  const definition = FACTS[name]
  switch (definition.kind) {
    case 'coded': {
      const values: readonly (string | number)[] = definition.values
      const value = values.find((one) => String(one) === typed)
      return value === undefined ? wrong(WORDS.answer.wrong.value) : answerFromValue(name, value, reason)
    }
    case 'number':
    case 'quantity':
      return answerFromNumber(name, typed, reason, definition)
    case 'text-list':
      return answerFromValue(name, listFrom(typed), reason)
    case 'drug-access':
      return answerFromValue(name, accessFrom(typed), reason)
    case 'date': {
      const checked = answerFromValue(name, typed, reason)
      return checked.ok ? checked : wrong(WORDS.answer.wrong.date)
    }
    case 'text':
    case 'coded-list':
    case 'therapies':
    case 'radiotherapies':
      return answerFromValue(name, typed, reason)
  }
}

/** A whole value, such as a list of therapies, checked. An empty reason is no reason. */
export function answerFromValue(name: FactName, value: unknown, reason: string): Checked {
  const said = reason.trim()
  const answer = answerFrom(name, said === '' ? { value } : { value, reason: said })
  return typeof answer === 'string' ? wrong(WORDS.answer.wrong.value) : { ok: true, answer }
}

type Bounds = { readonly kind: 'number' | 'quantity'; readonly unit: string; readonly min: number; readonly max: number }

/** Digits with at most one decimal point or comma: "1,234" would be ambiguous, so a comma counts as decimal only before one or two digits. */
const NUMBER = /^-?\d+(?:\.\d+|,\d{1,2})?$/

function answerFromNumber(name: FactName, typed: string, reason: string, { kind, unit, min, max }: Bounds): Checked {
  if (!NUMBER.test(typed)) return wrong(WORDS.answer.wrong.number)
  const value = Number(typed.replace(',', '.'))
  if (value < min || value > max) return wrong(WORDS.answer.wrong.range(min, max, unitInWords(unit)))
  return answerFromValue(name, kind === 'quantity' ? { value, unit } : value, reason)
}

/** "lorlatinib no, alectinib yes". An entry without yes or no is passed on as it is, and refused. */
const accessFrom = (typed: string): readonly unknown[] =>
  listFrom(typed).map((entry) => {
    const [, drug, access] = /^(.+?)\s*[:=]?\s+(yes|no)$/i.exec(entry) ?? []
    return drug === undefined ? entry : { drug, access: access?.toLowerCase() }
  })

const listFrom = (typed: string): readonly string[] =>
  typed
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
