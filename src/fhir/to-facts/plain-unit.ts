/**
 * One spelling for one unit: the two micro signs, "mc" and "u" are one; so are 10*9, 10^9, 10E9, 10(9), x10⁹ and ×10 9; a cubic millimetre
 * is a microlitre; litres have a capital L. Letters keep their case otherwise: G/L and g/L are different units.
 */
export function plainUnit(unit: string): string {
  return unit
    .replaceAll(SUPERSCRIPT, (digits) => `^${Array.from(digits, (digit) => SUPERSCRIPTS.indexOf(digit)).join('')}`)
    .normalize('NFKC')
    .replaceAll(/\s+/g, '')
    .replaceAll(/[\u00B5\u03BC]/g, 'u')
    .replace(/^[x×*]?10(?:\*|\^|[eE]\+?|x|\*\*)?\(?(\d)\)?\//, '10^$1/')
    .replace(/\/(?:cu\.?mm|cumm|mm\^?3|mm\*3|mm3)$/i, '/uL')
    .replace(/\/(?:mcL|mcl|MCL|uL|ul|UL)$/, '/uL')
    .replace(/\/(m|n|d)?l$/, '/$1L')
    .replace(/\bml\//, 'mL/')
}

const SUPERSCRIPTS = Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹')
const SUPERSCRIPT = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g
