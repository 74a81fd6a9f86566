import type { Source } from '../../facts/fact.ts'
import { FROM_ASSESSMENT } from '../../response/from-assessment.ts'
import { useDesk } from '../desk.ts'
import { sentence } from '../language/sentences.ts'
import { WORDS } from '../words.ts'

/** Where something comes from: reference, date and the record's own words. The words are shown as text, never as markup. */
export function SourceList({ title, sources }: { readonly title: string; readonly sources: readonly Source[] }) {
  return (
    <section className="sources">
      <h3>{title}</h3>
      {sources.length === 0 ? <p className="muted">{WORDS.facts.noSource}</p> : null}
      <ul>
        {sources.map((source) => (
          <li key={JSON.stringify(source)}>
            <OneSource source={source} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneSource({ source }: { readonly source: Source }) {
  const { by } = WORDS.facts
  switch (source.kind) {
    case 'record':
      return (
        <>
          <RecordLink reference={source.reference} version={source.version ?? null} />{' '}
          <span className="muted">{source.date ?? WORDS.facts.undated}</span>
          {source.says === undefined ? null : <blockquote>{source.says}</blockquote>}
        </>
      )
    case 'clinician':
      return (
        <>
          {by.clinician} <span className="muted">{source.at}</span>
          {source.reason === undefined ? null : <blockquote>{reasonInWords(source.reason)}</blockquote>}
        </>
      )
    case 'configuration':
      return (
        <>
          {by.configuration}: {sentence(source.says)}
        </>
      )
  }
}

/** The name of a resource, one step from the resource itself. One without an id cannot be asked for. */
export function RecordLink({ reference, version }: { readonly reference: string; readonly version: string | null }) {
  const { openSource } = useDesk()
  const name = <code>{version === null ? reference : WORDS.source.inVersion(reference, version)}</code>
  if (!reference.includes('/')) return name
  return (
    <button type="button" className="link" onClick={() => openSource(reference, version)} aria-label={WORDS.source.open(reference)}>
      {name}
    </button>
  )
}

/** A reason that the app gave is said in the language of the screen; a person's own words stay as they are. */
const reasonInWords = (reason: string): string => (reason.startsWith(FROM_ASSESSMENT) ? sentence(reason) : reason)
