import { SITUATIONS } from '../situations.ts'
import { BRAIN } from './brain.ts'
import { LEPTOMENINGEAL } from './leptomeningeal.ts'
import { patternInChinese } from './patterns.ts'
import { POOR_PERFORMANCE } from './poor-performance.ts'
import { PROMPTS } from './prompts.ts'
import { SAFETY } from './safety.ts'
import { SCOPE } from './scope.ts'

/** What criteria say, by the English text; some say what their situation is called. Not clinically reviewed. */
export const CRITERIA: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...SITUATIONS, ...SCOPE, ...POOR_PERFORMANCE, ...LEPTOMENINGEAL, ...BRAIN, ...SAFETY, ...PROMPTS }),
)

/** "not established: …" and "not known: …" are said around another criterion. */
const AROUND = [
  ['not established: ', '未能确立：'],
  ['not known: ', '未知：'],
] as const

/** A criterion in Chinese; undefined where it has no current translation. */
export function criterionInChinese(english: string): string | undefined {
  const exact = CRITERIA.get(english) ?? patternInChinese(english)
  if (exact !== undefined) return exact
  for (const [prefix, chinese] of AROUND)
    if (english.startsWith(prefix)) {
      const inner = criterionInChinese(english.slice(prefix.length))
      return inner === undefined ? undefined : `${chinese}${inner}`
    }
  return undefined
}
