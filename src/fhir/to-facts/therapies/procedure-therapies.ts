import type { Source } from '../../../facts/fact.ts'
import { spanOf } from '../../../facts/iso-date.ts'
import type { Therapy } from '../../../facts/therapy.ts'
import { RADIOTHERAPY_PROCEDURES } from '../../../knowledge/codes/radiotherapy.ts'
import type { Unread } from '../../chart.ts'
import { isOneOf } from '../../meaning.ts'
import type { PatientRecord } from '../../record.ts'
import { type CodeableConcept, textsOf } from '../../resources/coding.ts'
import type { Procedure } from '../../resources/procedure.ts'
import { firstDate, referenceOf, sourceOf } from '../../source-of.ts'
import { agentsInWords, agentsNamed } from './agents-named.ts'
import { receivedOf } from './received.ts'
import type { Span } from './spans.ts'
import { stopReasonFrom } from './stop-reason.ts'

const CHEMOTHERAPY = /chemo|antineoplastic|immunotherapy|targeted therapy|systemic therapy|systemtherapie/i
const INTRATHECAL = /intrathecal|intraventricular|ommaya/i

/** Drugs that a procedure names; a chemotherapy that names none is reported and leaves the list open. */
export function procedureTherapies({ procedures, asOf }: PatientRecord): {
  spans: readonly Span[]
  unclear: readonly Source[]
  unread: readonly Unread[]
} {
  const spans: Span[] = []
  const unclear: Source[] = []
  const unread: Unread[] = []
  for (const procedure of procedures) {
    const status = statusOf(procedure)
    const start = firstDate(procedure.performedPeriod?.start, procedure.performedDateTime)
    if (status === null || (start !== null && spanOf(start).first > asOf)) continue
    const words = wordsOf(procedure)
    const agents = [procedure.code, ...(procedure.usedCode ?? [])].flatMap((concept) => (concept === undefined ? [] : agentsOf(concept)))
    const source = sourceOf(procedure, start, words)
    const received = receivedOf(procedure)
    if (received.kind === 'doubted' && (agents.length > 0 || CHEMOTHERAPY.test(words))) {
      unclear.push(source)
      unread.push({
        reference: referenceOf(procedure),
        problem: `"${received.words}" does not say that it was given: "${words}" was not read`,
      })
      continue
    }
    if (agents.length === 0 && (CHEMOTHERAPY.test(words) || isOneOf(procedure.code, RADIOTHERAPY_PROCEDURES.chemoradiation))) {
      unclear.push(source)
      unread.push({ reference: referenceOf(procedure), problem: `"${words}": the drug is not stated` })
    }
    const end = firstDate(procedure.performedPeriod?.end)
    const hasEnded = end !== null && spanOf(end).last <= asOf
    const stopReason = stopReasonFrom(procedure.statusReason === undefined ? [] : [procedure.statusReason])
    for (const agent of agents) {
      const therapy = {
        ...agent,
        class: INTRATHECAL.test(words) ? 'intrathecal' : agent.class,
        ...(start === null ? {} : { start }),
        ...(hasEnded ? { end } : {}),
        status,
        ...(stopReason === undefined ? {} : { stopReason }),
      } as Therapy
      spans.push({ therapy, sources: [source], isDose: true })
    }
  }
  return { spans, unclear, unread }
}

const agentsOf = (concept: CodeableConcept) => {
  const { agents } = agentsNamed(concept)
  return agents.length > 0 ? agents : textsOf(concept).flatMap(agentsInWords)
}

const wordsOf = ({ code, category }: Procedure): string => [...new Set([...textsOf(code), ...textsOf(category)])].join('; ')

/** https://hl7.org/fhir/R4/valueset-event-status.html ; a procedure in preparation or not done gave nothing. */
function statusOf({ status }: Procedure): Therapy['status'] | null {
  switch (status) {
    case 'in-progress':
      return 'active'
    case 'completed':
    case 'stopped':
      return 'unknown'
    default:
      return null
  }
}
