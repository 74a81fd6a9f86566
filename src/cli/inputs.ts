import { createReadStream } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** One bundle to decide on, with the answers that belong to it; or why there is none. */
export type Input =
  | { readonly source: string; readonly bundle: unknown; readonly answers: unknown }
  | { readonly source: string; readonly error: string }

/** Reads the paths in order: a bundle, a folder (walked, in name order), or a file with a bundle per line. Never throws. */
export async function* inputsFrom(paths: readonly string[], base: string): AsyncGenerator<Input> {
  for (const given of paths) yield* inputsAt(path.resolve(base, given), given)
}

async function* inputsAt(file: string, source: string): AsyncGenerator<Input> {
  const found = await stat(file).catch(() => null)
  if (found === null) yield { source, error: 'there is no such file or folder' }
  else if (found.isDirectory()) yield* inputsIn(file, source)
  else if (file.endsWith('.ndjson')) yield* linesOf(file, source)
  else yield await bundleAt(file, source)
}

async function* inputsIn(folder: string, source: string): AsyncGenerator<Input> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (entries === null) yield { source, error: 'the folder could not be read' }
  for (const entry of (entries ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = { file: path.join(folder, entry.name), source: path.posix.join(source, entry.name) }
    if (entry.isDirectory()) yield* inputsIn(inner.file, inner.source)
    else if (isBundleName(entry.name)) yield* inputsAt(inner.file, inner.source)
  }
}

const NOT_BUNDLES = /(^|\.)(answers|expected)\.json$/
const isBundleName = (name: string): boolean => name.endsWith('.ndjson') || (name.endsWith('.json') && !NOT_BUNDLES.test(name))

async function* linesOf(file: string, source: string): AsyncGenerator<Input> {
  let number = 0
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1
      if (line.trim() !== '') yield parsedLine(line, `${source}#${number}`)
    }
  } catch {
    yield { source, error: 'the file could not be read' }
  }
}

function parsedLine(line: string, source: string): Input {
  const bundle = parsed(line)
  return 'error' in bundle ? { source, error: bundle.error } : { source, bundle: bundle.value, answers: null }
}

async function bundleAt(file: string, source: string): Promise<Input> {
  const bundle = await jsonAt(file)
  if ('error' in bundle) return { source, error: bundle.error }
  const beside = await answersBeside(file)
  return 'error' in beside ? { source, error: `its answers: ${beside.error}` } : { source, bundle: bundle.value, answers: beside.value }
}

/** `X.answers.json` beside `X.json`, or `answers.json` beside `bundle.json`; null where there is none. */
async function answersBeside(file: string): Promise<Json> {
  const own = file.replace(/\.json$/, '.answers.json')
  const shared = path.join(path.dirname(file), 'answers.json')
  for (const candidate of path.basename(file) === 'bundle.json' ? [own, shared] : [own]) {
    if (candidate !== file && (await stat(candidate).catch(() => null)) !== null) return jsonAt(candidate)
  }
  return { value: null }
}

type Json = { readonly value: unknown } | { readonly error: string }

async function jsonAt(file: string): Promise<Json> {
  const text = await readFile(file, 'utf8').catch(() => null)
  return text === null ? { error: 'the file could not be read' } : parsed(text)
}

/** The parser's own message can quote the file: it is left out, since a record may be of a patient. */
function parsed(text: string): Json {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return { error: 'it is not JSON' }
  }
}
