import { UNIT_WORDS } from '../../knowledge/codes/laboratory.ts'
import { lookUp } from '../meaning.ts'
import type { Quantity } from '../resources/values.ts'
import { plainUnit } from './plain-unit.ts'

type Units = Pick<Quantity, 'unit' | 'system' | 'code'>

/** What the unit of a quantity multiplies its value by; or why that cannot be told. */
export type Factor = { readonly factor: number } | { readonly problem: string }

/**
 * A quantity says its unit twice: as text, and as a code of UCUM. Both must say the same, each by `table`: of two that do not agree
 * nobody can tell which is the mistake. A code of another system is a number to us, not a unit, where there is a text beside it.
 * https://hl7.org/fhir/R4/datatypes.html#Quantity
 */
export function agreedUnit(quantity: Units, table: Readonly<Record<string, number>>, wanted: string): Factor {
  const { unit, code } = quantity
  const plainly = unit !== undefined && (code === undefined || code === unit) ? lookUp(table, unit) : undefined
  if (plainly !== undefined) return { factor: plainly }
  const [first, ...more] = spellingsOf(quantity)
  const said = [first, ...more].filter((one) => one !== undefined)
  if (first === undefined) return { problem: `the unit "none" is not one we convert to ${wanted}` }
  const factors = said.map((one) => lookUp(table, one.plain))
  if (said.length > 1 && (new Set(factors).size > 1 || factors[0] === undefined))
    return { problem: `its unit is given as "${first.written}" and as "${more[0]?.written}": they are not known to be the same` }
  const [factor] = factors
  return factor === undefined ? { problem: `the unit "${first.written}" is not one we convert to ${wanted}` } : { factor }
}

/** Whether the quantity counts things: no unit, or none that measures anything ("1", "{lesions}", "copies"). */
export const isCount = (quantity: Units): boolean =>
  spellingsOf(quantity).every(({ plain }) =>
    /^(?:1|\{[^}]*\}|#|(?:no|number|count|score|copies|lesions?|metasta[a-z]+|ratio)\.?)$/i.test(plain),
  )

/** Whether every word for the unit is one of these. False where it has none. */
export function isUnit(quantity: Units, names: RegExp): boolean {
  const said = spellingsOf(quantity)
  return said.length > 0 && said.every(({ plain }) => names.test(plain))
}

type Spelling = { readonly written: string; readonly plain: string }

/** The one or two ways in which it is written; one where both are the same. */
function spellingsOf({ unit, system, code }: Units): readonly Spelling[] {
  const isForeign = system !== undefined && !/unitsofmeasure\.org|ucum/i.test(system) && unit !== undefined && !/[/%]/.test(code ?? '')
  const written = [unit, isForeign ? undefined : code].filter((one) => one !== undefined && one.trim() !== '')
  const both = new Map(written.map((one = '') => [inSigns(plainUnit(one)), one]))
  return Array.from(both, ([plain, one]) => ({ plain, written: one }))
}

/** "millimoles per liter" in the signs of UCUM; anything else as it is. */
const inSigns = (plain: string): string =>
  IN_WORDS.test(plain) ? plain.toLowerCase().replaceAll(WORD, (_, word: string) => UNIT_WORDS[word] ?? '') : plain
const WORDS = Object.keys(UNIT_WORDS).join('|')
const WORD = new RegExp(`(${WORDS})s?(?=$|${WORDS})`, 'g')
const IN_WORDS = new RegExp(`^(?:(?:${WORDS})s?){1,8}$`, 'i')
