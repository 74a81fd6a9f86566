import { Fragment, lazy, type ReactNode, Suspense, useState } from 'react'
import type { FactName } from '../../facts/patient-facts.ts'
import { FactSheet } from '../facts/fact-sheet.tsx'
import type { PictureName } from '../pictures/picture-name.ts'
import type { ResponseSheetProps } from '../response/response-sheet.tsx'
import type { VisitDraft } from '../response/visit-draft.ts'
import { EMPTY_REVIEW, type Review, type SentLine, type Signing } from '../sign/review.ts'
import { useSigning } from '../sign/use-signing.ts'
import type { TimeLeft } from '../time-left.ts'
import { CompareSheet } from '../why/compare-sheet.tsx'
import { WhySheet } from '../why/why-sheet.tsx'
import { ReadSheet, type ReadSheetProps } from './read-sheet.tsx'

const ResponseSheet = lazy(() => import('../response/response-sheet.tsx'))
const SourceSheet = lazy(() => import('../source/source-sheet.tsx'))
const PictureSheet = lazy(() => import('../pictures/picture-sheet.tsx'))
const ReportSheet = lazy(() => import('../report/report-sheet.tsx'))
const SignSheet = lazy(() => import('../sign/sign-sheet.tsx'))

/** What lies on top of the workspace. One may open another; closing goes back. */
export type Content =
  | { readonly kind: 'fact'; readonly name: FactName }
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'source'; readonly reference: string; readonly version: string | null }
  | { readonly kind: 'picture'; readonly picture: PictureName }
  | { readonly kind: 'report' }
  | { readonly kind: 'compare' }
  | { readonly kind: 'response' }
  | { readonly kind: 'sign' }
  | { readonly kind: 'read' }
/** `opened` counts the sheets opened so far: the same fact opened twice is two sheets. */
export type Shown = Content & { readonly opened: number }

type SheetsProps = {
  readonly shown: readonly Shown[]
  readonly onClose: () => void
  readonly signing: Signing
  readonly sent: readonly SentLine[]
  readonly response: Pick<ResponseSheetProps, 'desk' | 'about' | 'answers' | 'onAnswers'>
  readonly timeLeft: TimeLeft
  readonly read: Omit<ReadSheetProps, 'onClose'>
}

export function Sheets({ shown, onClose, signing, sent, response, timeLeft, read }: SheetsProps) {
  // The draft lives here, not in the sheet: closing the preview or a failure to store loses nothing.
  const [review, setReview] = useState<Review>(EMPTY_REVIEW)
  const [visit, setVisit] = useState<VisitDraft | null>(null)
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
            <PictureSheet picture={sheet.picture} onClose={onClose} />
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
            <ResponseSheet {...response} draft={visit} onDraft={setVisit} onClose={onClose} />
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
              onReview={setReview}
              onClose={onClose}
            />
          </Suspense>
        )
    }
  }
}
