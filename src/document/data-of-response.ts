import { COMPARTMENTS, type Compartment, type CompartmentId, courseFrom } from '../response/course.ts'
import { RESPONSE_RULES, type RuleId } from '../response/rules.ts'
import { visitReference } from '../response/visit-line.ts'
import { CRITERIA } from '../response/words.ts'
import type { NoteInput } from './note.ts'
import { rulesOf } from './note-response.ts'
import type { Say } from './say.ts'

/** The frameworks that fit; the visits as they were entered, by reference; those taken back; and what follows from those that count. */
export function dataOfResponse({ decision, model, response, words: { say } }: NoteInput) {
  const labels = decision.response.map((id) => ({ id, label: model.responseFrameworks.find((one) => one.id === id)?.label ?? id }))
  const { visits, keptHere, inError, countAgain } = response ?? { visits: [], keptHere: [], inError: [], countAgain: [] }
  return {
    frameworks: labels,
    visits: visits.map((visit) => ({ reference: visitReference(visit), ...visit })),
    keptHere: keptHere.map(visitReference),
    takenBack: inError,
    countAgain,
    results: visits.length === 0 ? null : resultsFrom(courseFrom(visits), say),
  }
}

function resultsFrom({ start, compartments, firstToProgress, cns, nonCns, lmType }: ReturnType<typeof courseFrom>, say: Say) {
  const { type, subtype, label, remarks } = lmType
  const ids = Object.keys(COMPARTMENTS) as CompartmentId[]
  return {
    start,
    firstToProgress,
    cns,
    nonCns,
    lmType: { type, subtype, label: say(label), remarks: remarks.map((one) => say(one)) },
    compartments: Object.fromEntries(ids.map((id) => [id, compartmentData(compartments[id], say)])),
  }
}

function compartmentData({ id, points, latest, nadir, best, progressedOn }: Compartment, say: Say) {
  return {
    criteria: CRITERIA[id],
    course: points.map((point) =>
      point.role === 'follow-up'
        ? { date: point.date, role: point.role, outcome: point.result.outcome }
        : { date: point.date, role: point.role, outcome: null },
    ),
    latest: latest === null ? null : latestData(latest, say),
    nadir,
    best: best === null ? null : { outcome: best.outcome, date: best.date },
    progressedOn,
  }
}

function latestData({ date, result }: NonNullable<Compartment['latest']>, say: Say) {
  const { outcome, because, components, missing, remarks } = result
  const reasons = (all: typeof because) => all.map(({ rule, says }) => ({ rule, says: say(says) }))
  return {
    date,
    outcome,
    because: reasons(because),
    components: components.map(({ name, state, because: parts, missing: not }) => ({
      name: say(name),
      state,
      because: reasons(parts),
      missing: not.map((one) => say(one)),
    })),
    missing: missing.map((one) => say(one)),
    remarks: remarks.map((remark) => say(remark)),
    rules: rulesOf(result).map((rule) => ruleData(rule, say)),
  }
}

function ruleData(id: RuleId, say: Say) {
  const { says, basis } = RESPONSE_RULES[id]
  const { evidence, publication, verified } = basis
  return { id, says: say(says), evidence, publication: say(publication), verified }
}
