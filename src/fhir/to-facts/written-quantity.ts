import type { Quantity } from '../resources/values.ts'

/** "4.1 mmol/L", "< 0.5 10*9/L": one number and its unit, and nothing else. Null: a text; "1,200" may be either of two numbers. */
export function quantityWritten(text: string): Quantity | null {
  if (text.length > LONGEST) return null
  const found = /^\s*(<=?|>=?|≤|≥)?\s*(\d+(?:\.\d+|,\d{1,2})?)\s*([a-zµμ%/{[×*(][^\s,;]*|x? ?10[*^]?\d?\S*)?\s*$/i.exec(text)
  if (found?.[2] === undefined || found[3] === undefined) return null
  const quantity = { value: Number(found[2].replace(',', '.')), unit: found[3].trim() }
  return found[1] === undefined ? quantity : { ...quantity, comparator: found[1] }
}

const LONGEST = 40
