import { type Fact, known, type Reading, type Source, unknown } from '../../../facts/fact.ts'
import { compareDates, spanOf } from '../../../facts/iso-date.ts'
import type { Therapy } from '../../../facts/therapy.ts'
import type { Unread } from '../../chart.ts'
import type { PatientRecord } from '../../record.ts'
import { textsOf } from '../../resources/coding.ts'
import { isUnit } from '../agreed-unit.ts'
import type { Diagnosis } from '../diagnosis.ts'
import { inEnglish } from '../in-english.ts'
import { agentsNamed, isOnlyContext, type NamedAgent } from './agents-named.ts'
import { dailyDoseMgFrom, routeFrom } from './dosage.ts'
import type { MedicationList } from './medication-entries.ts'
import type { MedicationEntry } from './medication-entry.ts'
import { naiveStatements } from './naive.ts'
import { procedureTherapies } from './procedure-therapies.ts'
import { byStart, joinedSpans, type Span } from './spans.ts'
import { stopReasonFrom } from './stop-reason.ts'
import { whyItMayBeOne } from './unknown-drugs.ts'

export type PriorTherapies = { readonly fact: Fact<readonly Therapy[]>; readonly unread: readonly Unread[] }

/**
 * Every antineoplastic drug the patient received, oldest first. Nothing found is unknown, never an empty list: that is known only
 * where the record states that there was no treatment.
 */
export function priorTherapiesFrom(
  record: PatientRecord,
  { entries, nameless }: MedicationList,
  diagnoses: readonly Diagnosis[],
): PriorTherapies {
  const read = entries.map((entry) => spansOf(entry, record))
  const procedures = procedureTherapies(record)
  const spans = [...read.flatMap(({ spans }) => spans), ...procedures.spans]
  const unclear = [
    ...read.flatMap(({ unclear }) => unclear),
    ...procedures.unclear,
    ...nameless,
    ...record.unreadTreatments.map(unreadSource),
  ]
  const unread = [...read.flatMap(({ unread }) => unread), ...procedures.unread]
  const received = byAgent(spans)
  const contradictions = received.flatMap(({ problem, sources }) =>
    problem === undefined ? [] : [{ reference: referencesOf(sources), problem: `${problem}: which of them holds was not decided` }],
  )
  return { fact: factFrom(received, unclear, naiveStatements(record, diagnoses), record), unread: [...unread, ...contradictions] }
}

/** An order that could not be read may be of a cancer drug: "treatment-naive" is not believed beside it. */
const unreadSource = (reference: string): Source => ({ kind: 'record', reference })

function factFrom(
  received: readonly Span[],
  unclear: readonly Source[],
  naive: readonly Reading<readonly Therapy[]>[],
  record: PatientRecord,
): Fact<readonly Therapy[]> {
  const list = received.map(({ therapy }) => therapy)
  const [first] = naive
  if (received.length === 0) {
    if (unclear.length > 0) return unknown('unreadable', unclear, 'a treatment is recorded that could not be read')
    return first === undefined
      ? unknown('not-recorded')
      : known(
          [],
          naive.flatMap(({ sources }) => sources),
          first.note,
        )
  }
  const sources = received.flatMap((span) => span.sources)
  const notes = [
    ...received.map(({ problem }) => problem).filter((problem) => problem !== undefined),
    ...(unclear.length > 0 ? ['further entries could not be read: the list may not be whole'] : []),
  ]
  const later = naive.filter((reading) => reading.sources.some((source) => isAfterStart(source, received, record)))
  if (later[0] !== undefined) return { state: 'conflicting', readings: [{ value: list, sources }, later[0]] }
  return notes.length === 0 ? known(list, sources) : known(list, sources, notes.join('; '))
}

/** "Treatment naive" said on or after a day on which a treatment had begun contradicts it; said before, it does not. */
function isAfterStart(source: Source, received: readonly Span[], { asOf }: PatientRecord): boolean {
  const said = source.kind === 'record' && source.date !== undefined ? source.date : asOf
  return received.some(({ therapy }) => therapy.start === undefined || compareDates(said, therapy.start) !== 'before')
}

type EntryRead = { readonly spans: readonly Span[]; readonly unclear: readonly Source[]; readonly unread: readonly Unread[] }
const NOTHING: EntryRead = { spans: [], unclear: [], unread: [] }

function spansOf(entry: MedicationEntry, record: PatientRecord): EntryRead {
  const { agents: named, contradiction } = agentsNamed(entry.medication)
  const agents = named.filter(({ agent }) => !isOnlyContext(agent, entry.medication))
  const names = agents.map(({ agent }) => agent).join(', ')
  const report = (problem: string): Unread[] => [{ reference: entry.reference, problem: names === '' ? problem : `${names}: ${problem}` }]
  if (entry.taken.kind === 'not-taken') return NOTHING
  if (contradiction !== null) return { spans: [], unclear: [entry.source], unread: report(contradiction) }
  if (agents.length === 0) {
    const problem = named.length > 0 ? contextOf(named) : whyItMayBeOne(entry.medication)
    return problem === null || entry.taken.kind !== 'taken' ? NOTHING : { spans: [], unclear: [entry.source], unread: report(problem) }
  }
  if (textsOf(entry.medication).some((text) => /placebo/i.test(text)))
    return { spans: [], unclear: [entry.source], unread: report('given in a blinded trial: it was not read') }
  switch (entry.taken.kind) {
    case 'held':
      return { spans: [], unclear: [], unread: report(entry.taken.problem) }
    case 'unclear':
      return { spans: [], unclear: [entry.source], unread: report(entry.taken.problem) }
    case 'taken':
      return takenSpans(entry, agents, entry.taken.status, record, report)
  }
}

