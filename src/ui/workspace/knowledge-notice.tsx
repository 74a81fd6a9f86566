import type { KnowledgeVersion } from '../../engine/knowledge-version.ts'
import { dateInWords } from '../language/in-locale.ts'
import { useLanguage } from '../language/use-language.ts'
import { WORDS } from '../words.ts'

/** The last note about this patient, made with another version of the knowledge; `since`: the versions after that one, as far as they are known. */
export type EarlierKnowledge = {
  readonly reference: string
  readonly date: string | null
  readonly version: string
  readonly since: readonly KnowledgeVersion[]
}

export type KnowledgeNews = {
  /** The version that decides in this panel. */
  readonly version: string
  /** What was installed since it was opened, newest first; empty: nothing that is known of. */
  readonly installed: readonly KnowledgeVersion[]
  readonly earlier: EarlierKnowledge | null
}

/** That the knowledge is another than one may think, what is different in it, and what to do. The live regions stay, so that it is read out. */
export function KnowledgeNotice({ version, installed, earlier }: KnowledgeNews) {
  const [newest] = installed
  return (
    <>
      <div className="knowledge-news" role="status">
        {newest === undefined ? null : (
          <>
            <p>
              <strong>{WORDS.knowledge.installed(newest.version, dateInWords(newest.knowledgeDate))}</strong>{' '}
              {WORDS.knowledge.installedTodo(version)}
            </p>
            <Changes versions={installed} />
          </>
        )}
      </div>
      <div className="knowledge-news" role="status">
        {earlier === null ? null : (
          <>
            <p>{WORDS.knowledge.earlier(namedIn(earlier), earlier.version, version)}</p>
            <Changes versions={earlier.since} />
          </>
        )}
      </div>
    </>
  )
}

const namedIn = ({ reference, date }: EarlierKnowledge): string =>
  date === null ? reference : `${reference}, ${dateInWords(date.slice(0, 10))}`

function Changes({ versions }: { readonly versions: readonly KnowledgeVersion[] }) {
  const language = useLanguage()
  const lines = versions.flatMap(({ changes }) => changes.map((change) => change[language]))
  if (lines.length === 0) return null
  return (
    <details>
      <summary>{WORDS.knowledge.changes(lines.length)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}
