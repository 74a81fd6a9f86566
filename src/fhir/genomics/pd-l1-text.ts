import type { Finding } from './finding.ts'

const SEGMENT =
  /(?:\bPD[- ]?L1\b|\bCD274\b|\bTPS\b|\bCPS\b|\btumou?r proportion score\b)(?:[^;\n,.]|\.(?=\d)|,(?=\s*(?:TPS|CPS|tumou?r proportion|\d)))*/gi
const NUMBER = String.raw`(<=|>=|[<>≤≥~=]|less than|greater than|at least)?\s*(\d+(?:\.\d+)?)\s*(?:%?\s*(?:-|to)\s*(\d+(?:\.\d+)?)\s*)?`
/** Anything up to the number, without swallowing its comparator. */
const UP_TO = String.raw`(?:(?!less than|greater than|at least|[\d<>≤≥]).)`
const TPS = new RegExp(
  String.raw`(?:TPS|tumou?r proportion score|tumou?r cells?)${UP_TO}{0,20}${NUMBER}\s*%|${NUMBER}\s*%\s*(?:TPS|of (?:viable )?tumou?r cells)`,
  'i',
)
const CPS = new RegExp(`(?:CPS|combined positive score)${UP_TO}{0,12}${NUMBER}`, 'i')
const BARE_PERCENT = new RegExp(String.raw`${NUMBER}\s*%`)
const CELLS = /\bTC\s?(\d)\b(?! ?%)(?:.{0,6}?\bIC\s?(\d)\b)?|\bIC\s?(\d)\b(?! ?%)/i

const UNKNOWN: readonly (readonly [RegExp, string])[] = [
  [/pending|awaited|to follow|in progress/i, 'pending'],
  [/qns|insufficient|inadequate/i, 'insufficient'],
  [/not (?:done|tested|performed|assessed)|untested|\btnp\b/i, 'not tested'],
  [/fail|not evaluable|uninterpretable|unevaluable/i, 'failed'],
]

/**
 * PD-L1 expression in a text, by scale: TPS (tumour cells), CPS (a different scale) and SP142 (TC/IC). A percentage without a
 * scale is of tumour cells. `rest`: the text without those parts. "Positive" or "negative" alone gives no percentage: indeterminate.
 */
export function pdL1FindingsFrom(text: string): { readonly findings: readonly Finding[]; readonly rest: string } {
  if (!/PD[- ]?L1|CD274|TPS|CPS|proportion score/i.test(text)) return { findings: [], rest: text }
  const findings: Finding[] = []
  const rest = text.replaceAll(SEGMENT, (segment) => {
    findings.push(...findingsOf(segment))
    // A word without meaning keeps the sentences of the text where they were.
    return ' result '
  })
  return { findings, rest }
}

const base = { gene: 'PD-L1', scope: 'alteration' } as const

function findingsOf(segment: string): readonly Finding[] {
  const clone = segment.replaceAll(/\b(?:22C3|28-8|SP263|SP142|E1L3N|pharmDx)\b/gi, ' ')
  const tps = TPS.exec(clone)
  const cps = CPS.exec(clone)
  const cells = CELLS.exec(clone)
  const found: Finding[] = []
  if (tps) found.push(tpsFinding(tps[0], tps.slice(1)))
  if (cps) found.push({ ...base, class: 'CPS', status: 'positive', alteration: amount(cps.slice(1)) })
  if (cells && !tps) found.push({ ...base, class: 'SP142', status: 'positive', alteration: cellsOf(cells) })
  if (found.length > 0) return found
  const percent = BARE_PERCENT.exec(clone)
  if (percent && !/immune|\bIC\b/i.test(clone)) return [tpsFinding(percent[0], percent.slice(1))]
  const unknown = UNKNOWN.find(([pattern]) => pattern.test(clone))
  if (unknown) return [{ ...base, class: 'TPS', status: 'unknown', reason: unknown[1] }]
  return /positiv|negativ|high|low|express|\d/i.test(clone)
    ? [{ ...base, class: 'TPS', status: 'indeterminate', reason: 'no percentage stated' }]
    : []
}

function tpsFinding(_text: string, parts: readonly (string | undefined)[]): Finding {
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
