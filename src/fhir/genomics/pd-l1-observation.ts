import { PD_L1_TESTS } from '../../knowledge/codes/biomarkers.ts'
import { LOINC } from '../../knowledge/codes/code-set.ts'
import { type CodeableConcept, labelOf, textsOf } from '../resources/coding.ts'
import type { Observation } from '../resources/observation.ts'
import type { Quantity } from '../resources/values.ts'
import { isUnit } from '../to-facts/agreed-unit.ts'
import { valueText } from '../to-facts/observed.ts'
import { answerOf } from './answer.ts'
import type { Finding } from './finding.ts'
import { pdL1PartsOf } from './pd-l1-text.ts'
import { isOfTumourCells } from './pd-l1-words.ts'
import type { TestReading } from './test-reading.ts'

type Answered = Parameters<typeof answerOf>[0] & Pick<Observation, 'note'>
const base = { gene: 'PD-L1', scope: 'alteration' } as const
const reading = (...findings: Finding[]): TestReading => ({
  findings,
  unreadable: [],
  about: ['PD-L1'],
  resistanceOnly: true,
  classes: null,
})

/**
 * PD-L1 expression. A number is a TPS under LOINC 83053-9, where the title or the text says so, or where it is a percentage and nothing
 * names another scale; any other number is kept as unreadable. "Negative" under 83052-1 means below 50 %, not below 1 %: indeterminate.
 */
export function pdL1From(answered: Answered, code: CodeableConcept): TestReading {
  const title = textsOf(code).join(' ') || 'PD-L1'
  const scale = (code.coding ?? [])
    .map((coding) => (coding.system === LOINC && coding.code !== undefined ? PD_L1_TESTS[coding.code]?.scale : undefined))
    .find((one) => one !== undefined)
  const isTps = scale === 'tps' || /\bTPS\b|tumou?r proportion|tumou?r cells/i.test(title)
  const { valueQuantity: quantity } = answered
  const isCps = !isTps && /\bCPS\b|combined positive/i.test(title)
  if (scale === undefined && !isCps && !isOfTumourCells(title) && holdsNumber(answered))
    return unread(`${title}: ${valueText(answered) ?? ''}`)
  if (quantity !== undefined) return fromQuantity(quantity, isTps, title)
  if (isCps && (answered.valueInteger ?? answered.valueRange) !== undefined) return onCps(answered)
  if (answered.valueRange !== undefined || answered.valueRatio !== undefined || answered.valueInteger !== undefined) {
    return isTps && answered.valueInteger !== undefined
      ? percent(`${answered.valueInteger}`)
      : unread(`${title}: a range or number without a scale`)
  }
  const answer = answerOf(answered)
  if (answer === 'contradiction') return unread(`${title}: value and interpretation contradict each other`)
  const text = answer.text ?? ''
  if (/\d/.test(text)) return fromText(text, isTps, title)
  if (answer.status === 'unknown') return reading({ ...base, class: 'TPS', status: 'unknown', reason: answer.reason ?? 'unknown' })
  const { parts } = pdL1PartsOf(`PD-L1 ${text}`)
  if (answer.status === null && parts.some(({ understood }) => !understood)) return unread(`${title}: ${text}`)
  const named = parts.flatMap((part) => part.findings)
  if (answer.status === null && named.length > 0 && named.every(({ status }) => status === 'unknown')) return reading(...named)
  if (answer.status === null && text.trim() === '') {
    const rest = [...(answered.interpretation ?? []).map(labelOf), answered.valueDateTime].filter(
      (part) => part !== undefined && part !== null,
    )
    return rest.length === 0 ? reading() : unread(`${title}: ${rest.join('; ')}`)
  }
  const threshold = code.coding?.some((coding) => coding.code === '83052-1') === true
  return reading({
    ...base,
    class: 'TPS',
    status: 'indeterminate',
    reason: threshold ? 'threshold 50% in the LOINC description' : 'no percentage stated',
  })
}

const holdsNumber = (answered: Answered): boolean =>
  answered.valueQuantity !== undefined ||
  answered.valueInteger !== undefined ||
  answered.valueRange !== undefined ||
  /\d/.test(valueText(answered) ?? '')

/** On its own scale a score is understood, and is no TPS. */
const onCps = ({ valueInteger, valueRange }: Answered): TestReading =>
  reading({
    ...base,
    class: 'CPS',
    status: 'positive',
    alteration: valueInteger !== undefined ? `${valueInteger}` : [valueRange?.low?.value, valueRange?.high?.value].join('–'),
  })

const unread = (text: string): TestReading => ({ findings: [], unreadable: [text], about: ['PD-L1'], resistanceOnly: true, classes: null })
const percent = (amount: string): TestReading =>
  reading({ ...base, class: 'TPS', status: amount === '0' || amount === '<1' ? 'negative' : 'positive', alteration: `${amount}%` })

function fromQuantity(quantity: Quantity, isTps: boolean, title: string): TestReading {
  const { value, comparator, unit, code } = quantity
  if (!isTps && /\bCPS\b|combined positive/i.test(title) && value !== undefined)
    return reading({ ...base, class: 'CPS', status: 'positive', alteration: `${comparator ?? ''}${value}` })
  const otherScale = /\bCPS\b|combined|SP142/i.test(title)
  const isShare = isUnit(quantity, /^%|percent/i)
  const isPercent = isShare || (unit === undefined && code === undefined)
  const ofTumourCells = isTps || (isShare && !otherScale)
  if (!ofTumourCells || !isPercent || value === undefined || value < 0 || value > 100)
    return unread(`${title}: ${comparator ?? ''}${value ?? ''} ${unit ?? ''}`.trim())
  return percent(`${comparator ?? ''}${value}`)
}

function fromText(text: string, isTps: boolean, title: string): TestReading {
  const cps = /\bCPS\b|combined positive/i.test(title) && !isTps
  if (cps) return reading({ ...base, class: 'CPS', status: 'positive', alteration: text.trim() })
  const { parts, rest } = pdL1PartsOf(
    /PD-?\s?L1|TPS|CPS/i.test(text) ? text : `PD-L1 ${isTps ? 'TPS ' : ''}${text}${isTps && !text.includes('%') ? '%' : ''}`,
  )
  const findings = parts.flatMap((part) => part.findings)
  // Two shares, of which only one was read: of node and of primary, of tumour and of other cells.
  if (!isTps && !/TPS|tumou?r (?:proportion|cell)/i.test(text) && /\d ?%/.test(rest)) return unread(`${title}: ${text}`)
  return findings.length > 0 && parts.every(({ understood }) => understood) ? reading(...findings) : unread(`${title}: ${text}`)
}
