import { checkSum } from './check-sum.ts'

/** What a note says of a visit that is written elsewhere: that it was entered in error, or that it counts after all. */
export const SAYINGS = ['in-error', 'counts'] as const
export type Saying = (typeof SAYINGS)[number]

/**
 * One line that says so, of printable ASCII without spaces, wherever the visit is stored.
 * `meninx-visit-in-error/1|2026-03-05-89abcdef|#01234567;`
 */
export function toStatementLine(says: Saying, reference: string): string {
  const body = `${MARK[says]}|${reference}`
  return `${body}|#${checkSum(body)};`
}

const MARK: Readonly<Record<Saying, string>> = { 'in-error': 'meninx-visit-in-error/1', counts: 'meninx-visit-counts/1' }

export type SaidInText = { readonly reference: string; readonly says: Saying }

/** Everything that a text says of visits, in its order within each kind. A damaged line says nothing; how many there are is said. */
export function statementsIn(text: string): { readonly statements: readonly SaidInText[]; readonly damaged: number } {
  const solid = text.replace(/\s+/g, '')
  const found = SAYINGS.map((says) => {
    const lines = Array.from(solid.matchAll(new RegExp(`${MARK[says]}\\|(\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8})\\|#([0-9a-f]{8});`, 'g')))
    const whole = lines.filter(([, reference, sum]) => checkSum(`${MARK[says]}|${reference}`) === sum)
    const statements = whole.flatMap(([, reference]): SaidInText[] => (reference === undefined ? [] : [{ reference, says }]))
    return { statements, damaged: solid.split(`${MARK[says]}|`).length - 1 - statements.length }
  })
  return { statements: found.flatMap(({ statements }) => statements), damaged: found.reduce((sum, { damaged }) => sum + damaged, 0) }
}
