import type { Interaction, Offer } from './character.ts'

const INTERACTIONS: Readonly<Record<string, Interaction>> = { r: 'read', v: 'vread', s: 'search', c: 'create', u: 'update' }

/** `offer('rs', 'patient category code', 50, 200)`: letters as in SMART scopes, with v for vread. */
export function offer(letters: string, parameters: string, usual: number, largest: number): Offer {
  return {
    interactions: letters.split('').flatMap((letter) => INTERACTIONS[letter] ?? []),
    parameters: parameters.split(' ').filter((name) => name !== ''),
    pageSize: { usual, largest },
  }
}
