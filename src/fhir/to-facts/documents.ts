import type { Unread } from '../chart.ts'
import type { PatientRecord } from '../record.ts'
import { labelOf } from '../resources/coding.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import type { DocumentReference } from '../resources/document-reference.ts'
import { NOTE_SYSTEM, NOTE_TITLE } from '../resources/meninx-note.ts'
import { referenceKey } from '../resources/reference.ts'
import { finalityOf } from '../result-status.ts'
import { firstDate, referenceOf } from '../source-of.ts'
import { inEnglish } from './in-english.ts'
import { isUntil } from './observed.ts'

const RELEVANT =
  /on[ck]olog|histolog|anatomopat|mole[ck]ular|g[eé]n[oóe]mi|mutaci|arztbrief|tumor(konferenz|board)|entlass|compte[- ]rendu|informe|referto|\birm\b|scanner|\brm[n]?\b|\btac?\b|病理|基因|影像|出院|磁共振|patholog|cytolog|molecular|genom|sequencing|\bngs\b|mutation|\bmri?\b|imaging|radiolog|\bct\b|\bpet\b|brain|head|csf|spinal|lumbar|egfr|\balk\b|biops|tumou?r|cancer|discharge|consult|echo|ecg|ekg|electrocard/i

/** Reports and documents that only a person can read: named with title and date, so that somebody opens them. */
export function documentsToRead({ reports, documents, observations, asOf }: PatientRecord): readonly Unread[] {
  const came = new Set(observations.map(referenceOf))
  const known = documents.filter((document) => isCurrent(document, asOf) && !isOurs(document))
  const relevant = known.filter((document) => RELEVANT.test(inEnglish(titleOf(document))))
  const others = known.length - relevant.length
  return [
    ...reports.filter((report) => isUntil(dateOf(report), asOf) && isOnlyToRead(report, came)).map(reportToRead),
    ...relevant.map((document) => ({
      reference: referenceOf(document),
      problem: `report to read: open it (${withDate(titleOf(document), firstDate(document.date))})`,
    })),
    ...(others > 0
      ? [{ reference: 'DocumentReference', problem: `${others} other document${others === 1 ? ' was' : 's were'} not read` }]
      : []),
  ]
}

const isCurrent = ({ status, date }: DocumentReference, asOf: PatientRecord['asOf']): boolean =>
  status === 'current' && isUntil(firstDate(date), asOf)

/** A note that Meninx wrote says nothing that is not in the record or was not answered by a person. */
function isOurs({ identifier, masterIdentifier, description, content }: DocumentReference): boolean {
  const titles = [description, ...(content ?? []).map(({ attachment }) => attachment?.title)]
  return (
    [masterIdentifier, ...(identifier ?? [])].some((one) => one?.system === NOTE_SYSTEM) ||
    titles.some((title) => title?.includes(`${NOTE_TITLE} MX-`) === true)
  )
}

/** A report that may say more than its results do: in a file, in prose, in results that did not come, or in none at all. */
function isOnlyToRead({ result = [], conclusion, presentedForm = [] }: DiagnosticReport, came: ReadonlySet<string>): boolean {
  if (presentedForm.length > 0 || (conclusion !== undefined && result.length === 0)) return true
  return !result.some((reference) => came.has(referenceKey(reference) ?? ''))
}

function reportToRead(report: DiagnosticReport): Unread {
  const title = labelOf(report.code) ?? 'a report'
  const pending = finalityOf(report) === 'final' ? '' : ', not final'
  const says = report.conclusion === undefined ? '' : `; it concludes: ${shortened(report.conclusion)}`
  return { reference: referenceOf(report), problem: `report to read: open it (${withDate(title, dateOf(report))}${pending})${says}` }
}

const LONGEST_QUOTE = 300
const shortened = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text)

const dateOf = (report: DiagnosticReport) => firstDate(report.effectiveDateTime, report.effectivePeriod?.start, report.issued)
const withDate = (title: string, date: string | null): string => (date === null ? `${title}, no date` : `${title}, ${date}`)

function titleOf({ description, type, content }: DocumentReference): string {
  return description ?? labelOf(type) ?? content?.[0]?.attachment?.title ?? 'a document'
}
