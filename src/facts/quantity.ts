/** A number with its UCUM unit in the type, so that a limit in `/uL` cannot be compared with a count in `10*9/L`. */
export type Quantity<Unit extends string> = { readonly value: number; readonly unit: Unit }
