import { PD_L1_TESTS, PROTEIN_TESTS } from '../../knowledge/codes/biomarkers.ts'
import { LOINC } from '../../knowledge/codes/code-set.ts'
import { SINGLE_TESTS } from '../../knowledge/codes/genomics.ts'
import { type CodeableConcept, labelOf, textsOf } from '../resources/coding.ts'
import type { Observation, ObservationComponent } from '../resources/observation.ts'
import { type Answer, answerOf } from './answer.ts'
import { holdsAmount, isAmount } from './chemistry.ts'
import { takesBack } from './doubt.ts'
import type { Finding } from './finding.ts'
import { pdL1From } from './pd-l1-observation.ts'
import { isWorthReading, readResultText } from './result-text.ts'
import type { Context } from './sentence-context.ts'
import { NO_CONTEXT } from './sentence-context.ts'
import { isBare } from './subject.ts'
import type { TestReading } from './test-reading.ts'
import { contextFromTitle } from './test-title.ts'

const NOTHING: TestReading = { findings: [], unreadable: [], about: [], resistanceOnly: false, classes: null }

type Question = {
  readonly context: Context
  readonly number: boolean
  readonly testedFor: boolean
  readonly protein: boolean
  readonly pdL1: CodeableConcept | null
}

/** Reads an Observation that is not built as a variant: a coded test of one gene, a local code with text, a panel with components. */
export function readTest(observation: Observation): TestReading {
  const question = questionOf(observation.code)
  const whole = readAnswer(observation, question)
  const members = (observation.component ?? []).map((component) => readComponent(component, question))
  return [whole, ...members].reduce(together, NOTHING)
}

function readComponent(component: ObservationComponent, parent: Question): TestReading {
  const own = questionOf(component.code)
  if (own.context.subjects.length > 0 || own.pdL1 !== null) return readAnswer({ ...component, note: undefined }, own)
  const label = textsOf(component.code)[0]
  if (parent.pdL1 !== null && label !== undefined)
    return pdL1From({ ...component, note: undefined }, { text: `${textsOf(parent.pdL1)[0] ?? 'PD-L1'} ${label}` })
  const [gene] = parent.context.subjects.map((subject) => subject.gene)
  if (label === undefined || gene === undefined || gene === null || gene === 'other') return NOTHING
  const within = contextFromTitle(`${gene} ${label}`)
  return within.subjects.length === 1 ? readAnswer({ ...component, note: undefined }, { ...own, context: within }) : NOTHING
}

const together = (a: TestReading, b: TestReading): TestReading => ({
  findings: [...a.findings, ...b.findings],
  unreadable: [...a.unreadable, ...b.unreadable],
  about: [...new Set([...a.about, ...b.about])],
  resistanceOnly: a.about.length === 0 ? b.resistanceOnly : b.about.length === 0 ? a.resistanceOnly : a.resistanceOnly && b.resistanceOnly,
  classes: a.about.length === 0 ? b.classes : b.about.length === 0 ? a.classes : a.classes && b.classes && [...a.classes, ...b.classes],
})

/** What a code asks: by LOINC where it is known, else by what its texts name. */
function questionOf(code: CodeableConcept): Question {
  const codes = (code.coding ?? []).flatMap((coding) => (coding.system === LOINC && coding.code !== undefined ? [coding.code] : []))
  const blank = { number: false, testedFor: false, protein: false, pdL1: null }
  const protein = codes.map((one) => PROTEIN_TESTS[one]).find((test) => test !== undefined)
  if (protein !== undefined) return { ...blank, protein: true, context: contextFromTitle(`${protein.gene} antigen expression`) }
  const single = codes.map((one) => SINGLE_TESTS[one]).find((test) => test !== undefined)
  if (single !== undefined) return { ...blank, number: single.number === true, context: contextFromTitle(single.about) }
  const texts = textsOf(code)
  if (
    codes.some((one) => PD_L1_TESTS[one] !== undefined) ||
    texts.some((text) => /\bPD-?\s?L1\b|\bCD274\b|\bSP142\b|\bSP263\b|\b22C3\b/i.test(text))
  ) {
    return { ...blank, context: NO_CONTEXT, pdL1: code }
  }
  const titled = texts.filter(isWorthReading).map(contextFromTitle)
  const context = titled.find(({ subjects }) => subjects.length > 0)
  return context === undefined
    ? { ...blank, context: NO_CONTEXT }
    : { ...blank, context, testedFor: titled.some(({ testedFor }) => testedFor) }
}

