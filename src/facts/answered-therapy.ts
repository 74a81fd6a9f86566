import { partialDateFrom } from './iso-date.ts'
import { BEST_RESPONSES, STOP_REASONS, THERAPY_CLASSES, THERAPY_STATUSES, type Therapy, TOXICITY_KINDS } from './therapy.ts'

/**
 * Therapies as answered, checked. A stop reason may also be given with its details, `{reason: 'toxicity', kind: 'ild', grade: 3}`; they are
 * kept under `toxicity`. Null when anything is not one of its values.
 */
export function therapiesFrom(raw: unknown): readonly Therapy[] | null {
  if (!Array.isArray(raw)) return null
  const therapies = raw.map(withStopReason)
  return therapies.every(isTherapy) ? therapies : null
}

function withStopReason(item: unknown): unknown {
  if (!isRecord(item) || !isRecord(item.stopReason)) return item
  const { reason, ...toxicity } = item.stopReason
  return { ...item, stopReason: reason, ...(Object.keys(toxicity).length === 0 ? {} : { toxicity }) }
}

const isTherapy = (item: unknown): item is Therapy =>
  isRecord(item) &&
  typeof item.agent === 'string' &&
  isOneOf(THERAPY_CLASSES)(item.class) &&
  isOneOf(THERAPY_STATUSES)(item.status) &&
  isOptional(item.generation, isOneOf([1, 2, 3, 4])) &&
  isOptional(item.start, isDate) &&
  isOptional(item.end, isDate) &&
  isOptional(item.stopReason, isOneOf(STOP_REASONS)) &&
  isOptional(item.toxicity, (toxicity) => item.stopReason === 'toxicity' && isToxicity(toxicity)) &&
  isOptional(item.bestResponse, isOneOf(BEST_RESPONSES)) &&
  isOptional(item.dailyDoseMg, (dose) => typeof dose === 'number' && dose > 0)

const PARTS = [
  'agent',
  'class',
  'generation',
  'start',
  'end',
  'status',
  'stopReason',
  'toxicity',
  'bestResponse',
  'dailyDoseMg',
] as const satisfies readonly (keyof Therapy)[]
const isPart = (key: string): boolean => (PARTS as readonly string[]).includes(key)

/** What an answered therapy says that no therapy has (`dose` for `dailyDoseMg`): left out by the reader, so each is a sentence for the person. */
export function partsLeftOut(raw: unknown): readonly string[] {
  if (!Array.isArray(raw)) return []
  return raw.filter(isRecord).flatMap((item) =>
    Object.keys(item)
      .filter((key) => !isPart(key))
      .map((key) => `priorTherapies: "${key}" of ${String(item.agent)} is not a part of a therapy and was left out`),
  )
}

const isToxicity = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).every((key) => key === 'kind' || key === 'grade') &&
  isOptional(value.kind, isOneOf(TOXICITY_KINDS)) &&
  isOptional(value.grade, isOneOf([1, 2, 3, 4, 5]))

/** A whole or partial date of the calendar, written as it is kept. */
export const isDate = (value: unknown): boolean => typeof value === 'string' && partialDateFrom(value) === value
const isOptional = (value: unknown, check: (value: unknown) => boolean): boolean => value === undefined || check(value)
const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value)
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
