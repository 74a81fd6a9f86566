import { type Fact, known, type Reading, type Source, unknown } from '../../facts/fact.ts'
import { daysBetween, type IsoDate, type PartialDate, spanOf } from '../../facts/iso-date.ts'
import type { ValueOf } from '../../facts/patient-facts.ts'
import { CNS_SITES } from '../../knowledge/codes/cns-disease.ts'
import { DISEASE_STATUS_OBSERVATIONS, DISEASE_TRENDS, type DiseaseTrend } from '../../knowledge/codes/disease-status.ts'
import type { Unread } from '../chart.ts'
import { filtered, flatMapped, type InSlices } from '../in-slices.ts'
import { isOneOf, meaningsFrom, meaningsOf } from '../meaning.ts'
import type { PatientRecord } from '../record.ts'
import { textsOf } from '../resources/coding.ts'
import type { Observation } from '../resources/observation.ts'
import { referenceOf } from '../source-of.ts'
import { inEnglish } from './in-english.ts'
import { statementFrom, valueText } from './observed.ts'
import { latestFact, type Said, type Statement, unreadIn } from './statement.ts'
import { clausesOf } from './wording.ts'

type Site = 'cns' | 'extracranial'
type Trend = Exclude<DiseaseTrend, 'undetermined'>
type Statuses = { readonly [S in Site]: Fact<Trend> }

const TRENDS = meaningsFrom(DISEASE_TRENDS)
const NAME =
  /disease (status|progression)|treatment response|response to (cancer )?treatment|tumou?r response|recist|rano|tumorstatus|gesamtbeurteilung|therapieansprechen|krankheitsverlauf|statut tumoral|reponse (tumorale|au traitement)|evaluation tumorale|estado de la enfermedad|respuesta (tumoral|al tratamiento)|stato di malattia|risposta (tumorale|al trattamento)|疗效评价|疗效|病情/i
const CNS_WORDS = /intracranial|\bcns\b|brain|cerebral|leptomening|颅内/i
const OUTSIDE_WORDS =
  /extra-?cranial|systemic disease|extra-?cns|outside the (brain|cns)|thorac|chest|lung|liver|hepatic|bone|adrenal|nodal|lymph node|颅外/i
/** In the order of reading: what is read is taken out, so that "no progression" is control and nothing else. */
const TREND_WORDS: readonly (readonly [RegExp, Trend])[] = [
  [
    /no evidence of (active )?disease(?! progress)|complete (response|remission)|\bcr\b|\bned\b|no (extracranial|systemic) disease/gi,
    'gone',
  ],
  [
    /(\bno|\bwithout) (?:(?!(?:with|but|and|despite)\b)[a-z-]+ ){0,4}progress\w*|\bnot progress\w*|progression[- ]free|\bstable|\bsd\b|partial (response|remission)|\bpr\b|\bcontrolled|\bimproved|\bresponding/gi,
    'controlled',
  ],
  [/progress\w*|\bpd\b(?!-?l1)|\bworsen\w*/gi, 'progressing'],
]
const UNCLEAR =
  /\bnot (well )?controlled|uncontrolled|suspect|possible|probable|concern|equivocal|pseudoprogress|mixed|\?|cannot exclude|versus|\bvs\b|\b(?:previous(?:ly)?|prior|former(?:ly)?|earlier|initial(?:ly)?|historical(?:ly)?|at (?:diagnosis|baseline)|in (?:19|20)\d\d)\b/i
/** What an image is compared with is no statement of its own. */
const COMPARED =
  /\b(?:compared|relative|in comparison|unchanged)?\s*(?:to|with|from|since|over)\s+(?:the |a )?(?:prior|previous|earlier|baseline|initial)\b[^,;.]*/gi

/**
 * Disease inside and outside the central nervous system. A disease status observation says whether, never where: without a body site,
 * or words that say where, it settles neither fact and is reported.
 */
