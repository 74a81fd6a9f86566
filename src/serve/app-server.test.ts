import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { validatedConfig } from '../app/config-schema.ts'
import { type AppServer, configIn, serveApp } from './app-server.ts'
import { META_POLICY, pageHeaders } from './page-headers.ts'
import { caddyFor, nginxFor } from './web-servers.ts'

const example = validatedConfig(JSON.parse(readFileSync('public/config.json', 'utf8')))
if (example.kind === 'unusable') throw new Error(example.why)
const { config } = example

let folder: string
let server: AppServer
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'meninx-serve-'))
  mkdirSync(path.join(folder, 'dist/assets'), { recursive: true })
  mkdirSync(path.join(folder, 'dist/.vite'))
  for (const [name, content] of [
    ['dist/index.html', '<p>index'],
    ['dist/launch.html', '<p>launch'],
    ['dist/assets/a-1.js', '1'],
    ['dist/assets/a-1.js.map', 'source'],
    ['dist/.vite/manifest.json', '{}'],
    ['dist/config.json', JSON.stringify(config)],
    ['secret.json', '{}'],
  ] as const)
    writeFileSync(path.join(folder, name), content)
  server = await serveApp(path.join(folder, 'dist'), 0)
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})
const headersOf = async (url: string) => Object.fromEntries((await fetch(server.origin + url)).headers)
const lowered = (list: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(list).map(([name, value]) => [name.toLowerCase(), value]))

test('68 the pages are served with the headers of the configuration, assets for ever, everything else asked again', async () => {
  for (const page of ['/', '/index.html', '/launch.html?iss=x&launch=y'])
    expect(await headersOf(page)).toMatchObject(lowered(pageHeaders(config)))
  expect(await headersOf('/assets/a-1.js')).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
  expect(await headersOf('/config.json')).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'application/json' })
})

test('68 the policy names the record systems and nothing else, allows no inline script or style, no eval, no plug-in, no form', () => {
  const policy = pageHeaders(config)['Content-Security-Policy'] ?? ''
  const directives = Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/) as [string, string]))
  expect(directives['connect-src']).toBe(
    "'self' https://ehr.example.org/fhir https://ehr.example.org/fhir/ https://ehr.example.org/oauth2 https://ehr.example.org/oauth2/",
  )
  expect(directives['frame-ancestors']).toBe("'self' https://ehr.example.org")
  expect(directives).toMatchObject({ 'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'", 'form-action': "'none'" })
  expect(directives).toMatchObject({ 'require-trusted-types-for': "'script'", 'trusted-types': "'none'", 'base-uri': "'none'" })
  expect(policy + META_POLICY).not.toMatch(/unsafe|\*(?!$)| data:| blob:/)
})

test('68 without origins that may frame it, only Meninx’s own may', () => {
  const tenants = config.tenants.map((tenant) => ({ ...tenant, framedBy: [] }))
  expect(pageHeaders({ tenants })['Content-Security-Policy']).toMatch(/frame-ancestors 'self'$/)
})

test.each(['/../secret.json', '/%2e%2e/secret.json', '/..%2fsecret.json', '/.vite/manifest.json', '/assets/a-1.js.map', '/%', '/assets'])(
  '%s is not served',
  async (url) => {
    expect((await fetch(server.origin + url)).status).toBe(404)
  },
)

test('bug: what is not there is never remembered for a year, also below assets/', async () => {
  expect(await headersOf('/assets/gone-2.js')).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' })
})

test('only GET and HEAD are answered', async () => {
  expect((await fetch(`${server.origin}/`, { method: 'POST' })).status).toBe(405)
  expect(await (await fetch(`${server.origin}/`, { method: 'HEAD' })).text()).toBe('')
})

test('a configuration that is wrong is named and nothing is served', async () => {
  writeFileSync(path.join(folder, 'config.json'), JSON.stringify({ tenants: [{ name: 'A' }] }))
  expect(() => configIn(folder)).toThrow('tenants[0].iss: must be an https address')
})

