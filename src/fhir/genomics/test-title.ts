import { inEnglish } from './foreign-words.ts'
import { withoutHomonyms, withoutPhosphatase } from './homonyms.ts'
import { plainCharacters } from './plain-characters.ts'
import type { Context } from './sentence-context.ts'
import { sentencesOf } from './sentences.ts'
import { isSubjectTag, type Subject, subjectOf } from './subject.ts'
import { tagsOf } from './tag-sentence.ts'
import type { Tag } from './tags.ts'

/** A title as context, with what it says beyond the test. `testedFor`: it lists what was looked for. `states`: it holds a result. */
export type TitleContext = Context & { readonly testedFor: boolean; readonly states: boolean }

/** What a test is about, from the words of its name: "EGFR T790M mutation analysis in plasma". Unknown words are passed over. */
export function contextFromTitle(title: string): TitleContext {
  const tags = sentencesOf(inEnglish(withoutPhosphatase(plainCharacters(title)))).flatMap(({ tokens }) => withoutHomonyms(tagsOf(tokens)))
  return {
    ...contextOfTags(tags),
    states: tags.some(({ tag }) => tag === 'status' || tag === 'not' || tag === 'not-this-patient'),
    testedFor: tags.some((tag) => tag.tag === 'not-a-result' && tag.firm) || /\btested for\b|\bmutations tested\b/i.test(title),
  }
}

/** The same from tags: of a title, or of a sentence that only names a test. */
export function contextOfTags(tags: readonly Tag[]): Context {
  const ihc = tags.find((tag) => tag.tag === 'method' && tag.method === 'ihc' && tag.name !== undefined)
  return {
    subjects: tags.some(({ tag }) => tag === 'kidney') ? [] : titleSubjects(tags),
    methods: {
      fish: tags.some((tag) => tag.tag === 'method' && tag.method === 'fish'),
      ihc: tags.some((tag) => tag.tag === 'method' && tag.method === 'ihc'),
      ihcName: ihc?.tag === 'method' ? (ihc.name ?? null) : null,
    },
    namingIsFinding: true,
    ...measureOf(tags),
  }
}

const measureOf = (tags: readonly Tag[]): { readonly measure?: 'copies' | 'ratio' } => {
  const measure = tags.find((tag) => tag.tag === 'measure')
  return measure?.tag === 'measure' ? { measure: measure.measure } : {}
}

function titleSubjects(tags: readonly Tag[]): readonly Subject[] {
  const reading: Subject[] = []
  for (const tag of tags) {
    if (!isSubjectTag(tag)) continue
    const last = reading.at(-1)
    const subject = subjectOf(tag, last?.gene ?? null)
    if (subject === null) continue
    const joined = last === undefined ? 'apart' : titleMerge(last, subject)
    if (joined === null) reading.push(subject)
    else if (joined !== 'apart') reading[reading.length - 1] = joined
    else reading.push(subject)
  }
  return reading.filter(({ gene }) => gene !== null && gene !== 'other')
}

function titleMerge(last: Subject, next: Subject): Subject | null {
  if (last.gene !== null && next.gene !== null && last.gene !== next.gene) return null
  const first = { ...last, gene: last.gene ?? next.gene }
  return { ...first, ...next, gene: first.gene, kinds: [...new Set([...last.kinds, ...next.kinds])] }
}
