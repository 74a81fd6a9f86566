/** Whether one drug can be had for this patient: `{drug: 'lorlatinib', access: 'no'}`. */
export type DrugAccess = {
  /** Ingredient, lower case: `osimertinib`. */
  readonly drug: string
  readonly access: 'yes' | 'no'
}

/** One word for a whole generation, as it is often said. */
const GENERATIONS: Readonly<Record<string, readonly string[]>> = {
  '3g tki': ['osimertinib', 'aumolertinib', 'furmonertinib'],
  '3g-tki': ['osimertinib', 'aumolertinib', 'furmonertinib'],
  'third-generation egfr-tki': ['osimertinib', 'aumolertinib', 'furmonertinib'],
}

/**
 * What was said about access, checked: a list of `{drug, access}` with access `yes` or `no`, or an object of drugs, `{lorlatinib: 'no'}`.
 * Null for anything else. A bare list of names is refused: it does not say whether the drugs on it can be had or cannot.
 */
export function drugAccessFrom(raw: unknown): readonly DrugAccess[] | null {
  const entries = Array.isArray(raw)
    ? raw.map(entryFrom)
    : isRecord(raw)
      ? Object.entries(raw).map(([drug, access]) => entry(drug, access))
      : [null]
  return entries.every((one) => one !== null) ? entries.flat() : null
}

const entryFrom = (raw: unknown): readonly DrugAccess[] | null => (isRecord(raw) ? entry(raw.drug, raw.access) : null)

function entry(drug: unknown, access: unknown): readonly DrugAccess[] | null {
  if (typeof drug !== 'string' || drug.trim() === '' || (access !== 'yes' && access !== 'no')) return null
  const name = drug.trim().toLowerCase()
  return (GENERATIONS[name] ?? [name.replaceAll('-', ' ')]).map((one) => ({ drug: one, access }))
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
