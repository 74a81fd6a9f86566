import { type Fact, type Reading, readingsOf, sourcesOf, unknown, type WhyUnknown } from '../facts/fact.ts'
import { FACT_NAMES, type FactName, type PatientFacts } from '../facts/patient-facts.ts'
import type { QueryOutcome } from './chart.ts'
import { mayHold, mayHoldNewer } from './where-facts-are.ts'

/** What is known of a list stands when some of it did not come, and says so. */
const LISTS: readonly FactName[] = [
  'priorTherapies',
  'priorCnsRadiotherapy',
  'csfCytology',
  'alkResistancePlasma',
  'alkResistanceTissue',
  'alkResistanceCsf',
]

/** Values that say "none": what did not come may say otherwise. An empty list says so too. */
const NONE: readonly unknown[] = ['no', 'none', 'absent', 'not-detected', 'normal']

type Holds = (value: number) => boolean
const below =
  (limit: number): Holds =>
  (value) =>
    value < limit
const above =
  (limit: number): Holds =>
  (value) =>
    value > limit
const never: Holds = () => false

/**
 * Facts that change from one entry to the next, so that the latest counts. A measured value stands only where a safety check acts upon
 * it (the limits are those of the model, which a test compares): an older one that came is reason enough to look.
 */
const LATEST_COUNTS: Readonly<Partial<Record<FactName, Holds>>> = {
  ecog: never,
  ecogPrior: never,
  qtcMs: above(500),
  prIntervalMs: never,
  lvefPercent: below(50),
  potassiumMmolL: below(3.5),
  neutrophils: below(1.5),
  platelets: below(100),
  creatinineClearanceMlMin: below(45),
  alatUL: never,
  bilirubinUmolL: never,
  cholesterolMmolL: never,
  pdL1Tps: never,
  brainMetastasisCount: never,
  largestBrainMetastasisMm: never,
  extracranialDisease: never,
  progression: never,
  metCopyNumberPlasma: never,
  metCopyNumberTissue: never,
  metCopyNumberCsf: never,
  metRatioPlasma: never,
  metRatioTissue: never,
  metRatioCsf: never,
}
/** Grades that no safety check acts upon and that may have risen since; the others of the same fact stand. */
const MILD: Readonly<Partial<Record<FactName, readonly unknown[]>>> = {
  avBlock: ['first-degree'],
  hepaticImpairment: ['mild', 'moderate'],
}

/**
 * A search that failed is never an absent finding. Where one was refused, did not answer or was read in part, of the facts that it may
 * hold entries of
 * - one that nothing was found for is unknown for that reason, not "not recorded";
 * - one of which the latest value counts (a measurement, ECOG, progression, a count) is unknown, and so is one that says "none" ("no",
 *   "not detected", "absent", "normal", an empty list) or a mild grade: the older value is in its note and its sources. A measurement that
 *   a safety check acts upon stays known;
 *   Where the record system only makes its standing reservation (Epic's 4119 with nothing named that is missing), the latest that came stands,
 *   with that note: it may be said of every answer, and nobody's ECOG would ever be known. A "none" does not stand beside it either;
 * - everything else stays known (a finding, a driver, a diagnosis, a list with entries, "treatment naive" where only procedures are
 *   missing), with a note that more may not have been read.
 * No order of the results is relied upon: no record system promises one. A kind that was not offered takes nothing away; a list says so,
 * unless the record system is known to lack it and something else was read instead.
 */
export function withFailedQueries(facts: PatientFacts, queries: readonly QueryOutcome[]): PatientFacts {
  const missing = queries.filter(({ outcome, expected }) => outcome !== 'read' && expected !== true)
  if (missing.length === 0) return facts
  const changes = FACT_NAMES.map((name) => [name, afterFailures(name, facts[name], missing)])
  return { ...facts, ...Object.fromEntries(changes) }
}

