import type { Source } from '../../facts/fact.ts'
import type { PartialDate } from '../../facts/iso-date.ts'
import { CNS_DIAGNOSES, CNS_SITES, type CnsDiagnosis, POSTERIOR_FOSSA_DIAGNOSES } from '../../knowledge/codes/cns-disease.ts'
import type { Unread } from '../chart.ts'
import { isOneOf, meaningsFrom, meaningsOf } from '../meaning.ts'
import { referenceOf } from '../source-of.ts'
import type { Diagnosis } from './diagnosis.ts'
import { generalStance, type Stance, stanceTowards } from './wording.ts'

type Site = 'brain' | 'meninges' | 'brain-or-meninges'
/** What one resource says about metastases at one place. `unclear`: named, but only suspected, or over. */
export type CnsStatement = {
  readonly site: Site
  readonly said: 'present' | 'absent' | 'unclear'
  readonly date: PartialDate | null
  readonly source: Source
  readonly problem?: string
  /** Only suspected, as opposed to over. */
  readonly isSuspected?: true
}

const MEANINGS = meaningsFrom(CNS_DIAGNOSES)
/** What may stand between the metastases and their place: nothing that denies or adds something. */
const UP_TO = (most: number): string => `(?:(?!\\b(?:no|not|nor|without|with|and|or|but|ni|denies)\\b|无|未)[^.]){0,${most}}`
const MENINGES = new RegExp(
  [
    'leptomening|(?:carcinomatous|neoplastic|malignant) mening|(?<!pachy)meningeal (?:carcinomat|metasta)|\\blmd\\b|脑膜转移',
    `(?:metasta|secondary malignant neoplasm|spread|seeding|carcinomat|infiltrat)${UP_TO(60)}(?:\\bmening|leptomening|pia mater|arachnoid)`,
  ].join('|'),
  'i',
)
const BRAIN_WORDS = 'brain|cerebral|cerebellar|intracranial|cerebellum|cerebrum|brain ?stem'
const BRAIN = new RegExp(
  [
    `(?:${BRAIN_WORDS})${UP_TO(25)}metasta|脑转移`,
    `metasta(?:sis|ses|tic)${UP_TO(50)}(?:brain|cerebr|cerebell)`,
    `secondary malignant neoplasm${UP_TO(12)}(?:brain|cerebrum|cerebellum)`,
  ].join('|'),
  'i',
)
const EITHER =
  /brain and (cerebral |brain )?mening|\bcns metasta|metasta.{0,30}(cns|central nervous system)|nervous system.{0,20}metasta|secondary malignant neoplasm.{0,20}nervous system/i
/** Coverings of the brain are not the brain. */
const COVERING =
  /\b(?:brain|cerebral|cranial|intracranial|cerebellar)(?=\s+(?:and spinal )?(?:(?:lepto|pachy)?mening|dura|pia|arachnoid))/gi

const MENTION: Readonly<Record<Site, RegExp>> = { brain: BRAIN, meninges: MENINGES, 'brain-or-meninges': EITHER }

/** Where a text puts metastases: nowhere when it names no metastases of the central nervous system. */
export function sitesInWords(words: string): readonly Site[] {
  if (EITHER.test(words)) return ['brain-or-meninges']
  const inBrain = BRAIN.test(words.replace(COVERING, ' '))
  return [...(inBrain ? (['brain'] as const) : []), ...(MENINGES.test(words) ? (['meninges'] as const) : [])]
}

/** How a text stands to metastases at one place; null when it names none there. */
export const stanceAt = (words: string, site: Site): Stance | null =>
  stanceTowards(site === 'brain' ? words.replace(COVERING, ' ') : words, MENTION[site])

/** What the problem list says about metastases in brain and meninges; a code that does not say which is reported. */
export function cnsDiagnosesFrom(diagnoses: readonly Diagnosis[]): { statements: readonly CnsStatement[]; unread: readonly Unread[] } {
  const statements = diagnoses.flatMap(statementsOf)
  const unread = diagnoses.flatMap((diagnosis) => {
    const problem = statementsOf(diagnosis).find((statement) => statement.problem !== undefined)?.problem
    return problem === undefined ? [] : [{ reference: referenceOf(diagnosis.condition), problem }]
  })
  return { statements, unread }
}

function statementsOf(diagnosis: Diagnosis): readonly CnsStatement[] {
  const sites = sitesOf(diagnosis)
  const { date, source, label } = diagnosis
  const named = `"${label}"`
  return sites.map((site): CnsStatement => {
    const said = saidOf(diagnosis, site)
    if (said === 'unclear')
      return {
        site,
        said,
        date,
        source,
        problem: `${named} is ${isOver(diagnosis, site) ? 'recorded as over' : 'only suspected'}`,
        ...(isOver(diagnosis, site) ? {} : { isSuspected: true as const }),
      }
    if (site === 'brain-or-meninges' && said === 'present')
      return { site, said, date, source, problem: `${named} does not say whether brain or meninges are affected` }
    return { site, said, date, source }
  })
}

const isOver = (diagnosis: Diagnosis, site: Site): boolean => diagnosis.isActive === false || stanceOf(diagnosis, site) === 'past'

/** The verification status, else what the name says of that place; of a place that only the code or a body site names, its whole name. */
const stanceOf = ({ verified, name }: Diagnosis, site: Site): Stance => verified ?? stanceAt(name, site) ?? generalStance(name)

function saidOf(diagnosis: Diagnosis, site: Site): CnsStatement['said'] {
  const stance = stanceOf(diagnosis, site)
  if (stance === 'denied') return 'absent'
  return stance === 'stated' && diagnosis.isActive !== false ? 'present' : 'unclear'
}

/** By code, completed by body site; words decide where the code leaves it open. */
function sitesOf(diagnosis: Diagnosis): readonly Site[] {
  const { condition, words } = diagnosis
  const coded = meaningsOf(condition.code, MEANINGS)
  const sites = new Set(coded.map((meaning) => siteOfCode(meaning, condition.bodySite)).filter((site) => site !== null))
  for (const named of sitesInWords(words)) if (named !== 'brain-or-meninges' || sites.size === 0) sites.add(named)
  if (sites.size > 1) sites.delete('brain-or-meninges')
  return [...sites].filter((site) => stanceOf(diagnosis, site) !== 'family')
}

function siteOfCode(meaning: CnsDiagnosis, bodySites: Diagnosis['condition']['bodySite']): Site | null {
  if (meaning !== 'metastasis-somewhere') return meaning
  if (bodySites?.some((site) => isOneOf(site, CNS_SITES.meninges))) return 'meninges'
  return bodySites?.some((site) => isOneOf(site, CNS_SITES.brain)) ? 'brain' : null
}

const POSTERIOR_FOSSA = /cerebell|brain ?stem|posterior fossa|infratentorial|\bpons\b|pontine|fourth ventricle/i

/** Whether a diagnosis of metastases names the posterior fossa: cerebellum or brain stem, by its code's site or in words. */
export const isInPosteriorFossa = ({ condition, words }: Diagnosis): boolean =>
  isOneOf(condition.code, POSTERIOR_FOSSA_DIAGNOSES) || (sitesInWords(words).includes('brain') && POSTERIOR_FOSSA.test(words))
