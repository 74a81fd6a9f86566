import { expect } from '@playwright/test'

/**
 * Stands in for vitest while knowledge is mutated: the test files run unchanged, but only hand over their tests, so that these can be run
 * again and again on a changed model without loading anything anew.
 */
export type Collected = { readonly name: string; readonly run: () => unknown }
export const COLLECTED: Collected[] = []

type Body = (...given: never[]) => unknown
const bodyOf = (rest: readonly unknown[]): Body => rest.find((one): one is Body => typeof one === 'function') ?? (() => undefined)

export function test(name: string, ...rest: readonly unknown[]): void {
  COLLECTED.push({ name, run: bodyOf(rest) })
}

test.for =
  (cases: readonly unknown[]) =>
  (name: string, ...rest: readonly unknown[]): void => {
    for (const one of cases) COLLECTED.push({ name: `${name} ${JSON.stringify(one)?.slice(0, 60)}`, run: () => bodyOf(rest)(one as never) })
  }
/** As `for`, with a case that is a list spread over the parameters. */
test.each =
  (cases: readonly unknown[]) =>
  (name: string, ...rest: readonly unknown[]): void => {
    for (const one of cases)
      COLLECTED.push({ name: `${name} ${JSON.stringify(one)?.slice(0, 60)}`, run: () => bodyOf(rest)(...([one].flat() as never[])) })
  }
test.skipIf =
  (skip: boolean) =>
  (name: string, ...rest: readonly unknown[]) =>
    skip ? undefined : test(name, ...rest)
test.skip = () => undefined

export const describe = Object.assign((_: string, body: () => void): void => body(), {
  skipIf: (skip: boolean) => (_: string, body: () => void) => (skip ? undefined : body()),
})

export { expect }
