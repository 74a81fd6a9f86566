import path from 'node:path'
import { headersFor, pageHeaders } from '../serve/page-headers.ts'
import { createPracticeEhr, type PracticeEhr } from './practice-ehr.ts'
import { casesIn } from './server/fixtures-folder.ts'
import { startLoopback } from './server/loopback.ts'
import { asResponse, practicePageHeaders, staticFile } from './server/static-files.ts'
import type { PracticeOptions } from './tenants.ts'

const ROOT = path.resolve(import.meta.dirname, '../..')
const PAGE_FOLDER = path.join(import.meta.dirname, 'page')
const USUAL_PORT = 4173
const PORTS_TO_TRY = 50

export interface ServeOptions extends Partial<Omit<PracticeOptions, 'base' | 'appOrigin'>> {
  /** 0 is any free port; a port in use moves on to the next free one. */
  readonly port?: number
  /** The built app (index.html, launch.html, assets). */
  readonly appFolder?: string
  readonly fixturesFolder?: string
  /** Serves the app from a second port, so that its calls are cross-origin as in a hospital: CORS and hidden headers then count. */
  readonly appOnOwnOrigin?: boolean
}

export interface Practice {
  readonly origin: string
  /** Where `/app/` is: the same as `origin` unless the app has its own. */
  readonly appOrigin: string
  readonly close: () => Promise<void>
}

/**
 * Serves the practice record system, its page and the built app on the loopback address: `/` the practice EHR page, `/app/` the app,
 * `/fhir/<character>`, `/auth/<character>`, `/__practice`.
 */
export async function serve(options: ServeOptions = {}): Promise<Practice> {
  const { port = USUAL_PORT, appFolder = path.join(ROOT, 'dist'), fixturesFolder = path.join(ROOT, 'fixtures/patients') } = options
  const main = await startLoopback(port, port === 0 ? 0 : PORTS_TO_TRY)
  const second = options.appOnOwnOrigin ? await startLoopback(0, 0) : undefined
  const { origin } = main
  const appOrigin = second?.origin ?? origin
  const ehr = await createPracticeEhr({ cases: () => casesIn(fixturesFolder), ...options, base: origin, appOrigin })
  const pages = pageHeaders(await configurationOf(ehr, origin))
  const appFile = (name: string) => asResponse(staticFile(appFolder, name || 'index.html'), headersFor(name || 'index.html', pages))
  main.answerBy(async (request) => (await ehr.handle(request)) ?? pageFile(request, appOrigin) ?? appFile(nameBelow('/app/', request)))
  second?.answerBy(async (request) => (await configuration(ehr, origin, request)) ?? appFile(nameBelow('/app/', request)))
  return { origin, appOrigin, close: async () => void (await Promise.all([main.close(), second?.close()])) }
}

/** The part of the path below the folder; a name that no file has where the path is elsewhere. */
function nameBelow(folder: string, request: Request): string {
  const { pathname } = new URL(request.url)
  return pathname.startsWith(folder) ? pathname.slice(folder.length) : 'not-a-file'
}

/** The practice page; it is told where the app is when that is not beside it. */
function pageFile(request: Request, appOrigin: string): Response | undefined {
  const { pathname, origin } = new URL(request.url)
  const own = appOrigin === origin
  const headers = practicePageHeaders(own ? '' : appOrigin)
  if (pathname.startsWith('/page/')) return asResponse(staticFile(PAGE_FOLDER, nameBelow('/page/', request)), headers)
  if (pathname !== '/') return undefined
  const page = staticFile(PAGE_FOLDER, 'practice.html')
  if (own || !page) return asResponse(page, headers)
  const content = page.content.toString().replace('<html lang="en">', `<html lang="en" data-app="${appOrigin}/app">`)
  return asResponse({ ...page, content }, headers)
}

/** The app is served with the headers that its configuration asks for, as in a hospital. */
async function configurationOf(ehr: PracticeEhr, origin: string): Promise<Parameters<typeof pageHeaders>[0]> {
  const answer = await ehr.handle(new Request(`${origin}/app/config.json`))
  return (await answer?.json()) as Parameters<typeof pageHeaders>[0]
}

async function configuration(ehr: PracticeEhr, origin: string, request: Request): Promise<Response | undefined> {
  const asked = new URL(request.url).pathname === '/app/config.json'
  return asked ? ehr.handle(new Request(`${origin}/app/config.json`)) : undefined
}

async function main(): Promise<void> {
  const asked = process.argv.find((each) => each.startsWith('--port'))
  const value = asked?.split('=')[1] ?? process.argv[process.argv.indexOf('--port') + 1]
  const { origin, close } = await serve(asked === undefined ? {} : { port: Number(value) })
  console.log(`The practice EHR is at ${origin}/  (stop with Ctrl+C)`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)))
}

if (process.argv[1] === import.meta.filename) await main()
