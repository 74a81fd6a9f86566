import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Config } from '../app/config.ts'
import { validatedConfig } from '../app/config-schema.ts'
import { pageHeaders } from './page-headers.ts'
import { caddyFor, nginxFor } from './web-servers.ts'

/** `npm run -s headers -- [--config FILE] [--for nginx|caddy|pages]`: what a web server has to send for this configuration. */
const { values } = parseArgs({ options: { config: { type: 'string' }, for: { type: 'string' } } })
const file = values.config ?? path.resolve(import.meta.dirname, '../../public/config.json')
const read = validatedConfig(JSON.parse(readFileSync(file, 'utf8')))
if (read.kind === 'unusable') {
  console.error(read.why)
  process.exitCode = 1
} else process.stdout.write(printed(read.config, values.for ?? 'pages'))

function printed(config: Config, server: string): string {
  if (server === 'nginx') return nginxFor(config)
  if (server === 'caddy') return caddyFor(config)
  return `${Object.entries(pageHeaders(config))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')}\n`
}
