import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import type { Config } from '../app/config.ts'
import { validatedConfig } from '../app/config-schema.ts'
import { type HeaderList, headersFor, OTHER_HEADERS, pageHeaders } from './page-headers.ts'
import { staticFile } from './static-file.ts'

export type AppServer = { readonly origin: string; readonly close: () => Promise<void> }

/**
 * Serves the built app with the headers that a hospital's web server has to send, on the loopback address. Everything it answers it reads
 * from the folder; the configuration comes from there too unless another is given.
 */
export async function serveApp(folder: string, port: number, config: Config = configIn(folder)): Promise<AppServer> {
  const headers = pageHeaders(config)
  const server = createServer((asked, answer) => respond(folder, config, headers, asked, answer))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: actual } = server.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${actual}`, close }
}

/** The configuration of a built folder. Throws a sentence that names what is wrong with it. */
export function configIn(folder: string): Config {
  const read = validatedConfig(JSON.parse(readFileSync(path.join(folder, 'config.json'), 'utf8')))
  if (read.kind === 'unusable') throw new Error(read.why)
  return read.config
}

function respond(folder: string, config: Config, headers: HeaderList, asked: IncomingMessage, answer: ServerResponse): void {
  const name = nameIn(asked.url ?? '/')
  if (asked.method !== 'GET' && asked.method !== 'HEAD') return void answer.writeHead(405, { ...OTHER_HEADERS, Allow: 'GET, HEAD' }).end()
  const file = name === null ? null : staticFile(folder, name)
  if (file === null) return void answer.writeHead(404, { ...OTHER_HEADERS, 'Content-Type': 'text/plain' }).end('Not found')
  const content = name === 'config.json' ? Buffer.from(JSON.stringify(config)) : file.content
  answer.writeHead(200, { ...headersFor(name ?? '', headers), 'Content-Type': file.mediaType, 'Content-Length': content.length })
  answer.end(asked.method === 'HEAD' ? undefined : content)
}

/** The file that an address names: without query, `index.html` for the folder; null for an address that no file can have. */
function nameIn(url: string): string | null {
  try {
    const name = decodeURIComponent(url.replace(/[?#].*$/, '')).replace(/^\/+/, '')
    return name === '' ? 'index.html' : name
  } catch {
    return null
  }
}
