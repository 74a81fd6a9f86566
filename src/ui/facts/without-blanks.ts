/** Fields left empty are not said: an absent field means "not recorded", an empty text would be a value. */
export const withoutBlanks = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(row)
      .map(([field, value]) => [field, typeof value === 'string' ? value.trim() : value])
      .filter(([, value]) => value !== ''),
  )
