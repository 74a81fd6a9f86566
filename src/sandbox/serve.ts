import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { createPracticeEhr, type PracticeEhr } from './practice-ehr.ts'
import { casesIn } from './server/fixtures-folder.ts'
import { type StaticFile, staticFile } from './server/static-files.ts'
import type { PracticeOptions } from './tenants.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const USUAL_PORT = 4173
const PORTS_TO_TRY = 50

export interface ServeOptions extends Partial<Omit<PracticeOptions, 'base'>> {
  /** 0 is any free port; a port in use moves on to the next free one. */
  readonly port?: number
  /** The built app (index.html, launch.html, assets). */
  readonly appFolder?: string
  readonly fixturesFolder?: string
}

/**
 * Serves the practice record system, its page and the built app on the loopback address: `/` the practice EHR page, `/app/` the app,
 * `/fhir/<character>`, `/auth/<character>`, `/__practice`.
 */
export async function serve(options: ServeOptions = {}): Promise<{ readonly origin: string; readonly close: () => Promise<void> }> {
  const { port = USUAL_PORT, appFolder = path.join(ROOT, 'dist'), fixturesFolder = path.join(ROOT, 'fixtures/patients'), ...rest } = options
  const server = createServer()
  const origin = `http://127.0.0.1:${await listen(server, port, port === 0 ? 0 : PORTS_TO_TRY)}`
  const ehr = await createPracticeEhr({ cases: () => casesIn(fixturesFolder), ...rest, base: origin })
  server.on('request', (incoming, outgoing) => {
    answer(ehr, origin, appFolder, incoming, outgoing).catch((thrown: unknown) => {
      console.error('practice server:', thrown)
      outgoing.writeHead(500).end()
    })
  })
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  ehr: PracticeEhr,
  origin: string,
  appFolder: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  // Another Host would be a page elsewhere that resolves its name to this machine; the practice system answers to one name only.
  if (`http://${incoming.headers.host}` !== origin) {
    outgoing.writeHead(421, { 'content-type': 'text/plain' }).end(`Open ${origin}`)
    return
  }
  const response = await ehr.handle(await requestFrom(origin, incoming))
  if (!response) return sendFile(fileFor(new URL(origin + incoming.url).pathname, appFolder), outgoing)
  if (response.type === 'error') {
    incoming.socket.destroy()
    return
  }
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

async function requestFrom(origin: string, incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  const body = method === 'GET' || method === 'HEAD' || parts.length === 0 ? null : Buffer.concat(parts)
  const pairs = Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]]))
  return new Request(origin + url, { method, headers: pairs, body })
}

const PAGE_FOLDER = path.join(import.meta.dirname, 'page')

function fileFor(pathname: string, appFolder: string): StaticFile | undefined {
  if (pathname === '/') return staticFile(PAGE_FOLDER, 'practice.html')
  if (pathname.startsWith('/page/')) return staticFile(PAGE_FOLDER, pathname.slice('/page/'.length))
  if (pathname.startsWith('/app/')) return staticFile(appFolder, pathname.slice('/app/'.length) || 'index.html')
  return undefined
}

function sendFile(file: StaticFile | undefined, outgoing: ServerResponse): void {
  if (file) outgoing.writeHead(200, file.headers).end(file.content)
  else outgoing.writeHead(404, { 'content-type': 'text/plain' }).end('Not found')
}

async function listen(server: Server, port: number, triesLeft: number): Promise<number> {
  const failed = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
    server.once('error', resolve)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', resolve)
      resolve(undefined)
    })
  })
  if (!failed) return (server.address() as AddressInfo).port
  if (failed.code !== 'EADDRINUSE' || triesLeft === 0) throw failed
  return listen(server, port + 1, triesLeft - 1)
}

async function main(): Promise<void> {
  const asked = process.argv.find((each) => each.startsWith('--port'))
  const value = asked?.split('=')[1] ?? process.argv[process.argv.indexOf('--port') + 1]
  const { origin, close } = await serve(asked === undefined ? {} : { port: Number(value) })
  console.log(`The practice EHR is at ${origin}/  (stop with Ctrl+C)`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)))
}

if (process.argv[1] === import.meta.filename) await main()
