import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Practice, serve } from '../../src/sandbox/serve.ts'
import { browserPath, IN_A_BROWSER } from '../../src/sandbox/testing/chromium.ts'

const isBuilt = existsSync(path.resolve('dist/index.html'))
const where = isBuilt ? IN_A_BROWSER : 'in a browser (skipped: nothing is built)'

let practice: Practice
let port: number
beforeAll(async () => {
  port = await freePort()
  practice = await serve({ port: 0, clients: [{ clientId: 'meninx', redirectUris: [`http://127.0.0.1:${port}/index.html`] }] })
})
afterAll(() => practice.close())

test.skipIf(!isBuilt || browserPath === undefined)(
  `the smoke command launches, reads, decides, stores and says that everything conformed, ${where}`,
  async () => {
    const { code, said } = await smoke('--click', 'Imelda')
    expect(said).toMatch(/^yes launch, reading and decision: .*all \d+ kinds/m)
    expect(said).toMatch(/^yes a note is stored and read back: Stored in the record/m)
    expect(said).toMatch(/^yes a patient is in context/m)
    expect(said).not.toMatch(/^NO |refused|Sandoval|1964-03-18/m)
    expect(code).toBe(0)
    expect((await smoke('--click', 'Nobody of this name')).said).toMatch(/^NO {2}sign-in: stopped at "Choose a patient"/m)
  },
  180_000,
)

function smoke(...more: readonly string[]): Promise<{ readonly code: number | null; readonly said: string }> {
  const script = path.resolve('tests/smoke/smoke.ts')
  const child = spawn(process.execPath, [script, '--iss', `${practice.origin}/fhir/generic`, '--port', String(port), ...more])
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()))
  return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })))
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo
      server.close(() => resolve(free))
    })
  })
}
