import { type Fact, known, type Source, unknown } from '../../facts/fact.ts'
import type { IsoDate } from '../../facts/iso-date.ts'
import type { PatientFacts, ValueOf } from '../../facts/patient-facts.ts'
import type { Unread } from '../chart.ts'
import { referenceOf } from '../source-of.ts'
import { generalStance } from './wording.ts'
import { answerFrom, type CodedDiagnosis, type Question, sourcesOf, statedAbout, whyNothing } from './yes-from-diagnoses.ts'

/** A bleeding or an emergency on the problem list counts for this long; after that the list is more likely old than the event new. */
const ACUTE_DAYS = 30
/** Psychosis or seizure: half a year. */
const RECENT_DAYS = 183

const BLEED = '(?:h[a]?emorrhag\\w*|bleed\\w*|h[a]?ematomas?)'
const INSIDE =
  '(?:intracranial|intra-?cerebral|cerebral|cerebellar|subdural|sub-?arachnoid|intra-?parenchymal|intra-?ventricular|brain ?stem|pontine|brain|intra-?tumou?ral|intra-?lesional)'
const LESION =
  '(?:brain|cerebral|intracranial|cerebellar|cns|(?:frontal|parietal|temporal|occipital)(?: lobe)?) (?:metasta\\w*|mets?|lesions?|tumou?rs?)'
const INTRACRANIAL_HAEMORRHAGE = new RegExp(
  [
    `(?<!spinal )${INSIDE} (?:parenchymal )?${BLEED}`,
    '\\b(?:ich|sdh|sah)\\b',
    '(?<!spinal )(?:epidural|extradural) h[a]?ematoma',
    `h[a]?emorrhagic (?:${LESION}|stroke|infarct\\w*|transformation)`,
    `bleeding ${LESION}`,
    `${LESION}(?:(?!\\b(?:no|not|without|risk)\\b)[^.;]){0,40}?\\b${BLEED}`,
    `${BLEED} (?:in|into|of|within|from) (?:an? |the |known )?(?:brain|cerebr\\w*|cerebell\\w*|intracranial)`,
  ].join('|'),
  'i',
)
const EMERGENCY =
  /status epilepticus|cauda equina|cord compression|\bmscc\b|(?:raised|increased|elevated|high) (?:intracranial pressure|icp)\b|(?<!idiopathic |benign )intracranial hypertension|(?:brain|cerebral|uncal|tonsillar|transtentorial|subfalcine|cerebellar) herniation/i

