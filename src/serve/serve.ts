import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type AppServer, serveApp } from './app-server.ts'

/** `npm run serve -- [--port N] [--folder dist]`: the built app with the headers a hospital's web server has to send. */
const { values } = parseArgs({ options: { port: { type: 'string' }, folder: { type: 'string' } } })
const folder = path.resolve(values.folder ?? path.resolve(import.meta.dirname, '../../dist'))

if (!existsSync(path.join(folder, 'index.html'))) complain(`There is no built app in ${folder}. Run "npm run build" first.`)
else await serveApp(folder, Number(values.port ?? 8080)).then(announce, (problem: Error) => complain(problem.message))

function announce({ origin, close }: AppServer): void {
  console.log(`Meninx is at ${origin}/launch.html  (stop with Ctrl+C)`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)))
}

function complain(sentence: string): void {
  console.error(sentence)
  process.exitCode = 1
}