test('68 the nginx and Caddy files of the deployment guide are the ones this configuration gives', () => {
  expect(readFileSync('docs/deployment/nginx.conf', 'utf8')).toBe(nginxFor(config))
  expect(readFileSync('docs/deployment/Caddyfile', 'utf8')).toBe(caddyFor(config))
  for (const value of Object.values(pageHeaders(config)))
    for (const text of [nginxFor(config), caddyFor(config)]) expect(text).toContain(`"${value}"`)
})

/** The web servers themselves, where they are installed: the files are tried, not only compared. */
const NGINX = '/usr/sbin/nginx'
const CADDY = '/usr/bin/caddy'
const reason = (file: string) => (existsSync(file) ? '' : ` (skipped: ${path.basename(file)} is not installed here)`)

test.skipIf(!existsSync(NGINX))(
  `nginx sends the same headers as npm run serve${reason(NGINX)}`,
  async () => {
    const port = await freePort()
    const site = nginxFor(config)
      .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
      .replace('/srv/meninx', path.join(folder, 'dist'))
      .replace('/var/log/nginx/meninx.log', `${folder}/access`)
      .replace(/^\s*ssl_\w+ .*;$/gm, '')
    const file = path.join(folder, 'nginx.conf')
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')
    writeFileSync(
      file,
      `user root; daemon off; pid ${folder}/pid; error_log ${folder}/log; events {} http { access_log off; ${paths} ${site} }`,
    )
    await sameHeadersFrom(spawn(NGINX, ['-c', file, '-p', folder], { stdio: 'ignore' }), port)
    expect(readFileSync(`${folder}/access`, 'utf8')).toContain('/launch.html')
    for (const log of ['access', 'log']) expect(readFileSync(path.join(folder, log), 'utf8')).not.toContain(SECRET)
  },
  30_000,
)

test.skipIf(!existsSync(CADDY))(
  `Caddy sends the same headers as npm run serve${reason(CADDY)}`,
  async () => {
    const port = await freePort()
    const site = caddyFor(config)
      .replace('meninx.example.org {', `http://127.0.0.1:${port} {`)
      .replace('/srv/meninx', path.join(folder, 'dist'))
      .replace('  log {', `  log {\n    output file ${folder}/caddy.log`)
    const file = path.join(folder, 'Caddyfile')
    writeFileSync(file, `{\n admin off\n}\n${site}`)
    const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
    await sameHeadersFrom(spawn(CADDY, ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'ignore', env }), port)
    expect(readFileSync(`${folder}/caddy.log`, 'utf8')).toContain('/launch.html')
    expect(readFileSync(`${folder}/caddy.log`, 'utf8')).not.toContain(SECRET)
  },
  30_000,
)

/** Stands for a launch token or a code, in whatever parameter and in the address that one came from. */
const SECRET = 'secret-of-the-launch'
const REFUSED = [
  ['/.vite/manifest.json', 'GET'],
  ['/assets/a-1.js.map', 'GET'],
  ['/assets/gone-2.js', 'GET'],
  ['/missing.html', 'GET'],
  ['/missing.json', 'GET'],
  ['/', 'POST'],
] as const

async function sameHeadersFrom(child: ChildProcess, port: number): Promise<void> {
  const at = `http://127.0.0.1:${port}`
  try {
    await vi.waitFor(() => fetch(at), { timeout: 10_000, interval: 100 })
    const names = Object.keys(lowered(pageHeaders(config)))
    const referer = { Referer: `https://ehr.example.org/?${SECRET}` }
    for (const url of ['/', '/index.html', `/launch.html?iss=x&anything=${SECRET}`, '/assets/a-1.js', '/config.json']) {
      const [theirs, ours] = [Object.fromEntries((await fetch(at + url, { headers: referer })).headers), await headersOf(url)]
      for (const name of names) expect([url, name, theirs[name]]).toEqual([url, name, ours[name]])
    }
    for (const [url, method] of REFUSED) {
      const [theirs, ours] = await Promise.all([at, server.origin].map((origin) => fetch(`${origin}${url}?launch=${SECRET}`, { method })))
      expect([url, theirs?.status]).toEqual([url, ours?.status])
      for (const name of names.filter((each) => each !== 'content-security-policy'))
        expect([url, name, theirs?.headers.get(name)]).toEqual([url, name, ours?.headers.get(name)])
    }
  } finally {
    child.kill()
    await new Promise((resolve) => child.once('exit', resolve))
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