const QUESTIONS = {
  brainMetastasesSymptomatic: {
    codes: [],
    words: /\bsymptomatic (brain|cerebral|intracranial|cns) metasta|(brain|cerebral|intracranial|cns) metasta\w*[\s,(]+symptomatic/i,
  },
  massEffect: {
    codes: ['brain-compression'],
    words: /mass effect|midline shift|(?:brain|cerebral|uncal|tonsillar|transtentorial|subfalcine|cerebellar) herniation/i,
    whole: [/mass effect/i],
  },
  intracranialHaemorrhage: {
    codes: ['intracranial-haemorrhage'],
    words: INTRACRANIAL_HAEMORRHAGE,
  },
  recentPsychosisOrSeizure: {
    codes: ['seizure', 'status-epilepticus'],
    words:
      /(?<!pseudo[- ]?|psychogenic |(?:non|not)[- ]?epileptic |dissociative |functional )seizure|convuls|status epilepticus|epileptic (?:fit|attack|episode|event)|tonic[- ]clonic|grand mal|psychos[ie]s|psychotic|hallucinat|delusion/i,
    withinDays: RECENT_DAYS,
    notIf: /seizure (disorder|prophyla)|febrile/i,
    whole: [/seizure|convuls|epilep/i, /psychos|psychotic/i],
  },
  encephalopathy: { codes: [], words: /encephalopath/i },
  neurologicalEmergency: {
    codes: ['status-epilepticus', 'cauda-equina', 'cord-compression', 'raised-intracranial-pressure'],
    words: EMERGENCY,
    withinDays: ACUTE_DAYS,
    whole: [/emergenc/i],
  },
} as const satisfies Record<string, Question>

const BLEEDING: Question = {
  codes: ['bleeding', 'intracranial-haemorrhage'],
  words:
    /\bbleed(?:s|ing)?\b|\bh[a]?emorrhag(?:e|es|ic)\b|h[a]?ematoma|h[a]?ematuria|mel[a]?ena|epistaxis|h[a]?ematemesis|h[a]?ematochezia|\b(?:ich|sdh|sah)\b/i,
  withinDays: ACUTE_DAYS,
  notIf:
    /h[a]?emoptysis|disorder|diathesis|risk|h[a]?emorrhoid|retinal|conjunctival|microscopic|micro-?h[a]?ematuria|h[a]?emorrhagic (?:fever|cyst)|prophyla|occult/i,
}
const HAEMOPTYSIS: Question = { codes: ['haemoptysis'], words: /h(a)?emoptysis|咯血/i, withinDays: ACUTE_DAYS }

type Answers = Pick<PatientFacts, keyof typeof QUESTIONS | 'activeBleeding' | 'hydrocephalus' | 'avBlock' | 'hepaticImpairment'>

/** The yes/no facts and grades that a problem list can answer. */
export function complicationsFrom(diagnoses: readonly CodedDiagnosis[], asOf: IsoDate): Answers {
  const answer = (name: keyof typeof QUESTIONS) => answerFrom(diagnoses, QUESTIONS[name], asOf)
  return {
    brainMetastasesSymptomatic: symptomaticFrom(diagnoses, asOf),
    massEffect: answer('massEffect'),
    intracranialHaemorrhage: answer('intracranialHaemorrhage'),
    recentPsychosisOrSeizure: answer('recentPsychosisOrSeizure'),
    encephalopathy: answer('encephalopathy'),
    neurologicalEmergency: answer('neurologicalEmergency'),
    activeBleeding: bleedingFrom(diagnoses, asOf),
    hydrocephalus: gradeFrom(diagnoses, HYDROCEPHALUS),
    avBlock: gradeFrom(diagnoses, AV_BLOCK),
    hepaticImpairment: gradeFrom(diagnoses, HEPATIC_IMPAIRMENT),
  }
}

/** Words that may be a caution, in any language that a record may use: wide, for noticing only. */
const MAY_BE_ONE =
  /bleed|h[a]?emorrhag|h[a]?ematoma|h[a]?ematuria|mel[a]?ena|seizure|epilep|convuls|\bfits?\b|psychos|psychotic|hallucinat|delusion|deliri|confusion|encephalopath|intracranial (?:pressure|hypert)|\bicp\b|herniation\b|mass effect|midline shift|cord compress|cauda equina|interstitial|lung fibrosis|pulmonary fibrosis|alveolitis|heart block|\bav block|blutung|bloeding|bl[öo]dning|bl[øo]dning|sanguinament|sangrado|krwot|verenvuoto|kanama|출혈|발작|간질성|出血|血腫|血肿|けいれん|痙攣|てんかん|癫痫|癲癇|間質性|间质性|脳症|脑病|кровотеч|кровоизл|судоро|эпилеп|интерстиц/i

/** Active diagnoses in whose words a caution may stand, and that none of the questions understood: each by its name. */
export function unreadCautions(diagnoses: readonly CodedDiagnosis[], alsoAsked: readonly Question[]): readonly Unread[] {
  const grades = [HYDROCEPHALUS, AV_BLOCK, HEPATIC_IMPAIRMENT].map(({ question }) => question)
  const asked = [...Object.values(QUESTIONS), BLEEDING, HAEMOPTYSIS, ...grades, ...alsoAsked]
  const understood = new Set(asked.flatMap((question) => statedAbout(diagnoses, question)).map(({ condition }) => condition))
  return diagnoses
    .filter(({ condition, isActive, verified }) => isActive !== false && verified !== 'refuted' && !understood.has(condition))
    .filter(({ label, words, name }) => MAY_BE_ONE.test(`${label}; ${words}`) && !['denied', 'family'].includes(generalStance(name)))
    .map(({ condition, label }) => ({ reference: referenceOf(condition), problem: `"${label}" may be a caution, and was not read as one` }))
}

function symptomaticFrom(diagnoses: readonly CodedDiagnosis[], asOf: IsoDate): Fact<'yes' | 'no'> {
  const asymptomatic: Question = {
    codes: [],
    words: /\basymptomatic (brain|cerebral|intracranial|cns) metasta|(brain|cerebral|intracranial|cns) metasta\w*[\s,(]+asymptomatic/i,
  }
  const without = statedAbout(diagnoses, asymptomatic).filter(({ stance }) => stance === 'stated')
  const yes = answerFrom(diagnoses, QUESTIONS.brainMetastasesSymptomatic, asOf)
  if (without.length === 0) return yes
  if (yes.state !== 'known' || yes.reading.value === 'no') return known('no', sourcesOf(without))
  return { state: 'conflicting', readings: [yes.reading, { value: 'no', sources: sourcesOf(without) }] }
}

/** Haemoptysis counts from 2.5 mL: a diagnosis without its amount settles nothing, unless there is another bleeding. */
function bleedingFrom(diagnoses: readonly CodedDiagnosis[], asOf: IsoDate): Fact<'yes' | 'no'> {
  const denials = statedAbout(diagnoses, BLEEDING).filter(({ stance, name }) => stance !== 'refuted' && deniesEachBleeding(name))
  const denied = new Set(denials.map(({ condition }) => condition))
  const found = answerFrom(
    diagnoses.filter(({ condition }) => !denied.has(condition)),
    BLEEDING,
    asOf,
  )
  const bleeding = found.state === 'unknown' && sourcesIn(found).length === 0 && denials.length > 0 ? noBleedingFrom(denials) : found
  if (bleeding.state === 'known' && bleeding.reading.value === 'yes') return bleeding
  const haemoptysis = answerFrom(diagnoses, HAEMOPTYSIS, asOf)
  if (haemoptysis.state !== 'known' || haemoptysis.reading.value === 'no') return bleeding
  const amounts = haemoptysis.reading.sources.map(millilitresIn).filter((amount) => amount !== null)
  const most = amounts.reduce((a, b) => Math.max(a, b), 0)
  if (most >= RELEVANT_HAEMOPTYSIS_ML) return known('yes', haemoptysis.reading.sources, `haemoptysis of ${most} mL`)
  const what =
    amounts.length === 0 ? 'its amount is not' : `its amount is below ${RELEVANT_HAEMOPTYSIS_ML} mL: it does not count as active bleeding`
  return unknown('unreadable', haemoptysis.reading.sources, `haemoptysis is recorded, ${what}`)
}

/** That one place does not bleed says nothing of the others, and nothing of haemoptysis. */
function noBleedingFrom(denials: readonly CodedDiagnosis[]): Fact<'yes' | 'no'> {
  const general = denials.filter(({ name }) => NO_BLEEDING_AT_ALL.test(name))
  return general.length > 0
    ? known('no', sourcesOf(general))
    : unknown('not-recorded', sourcesOf(denials), 'bleeding is excluded at one place only')
}

const DENIAL =
  /\b(?:no|not|without|negative for|absence of|free of|den(?:ies|ied)|kein\w*|ohne|pas|sans|sin|senza|geen|nessun\w*)\b|[无未]/i
const DENIAL_AFTER =
  /^[^,;.]*?\b(?:excluded|ruled out|absent|denied|none|negative|not (?:seen|present|detected|identified|found|evident))\b|^[^,;.]*?(?:已排除|阴性)/i
const NO_BLEEDING_AT_ALL =
  /^\W*(?:(?:no|without|denies|negative for|absence of|free of)\s+(?:(?:evidence|signs?|symptoms?)\s+of\s+)?(?:(?:any|active|current|acute|clinical|overt|clinically|significant|major|relevant)\s+)*(?:bleeding|bleeds?|h[a]?emorrhages?)|(?:active\s+)?(?:bleeding|h[a]?emorrhage)\W+(?:is\s+|was\s+)?(?:denied|absent|excluded|ruled out|none|no))\W*$/i

/** Every part of a name that names a bleeding denies it: "GI bleed, no haematemesis" has one that does not. */
function deniesEachBleeding(name: string): boolean {
  const parts = name.split(/[,;.]|\b(?:but|with|and)\b/i).flatMap((part) => {
    const found = BLEEDING.words.exec(part)
    return found === null ? [] : [{ before: part.slice(0, found.index), after: part.slice(found.index + found[0].length) }]
  })
  return parts.length > 0 && parts.every(({ before, after }) => isPlainlyExcluded(before, after))
}

/** "Cannot be excluded" excludes nothing. */
const isPlainlyExcluded = (before: string, after: string): boolean =>
  !/\b(?:can ?not|can't|could not|not)\b[^,;.]*\b(?:exclud|rul)\w*/i.test(`${before} … ${after}`) &&
  (DENIAL.test(before) || DENIAL_AFTER.test(after))

const sourcesIn = (fact: Fact<unknown>): readonly Source[] => (fact.state === 'unknown' ? fact.sources : [])

const RELEVANT_HAEMOPTYSIS_ML = 2.5

/** The amount that the words give, at least; a range or an upper limit is none. */
function millilitresIn(source: Source): number | null {
  const said = source.kind === 'record' ? (source.says ?? '') : ''
  const found = /(?<![\d.,<≤-]|up to |bis )(\d+(?:[.,]\d+)?) ?(ml|millilit\w*|cc|l)\b/i.exec(said)
  if (found?.[1] === undefined || /[<≤]|\d ?- ?\d|up to|less than|below/i.test(said)) return null
  return Number(found[1].replace(',', '.')) * (/^l$/i.test(found[2] ?? '') ? 1000 : 1)
}

type Grades<V> = {
  readonly question: Question
  readonly grades: readonly (readonly [RegExp, V])[]
  readonly none: V
  readonly unstated: string
}

const HYDROCEPHALUS: Grades<ValueOf<'hydrocephalus'>> = {
  question: { codes: ['hydrocephalus'], words: /hydrocephal|hydrozephal|脑积水/i, notIf: /normal pressure/i },
  grades: [
    [/non-?communicating|obstructiv|occlusus|verschluss/i, 'obstructive'],
    [/communica(ting|ns)/i, 'communicating'],
  ],
  none: 'none',
  unstated: 'hydrocephalus is recorded, communicating or obstructive is not',
}
const AV_BLOCK: Grades<ValueOf<'avBlock'>> = {
  question: {
    codes: [],
    words:
      /\b(av|a-v|atrio-?ventri[ck]ul\w*)([- ]heart)?[- ]?block|heart block|\bavb\b|\bbav\b|bloc auriculo|bloqueo (av|auriculo)|blocco (av|atrio)|房室传导阻滞/i,
  },
  grades: [
    [
      /first[- ]degree|1st degree|grade 1|\bi(?:\.| ?°|er?)? ?(?:grad|degre|grado|°)|\bI°|\b1(?:\.|er|o)? ?(?:grad|degre|grado|°)|premier degre|primer grado|primo grado|一度|[Ⅰ1I]度/i,
      'first-degree',
    ],
    [
      /second[- ]degree|2nd degree|mobitz|wenckebach|\bii(?:\.| ?°|e)? ?(?:grad|degre|grado|°)|\bii°|\b2(?:\.|e|o)? ?(?:grad|degre|grado|°)|deuxieme degre|segundo grado|secondo grado|二度|II度/i,
      'second-degree',
    ],
    [
      /third[- ]degree|3rd degree|complete|\biii(?:\.| ?°|e)? ?(?:grad|degre|grado|°)|\biii°|\b3(?:\.|e|o)? ?(?:grad|degre|grado|°)|troisieme degre|tercer grado|terzo grado|三度|III度/i,
      'third-degree',
    ],
  ],
  none: 'none',
  unstated: 'a heart block is recorded, its degree is not',
}
const HEPATIC_IMPAIRMENT: Grades<ValueOf<'hepaticImpairment'>> = {
  question: { codes: [], words: /hepatic impairment|liver impairment|child[- ]?pugh|hepatic insufficiency/i },
  grades: [
    [/\bmild\b|child[- ]?pugh(?: class| grade)? a\b/i, 'mild'],
    [/\bmoderate\b|child[- ]?pugh(?: class| grade)? b\b/i, 'moderate'],
    [/\bsevere\b|child[- ]?pugh(?: class| grade)? c\b/i, 'severe'],
  ],
  none: 'none',
  unstated: 'a hepatic impairment is recorded, its severity is not',
}

/** The one grade that the active diagnoses name; unreadable when they name none; conflicting when they name several. */
function gradeFrom<V extends string>(diagnoses: readonly CodedDiagnosis[], { question, grades, none, unstated }: Grades<V>): Fact<V> {
  const about = statedAbout(diagnoses, question)
  const present = about.filter(({ stance, isActive }) => stance === 'stated' && isActive !== false)
  if (present.length === 0) {
    const denied = about.filter(({ stance }) => stance === 'denied')
    if (about.length === 0) return unknown('not-recorded')
    if (denied.length === about.length) return known(none, sourcesOf(denied))
    return unknown('not-recorded', sourcesOf(about), whyNothing(about))
  }
  const readings = present.flatMap(({ words, source }) => {
    const grade = grades.find(([pattern]) => pattern.test(words))
    return grade === undefined ? [] : [{ value: grade[1], sources: [source] }]
  })
  const [first, ...others] = readings
  if (first === undefined) return unknown('unreadable', sourcesOf(present), unstated)
  const different = others.find(({ value }) => value !== first.value)
  return different === undefined ? known(first.value, sourcesOf(present)) : { state: 'conflicting', readings: [first, different] }
}
