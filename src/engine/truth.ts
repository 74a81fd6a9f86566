/** Strong Kleene logic. `unknown` means: true or false, we cannot yet say which. */
export type Verdict = 'met' | 'unmet' | 'unknown'

/** Kleene "and" of what is said about each: settled by one `unmet`, and no more asked then. Nothing to fulfil is fulfilled. */
export const allOf = <T>(parts: readonly T[], verdictOn: (part: T) => Verdict): Verdict => every(parts, verdictOn, 'unmet', 'met')

/** Kleene "or": settled by one `met`. Nothing to choose from is not met. */
export const anyOf = <T>(parts: readonly T[], verdictOn: (part: T) => Verdict): Verdict => every(parts, verdictOn, 'met', 'unmet')

function every<T>(parts: readonly T[], verdictOn: (part: T) => Verdict, settles: Verdict, otherwise: Verdict): Verdict {
  let whole = otherwise
  for (const part of parts) {
    const verdict = verdictOn(part)
    if (verdict === settles) return settles
    if (verdict === 'unknown') whole = 'unknown'
  }
  return whole
}

export function not(verdict: Verdict): Verdict {
  switch (verdict) {
    case 'met':
      return 'unmet'
    case 'unmet':
      return 'met'
    case 'unknown':
      return 'unknown'
  }
}

export const verdictOf = (answer: boolean): Verdict => (answer ? 'met' : 'unmet')
