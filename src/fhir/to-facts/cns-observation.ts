import { textsOf } from '../resources/coding.ts'
import type { Observation } from '../resources/observation.ts'
import type { CnsStatement } from './cns-diagnosis.ts'
import { cnsMentionIn } from './cns-mention.ts'
import { type CnsSite, sitesInWords, stanceAt } from './cns-words.ts'
import { isImage, isMri, leptomeningealPictureIn } from './images.ts'
import { inEnglish } from './in-english.ts'
import { statementFrom, valueText, wordsOf } from './observed.ts'
import { isOfRequestByName, withSections } from './request-sections.ts'
import { clausesOf, generalStance } from './wording.ts'

/** Cheap, and wider than everything that is read below: most observations are numbers of the laboratory. */
const MAY_CONCERN =
  /[^\p{ASCII}]|met|mening|fili|secondar|spread|seeding|\blm[dc]?\b|\bcns\b|\bzns\b|involv|stage|\bm1|carcin|karzin|sekundar|attet|etapes|przerzut|di can/iu
/** Numbers of lesions and their sizes are read elsewhere. */
export const IS_MEASURE = /number|count|anzahl|nombre|size|diameter|dimension|how many|largest|volume/i

/** What an observation says of metastases in brain or meninges; what it says less clearly than yes or no leaves the question open. */
export function cnsObserved(observation: Observation): readonly CnsStatement[] {
  const said = `${textsOf(observation.code).join('; ')}: ${valueText(observation) ?? ''}`
  if (!MAY_CONCERN.test(said) || valueText(observation) === null) return []
  const name = textsOf(observation.code).map(inEnglish).join('; ')
  if (IS_MEASURE.test(name)) return []
  const value = inEnglish(valueText(observation) ?? '')
  const { source, date, said: read } = statementFrom(observation, () => ({ kind: 'value', value: saidOf(name, value) }))
  const base = { source, date, from: 'result' as const }
  const words = `"${wordsOf(observation)}"`
  if (read.kind === 'value' && read.value.length > 0) return plainest(read.value).map((one) => ({ ...base, ...withWords(one, words) }))
  const picture = leptomeningealPictureIn(name, value)
  if (picture !== undefined && picture !== null && read.kind === 'value') return []
  const site = cnsMentionIn(`${said}; ${name}: ${value}`)
  if (site === null || read.kind === 'absent' || generalStance(`${name} ${value}`) === 'family') return []
  const problem = `${words} may speak of metastases of brain or meninges and was not understood`
  const open = read.kind === 'value' && site === 'meninges' && isImage(name, value) && !/\b(?:no|not|without)\b/i.test(value)
  return [
    {
      ...base,
      site,
      said: 'unclear',
      problem: read.kind === 'value' ? problem : `${words} is not final`,
      ...(open ? { isSuspected: true } : {}),
    },
  ]
}

type SaidOfSite = Pick<CnsStatement, 'site' | 'said' | 'isSuspected' | 'isOver' | 'problem'>
const withWords = (one: SaidOfSite, words: string): SaidOfSite =>
  one.problem === undefined ? one : { ...one, problem: `${words} ${one.problem}` }

/** One clause that says it plainly is enough: "brain metastases, stable. No new brain metastases." */
const plainest = (all: readonly SaidOfSite[]): readonly SaidOfSite[] =>
  all.filter(({ site, said }) => said === 'present' || !all.some((other) => other.site === site && other.said === 'present'))

const YES = /^(yes|present|positive|detected|true|ja|vorhanden|oui|si|presentes?|sim|positiv[oe]?|有|阳性)\.?$/i
const NO =
  /^(no|none|absent|negative|not (?:detected|seen|present|identified|found|evident)|none (?:seen|detected|identified|found|known)|false|nein|non|ausentes?|nao|negativ[oe]?|无|阴性)\.?$/i

function saidOf(name: string, value: string): readonly SaidOfSite[] {
  if (isOfRequestByName(name)) return sitesInWords(`${name}: ${value}`).map((site) => ({ site, said: 'unclear', problem: OF_REQUEST }))
  const [named, another] = sitesInWords(name).filter((site) => site !== 'brain-or-meninges')
  if (named !== undefined && another === undefined) {
    if (YES.test(value.trim())) return [{ site: named, said: 'present' }]
    if (NO.test(value.trim())) return [{ site: named, said: 'absent' }]
  }
  if (SITE_OF_SPREAD.test(name)) return siteOfSpread(value)
  return withSections(clausesOf(value)).flatMap(({ clause, isOfRequest }) =>
    sitesInWords(clause).flatMap((site): readonly SaidOfSite[] => {
      const said = saidInClause(clause, site, name)
      return (isOfRequest || isOfCells(name)) && said.length > 0 ? [{ site, said: 'unclear', problem: OF_REQUEST }] : said
    }),
  )
}

/** A laboratory that looks at cells or genes is told of metastases; it does not find them. */
const isOfCells = (name: string): boolean =>
  /cytolog|zytolog|citolog|细胞学|molecular|mutation|\bgenes?\b|genetic|genomic|sequenc|\bngs\b|ctdna|pd-?l1/i.test(name)

const OF_REQUEST = 'stands under what was known or asked before the examination: it is no result'
function saidInClause(clause: string, site: CnsSite, name: string): readonly SaidOfSite[] {
  const stance = stanceAt(clause, site)
  if (stance === null || stance === 'family') return []
  if (stance === 'denied') return site === 'meninges' && isImage(name, clause) ? [] : [deniedBy(name, clause, site)]
  if (site === 'meninges' && isImage(name, clause))
    return [{ site, said: 'unclear', problem: 'is what an image shows: it was not read as a diagnosis', isSuspected: true }]
  if (stance === 'past') return [{ site, said: 'unclear', problem: 'speaks of what is over', isOver: true }]
  if (stance === 'named') return [{ site, said: 'unclear', problem: 'names metastases without saying that there are any' }]
  if (stance !== 'stated')
    return [{ site, said: 'unclear', problem: 'does not say clearly whether there are metastases', ...suspicion(clause) }]
  return site === 'brain-or-meninges'
    ? [{ site, said: 'unclear', problem: 'does not say whether brain or meninges are affected' }]
    : [{ site, said: 'present' }]
}

/** "No new" and "no progression of" are no suspicion. */
const suspicion = (clause: string): { readonly isSuspected?: true } => (/\b(?:no|not|without)\b/i.test(clause) ? {} : { isSuspected: true })

/** A CT misses small metastases: what it does not show may be there. */
const deniedBy = (name: string, clause: string, site: CnsSite): SaidOfSite =>
  isImage(name, clause) && !isMri(name, clause)
    ? { site, said: 'noted', problem: 'is not of an MRI: it was not read as an absence' }
    : { site, said: 'absent' }

/** A result that asks where a cancer has spread to (SNOMED CT 385421009, as the German oncology module has it): a place is its answer. */
const SITE_OF_SPREAD = /(location|site|lokalisation) (of|der|von) (distant |metastatic |the )*(metasta|spread)/i

function siteOfSpread(value: string): readonly SaidOfSite[] {
  if (/\b(no|not|without|none|suspected|possible)\b|\?/i.test(value)) return []
  if (/mening/i.test(value)) return [{ site: 'meninges', said: 'present' }]
  return /^\W*(brain|cerebrum|cerebellum|hirn)\b/i.test(value) ? [{ site: 'brain', said: 'present' }] : []
}
