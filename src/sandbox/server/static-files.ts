import fs from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import path from 'node:path'

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** For the practice page: nothing from elsewhere, and the app in its frame. */
export const practicePageHeaders = (app: string): Readonly<Record<string, string>> => ({
  'content-security-policy': [
    "default-src 'self'",
    `frame-src 'self' ${app}`.trim(),
    "frame-ancestors 'self'; object-src 'none'; base-uri 'none'; form-action 'self'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
})

interface StaticFile {
  readonly content: Buffer<ArrayBuffer> | string
  readonly mediaType: string
}

/** A file below the folder, or nothing: never one outside of it. TypeScript is served as JavaScript with the types blanked out. */
export function staticFile(folder: string, name: string): StaticFile | undefined {
  const root = path.resolve(folder)
  const file = path.resolve(root, `.${path.posix.normalize(`/${name}`)}`)
  const extension = path.extname(file)
  const mediaType = MEDIA_TYPES[extension]
  if (!file.startsWith(root + path.sep) || mediaType === undefined || !fs.existsSync(file)) return undefined
  return { content: extension === '.ts' ? stripTypeScriptTypes(fs.readFileSync(file, 'utf8')) : fs.readFileSync(file), mediaType }
}

export const asResponse = (file: StaticFile | undefined, headers: Readonly<Record<string, string>>): Response =>
  file
    ? new Response(file.content, { headers: { ...headers, 'content-type': file.mediaType } })
    : new Response('Not found', { status: 404, headers })
