import { isReviewOverdue } from '../../engine/validity.ts'
import { useDesk } from '../desk.ts'
import { dateInWords } from '../language/in-locale.ts'
import { LanguageSwitch, TranslationNotice } from '../language/language-switch.tsx'
import { sentence } from '../language/sentences.ts'
import type { SentLine, Writing } from '../sign/review.ts'
import { SentLines } from '../sign/sent-lines.tsx'
import { WORDS } from '../words.ts'

type FooterProps = {
  readonly writing: Writing
  readonly sent: readonly SentLine[]
  readonly onSign: () => void
  readonly onResponse: () => void
  readonly onAbout: () => void
  readonly onReport: () => void
}

/** Which model spoke, up to which day it looked, what became of notes, and the way to the next. */
export function Footer({ writing, sent, onSign, onResponse, onAbout, onReport }: FooterProps) {
  const { decision, model, asOf } = useDesk()
  return (
    <footer className="foot">
      <p className="muted">
        <TranslationNotice />
        {WORDS.footer(decision.modelVersion, dateInWords(decision.knowledgeDate))} {WORDS.notDirective}{' '}
        <button type="button" className="link" onClick={onAbout}>
          {WORDS.about.open}
        </button>
        {' · '}
        <button type="button" className="link" onClick={onReport}>
          {WORDS.report.open}
        </button>
        {' · '}
        <LanguageSwitch />
      </p>
      {isReviewOverdue(model, asOf) ? <p className="warnings">{WORDS.about.overdue(dateInWords(model.reviewBy))}</p> : null}
      <SentLines sent={sent} />
      {writing.kind === 'possible' ? null : <p className="warnings">{sentence(writing.why)}</p>}
      <button type="button" onClick={onResponse}>
        {WORDS.responseAssessment}
      </button>
      <button type="button" className="primary" onClick={onSign}>
        {writing.kind === 'possible' ? WORDS.sign.open : WORDS.sign.openUnsigned}
      </button>
    </footer>
  )
}
