import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { billOfMaterials } from './shipped.ts'

type Lock = {
  packages: Record<string, { version?: string; resolved?: string; integrity?: string; link?: boolean; hasInstallScript?: boolean }>
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>

test('72 the bill of materials lists what is shipped, with versions and licences, and no tool', () => {
  const bom = billOfMaterials()
  const names = bom.components.map(({ name }) => name)
  expect([bom.bomFormat, bom.metadata.component.name]).toEqual(['CycloneDX', 'meninx'])
  for (const name of Object.keys(manifest.dependencies ?? {})) expect(names).toContain(name)
  for (const tool of ['vite', 'vitest', 'typescript', '@playwright/test', '@medplum/core']) expect(names).not.toContain(tool)
  for (const { version, purl } of bom.components)
    expect([version, purl]).toEqual([expect.stringMatching(/^\d/), expect.stringMatching(/^pkg:npm\//)])
})

test('72 fhirclient’s optional tree is not installed: its fallback for WebCrypto is a file of our own', () => {
  const names = Object.keys(lock.packages).map((place) => place.replace(/^.*node_modules\//, ''))
  expect(names.filter((name) => /react-native|expo|^msrcrypto$|webcrypto-shim|unimodules/.test(name))).toEqual([])
  expect(lock.packages['node_modules/isomorphic-webcrypto']).toMatchObject({ resolved: 'vendor/webcrypto-stub', link: true })
})

test('72 every version is pinned, and what is fetched is checked against the lock file', () => {
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies'])
    for (const [name, version] of Object.entries(manifest[group] ?? {}))
      expect([name, version]).toEqual([name, expect.stringMatching(/^(\d+\.\d+\.\d+(-[\w.]+)?|file:.*)$/)])
  const fetched = Object.entries(lock.packages).filter(([place, { link }]) => place.includes('node_modules/') && link !== true)
  expect(fetched.filter(([place, { integrity, resolved }]) => integrity === undefined && resolved?.startsWith('http') && place)).toEqual([])
})

test('72 bug: what is shipped is named with its reason, and no package runs a script when it is installed, whichever npm installs it', () => {
  const reasons = readFileSync('docs/decisions/003-dependencies.md', 'utf8')
  const cells = reasons.split('\n').map((line) => /^\| ([^|]+?) \|/.exec(line)?.[1] ?? '')
  const named = cells.flatMap((cell) => cell.replace(/ \(.*\)$/, '').split(', '))
  expect(Object.keys(manifest.dependencies ?? {}).filter((name) => !named.includes(name))).toEqual([])
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
})

const dist = path.resolve('dist')
test.skipIf(!existsSync(dist))(
  `72, 68 a build holds no source map, no inline script or style and no foreign address${existsSync(dist) ? '' : ' (skipped: nothing is built)'}`,
  () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    for (const page of ['index.html', 'launch.html']) {
      const html = readFileSync(path.join(dist, page), 'utf8')
      expect(html).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//)
    }
    for (const file of files.filter((name) => name.endsWith('.js')))
      expect(readFileSync(path.join(dist, file), 'utf8')).not.toMatch(/sourceMappingURL|document\.write|\.innerHTML\s*=[^=]\s*location/)
  },
)
