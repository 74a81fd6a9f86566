import { Fragment, lazy, type ReactNode, Suspense, useState, useSyncExternalStore } from 'react'
import { FactSheet } from '../facts/fact-sheet.tsx'
import type { ResponseSheetProps } from '../response/response-sheet.tsx'
import type { VisitDraft } from '../response/visit-draft.ts'
import type { KeptReview, Review, SentLine, Signing } from '../sign/review.ts'
import { useSigning } from '../sign/use-signing.ts'
import type { TimeLeft } from '../time-left.ts'
import { CompareSheet } from '../why/compare-sheet.tsx'
import { WhySheet } from '../why/why-sheet.tsx'
import { ReadSheet, type ReadSheetProps } from './read-sheet.tsx'
import type { Content, SheetStack } from './sheet-stack.ts'

const ResponseSheet = lazy(() => import('../response/response-sheet.tsx'))
const SourceSheet = lazy(() => import('../source/source-sheet.tsx'))
const PictureSheet = lazy(() => import('../pictures/picture-sheet.tsx'))
const ReportSheet = lazy(() => import('../report/report-sheet.tsx'))
const SignSheet = lazy(() => import('../sign/sign-sheet.tsx'))

type SheetsProps = {
  readonly stack: SheetStack
  readonly signing: Signing
  /** What was stated for the note before a relaunch, and who is told when it changes. */
  readonly kept: KeptReview
  readonly sent: readonly SentLine[]
  readonly response: Pick<ResponseSheetProps, 'desk' | 'about' | 'answers' | 'onAnswers'>
  readonly timeLeft: TimeLeft
  readonly read: Omit<ReadSheetProps, 'onClose'>
}

export function Sheets({ stack, signing, kept, sent, response, timeLeft, read }: SheetsProps) {
  const shown = useSyncExternalStore(stack.subscribe, stack.shown)
  const onClose = stack.close
  // The draft lives here, not in the sheet: closing the preview or a failure to store loses nothing.
  const [review, setReview] = useState<Review>(kept.restored)
  const changeReview = (next: Review): void => {
    setReview(next)
    kept.onReview(next)
  }
  const { typed } = response.desk
  const [visit, setVisit] = useState<VisitDraft | null>(typed.restored)
  const changeVisit = (next: VisitDraft | null): void => {
    setVisit(next)
    typed.onTyped(next)
  }
  const attempt = useSigning(signing)
  return shown.map((sheet) => <Fragment key={sheet.opened}>{sheetFor(sheet)}</Fragment>)

  function sheetFor(sheet: Content): ReactNode {
    switch (sheet.kind) {
      case 'fact':
        return <FactSheet name={sheet.name} onClose={onClose} />
      case 'option':
        return <WhySheet id={sheet.id} onClose={onClose} />
      case 'source':
        return (
          <Suspense fallback={null}>
            <SourceSheet reference={sheet.reference} version={sheet.version} onClose={onClose} />
          </Suspense>
        )
      case 'picture':
        return (
          <Suspense fallback={null}>
            <PictureSheet picture={sheet.picture} response={response.desk} onClose={onClose} />
          </Suspense>
        )
      case 'report':
        return (
          <Suspense fallback={null}>
            <ReportSheet report={read.report} onClose={onClose} />
          </Suspense>
        )
      case 'compare':
        return <CompareSheet onClose={onClose} />
      case 'read':
        return <ReadSheet {...read} onClose={onClose} />
      case 'response':
        return (
          <Suspense fallback={null}>
            <ResponseSheet {...response} draft={visit} onDraft={changeVisit} onClose={onClose} />
          </Suspense>
        )
      case 'sign':
        return (
          <Suspense fallback={null}>
            <SignSheet
              signing={signing}
              sent={sent}
              timeLeft={timeLeft}
              attempt={attempt}
              review={review}
              onReview={changeReview}
              restored={kept.restored}
              onClose={onClose}
            />
          </Suspense>
        )
    }
  }
}
