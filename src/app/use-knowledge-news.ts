import { useCallback, useEffect, useState } from 'react'
import type { KnowledgeVersion } from '../engine/knowledge-version.ts'
import { model } from '../knowledge/index.ts'
import type { EarlierKnowledge, KnowledgeNews } from '../ui/workspace/knowledge-notice.tsx'
import type { Looking } from './earlier-knowledge.ts'
import type { ReadyScreen } from './screen.ts'
import type { Session } from './session.ts'

/** Coming back to the window over and over asks no more often than this. */
const NOT_AGAIN_FOR_MS = 60_000

/**
 * Whether another version of the knowledge was installed since this panel was opened, and whether the last note about this patient was made
 * with another than this one. Asked for when the chart is read and when the window comes to the front: no timer keeps the session awake.
 */
export function useKnowledgeNews({ session, chart, requestsLeft }: ReadyScreen): KnowledgeNews {
  const [installed, setInstalled] = useState<readonly KnowledgeVersion[]>([])
  const [earlier, setEarlier] = useState<EarlierKnowledge | null>(null)
  const look = useCallback(
    () =>
      void newVersions().then(
        (found) => found !== null && setInstalled(found),
        () => {},
      ),
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked for at every reading
  useEffect(look, [look, chart])
  useEffect(() => whenInFront(look), [look])
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    lastNote(session, { requestsLeft, signal }).then(
      (found) => signal.aborted || setEarlier(found),
      () => {},
    )
    return () => leaving.abort()
  }, [session, requestsLeft])
  return { version: model.version, installed, earlier }
}

async function newVersions(): Promise<readonly KnowledgeVersion[] | null> {
  const { deployedVersions, versionsAfter } = await import('./knowledge-news.ts')
  const deployed = await deployedVersions()
  return deployed === null ? null : versionsAfter(model, deployed)
}

const lastNote = async (session: Session, looking: Looking): Promise<EarlierKnowledge | null> =>
  (await import('./earlier-knowledge.ts')).earlierKnowledge(session, model, looking)

function whenInFront(look: () => void): () => void {
  let last = performance.now()
  const onFocus = (): void => {
    if (document.hidden || performance.now() - last < NOT_AGAIN_FOR_MS) return
    last = performance.now()
    look()
  }
  window.addEventListener('focus', onFocus)
  document.addEventListener('visibilitychange', onFocus)
  return () => {
    window.removeEventListener('focus', onFocus)
    document.removeEventListener('visibilitychange', onFocus)
  }
}