type Answered = Pick<
  Observation,
  | 'valueCodeableConcept'
  | 'valueString'
  | 'valueBoolean'
  | 'valueInteger'
  | 'valueQuantity'
  | 'valueRange'
  | 'valueRatio'
  | 'valueDateTime'
  | 'interpretation'
  | 'dataAbsentReason'
  | 'note'
>

function readAnswer(answered: Answered, question: Question): TestReading {
  if (question.pdL1 !== null) return pdL1From(answered, question.pdL1)
  const { context } = question
  const about = [...new Set(context.subjects.flatMap(({ gene }) => (gene === null || gene === 'other' ? [] : [gene])))]
  const resistanceOnly =
    context.subjects.length > 0 &&
    context.subjects.every(
      ({ variant, kinds }) =>
        /T790M|C797S|RESISTANCE/.test(variant?.class ?? '') || kinds.includes('amplification') || kinds.includes('resistance'),
    )
  const reading = { about, resistanceOnly, classes: classesOf(context) }
  const refused = (text: string): TestReading => ({ findings: [], unreadable: [text], ...reading })
  if (question.testedFor) return NOTHING
  const answer = answerOf(answered)
  const label = about.join(', ')
  if (answer === 'contradiction') return about.length === 0 ? NOTHING : refused(`${label}: value and interpretation contradict each other`)
  const number = numberOf(answered)
  if (number !== null && about.length > 0) {
    // An amount of protein says nothing about the gene.
    if (question.protein) return NOTHING
    if (question.number) return measured(number, context, reading)
    // Under a bare "EGFR" or "ALK" a number without a share is kidney function or enzyme activity.
    return context.subjects.every(isBare) && !number.text.includes('%') ? NOTHING : refused(`${label}: ${number.text}`)
  }
  const isHomonym = about.length > 0 && about.every((gene) => gene === 'EGFR' || gene === 'ALK') && context.subjects.every(isBare)
  if (isHomonym && answer.text !== null && isAmount(answer.text)) return NOTHING
  const said = read(answer, context)
  const isPositive = said.findings.some(({ status }) => status === 'positive')
  if (isHomonym && isPositive && answer.text !== null && holdsAmount(answer.text)) return refused(answer.text)
  const notes = (answered.note ?? []).flatMap(({ text }) => text ?? [])
  if (notes.some((note) => contextFromTitle(note).subjects.length === 0 && takesBack(note)))
    return about.length === 0 && said.findings.length === 0 ? NOTHING : refused(`${label}: ${notes.join(' ')}`)
  const ofNotes = notes.map((note) => readResultText(note, { ...context, subjects: isWorthReading(note) ? context.subjects : [] }))
  const findings = said.findings.length > 0 || said.unreadable.length > 0 ? said.findings : ofNotes.flatMap((one) => one.findings)
  const disputed = ofNotes.some((one) => one.findings.some((finding) => said.findings.some((other) => disagree(finding, other))))
  if (disputed) return refused([answer.text ?? '', ...notes].join(' '))
  const unreadable = [...said.unreadable, ...ofNotes.flatMap((one) => one.unreadable)]
  const isSilent = findings.length + unreadable.length === 0 && about.length > 0
  if (isSilent && answer.text !== null && !IS_NUMBER.test(answer.text)) return refused(answer.text)
  const rest = isSilent && number === null ? beside(answered) : ''
  if (rest !== '') return refused(`${label}: ${rest}`)
  return { findings, unreadable, ...reading }
}
/** What stands where a result would, and is none: an interpretation that does not say whether something was found, a date. */
const beside = ({ interpretation, valueDateTime }: Answered): string =>
  [...(interpretation ?? []).map(labelOf), valueDateTime].filter((part) => part !== undefined && part !== null).join('; ')