const contextOf = (named: readonly NamedAgent[]): string =>
  `${named.map(({ agent }) => agent).join(', ')} is named beside another drug: it was not read as received`

function takenSpans(
  entry: MedicationEntry,
  agents: readonly NamedAgent[],
  status: Therapy['status'],
  { asOf }: PatientRecord,
  report: (problem: string) => Unread[],
): EntryRead {
  const route = routeFrom(entry.dosages, entry.medication)
  const spans: Span[] = []
  const unread: Unread[] = []
  const dose = agents.length === 1 && /tki$|inhibitor$/.test(agents[0]?.class ?? '') ? dailyDoseMgFrom(entry.dosages) : null
  const stopReason = status === 'active' ? undefined : stopReasonFrom(entry.reasons)
  const hasEnded = entry.end !== null && spanOf(entry.end).last <= asOf
  for (const agent of agents) {
    const kind = isForSomethingElse(entry, agent) ? 'local' : classBy(route, agent)
    if (kind === 'not-antineoplastic') continue
    if (kind === 'local') {
      unread.push(...report('given locally or for another disease: it was not read as a treatment of the lung cancer'))
      continue
    }
    if (kind === 'unstated') {
      unread.push(...report('its route is not stated: as a tablet it treats rheumatism, so it was not read as a cancer treatment'))
      continue
    }
    const therapy: Therapy = {
      ...agent,
      class: kind,
      ...(entry.start === null ? {} : { start: entry.start }),
      ...(entry.end !== null && hasEnded ? { end: entry.end } : {}),
      // An entry called active whose own period is over says two things.
      status: status === 'active' && hasEnded ? 'unknown' : status,
      ...(stopReason === undefined ? {} : { stopReason }),
      ...(dose === null ? {} : { dailyDoseMg: dose }),
    } as Therapy
    spans.push({ therapy, sources: [entry.source], isDose: entry.kind === 'administration' || entry.kind === 'dispense' })
  }
  return { spans, unclear: [], unread }
}

/** Drugs given into the cerebrospinal fluid are a kind of their own; methotrexate by mouth is no cancer treatment. */
function classBy(
  route: ReturnType<typeof routeFrom>,
  { agent, class: kind }: NamedAgent,
): Therapy['class'] | 'not-antineoplastic' | 'local' | 'unstated' {
  if (route === 'intrathecal' || route === 'local') return route
  if (agent !== 'methotrexate') return kind
  if (route === 'oral-or-under-the-skin') return 'not-antineoplastic'
  return route === 'intravenous' ? kind : 'unstated'
}

const OTHER_INDICATION =
  /macula|retin(a|al|opath)|neovascular|uveitis|rheumat|psoria|crohn|colitis|lupus|vasculitis|ectopic|actinic|keratos|\bwarts?\b/i
const LUNG_OR_BRAIN = /lung|bronch|nsclc|brain|cns|mening|pulmon/i

/** A disease that is no cancer is named as its reason, or bevacizumab in a dose for the eye: a thousandth of the one into a vein. */
function isForSomethingElse({ indications, medication, dosages }: MedicationEntry, { agent }: NamedAgent): boolean {
  const reasons = indications.flatMap(textsOf).map(inEnglish).join('; ')
  if (OTHER_INDICATION.test(reasons) && !LUNG_OR_BRAIN.test(reasons)) return true
  const words = [...textsOf(medication), ...dosages.map(({ text }) => text ?? '')].join(' ')
  const doses = dosages.flatMap(({ doseAndRate }) => (doseAndRate ?? []).map(({ doseQuantity }) => doseQuantity))
  const isOfEye = doses.some((dose) => dose?.value !== undefined && dose.value <= 2.5 && isUnit(dose, /^mg$/i))
  return agent === 'bevacizumab' && (isOfEye || /\b(?:1[.,]25|2[.,]5) ?mg\b(?! ?\/ ?kg)|\b0[.,]05 ?ml\b/i.test(words))
}

function byAgent(spans: readonly Span[]): readonly Span[] {
  const groups = new Map<string, Span[]>()
  for (const span of spans) {
    const key = `${span.therapy.agent}|${span.therapy.class === 'intrathecal'}`
    groups.set(key, [...(groups.get(key) ?? []), span])
  }
  return [...groups.values()].flatMap(joinedSpans).sort(byStart)
}

const referencesOf = (sources: readonly Source[]): string =>
  sources
    .map((source) => (source.kind === 'record' ? source.reference : ''))
    .filter((reference) => reference !== '')
    .join(', ')
