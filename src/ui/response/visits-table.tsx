import type { IsoDate } from '../../facts/iso-date.ts'
import { COMPARTMENTS, type Compartment, type CompartmentId, type Course } from '../../response/course.ts'
import { changeInWords } from '../../response/target-lesions.ts'
import { OUTCOME_WORDS, stateInWords } from '../../response/words.ts'
import { sentence } from '../language/sentences.ts'
import type { KeptVisit, ResponseDesk, ShownVisit } from './response-desk.ts'
import { RESPONSE_WORDS, storingInWords, writerInWords } from './response-words.ts'
import { TakeBack } from './take-back.tsx'

type VisitsTableProps = {
  readonly course: Course
  readonly desk: ResponseDesk
  readonly onCorrect: (kept: KeptVisit) => void
  readonly onRemove: (date: IsoDate) => void
  readonly onTakeBack: (where: string, date: IsoDate) => void
}

/** Every visit, newest first, with what it says about each compartment and where it is kept. */
export function VisitsTable({ course, ...foot }: VisitsTableProps) {
  const { desk } = foot
  const ids = Object.keys(COMPARTMENTS) as CompartmentId[]
  return (
    <section className="scrolled" tabIndex={0} aria-label={RESPONSE_WORDS.visits}>
      <table className="visits">
        <thead>
          <tr>
            <th scope="col">{RESPONSE_WORDS.visit}</th>
            {ids.map((id) => (
              <th scope="col" key={id}>
                {sentence(COMPARTMENTS[id])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {desk.book.visits.toReversed().map((kept) => (
            <tr key={kept.visit.date}>
              <th scope="row">
                {kept.visit.date}
                <VisitFoot kept={kept} {...foot} />
              </th>
              {ids.map((id) => (
                <td key={id}>
                  <Cell compartment={course.compartments[id]} date={kept.visit.date} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function VisitFoot({ kept, desk, onCorrect, onRemove, onTakeBack }: Omit<VisitsTableProps, 'course'> & { readonly kept: ShownVisit }) {
  const { visit, origin, storing, by } = kept
  const stored = storedAt(kept)
  const ecog = visit.entries.ecog
  const canStore = desk.whereStored.kind === 'record' && origin === 'entered' && storing.kind !== 'stored' && storing.kind !== 'under-way'
  const about = (what: string): string => `${what}: ${visit.date}`
  return (
    <>
      {ecog === undefined ? null : <span className="muted">ECOG {sentence(stateInWords(ecog))}</span>}
      <span className="muted">
        {RESPONSE_WORDS.origin[origin]}
        {kept.where === null ? '' : `, ${kept.where}`}
        {by.own || origin === 'chart' ? '' : `, ${RESPONSE_WORDS.by(writerInWords(by))}`}
        {origin === 'entered' && desk.whereStored.kind === 'record' ? `; ${storingInWords(storing)}` : ''}
      </span>
      {kept.again ? <span className="muted">{desk.canSign ? RESPONSE_WORDS.countsAgain : RESPONSE_WORDS.countsAgainHere}</span> : null}
      <span className="visit-actions">
        {canStore ? (
          <button type="button" className="link" aria-label={about(RESPONSE_WORDS.store)} onClick={() => desk.store(visit.date)}>
            {RESPONSE_WORDS.store}
          </button>
        ) : null}
        <button type="button" className="link" aria-label={about(RESPONSE_WORDS.correct)} onClick={() => onCorrect(kept)}>
          {RESPONSE_WORDS.correct}
        </button>
        {origin === 'entered' && storing.kind === 'not-stored' ? (
          <button type="button" className="link" aria-label={about(RESPONSE_WORDS.remove)} onClick={() => onRemove(visit.date)}>
            {RESPONSE_WORDS.remove}
          </button>
        ) : null}
        {stored === null ? null : <TakeBack where={stored} date={visit.date} by={by} onTakeBack={() => onTakeBack(stored, visit.date)} />}
      </span>
    </>
  )
}

/** Where a visit of its own is in the record; single results are corrected where they are. */
const storedAt = ({ origin, where, storing }: KeptVisit): string | null =>
  origin === 'chart' ? null : (where ?? (storing.kind === 'stored' ? storing.where : null))

function Cell({ compartment, date }: { readonly compartment: Compartment; readonly date: IsoDate }) {
  const point = compartment.points.find((one) => one.date === date)
  if (point === undefined) return <span className="muted">{RESPONSE_WORDS.notAssessedHere}</span>
  const lines = [...sumLines(compartment, date), ...(point.role === 'follow-up' ? partLines(compartment.id, point) : [])]
  return (
    <>
      <span className={point.role === 'follow-up' && point.result.outcome === 'progression' ? 'outcome-progression' : 'outcome-small'}>
        {point.role === 'follow-up' ? sentence(OUTCOME_WORDS[point.result.outcome]) : RESPONSE_WORDS.role[point.role]}
      </span>
      {lines.map((line) => (
        <span className="muted" key={line}>
          {line}
        </span>
      ))}
    </>
  )
}

function sumLines({ sums, nadir }: Compartment, date: IsoDate): readonly string[] {
  const at = sums.find((one) => one.date === date)
  if (at === undefined) return []
  if (at.mm === null) return [RESPONSE_WORDS.sumNotEvaluable]
  const [first] = sums
  const fromBaseline =
    first === undefined || first.mm === null || first.date === date
      ? ''
      : `, ${RESPONSE_WORDS.fromBaseline(sentence(changeInWords(first.mm, at.mm)))}`
  return [`${at.mm} mm${fromBaseline}${nadir?.date === date ? ` (${RESPONSE_WORDS.nadir.toLowerCase()})` : ''}`]
}

/** Of the leptomeninges the three components; of the others the sum says it. */
function partLines(id: CompartmentId, point: Compartment['points'][number]): readonly string[] {
  if (id !== 'meninges' || point.role !== 'follow-up') return []
  return point.result.components.map(({ name, state }) => `${sentence(name)}: ${sentence(stateInWords(state))}`)
}
