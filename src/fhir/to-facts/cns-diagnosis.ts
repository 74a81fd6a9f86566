import type { Source } from '../../facts/fact.ts'
import type { PartialDate } from '../../facts/iso-date.ts'
import { CNS_DIAGNOSES, CNS_SITES, type CnsDiagnosis, POSTERIOR_FOSSA_DIAGNOSES } from '../../knowledge/codes/cns-disease.ts'
import type { Unread } from '../chart.ts'
import { isOneOf, meaningsFrom, meaningsOf } from '../meaning.ts'
import { referenceOf } from '../source-of.ts'
import { type Diagnosis, stanceOn } from './diagnosis.ts'
import type { Stance } from './wording.ts'

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
const MENINGES =
  /leptomening|carcinomatous mening|neoplastic mening|malignant mening|meningeal (carcinomat|metasta)|metasta.{0,30}mening|\blmd\b|脑膜转移/i
const BRAIN =
  /(brain|cerebral|cerebellar|intracranial|cerebellum|cerebrum|brain ?stem).{0,25}metasta|metasta(sis|ses|tic).{0,50}(brain|cerebr|cerebell)|secondary malignant neoplasm.{0,12}(brain|cerebrum|cerebellum)|脑转移/i
const EITHER =
  /brain and (cerebral |brain )?mening|\bcns metasta|metasta.{0,30}(cns|central nervous system)|nervous system.{0,20}metasta|secondary malignant neoplasm.{0,20}nervous system/i

/** Any of them: what a text is asked how it stands to. */
export const ANYWHERE = new RegExp([EITHER, MENINGES, BRAIN].map(({ source }) => source).join('|'), 'i')

/** Where a text puts metastases; null when it names no metastases of the central nervous system. */
export function siteInWords(words: string): Site | null {
  if (EITHER.test(words)) return 'brain-or-meninges'
  if (MENINGES.test(words)) return 'meninges'
  return BRAIN.test(words) ? 'brain' : null
}

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
    const said = saidOf(diagnosis)
    if (said === 'unclear')
      return {
        site,
        said,
        date,
        source,
        problem: `${named} is ${isOver(diagnosis) ? 'recorded as over' : 'only suspected'}`,
        ...(isOver(diagnosis) ? {} : { isSuspected: true as const }),
      }
    if (site === 'brain-or-meninges' && said === 'present')
      return { site, said, date, source, problem: `${named} does not say whether brain or meninges are affected` }
    return { site, said, date, source }
  })
}

const isOver = (diagnosis: Diagnosis): boolean => diagnosis.isActive === false || stanceOf(diagnosis) === 'past'

/** Whatever it mentions in the nervous system. */
const stanceOf = (diagnosis: Diagnosis): Stance => stanceOn(diagnosis, ANYWHERE)

function saidOf(diagnosis: Diagnosis): CnsStatement['said'] {
  const stance = stanceOf(diagnosis)
  if (stance === 'denied') return 'absent'
  return stance === 'stated' && diagnosis.isActive !== false ? 'present' : 'unclear'
}

/** By code, completed by body site; words decide where the code leaves it open. */
function sitesOf(diagnosis: Diagnosis): readonly Site[] {
  const { condition, words } = diagnosis
  if (stanceOf(diagnosis) === 'family') return []
  const coded = meaningsOf(condition.code, MEANINGS)
  const sites = new Set(coded.map((meaning) => siteOfCode(meaning, condition.bodySite)).filter((site) => site !== null))
  const named = siteInWords(words)
  if (named !== null && named !== 'brain-or-meninges') sites.add(named)
  if (named === 'brain-or-meninges' && sites.size === 0) sites.add(named)
  if (sites.size > 1) sites.delete('brain-or-meninges')
  return [...sites]
}

function siteOfCode(meaning: CnsDiagnosis, bodySites: Diagnosis['condition']['bodySite']): Site | null {
  if (meaning !== 'metastasis-somewhere') return meaning
  if (bodySites?.some((site) => isOneOf(site, CNS_SITES.meninges))) return 'meninges'
  return bodySites?.some((site) => isOneOf(site, CNS_SITES.brain)) ? 'brain' : null
}

const POSTERIOR_FOSSA = /cerebell|brain ?stem|posterior fossa|infratentorial|\bpons\b|pontine|fourth ventricle/i

/** Whether a diagnosis of metastases names the posterior fossa: cerebellum or brain stem, by its code's site or in words. */
export const isInPosteriorFossa = ({ condition, words }: Diagnosis): boolean =>
  isOneOf(condition.code, POSTERIOR_FOSSA_DIAGNOSES) || (siteInWords(words) === 'brain' && POSTERIOR_FOSSA.test(words))
