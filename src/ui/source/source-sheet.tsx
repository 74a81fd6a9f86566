import { useEffect, useState } from 'react'
import { useDesk } from '../desk.ts'
import { sentence } from '../language/sentences.ts'
import { Sheet } from '../sheet.tsx'
import type { SourceShown } from '../shown.ts'
import { WORDS } from '../words.ts'
import { readableLines } from './readable.ts'

type SourceSheetProps = { readonly reference: string; readonly version: string | null; readonly onClose: () => void }

/** One resource of the record as it is now: in lines, and whole, as text. Forgotten when the sheet is closed. */
export default function SourceSheet({ reference, version, onClose }: SourceSheetProps) {
  const shown = useSource(reference)
  return (
    <Sheet title={WORDS.source.heading(reference)} onClose={onClose} wide>
      {shown === 'loading' ? <p role="status">{WORDS.source.loading}</p> : null}
      {shown !== 'loading' && shown.kind === 'not-read' ? (
        <p className="problem" role="status">
          {WORDS.source.notRead} {sentence(shown.why)}
        </p>
      ) : null}
      {shown !== 'loading' && shown.kind === 'read' ? <Resource shown={shown} version={version} /> : null}
    </Sheet>
  )
}

type ResourceProps = { readonly shown: Extract<SourceShown, { kind: 'read' }>; readonly version: string | null }

function Resource({ shown: { resource, version: now }, version }: ResourceProps) {
  const isNewer = version !== null && now !== null && version !== now
  return (
    <>
      {isNewer ? <p className="warnings">{WORDS.source.otherVersion(version, now)}</p> : null}
      <dl className="resource">
        {readableLines(resource).map(({ label, text, depth }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a resource are a fixed list in a fixed order
          <div key={at} style={{ paddingInlineStart: `${depth}rem` }}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <details>
        <summary>{WORDS.source.raw}</summary>
        <pre>{JSON.stringify(resource, null, 2)}</pre>
      </details>
    </>
  )
}

function useSource(reference: string): SourceShown | 'loading' {
  const { readSource } = useDesk()
  const [shown, setShown] = useState<SourceShown | 'loading'>('loading')
  useEffect(() => {
    let current = true
    void readSource(reference).then((source) => {
      if (current) setShown(source)
    })
    return () => {
      current = false
    }
  }, [readSource, reference])
  return shown
}
