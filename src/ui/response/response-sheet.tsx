import { useEffect, useMemo } from 'react'
import type { Answer } from '../../facts/answers.ts'
import { courseFrom } from '../../response/course.ts'
import { answersFromCourse } from '../../response/facts-from.ts'
import { FROM_ASSESSMENT } from '../../response/from-assessment.ts'
import { emptyVisit, type Visit } from '../../response/visit.ts'
import { useDesk } from '../desk.ts'
import { sentence } from '../language/sentences.ts'
import { Sheet } from '../sheet.tsx'
import { WORDS } from '../words.ts'
import { affectedIn, currentTherapyStart } from './affected.ts'
import { BesideList } from './beside-list.tsx'
import { CourseSummary } from './course-summary.tsx'
import { DisagreementList } from './disagreement-list.tsx'
import { EarlierValues } from './earlier-values.tsx'
import { InDecision } from './in-decision.tsx'
import { InErrorList } from './in-error-list.tsx'
import type { KeptVisit, ResponseDesk } from './response-desk.ts'
import { RESPONSE_WORDS } from './response-words.ts'
import './response.css'
import { SumChart } from './sum-chart.tsx'
import { blankDraft, draftOf, type VisitDraft } from './visit-draft.ts'
import { VisitForm } from './visit-form.tsx'
import { VisitsTable } from './visits-table.tsx'

export type ResponseSheetProps = {
  readonly desk: ResponseDesk
  readonly about: string | null
  readonly answers: readonly Answer[]
  /** Lives outside of the sheet: closing it loses nothing that was typed. */
  readonly draft: VisitDraft | null
  readonly onDraft: (draft: VisitDraft | null) => void
  /** Gives answers and takes others back, as one step. */
  readonly onAnswers: (answers: readonly Answer[], takenBack: readonly Answer['fact'][]) => void
  readonly onClose: () => void
}

/** Has it worked? The visits, what the published criteria make of them, and what the decision takes from that. */
export default function ResponseSheet({ desk, about, answers, draft, onDraft, onAnswers, onClose }: ResponseSheetProps) {
  const { asOf, facts } = useDesk()
  const { visits: kept, beside, reading, unread, canUndo, restored } = desk.book
  const { read } = desk
  useEffect(read, [read])
  const visits = useMemo(() => kept.map(({ withResults }) => withResults), [kept])
  const course = useMemo(() => courseFrom(visits), [visits])
  const used = answers.filter(isFromAssessment)
  const derivedFrom = (all: readonly Visit[]): readonly Answer[] => {
    const own = new Set(answers.filter((answer) => !isFromAssessment(answer)).map(({ fact }) => fact))
    return answersFromCourse(courseFrom(all), affectedIn(facts)).filter(({ fact }) => !own.has(fact))
  }
  const take = (all: readonly Visit[]): void => {
    const derived = derivedFrom(all)
    const gone = used.map(({ fact }) => fact).filter((fact) => !derived.some((answer) => answer.fact === fact))
    if (derived.length + gone.length > 0) onAnswers(derived, gone)
  }
  const keep = (visit: Visit): void => {
    onDraft(null)
    take(desk.keep(visit, draft?.correcting ?? null))
  }
  /** What the decision uses follows the visits: an answer never outlives the visit that it rests on. */
  const follow = (all: readonly Visit[]): void => {
    if (used.length > 0) take(all)
  }
  const add = (): void => {
    const start = course.start ?? currentTherapyStart(facts)
    onDraft(blankDraft(start === null ? {} : { 'treatment-start': start }))
  }
  return (
    <Sheet title={RESPONSE_WORDS.title} wide onClose={onClose} {...(about === null ? {} : { about })}>
      {draft !== null && draft === desk.typed.restored ? (
        <p role="status" className="muted">
          {RESPONSE_WORDS.typedBefore}
        </p>
      ) : null}
      {draft === null ? (
        <div className="response">
          <p className="muted">{RESPONSE_WORDS.explain}</p>
          <p className="actions">
            <button type="button" className="primary" data-first onClick={add}>
              {RESPONSE_WORDS.add}
            </button>
            {canUndo ? (
              <button type="button" onClick={() => follow(desk.undo())}>
                {RESPONSE_WORDS.undo}
              </button>
            ) : null}
          </p>
          <p role="status" className="muted">
            {[reading === 'under-way' ? RESPONSE_WORDS.reading : '', restored > 0 ? RESPONSE_WORDS.restored(restored) : ''].join(' ')}
          </p>
          {unread.length === 0 ? null : (
            <ul className="warnings">
              {unread.map((one) => (
                <li key={one}>{sentence(one)}</li>
              ))}
            </ul>
          )}
          <EarlierValues values={desk.earlier} />
          {kept.length === 0 ? <p>{RESPONSE_WORDS.none}</p> : <CourseSummary course={course} />}
          {kept.length + used.length === 0 ? null : (
            <InDecision
              derived={derivedFrom(visits)}
              used={used}
              settled={reading === 'done'}
              onUse={() => take(visits)}
              onTakeBack={() =>
                onAnswers(
                  [],
                  used.map(({ fact }) => fact),
                )
              }
            />
          )}
          {kept.length === 0 ? null : (
            <>
              <SumChart course={course} />
              <section aria-labelledby="visits-heading">
                <h3 id="visits-heading">{RESPONSE_WORDS.visits}</h3>
                <VisitsTable
                  course={course}
                  desk={desk}
                  onCorrect={(one) => onDraft(draftToCorrect(one))}
                  onRemove={(date) => follow(desk.remove(date))}
                  onTakeBack={(where, date) => follow(desk.takeBack(where, date))}
                />
                {desk.whereStored.kind === 'note' ? (
                  <p className="muted">{`${sentence(desk.whereStored.why)} ${RESPONSE_WORDS.storeInNote}`}</p>
                ) : null}
              </section>
              <BesideList beside={beside} onTakeBack={(where, date) => follow(desk.takeBack(where, date))} />
              <DisagreementList course={course} />
            </>
          )}
          <InErrorList desk={desk} onCountAgain={(where, date) => follow(desk.countAgain(where, date))} />
        </div>
      ) : (
        <VisitForm
          draft={draft}
          asOf={asOf}
          visits={visits}
          earlier={desk.earlier}
          taken={kept.filter(({ origin }) => origin !== 'chart').map(({ visit }) => visit.date)}
          dateFixed={isInRecord(kept.find(({ visit }) => visit.date === draft.correcting))}
          onDraft={onDraft}
          onKeep={keep}
          onDiscard={() => onDraft(null)}
        />
      )}
      <p className="muted">{WORDS.notDirective}</p>
    </Sheet>
  )
}

/** Single results of the record are not taken into a visit: they stand beside its day, and beneath what it leaves empty. */
const draftToCorrect = ({ visit, origin }: KeptVisit): VisitDraft => draftOf(origin === 'chart' ? emptyVisit(visit.date) : visit)

/** What the record holds under a day stays there under that day. */
const isInRecord = (kept: KeptVisit | undefined): boolean =>
  kept !== undefined && (kept.origin !== 'entered' || kept.storing.kind !== 'not-stored')

const isFromAssessment = ({ reason }: Answer): boolean => reason?.startsWith(FROM_ASSESSMENT) === true
