import type { Answer } from '../facts/answers.ts'
import type { ValueOf } from '../facts/patient-facts.ts'
import type { Compartment, Course } from './course.ts'
import { FROM_ASSESSMENT } from './from-assessment.ts'
import { evaluable } from './visit.ts'

/** Which compartments the chart says are affected, where it says so: one of them that was never assessed keeps the whole open. */
export type Affected = { readonly brain: boolean; readonly meninges: boolean }

/**
 * What the decision may take from the assessment, as answers of the clinician whose reason names the assessment. Nothing follows from
 * what is not settled: progression needs every affected compartment at its latest visit.
 */
export function answersFromCourse(course: Course, affected: Affected): readonly Answer[] {
  return [...extracranial(course), ...progression(course, affected), ...field(course)]
}

type Status = { readonly progressing: boolean; readonly reason: string; readonly open?: true }

/** After a progression nothing but another start of treatment makes a compartment stable again: what is less clear stays open. */
function statusOf({ latest, id, progressedOn }: Compartment): Status | null {
  if (latest === null || (progressedOn !== null && latest.result.outcome !== 'progression')) return null
  if (latest.result.outcome === 'not-evaluable' || latest.result.outcome === 'unsettled') return null
  return { progressing: latest.result.outcome === 'progression', reason: `${NAMES[id]} ${WORDS[latest.result.outcome]} on ${latest.date}` }
}

const NAMES = { brain: 'RANO-BM', meninges: 'RANO-LM', body: 'RECIST 1.1' } as const
const WORDS = {
  'complete-response': 'complete response',
  'partial-response': 'partial response',
  response: 'response',
  stable: 'stable',
  progression: 'progression',
  'no-disease': 'no disease',
} as const

/** One compartment that progresses settles the CNS; that none does takes all that are affected or followed. */
function cnsStatus({ compartments: { brain, meninges } }: Course, affected: Affected): Status | null {
  const relevant = [
    ...(affected.brain || brain.points.length > 0 ? [brain] : []),
    ...(affected.meninges || meninges.points.length > 0 ? [meninges] : []),
  ]
  const statuses = relevant.map(statusOf)
  const known = statuses.filter((status) => status !== null)
  const progressing = known.filter((status) => status.progressing)
  if (progressing.length > 0) return { progressing: true, reason: progressing.map(({ reason }) => reason).join('; ') }
  return known.length === 0 || known.length < relevant.length
    ? null
    : { progressing: false, reason: known.map(({ reason }) => reason).join('; ') }
}

function progression(course: Course, affected: Affected): readonly Answer[] {
  const [cns, body] = [cnsStatus(course, affected) ?? growthInField(course, affected), statusOf(course.compartments.body)]
  if (cns === null || body === null) return []
  // Growth that may be necrosis does not explain a change elsewhere, and progression elsewhere does not settle it.
  if (cns.open === true && body.progressing) return []
  const value: ValueOf<'progression'> = cns.progressing
    ? body.progressing
      ? 'cns-and-extracranial'
      : 'cns-only'
    : body.progressing
      ? 'extracranial-only'
      : 'none'
  return [{ fact: 'progression', value, reason: `${FROM_ASSESSMENT}${cns.reason}; ${body.reason}.` }]
}

/**
 * Growth inside an irradiated field is handed on as growth in the CNS together with the field: the decision model then puts necrosis
 * before any change of treatment. Only where the leptomeninges are settled, or not affected.
 */
function growthInField({ compartments: { brain, meninges } }: Course, affected: Affected): (Status & { readonly open: true }) | null {
  if (brain.latest?.result.outcome !== 'unsettled') return null
  const followed = affected.meninges || meninges.points.length > 0
  if (followed && statusOf(meninges) === null) return null
  return { progressing: true, open: true, reason: `growth inside an irradiated field on ${brain.latest.date}, necrosis or progression` }
}

function extracranial({ compartments: { body } }: Course): readonly Answer[] {
  const status = statusOf(body)
  if (status === null || body.latest === null) return []
  const { outcome } = body.latest.result
  const value = status.progressing ? 'progressing' : outcome === 'no-disease' || outcome === 'complete-response' ? 'none' : 'controlled'
  return [{ fact: 'extracranialDisease', value, reason: `${FROM_ASSESSMENT}${status.reason}.` }]
}

/** Necrosis or progression: what the latest visit says about the field and the perfusion. */
function field({ visits, compartments: { brain } }: Course): readonly Answer[] {
  const { latest } = brain
  const visit = visits.find(({ date }) => date === latest?.date)
  if (visit === undefined) return []
  const [inside, perfusion] = [evaluable(visit, 'brain-field'), evaluable(visit, 'brain-perfusion')]
  const reason = `${FROM_ASSESSMENT}brain metastases on ${visit.date}.`
  return [
    ...(inside === null || inside === 'some-outside'
      ? []
      : [{ fact: 'lesionInRadiotherapyField', value: inside === 'all-inside' ? 'yes' : 'no', reason } as const]),
    ...(inside !== 'all-inside' || perfusion === null ? [] : [{ fact: 'lesionPerfusion', value: perfusion, reason } as const]),
  ]
}
