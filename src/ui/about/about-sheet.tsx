import { useEffect, useLayoutEffect, useState } from 'react'
import type { KnowledgePage, PageSection } from '../../document/knowledge/page.ts'
import { evidencePlace } from '../../document/knowledge/page.ts'
import { Sheet } from '../sheet.tsx'
import { WORDS } from '../words.ts'
import { EntryView } from './entry-view.tsx'

export type AboutSheetProps = { readonly load: () => Promise<KnowledgePage>; readonly onClose: () => void }

/** Everything that the model knows. A section is drawn when it is opened: together they are many thousand lines. */
export default function AboutSheet({ load, onClose }: AboutSheetProps) {
  const page = useLoaded(load)
  return (
    <Sheet title={WORDS.about.open} onClose={onClose} wide>
      {page === 'loading' ? <p className="muted">{WORDS.about.loading}</p> : null}
      {page === 'failed' ? <p className="warnings">{WORDS.about.failed}</p> : null}
      {typeof page === 'string' ? null : <PageView page={page} />}
    </Sheet>
  )
}

/** Where to go. `turn`: going twice to the same place is two moves. */
type Target = { readonly id: string; readonly turn: number }

function PageView({ page: { lead, warning, sections } }: { readonly page: KnowledgePage }) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set(['use']))
  const [target, setTarget] = useState<Target | null>(null)
  useLayoutEffect(() => {
    if (target === null) return
    const place = document.getElementById(target.id)
    place?.scrollIntoView({ block: 'start' })
    place?.focus()
  }, [target])
  const toggle = (id: string, open: boolean): void => {
    if (open !== opened.has(id)) setOpened(open ? new Set([...opened, id]) : new Set([...opened].filter((other) => other !== id)))
  }
  const openRow = (id: string): void => {
    toggle('evidence', true)
    setTarget((before) => ({ id: evidencePlace(id), turn: (before?.turn ?? 0) + 1 }))
  }
  return (
    <>
      <p>{lead}</p>
      {warning === null ? null : (
        <p className="warnings" role="alert">
          {warning}
        </p>
      )}
      {sections.map((section) => (
        <SectionView key={section.id} section={section} open={opened.has(section.id)} onToggle={toggle} onRow={openRow} />
      ))}
    </>
  )
}

type SectionViewProps = {
  readonly section: PageSection
  readonly open: boolean
  readonly onToggle: (id: string, open: boolean) => void
  readonly onRow: (id: string) => void
}

function SectionView({ section: { id, heading, intro, entries }, open, onToggle, onRow }: SectionViewProps) {
  return (
    <details open={open} onToggle={(event) => onToggle(id, event.currentTarget.open)}>
      <summary>{heading}</summary>
      {open ? intro.map((text) => <p key={text}>{text}</p>) : null}
      {open ? entries.map((entry) => <EntryView key={entry.id} entry={entry} onRow={onRow} />) : null}
    </details>
  )
}

function useLoaded(load: () => Promise<KnowledgePage>): KnowledgePage | 'loading' | 'failed' {
  const [page, setPage] = useState<KnowledgePage | 'loading' | 'failed'>('loading')
  useEffect(() => {
    let current = true
    load().then(
      (loaded) => {
        if (current) setPage(loaded)
      },
      () => {
        if (current) setPage('failed')
      },
    )
    return () => {
      current = false
    }
  }, [load])
  return page
}
