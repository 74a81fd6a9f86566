/** Strong Kleene logic. `unknown` means: true or false, we cannot yet say which. */
export type Verdict = 'met' | 'unmet' | 'unknown'

export function and(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('unmet')) return 'unmet'
  return verdicts.includes('unknown') ? 'unknown' : 'met'
}

export function or(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('met')) return 'met'
  return verdicts.includes('unknown') ? 'unknown' : 'unmet'
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
