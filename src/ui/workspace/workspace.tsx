import { lazy, Suspense, useMemo } from 'react'
import type { KnowledgePage } from '../../document/knowledge/page.ts'
import type { Model } from '../../engine/model.ts'
import type { Answer } from '../../facts/answers.ts'
import type { IsoDate } from '../../facts/iso-date.ts'
import { useAboutPage } from '../about/use-about-page.ts'
import { changesBetween } from '../changes.ts'
import { ActsContext, DeskContext } from '../desk.ts'
import { FactsPanel } from '../facts/facts-panel.tsx'
import { inLanguage } from '../language/language.ts'
import { useLanguage } from '../language/use-language.ts'
import type { ResponseDesk } from '../response/response-desk.ts'
import type { EvidenceShelf, KnownAgent, ReadReport, Recommended, ShownPatient, SourceShown } from '../shown.ts'
import type { KeptReview, SentLine, Signing } from '../sign/review.ts'
import { useTimeLeft } from '../time-left.ts'
import { TimeNotice } from '../time-notice.tsx'
import { AskWhy } from '../why/ask-why.tsx'
import { WORDS } from '../words.ts'
import { AvoidList } from './avoid-list.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { Footer } from './footer.tsx'
import { type KnowledgeNews, KnowledgeNotice } from './knowledge-notice.tsx'
import { LookAt } from './look-at.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { OpenQuestions } from './open-questions.tsx'
import { Options } from './options.tsx'
import { PatientBanner } from './patient-banner.tsx'
import { PictureLine } from './picture-line.tsx'
import { ReadLine, type Rereading } from './read-line.tsx'
import { RestoredNotice } from './restored-notice.tsx'
import { Sheets } from './sheets.tsx'
import { CaseWarnings, Situation } from './situation.tsx'
import { StatusNotice } from './status-notice.tsx'
import { useAnswers } from './use-answers.ts'
import { useDeskParts } from './use-desk-parts.ts'

const AboutSheet = lazy(() => import('../about/about-sheet.tsx'))

export type WorkspaceProps = {
  readonly patient: ShownPatient
  /** The record system's own banner is on screen: ours is only for paper, where the record system's is not. */
  readonly bannerOnPaperOnly: boolean
  readonly asOf: IsoDate
  /** When the record was read, on the clinician's clock: "10:42". */
  readonly readAt: string
  readonly model: Model
  readonly evidence: EvidenceShelf
  readonly agents: readonly KnownAgent[]
  readonly report: ReadReport
  /** The app's one pipeline: answers in, decision out. Must stay the same function for the same chart. */
  readonly recommend: (answers: readonly Answer[]) => Recommended
  /** What was answered before a relaunch. */
  readonly restored: readonly Answer[]
  /** Told all answers whenever they change. Must stay the same function for the same session. */
  readonly onAnswers: (answers: readonly Answer[]) => void
  /** What was stated for the note before a relaunch, and who is told when it changes. */
  readonly keptReview: KeptReview
  /** Signing for this state of the facts. */
  readonly signing: (recommended: Recommended, answers: readonly Answer[]) => Signing
  /** Everything that the model knows, as a page; built when somebody opens it. */
  readonly aboutModel: () => Promise<KnowledgePage>
  /** The notes of this session that were sent. */
  readonly sent: readonly SentLine[]
  readonly response: ResponseDesk
  /** Seconds until the sign-in ends; null when that is not known. Must stay the same function for the same session. */
  readonly secondsLeft: () => number | null
  /** Fetches what a fact names as its source. Must stay the same function for the same session. */
  readonly readSource: (reference: string) => Promise<SourceShown>
  /** Whether another version of the knowledge is installed, or made the last note. */
  readonly knowledge: KnowledgeNews
  readonly onReadAgain: () => void
  /** Whether the record is being read once more, or why that failed. */
  readonly rereading: Rereading
}

/** Everything about one patient on one screen. */
export function Workspace(props: WorkspaceProps) {
  const { patient, model, report, recommend, signing, sent, aboutModel, onReadAgain, rereading } = props
  const answering = useAnswers(recommend, model, props.restored, props.onAnswers)
  const { answers, last, recommended, deciding, answerAll, undo, dismiss } = answering
  const { decision } = recommended
  const about = useAboutPage()
  const timeLeft = useTimeLeft(props.secondsLeft)
  const { stack, acts, desk } = useDeskParts(props, answering)
  const language = useLanguage()
  const changes = useMemo(
    () => (last === null ? [] : inLanguage(language, () => changesBetween(last.before.decision, decision, model))),
    [last, decision, model, language],
  )
  const forSigning = useMemo(() => signing(recommended, answers), [signing, recommended, answers])
  return (
    <ActsContext value={acts}>
      <DeskContext value={desk}>
        <div className="workspace">
          <header className="top">
            <h1 className="unseen">{WORDS.appName}</h1>
            <PatientBanner patient={patient} onPaperOnly={props.bannerOnPaperOnly} />
            <ReadLine report={report} rereading={rereading} onOpen={() => stack.open({ kind: 'read' })} onAgain={onReadAgain} />
            <TimeNotice left={timeLeft} />
            <OfflineNotice />
            <KnowledgeNotice {...props.knowledge} />
          </header>
          <PictureLine />
          <div className="body">
            <main className="main">
              <StatusNotice />
              <CaseWarnings />
              <RestoredNotice restored={props.restored} onUndo={undo} />
              <ChangedNotice
                {...{ last, deciding, changes }}
                now={recommended}
                onUndo={() => undo(last?.facts ?? [])}
                onDismiss={dismiss}
              />
              <Options changes={changes} onCompare={() => stack.open({ kind: 'compare' })} />
              <div className="beneath">
                <OpenQuestions />
                <div>
                  <AvoidList changes={changes} />
                  <AskWhy />
                </div>
              </div>
              <LookAt onOpen={(picture) => stack.open({ kind: 'picture', picture })} />
              <Situation />
            </main>
            <FactsPanel answers={answers} onUndoAll={() => undo(answers.map(({ fact }) => fact))} />
          </div>
          <Footer
            writing={forSigning.writing}
            sent={sent}
            onSign={() => stack.open({ kind: 'sign' })}
            onResponse={() => stack.open({ kind: 'response' })}
            onAbout={about.show}
            onReport={() => stack.open({ kind: 'report' })}
          />
        </div>
        <Sheets
          stack={stack}
          signing={forSigning}
          kept={props.keptReview}
          sent={sent}
          response={{ desk: props.response, about: patient?.name ?? null, answers, onAnswers: answerAll }}
          timeLeft={timeLeft}
          read={{ report, onAgain: onReadAgain, busy: rereading === 'under-way' }}
        />
        {about.open ? (
          <Suspense fallback={null}>
            <AboutSheet load={aboutModel} onClose={about.close} />
          </Suspense>
        ) : null}
      </DeskContext>
    </ActsContext>
  )
}
