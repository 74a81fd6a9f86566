import type { Source } from '../../facts/fact.ts'
import type { PartialDate } from '../../facts/iso-date.ts'
import { CNS_DIAGNOSES, CNS_SITES, type CnsDiagnosis, POSTERIOR_FOSSA_DIAGNOSES } from '../../knowledge/codes/cns-disease.ts'
import { isOneOf, meaningsFrom, meaningsOf } from '../meaning.ts'
import { textsOf } from '../resources/coding.ts'
import { cnsMentionIn } from './cns-mention.ts'
import { type CnsSite, sitesInWords, stanceAt } from './cns-words.ts'
import type { Diagnosis } from './diagnosis.ts'
import { inEnglish } from './in-english.ts'
import { generalStance, type Stance } from './wording.ts'

/**
 * What one resource says about metastases at one place. `unclear`: named, but not as present or absent: it leaves the question open.
 * `noted`: says nothing that counts, and is shown.
 */
export type CnsStatement = {
  readonly site: CnsSite
  readonly said: 'present' | 'absent' | 'unclear' | 'noted'
  readonly date: PartialDate | null
  readonly source: Source
  readonly from: 'list' | 'result'
  readonly problem?: string
  readonly isSuspected?: true
  /** It was there and is over: a later absence does not settle what is left of it. */
  readonly isOver?: true
}

const MEANINGS = meaningsFrom(CNS_DIAGNOSES)

/** What the problem list says about metastases in brain and meninges. */
export function cnsDiagnosesFrom(diagnoses: readonly Diagnosis[]): readonly CnsStatement[] {
  return diagnoses.flatMap((diagnosis) => {
    const sites = sitesOf(diagnosis)
    return sites.length > 0 ? sites.map((site) => statementAt(diagnosis, site)) : notUnderstood(diagnosis)
  })
}

function statementAt(diagnosis: Diagnosis, site: CnsSite): CnsStatement {
  const { date, source, label, isActive } = diagnosis
  const stance = stanceOf(diagnosis, site)
  const base = { site, date, source, from: 'list' as const }
  const isOver = isActive === false || stance === 'past'
  if (stance === 'refuted')
    return { ...base, said: 'noted', problem: `"${label}" is refuted in the record: it says nothing of this patient` }
  if (stance === 'denied') return { ...base, said: 'absent' }
  if (isOver) return { ...base, said: 'unclear', problem: `"${label}" is recorded as over`, isOver }
  if (stance === 'named') return { ...base, said: 'unclear', problem: `"${label}" names it without saying that it is there` }
  if (stance === 'doubtful') return { ...base, said: 'unclear', problem: `"${label}" is only suspected`, isSuspected: true }
  if (site === 'brain-or-meninges')
    return { ...base, said: 'unclear', problem: `"${label}" does not say whether brain or meninges are affected` }
  return { ...base, said: 'present' }
}

/** Words that may put a cancer into brain or meninges and are none that we know: shown, whatever language they are in. */
function notUnderstood({ date, source, label, words, verified, name }: Diagnosis): readonly CnsStatement[] {
  const site = cnsMentionIn(`${label}; ${words}`)
  if (site === null || verified === 'refuted' || generalStance(name) === 'family') return []
  const problem = `"${label}" may name metastases of brain or meninges, in words that were not understood`
  return [{ site, said: 'unclear', date, source, from: 'list', problem }]
}

/** The verification status, else what the name says of that place; of a place that only the code or a body site names, its whole name. */
const stanceOf = ({ verified, name }: Diagnosis, site: CnsSite): Stance => verified ?? stanceAt(name, site) ?? generalStance(name)

/** By code, completed by body site; words decide where the code leaves it open. */
function sitesOf(diagnosis: Diagnosis): readonly CnsSite[] {
  const { condition, name } = diagnosis
  const coded = meaningsOf(condition.code, MEANINGS)
  const sites = new Set(coded.map((meaning) => siteOfCode(meaning, condition.bodySite)).filter((site) => site !== null))
  const places = (condition.bodySite ?? [])
    .flatMap(textsOf)
    .flatMap((text) => text.split(';'))
    .map((place) => `${name} of ${inEnglish(place)}`)
  for (const named of [name, ...places].flatMap(sitesInWords)) if (named !== 'brain-or-meninges' || sites.size === 0) sites.add(named)
  if (sites.size > 1) sites.delete('brain-or-meninges')
  return [...sites].filter((site) => stanceOf(diagnosis, site) !== 'family')
}

function siteOfCode(meaning: CnsDiagnosis, bodySites: Diagnosis['condition']['bodySite']): CnsSite | null {
  if (meaning !== 'metastasis-somewhere') return meaning
  if (bodySites?.some((site) => isOneOf(site, CNS_SITES.meninges))) return 'meninges'
  return bodySites?.some((site) => isOneOf(site, CNS_SITES.brain)) ? 'brain' : null
}

const POSTERIOR_FOSSA = /cerebell|brain ?stem|posterior fossa|infratentorial|\bpons\b|pontine|fourth ventricle/i

/** Whether a diagnosis of metastases names the posterior fossa: cerebellum or brain stem, by its code's site or in words. */
export const isInPosteriorFossa = (diagnosis: Diagnosis): boolean =>
  isOneOf(diagnosis.condition.code, POSTERIOR_FOSSA_DIAGNOSES) ||
  (sitesOf(diagnosis).includes('brain') && POSTERIOR_FOSSA.test(diagnosis.words))
