import { LOINC } from '../../knowledge/codes/code-set.ts'
import { MEASUREMENTS, type Measurement, UNIMPORTANT } from '../../knowledge/codes/laboratory.ts'
import { type CodeableConcept, textsOf } from '../resources/coding.ts'

export const MEASUREMENT_NAMES = Object.keys(MEASUREMENTS) as readonly Measurement[]
const BY_LOINC = new Map(MEASUREMENT_NAMES.flatMap((name) => MEASUREMENTS[name].loinc.map((code) => [code, name])))
const DROPPED = new Set(UNIMPORTANT)
const BY_NAME = new Map(MEASUREMENT_NAMES.flatMap((name) => MEASUREMENTS[name].names.map((text) => [plainName(text), name])))

/** Which measurement a result is: by its LOINC code; by its whole name only when it carries no LOINC code at all. Null: none of ours. */
export function measurementNamed(code: CodeableConcept): Measurement | null {
  let hasLoinc = false
  for (const coding of code.coding ?? []) {
    if (coding.system !== LOINC || coding.code === undefined) continue
    hasLoinc = true
    const name = BY_LOINC.get(coding.code)
    if (name !== undefined) return name
  }
  if (hasLoinc) return null
  for (const text of textsOf(code)) {
    const name = BY_NAME.get(plainName(text))
    if (name !== undefined) return name
  }
  return null
}

/** Words that make a name nearly one of ours, and perhaps another measurement: shown, not read. */
const QUALIFIERS = new Set(
  'c g cg segmented segs seg bands band immature hemolyzed hemolysed haemolyzed haemolysed lipemic clumped corrected adjusted baseline prior previous target goal repeat poct'.split(
    ' ',
  ),
)

/** A result whose name is one of ours with such a word beside it, and that carries no LOINC code. */
export function isNearlyOne(code: CodeableConcept): boolean {
  if (code.coding?.some(({ system }) => system === LOINC)) return false
  return textsOf(code).some((text) => {
    const words = plainName(text).split(' ')
    const rest = words.filter((word) => !QUALIFIERS.has(word))
    return rest.length < words.length && BY_NAME.has(rest.join(' '))
  })
}

/** "Neutrophils, Absolute (auto)" and "Absolute Neutrophil Count" without what changes nothing; long texts are no names. */
function plainName(text: string): string {
  if (text.length > 80) return ''
  const words = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word !== '' && !DROPPED.has(word)).join(' ')
}
