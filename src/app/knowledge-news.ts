import * as z from 'zod/mini'
import type { KnowledgeVersion } from '../engine/knowledge-version.ts'
import type { Model } from '../engine/model.ts'
import { jsonWithin, MOST_BYTES } from './json-within.ts'

const text = z.string().check(z.minLength(1), z.maxLength(500))
const Version = z.object({
  version: z.string().check(z.maxLength(40)),
  knowledgeDate: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  changes: z.array(z.object({ en: text, 'zh-Hans': text })).check(z.maxLength(50)),
})
const Deployed = z.object({ versions: z.array(Version).check(z.minLength(1), z.maxLength(500)) })

/**
 * What lies on the web server now, newest first; null when that could not be told. `version.json` beside the page is part of every build. Asked
 * past every cache; this sends nothing but the request, and nobody's patient is in it.
 */
export async function deployedVersions(get: typeof fetch = fetch): Promise<readonly KnowledgeVersion[] | null> {
  try {
    const signal = AbortSignal.timeout(10_000)
    const answer = await get('version.json', { cache: 'no-store', credentials: 'same-origin', redirect: 'error', signal })
    const read = answer.ok ? Deployed.safeParse(await jsonWithin(answer, MOST_BYTES.versions)) : null
    return read?.success === true ? read.data.versions : null
  } catch {
    return null
  }
}

type Known = Pick<Model, 'version' | 'knowledgeDate'>

/** The versions that came after the one that decides here, newest first; empty when it is the newest. After a step back, the one stepped back to. */
export function versionsAfter({ version }: Pick<Known, 'version'>, deployed: readonly KnowledgeVersion[]): readonly KnowledgeVersion[] {
  const at = deployed.findIndex((one) => one.version === version)
  return deployed.slice(0, at === -1 ? 1 : at)
}
