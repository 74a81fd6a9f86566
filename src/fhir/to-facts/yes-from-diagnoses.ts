import { type Fact, known, unknown } from '../../facts/fact.ts'
import { daysBetween, type IsoDate, spanOf } from '../../facts/iso-date.ts'
import { COMPLICATIONS, type Complication } from '../../knowledge/codes/complications.ts'
import { meaningsFrom, meaningsOf } from '../meaning.ts'
import { type Diagnosis, stanceOn } from './diagnosis.ts'
import type { Stance } from './wording.ts'

type YesNo = 'yes' | 'no'
const MEANINGS = meaningsFrom(COMPLICATIONS)

/** How a diagnosis list answers a yes/no question: by these codes or words; `withinDays`: only a diagnosis that recent counts. */
export type Question = {
  readonly codes: readonly Complication[]
  readonly words: RegExp
  readonly withinDays?: number
  readonly notIf?: RegExp
  /** Where the question asks for several things: what a denial has to name to answer all of it. Each pattern by one of the denials. */
  readonly whole?: readonly RegExp[]
}

/** A diagnosis with what its codes mean, so that each is looked up once. */
export type CodedDiagnosis = Diagnosis & { readonly means: readonly Complication[] }

export const withMeanings = (diagnoses: readonly Diagnosis[]): readonly CodedDiagnosis[] =>
  diagnoses.map((diagnosis) => ({ ...diagnosis, means: meaningsOf(diagnosis.condition.code, MEANINGS) }))

/**
 * "Yes" where an active diagnosis says so; "no" only where the record states the absence. A diagnosis that is over, too old or only
 * suspected settles nothing and is shown. Nothing found is never "no".
 */
export function answerFrom(diagnoses: readonly CodedDiagnosis[], question: Question, asOf: IsoDate): Fact<YesNo> {
  const about = statedAbout(diagnoses, question)
  if (about.length === 0) return unknown('not-recorded')
  const present = about.filter(({ stance, isActive }) => stance === 'stated' && isActive !== false)
  const recent = present.filter((diagnosis) => isRecent(diagnosis, question, asOf))
  if (recent.length > 0) return known('yes', sourcesOf(recent), recent.map(({ label }) => label).join('; '))
  const denied = about.filter(({ stance }) => stance === 'denied')
  if (denied.length === about.length && question.whole?.every((all) => denied.some(({ name }) => all.test(name))) === false)
    return unknown('not-recorded', sourcesOf(denied), 'only a part of it is excluded')
  if (denied.length === about.length) return known('no', sourcesOf(denied))
  return unknown('not-recorded', sourcesOf(about), present.length > 0 ? 'recorded longer ago than counts as recent' : whyNothing(about))
}

/** In words, what diagnoses are that state nothing of today. */
export function whyNothing(about: readonly StatedDiagnosis[]): string {
  if (about.every(({ stance }) => stance === 'refuted')) return 'recorded as refuted: that says nothing of this patient'
  return about.every(({ stance }) => stance === 'named') ? 'named without being stated' : 'recorded as past or suspected'
}

export type StatedDiagnosis = CodedDiagnosis & { readonly stance: Stance }

/** The diagnoses that answer a question, each with how it stands to it; what is said of the family is left out. */
export const statedAbout = (diagnoses: readonly CodedDiagnosis[], question: Question): readonly StatedDiagnosis[] =>
  diagnoses
    .filter((diagnosis) => isAbout(diagnosis, question))
    .map((diagnosis) => ({ ...diagnosis, stance: stanceOn(diagnosis, question.words) }))
    .filter(({ stance }) => stance !== 'family')

function isAbout({ means, words }: CodedDiagnosis, { codes, words: pattern, notIf }: Question): boolean {
  if (notIf?.test(words)) return false
  return means.some((meaning) => codes.includes(meaning)) || pattern.test(words)
}

/** An active diagnosis without a date counts as recent: it is on the list of what goes on. */
function isRecent({ date }: Diagnosis, { withinDays }: Question, asOf: IsoDate): boolean {
  return withinDays === undefined || date === null || daysBetween(spanOf(date).last, asOf) <= withinDays
}

export const sourcesOf = (diagnoses: readonly Diagnosis[]) => diagnoses.map(({ source }) => source)