export function* diseaseStatusFrom({ observations, asOf }: PatientRecord): InSlices<{
  facts: { extracranialDisease: Fact<ValueOf<'extracranialDisease'>>; progression: Fact<ValueOf<'progression'>> }
  unread: readonly Unread[]
}> {
  const about = yield* filtered(observations, isDiseaseStatus)
  const found = yield* flatMapped(about, (observation) => [{ observation, sites: statementsIn(observation) }])
  const statuses: Statuses = {
    cns: latestFact(found.flatMap(({ sites }) => sites.cns)),
    extracranial: latestFact(found.flatMap(({ sites }) => sites.extracranial)),
  }
  const placeless = found.filter(({ sites }) => sites.cns.length + sites.extracranial.length === 0).map(({ observation }) => observation)
  const unplaced = placeless.map((observation) => statementFrom<never>(observation, () => ({ kind: 'unreadable', problem: '' })).source)
  return {
    facts: {
      extracranialDisease: extracranialFrom(statuses.extracranial, unplaced, asOf),
      progression: progressionFrom(statuses, unplaced, asOf),
    },
    unread: [
      ...unreadIn(found.flatMap(({ sites }) => [...sites.cns, ...sites.extracranial])),
      ...placeless.map((observation) => ({
        reference: referenceOf(observation),
        problem: `"${valueText(observation) ?? 'a disease status'}" does not say clearly where the disease is and how it does`,
      })),
    ],
  }
}

export const isDiseaseStatus = ({ code, valueCodeableConcept, valueString }: Observation): boolean =>
  isOneOf(code, DISEASE_STATUS_OBSERVATIONS) ||
  ((valueCodeableConcept !== undefined || valueString !== undefined) && textsOf(code).some((text) => NAME.test(inEnglish(text))))

type Placed = { readonly [S in Site]: readonly Statement<Trend>[] }

function statementsIn(observation: Observation): Placed {
  const place = placeOf(observation)
  const statement = (read: () => Said<Trend>) => [statementFrom(observation, read)]
  if (place !== null) {
    const one = statement(() => trendOf(observation, place))
    return place === 'cns' ? { cns: one, extracranial: [] } : { cns: [], extracranial: one }
  }
  const clauses = clausesOf(
    inEnglish([valueText(observation), ...(observation.note ?? []).map((note) => note.text)].join('. ')).replaceAll(/,\s+/g, '; '),
  )
  const read = (site: Site): readonly Statement<Trend>[] => {
    const trends = new Set(clausesAbout(clauses, site).map(trendInWords))
    const [only] = trends
    return trends.size !== 1 || only === undefined || only === null ? [] : statement(() => ({ kind: 'value', value: only }))
  }
  return { cns: read('cns'), extracranial: read('extracranial') }
}

/** The clauses that name the place, and those after one that name none and go on about it: "progression in the brain, now stable". */
function clausesAbout(clauses: readonly string[], site: Site): readonly string[] {
  const isAbout = (clause: string, words: RegExp): boolean => words.test(placesIn(clause))
  let goesOn = false
  return clauses.filter((clause) => {
    const [inside, outside] = [isAbout(clause, CNS_WORDS), isAbout(clause, OUTSIDE_WORDS)]
    if (inside || outside) {
      goesOn = site === 'cns' ? inside : outside
      return goesOn
    }
    return goesOn && namesTrend(clause)
  })
}

const namesTrend = (clause: string): boolean => TREND_WORDS.some(([pattern]) => clause.search(pattern) >= 0)

/** The places a clause names. "Lung cancer" is the name of the disease, and "outside the brain" is not in it. */
const placesIn = (clause: string): string =>
  clause.replace(/extra-?cns|outside the (brain|cns)/gi, 'extracranial').replace(/lung (adeno)?(cancer|carcinoma)/gi, ' ')

/** By body site, else by the name of the observation or of what it focuses on. */
function placeOf({ bodySite, code, focus }: Observation): Site | null {
  if (isOneOf(bodySite, CNS_SITES.brain) || isOneOf(bodySite, CNS_SITES.meninges) || isOneOf(bodySite, CNS_SITES['spinal-cord']))
    return 'cns'
  const words = [...textsOf(bodySite), ...textsOf(code), ...(focus ?? []).map(({ display }) => display ?? '')].map(inEnglish).join('; ')
  const [inside, outside] = [CNS_WORDS.test(words), OUTSIDE_WORDS.test(words)]
  return inside === outside ? null : inside ? 'cns' : 'extracranial'
}

function trendOf(observation: Observation, site: Site): Said<Trend> {
  const coded = meaningsOf(observation.valueCodeableConcept, TRENDS)[0]
  const trend = coded ?? trendInWords(inEnglish(valueText(observation) ?? ''))
  if (trend === null || trend === 'undetermined')
    return { kind: 'unreadable', problem: `"${valueText(observation) ?? ''}" does not say how the ${site} disease does` }
  return { kind: 'value', value: trend }
}

