import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
export type Component = { readonly name: string; readonly version: string; readonly purl: string; readonly licenses?: readonly unknown[] }
export type Bom = {
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: string
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
}

/** What is installed for the shipped app, as CycloneDX, from the lock file. Development tools are left out. */
export function billOfMaterials(): Bom {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { stdout, status } = spawnSync(npm, ['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: npm.endsWith('.cmd'),
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error('npm could not make the bill of materials; npm 10 or newer is needed.')
  const bom = JSON.parse(stdout) as Bom
  const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { name: string }
  // npm takes the folder's name for the project's.
  return { ...bom, metadata: { ...bom.metadata, component: { ...bom.metadata.component, name } } }
}
