import { bytesWithin, jsonFrom } from '../fhir/answer-text.ts'

/**
 * The most that is read of an answer beside the chart, in bytes. Each is many times what is common: a server that is broken or taken over
 * cannot fill the memory of a browser that only wanted to know where to sign in.
 */
export const MOST_BYTES = {
  /** `config.json`: a hundred record systems with their key sets. */
  configuration: 1_000_000,
  /** `.well-known/smart-configuration`. */
  discovery: 200_000,
  /** The issuer's key set. */
  keys: 500_000,
  /** The token endpoint's answer. */
  token: 1_000_000,
  /** `version.json`. */
  versions: 1_000_000,
  /** The record system's look. */
  style: 10_000,
} as const

/** The answer is longer than what is read of it; the rest was not taken. */
export class TooLong extends Error {}

/** The JSON of an answer of at most so many bytes. Rejects with `TooLong`, or a `SyntaxError` where it is not JSON. */
export async function jsonWithin(response: Response, most: number): Promise<unknown> {
  const bytes = await bytesWithin(response, most)
  if (bytes === null) throw new TooLong()
  const json = jsonFrom(bytes)
  if (json === undefined || bytes.length === 0) throw new SyntaxError('not JSON')
  return json
}