/** The alterations that a test is for, where it names each of them. */
function classesOf({ subjects }: Context): TestReading['classes'] {
  const named = subjects.map(({ variant, kinds }) => variant?.class ?? (kinds.includes('amplification') ? 'AMPLIFICATION' : null))
  const known = named.filter((cls) => cls !== null)
  return known.length === named.length && known.length > 0 ? known : null
}
const IS_NUMBER = /^\s*(?:[<>≤≥~]=?\s*)?\d+(?:[.,]\d+)?(?![\d.,]|\s*%)/

const disagree = (a: Finding, b: Finding): boolean =>
  a.gene === b.gene && a.class === b.class && a.status !== b.status && a.status !== 'unknown' && b.status !== 'unknown'

/** A coded answer completes the question of the test; text is read under it. Where both speak they must agree. */
function read(answer: Answer, context: Context): { readonly findings: readonly Finding[]; readonly unreadable: readonly string[] } {
  const text = answer.text === null ? { findings: [], unreadable: [] } : readResultText(answer.text, context)
  if (answer.status === null || context.subjects.length === 0) return text
  const coded = readResultText(answer.status, context)
  const findings = coded.findings.map((finding) => (answer.reason === undefined ? finding : { ...finding, reason: answer.reason }))
  if (text.findings.length === 0) return { findings, unreadable: coded.unreadable }
  const same = text.findings.every(({ status }) => status === answer.status)
  return same ? text : { findings: [], unreadable: [answer.text ?? ''] }
}

type NumberValue = { readonly value: number | null; readonly text: string }

function numberOf({ valueQuantity: quantity, valueInteger, valueRange, valueRatio }: Answered): NumberValue | null {
  if (quantity !== undefined) {
    const exact = quantity.comparator === undefined ? (quantity.value ?? null) : null
    return { value: exact, text: `${quantity.comparator ?? ''}${quantity.value ?? ''} ${quantity.unit ?? quantity.code ?? ''}`.trim() }
  }
  if (valueInteger !== undefined) return { value: valueInteger, text: `${valueInteger}` }
  const quotient = quotientOf(valueRatio)
  if (quotient !== null) return { value: quotient, text: `${quotient}` }
  return valueRange !== undefined || valueRatio !== undefined ? { value: null, text: 'a range or ratio' } : null
}

/** Of two counts; null where one of them is missing, a limit, or has a unit. */
function quotientOf(ratio: Answered['valueRatio']): number | null {
  const [above, below] = [ratio?.numerator, ratio?.denominator]
  const plain = [above, below].every(
    (part) => part?.value !== undefined && part.comparator === undefined && (part.code ?? part.unit ?? '1') === '1',
  )
  return plain && above?.value !== undefined && below?.value !== undefined && below.value > 0 ? above.value / below.value : null
}

/** MET copies per nucleus (LOINC 92906-7) and MET to CEP7 (92907-5). A share of ALK-rearranged cells (78233-4) needs the laboratory's cut-off: it decides nothing. */
function measured(number: NumberValue, context: Context, reading: Pick<TestReading, 'about' | 'resistanceOnly' | 'classes'>): TestReading {
  const [subject] = context.subjects
  const { gene } = subject ?? { gene: null }
  if (number.value === null || gene === null || gene === 'other')
    return { findings: [], unreadable: [`${reading.about.join(', ')}: ${number.text}`], ...reading }
  if (gene !== 'MET') {
    const share: Finding = { gene, class: 'FUSION', status: 'indeterminate', scope: 'alteration', reason: 'a number without a conclusion' }
    return { findings: [share], unreadable: [], ...reading }
  }
  const amount = context.measure === 'ratio' ? { ratio: number.value } : { copyNumber: number.value }
  return {
    findings: [
      {
        gene: 'MET',
        class: 'AMPLIFICATION',
        status: 'indeterminate',
        scope: 'alteration',
        reason: 'a number without a conclusion',
        ...amount,
      },
    ],
    unreadable: [],
    ...reading,
  }
}