function afterFailures(name: FactName, fact: Fact<unknown>, missing: readonly QueryOutcome[]): Fact<unknown> {
  if (fact.state === 'unknown') return fact.why === 'not-recorded' ? notFound(name, fact, missing) : fact
  const isList = LISTS.includes(name)
  const about = missing.filter((query) => mayHoldNewer(query, name) && (isList || query.outcome !== 'not-offered'))
  if (about.length === 0) return fact
  const failed = about.filter(({ outcome }) => outcome !== 'not-offered')
  if (failed.length > 0 && !readingsOf(fact).some(({ value }) => stands(name, value, failed))) return notTheLatest(fact, failed)
  const what = isList ? 'the list may not be whole' : 'newer entries may not have been read'
  return withNote(fact, `${what} (${sentencesOf(about)})`)
}

type Unknown = Extract<Fact<unknown>, { state: 'unknown' }>

function notFound(name: FactName, fact: Unknown, missing: readonly QueryOutcome[]): Fact<unknown> {
  const about = missing.filter((query) => mayHold(query, name))
  if (about.length === 0) return fact
  const failed = about.filter(({ outcome }) => outcome !== 'not-offered')
  const why = failed.length === 0 ? fact.why : whyOf(failed)
  return unknown(why, fact.sources, joined(fact.note, sentencesOf(about)))
}

function notTheLatest(fact: Fact<unknown>, failed: readonly QueryOutcome[]): Fact<unknown> {
  const older = readingsOf(fact).map(({ value, note }) => joined(inWords(value), note))
  const note = `newer entries may not have been read (${sentencesOf(failed)}); what was read: ${older.join(' / ')}`
  return unknown(whyOf(failed), sourcesOf(fact), note)
}

function stands(name: FactName, value: unknown, failed: readonly QueryOutcome[]): boolean {
  if (Array.isArray(value) && value.length === 0) return name === 'priorTherapies' && failed.every(isOfProcedures)
  if (NONE.includes(value)) return false
  if (failed.every(({ reserved, count }) => reserved === true && count > 0)) return true
  if (MILD[name]?.includes(value) === true) return false
  const holds = LATEST_COUNTS[name]
  return holds === undefined || (isQuantity(value) && holds(value.value))
}

/** Where the record states that there was no treatment and all the drugs came, procedures alone do not take that away. */
const isOfProcedures = ({ resourceType }: QueryOutcome): boolean => resourceType === 'Procedure'

function withNote(fact: Exclude<Fact<unknown>, Unknown>, note: string): Fact<unknown> {
  const noted = (reading: Reading<unknown>): Reading<unknown> => ({ ...reading, note: joined(reading.note, note) })
  if (fact.state === 'known') return { ...fact, reading: noted(fact.reading) }
  const [first, second, ...more] = fact.readings
  return { ...fact, readings: [noted(first), noted(second), ...more.map(noted)] }
}

const whyOf = (failed: readonly QueryOutcome[]): WhyUnknown =>
  failed.some(({ outcome, withheld }) => outcome === 'refused' || withheld === true) ? 'not-permitted' : 'unreachable'

const isQuantity = (value: unknown): value is { readonly value: number; readonly unit: string } =>
  typeof value === 'object' && value !== null && 'unit' in value

function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'none'
  return isQuantity(value) ? `${value.value} ${value.unit}` : String(value).replaceAll('-', ' ')
}

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join('; ')
const sentencesOf = (queries: readonly QueryOutcome[]): string => queries.map(sentenceOf).join('; ')

function sentenceOf({ what, outcome, why }: QueryOutcome): string {
  if (why !== undefined) return `${what}: ${why}`
  switch (outcome) {
    case 'refused':
      return `${what}: the record system refused`
    case 'partly-read':
      return `${what}: only a part was read`
    case 'not-offered':
      return `${what}: the record system does not offer this`
    case 'unreachable':
    case 'read':
      return `${what}: the record system did not answer`
  }
}
