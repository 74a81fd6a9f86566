import { useState } from 'react'
import { useDesk } from '../desk.ts'
import { Sheet } from '../sheet.tsx'
import type { ReadReport } from '../shown.ts'
import { WORDS } from '../words.ts'
import { hostStyleInWords } from './host-style.ts'
import { problemReport } from './problem-report.ts'

/** Exactly what would be passed on, to be read first. Nothing is sent: the person copies it or keeps it as a file. */
export default function ReportSheet({ report, onClose }: { readonly report: ReadReport; readonly onClose: () => void }) {
  const { facts, decision } = useDesk()
  const [said, setSaid] = useState('')
  const text = problemReport(report, facts, decision, {
    browser: navigator.userAgent,
    width: window.innerWidth,
    height: window.innerHeight,
    language: navigator.language,
    hostStyle: hostStyleInWords(),
  })
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(WORDS.sign.copied),
      () => setSaid(WORDS.sign.copyFailed),
    )
  const ways = (
    <div className="actions">
      <span role="status" className="muted">
        {said}
      </span>
      <button type="button" onClick={copy}>
        {WORDS.sign.copy}
      </button>
      <a className="button" download="meninx-problem-report.json" href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}>
        {WORDS.sign.download}
      </a>
    </div>
  )
  return (
    <Sheet title={WORDS.report.heading} onClose={onClose} footer={ways}>
      <p>{WORDS.report.explain}</p>
      <pre className="detail">{text}</pre>
    </Sheet>
  )
}