/** The one trend that the words name; null when they name none, several, or a doubt. */
function trendInWords(words: string): Trend | null {
  const plain = words.replaceAll(COMPARED, ' ')
  if (UNCLEAR.test(plain)) return null
  let rest = plain
  const found = TREND_WORDS.filter(([pattern]) => {
    const before = rest
    rest = rest.replace(pattern, ' ')
    return rest !== before
  })
  const [only, another] = found
  return only === undefined || another !== undefined ? null : only[1]
}

const NO_PLACE = 'a disease status is recorded that does not say where'

/** How the disease did longer ago than this is not how it does. */
const HOLDS_DAYS = 183
/** Statuses of two places further apart than this are not of one assessment: images come every two to three months. */
const ONE_ASSESSMENT_DAYS = 92

function extracranialFrom(status: Fact<Trend>, unplaced: readonly Source[], asOf: IsoDate): Fact<ValueOf<'extracranialDisease'>> {
  switch (status.state) {
    case 'known':
      if (isTooOld(status.reading, asOf))
        return unknown('not-recorded', status.reading.sources, `${said(status.reading)}: too long ago to hold today`)
      return known(EXTRACRANIAL[status.reading.value], status.reading.sources, status.reading.note)
    case 'conflicting': {
      const [a, b] = status.readings
      return {
        state: 'conflicting',
        readings: [
          { ...a, value: EXTRACRANIAL[a.value] },
          { ...b, value: EXTRACRANIAL[b.value] },
        ],
      }
    }
    case 'unknown':
      return status.why === 'not-recorded' && unplaced.length > 0 ? unknown('unreadable', unplaced, NO_PLACE) : status
  }
}

const EXTRACRANIAL = { progressing: 'progressing', controlled: 'controlled', gone: 'none' } as const

/** Both places have to be known: progression in the brain alone does not say that there is none elsewhere. */
function progressionFrom({ cns, extracranial }: Statuses, unplaced: readonly Source[], asOf: IsoDate): Fact<ValueOf<'progression'>> {
  if (cns.state === 'known' && extracranial.state === 'known') {
    const apart = whyNotOne(cns.reading, extracranial.reading, asOf)
    if (apart !== null) return unknown('not-recorded', [...new Set([...cns.reading.sources, ...extracranial.reading.sources])], apart)
    const [inside, outside] = [cns.reading.value === 'progressing', extracranial.reading.value === 'progressing']
    const value = inside ? (outside ? 'cns-and-extracranial' : 'cns-only') : outside ? 'extracranial-only' : 'none'
    return known(value, [...new Set([...cns.reading.sources, ...extracranial.reading.sources])])
  }
  if (cns.state === 'known')
    return unknown('not-recorded', cns.reading.sources, `central nervous system: ${said(cns.reading)}; elsewhere not recorded`)
  if (extracranial.state === 'known')
    return unknown(
      'not-recorded',
      extracranial.reading.sources,
      `outside the central nervous system: ${said(extracranial.reading)}; inside not recorded`,
    )
  return unplaced.length > 0 ? unknown('unreadable', unplaced, NO_PLACE) : unknown('not-recorded')
}

function whyNotOne(cns: Reading<Trend>, extracranial: Reading<Trend>, asOf: IsoDate): string | null {
  const both = `central nervous system: ${said(cns)}; elsewhere: ${said(extracranial)}`
  if ([cns, extracranial].some((reading) => isTooOld(reading, asOf))) return `${both}: too long ago to hold today`
  const [inside, outside] = [dayOf(cns), dayOf(extracranial)]
  if (inside === null || outside === null) return null
  const apart = Math.abs(daysBetween(spanOf(inside).first, spanOf(outside).first))
  return apart > ONE_ASSESSMENT_DAYS ? `${both}: too far apart to be one assessment` : null
}

const isTooOld = (reading: Reading<Trend>, asOf: IsoDate): boolean => {
  const day = dayOf(reading)
  return day !== null && daysBetween(spanOf(day).last, asOf) > HOLDS_DAYS
}

const dayOf = ({ sources }: Reading<unknown>): PartialDate | null =>
  sources
    .flatMap((source) => (source.kind === 'record' && source.date !== undefined ? [source.date] : []))
    .toSorted()
    .at(-1) ?? null

function said(reading: Reading<Trend>): string {
  const day = dayOf(reading)
  return day === null ? reading.value : `${reading.value} on ${day}`
}
