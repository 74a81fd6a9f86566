import type { ValueOf } from '../../facts/patient-facts.ts'
import { clausesOf, stanceTowards } from './wording.ts'

const MRI = /\bmri?\b|\bc?mrt\b|magnetic|\birm\b|\brmn?\b|resonan|kernspin|磁共振|核磁/i
const OTHER =
  /\bct\b|comput\w* tomogra|\bpet\b|positron|scan|imag(?:e|ing)|radiolog|radiograph|x-?ray|ultraso|\btac\b|tdm\b|bildgebung|imagerie|影像|enhanc/i

/** Whether an observation, by its name or in the words of its value, tells what an image shows. */
export const isImage = (name: string, value: string): boolean => [name, value].some((words) => MRI.test(words) || OTHER.test(words))

/** Whether that image is an MRI; an image of which no kind is stated is taken for one only where nothing names another. */
export const isMri = (name: string, value: string): boolean =>
  [name, value].some((words) => MRI.test(words)) ||
  ![name, value].some((words) => /\bct\b|tomogra|\bpet\b|\btac\b|\btdm\b|x-?ray|radiograph/i.test(words))

const LEPTOMENINGEAL_MRI = /leptomeningeal.*(mri|imaging|enhancement)|mri.*leptomeningeal/i
const PICTURE =
  /^\W*(typical|atypical|normal)(?: (?:for )?(?:leptomeningeal )?(?:enhancement|findings?|pattern|appearances?|disease))?\W*$/i

/**
 * What an MRI shows of the leptomeninges, where a result says it in so many words: a grade of the picture, or that there is nothing.
 * Null: it says something else of them. Undefined: it does not speak of them.
 */
export function leptomeningealPictureIn(name: string, value: string): ValueOf<'leptomeningealMri'> | null | undefined {
  const graded = PICTURE.exec(value)?.[1]?.toLowerCase()
  if (LEPTOMENINGEAL_MRI.test(name)) {
    if (graded === 'typical' || graded === 'atypical' || graded === 'normal') return graded
    if (!/leptomening/i.test(value) && /^\W*(?:no|none|absent|negative)\W*$/i.test(value) && /enhancement/i.test(name)) return 'normal'
    return nothingSeen(value) ? 'normal' : null
  }
  if (!isImage(name, value) || !isMri(name, value) || !/leptomening/i.test(value)) return undefined
  return nothingSeen(value) ? 'normal' : null
}

/** Every clause that names the leptomeninges denies what it names there. */
function nothingSeen(value: string): boolean {
  const about = clausesOf(value).filter((clause) => /leptomening/i.test(clause))
  return about.length > 0 && about.every((clause) => stanceTowards(clause, /leptomeningeal\s+\w+/i) === 'denied')
}
