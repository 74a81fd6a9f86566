import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** What a build consists of. Source maps are not among it. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

export type StaticFile = { readonly content: Buffer<ArrayBuffer>; readonly mediaType: string }

/** A file of a known kind below the folder; null for any other, and for hidden ones. */
export function staticFile(folder: string, name: string): StaticFile | null {
  const root = path.resolve(folder)
  const file = path.resolve(root, `.${path.posix.normalize(`/${name}`)}`)
  const mediaType = MEDIA_TYPES[path.extname(file)]
  const isHidden = path
    .relative(root, file)
    .split(path.sep)
    .some((step) => step.startsWith('.'))
  if (mediaType === undefined || isHidden || !file.startsWith(root + path.sep)) return null
  return existsSync(file) && statSync(file).isFile() ? { content: readFileSync(file), mediaType } : null
}
