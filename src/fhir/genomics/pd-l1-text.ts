import type { Finding } from './finding.ts'
import { MOST_PARTS, markOf } from './pd-l1-mark.ts'
import { isPdL1Statement, OTHER_CELLS } from './pd-l1-words.ts'

const SEGMENT =
  /(?:\bPD[- ]?L1\b|\bCD274\b|\bTPS\b|\bCPS\b|\btumou?r proportion score\b)(?:[^;\n,.]|\.(?=\d)|,(?=\s*(?:TPS|CPS|TC\b|tumou?r (?:proportion|cells?)|\d)))*/gi
/** It begins where its digits do: what begins inside a number is never found first. */
const NUMBER = String.raw`(<=|>=|[<>≤≥~=]|less than|greater than|at least)?\s*(?<!\d)(\d+(?:\.\d+)?)\s*(?:%?\s*(?:-|to)\s*(\d+(?:\.\d+)?)\s*)?`
/** Anything up to the number, without swallowing its comparator. */
const UP_TO = String.raw`(?:(?!less than|greater than|at least|[\d<>≤≥]).)`
const TPS = new RegExp(
  String.raw`(?:TPS|tumou?r proportion score|tumou?r cells?|\bTC\b)${UP_TO}{0,40}${NUMBER}\s*%|${NUMBER}\s*%\s*(?:TPS|of (?:viable )?tumou?r cells)`,
  'i',
)
/** The score is a percentage by its definition; "2+" or "1/10" is not one. */
const TPS_WITHOUT_SIGN = new RegExp(String.raw`(?:TPS|tumou?r proportion score)${UP_TO}{0,12}${NUMBER}(?![\d+/%])`, 'i')
const CPS = new RegExp(`(?:CPS|combined positive score)${UP_TO}{0,12}${NUMBER}`, 'i')
const BARE_PERCENT = new RegExp(String.raw`${NUMBER}\s*%`)
const CELLS = /\bTC\s?(\d)\b(?! ?%)(?:.{0,6}?\bIC\s?(\d)\b)?|\bIC\s?(\d)\b(?! ?%)/i

const UNKNOWN: readonly (readonly [RegExp, string])[] = [
  [/pending|awaited|to follow|in progress/i, 'pending'],
  [/qns|insufficient|inadequate/i, 'insufficient'],
  [/not (?:done|tested|performed|assessed)|untested|\btnp\b/i, 'not tested'],
  [/fail|not evaluable|uninterpretable|unevaluable/i, 'failed'],
]

/** A part of a text that speaks of PD-L1. `understood` false: it holds words that may change what the numbers in it mean. */
export type PdL1Part = { readonly findings: readonly Finding[]; readonly understood: boolean }

/**
 * PD-L1 expression in a text, by scale: TPS (tumour cells), CPS (a different scale) and SP142 (TC/IC). A percentage without a
 * scale is of tumour cells. `rest`: the text with one character for each part. "Positive" or "negative" alone gives no percentage:
 * indeterminate.
 */
export function pdL1PartsOf(text: string): { readonly parts: readonly PdL1Part[]; readonly rest: string } {
  if (!/PD[- ]?L1|CD274|TPS|CPS|proportion score/i.test(text)) return { parts: [], rest: text }
  const parts: PdL1Part[] = []
  const rest = text.replaceAll(SEGMENT, (segment) => {
    if (parts.length === MOST_PARTS) return segment
    parts.push(partFrom(segment))
    return ` ${markOf(parts.length - 1)} `
  })
  return { parts, rest }
}

const base = { gene: 'PD-L1', scope: 'alteration' } as const

const CLONES = /\b(?:22C3|28-8|SP263|SP142|E1L3N|73-10|ZR3|pharmDx|Link 48)\b/gi

function partFrom(segment: string): PdL1Part {
  const text = segment.replaceAll(CLONES, ' ').replaceAll(/\s+/g, ' ')
  const findings = findingsOf(text)
  // A number that belongs to no scale: "PD-L1: 70".
  const stray = findings.some(({ status }) => status === 'indeterminate') && /\d/.test(text.replaceAll(NAMES, ''))
  const understood = findings.length === 0 || (!stray && isPdL1Statement(segment, findings))
  return { findings: understood ? findings : [], understood }
}
const NAMES = /\bPD[- ]?L1\b|\bCD274\b/gi

function findingsOf(segment: string): readonly Finding[] {
  const tps = TPS.exec(segment) ?? TPS_WITHOUT_SIGN.exec(segment)
  const cps = CPS.exec(segment)
  const cells = CELLS.exec(segment)
  const found: Finding[] = []
  if (tps) found.push(tpsFinding(tps.slice(1)))
  if (cps) found.push({ ...base, class: 'CPS', status: 'positive', alteration: amount(cps.slice(1)) })
  if (cells && !tps) found.push({ ...base, class: 'SP142', status: 'positive', alteration: cellsOf(cells) })
  if (found.length > 0) return found
  const percent = BARE_PERCENT.exec(segment)
  if (percent && !OTHER_CELLS.test(segment)) return [tpsFinding(percent.slice(1))]
  const unknown = UNKNOWN.find(([pattern]) => pattern.test(segment))
  if (unknown) return [{ ...base, class: 'TPS', status: 'unknown', reason: unknown[1] }]
  return /positiv|negativ|\bneg\b|\bpos\b|high|low|express|\d/i.test(segment.replaceAll(NAMES, ''))
    ? [{ ...base, class: 'TPS', status: 'indeterminate', reason: 'no percentage stated' }]
    : []
}

function tpsFinding(parts: readonly (string | undefined)[]): Finding {
  const stated = parts.some((part, index) => part !== undefined && index < 3) ? parts.slice(0, 3) : parts.slice(3, 6)
  const text = `${amount(stated)}%`
  return { ...base, class: 'TPS', status: text === '0%' || text === '<1%' ? 'negative' : 'positive', alteration: text }
}

const COMPARATORS: Readonly<Record<string, string>> = {
  'less than': '<',
  'greater than': '>',
  'at least': '>=',
  '≥': '>=',
  '≤': '<=',
  '=': '',
}
function amount([comparator, from, to]: readonly (string | undefined)[]): string {
  const sign = comparator === undefined ? '' : (COMPARATORS[comparator.toLowerCase()] ?? comparator)
  return `${sign}${from ?? ''}${to === undefined ? '' : `-${to}`}`
}

const cellsOf = (cells: RegExpExecArray): string => {
  const [, tumour, immune, immuneOnly] = cells
  if (tumour === undefined) return `IC${immuneOnly}`
  return immune === undefined ? `TC${tumour}` : `TC${tumour}/IC${immune}`
}
