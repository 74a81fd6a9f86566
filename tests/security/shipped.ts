import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
type Component = {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly licenses?: readonly unknown[]
}
type Bom = {
  readonly bomFormat: 'CycloneDX'
  readonly specVersion: string
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

type Lock = {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string
        readonly dev?: boolean
        readonly optional?: boolean
        readonly devOptional?: boolean
        readonly link?: boolean
      }
    >
  >
}

/** Name and version of what the lock file counts as neither a development tool nor optional. (npm's own `--omit=dev` drops what a tool uses too.) */
function shipped(): ReadonlySet<string> {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock
  const names = Object.entries(packages)
    .filter(([, { dev, optional, devOptional }]) => !dev && !optional && !devOptional)
    .map(([place, { version }]) => [place.replace(/^.*node_modules\//, ''), version])
  return new Set(names.map(([name, version]) => `${name}@${version}`))
}

/** What is installed for the shipped app, as CycloneDX, from the lock file. Development tools are left out. */
export function billOfMaterials(): Bom {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { stdout, status } = spawnSync(npm, ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--loglevel=error'], {
    cwd: root,
    encoding: 'utf8',
    shell: npm.endsWith('.cmd'),
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error('npm could not make the bill of materials; npm 10 or newer is needed.')
  const bom = JSON.parse(stdout) as Bom
  const { name } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { name: string }
  const kept = shipped()
  const components = bom.components.filter(({ name: each, version }) => kept.has(`${each}@${version}`))
  const dependencies = bom.dependencies
    .filter(({ ref }) => kept.has(ref) || ref === bom.metadata.component['bom-ref'])
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => kept.has(each)) }))
  // npm takes the folder's name for the project's.
  return { ...bom, components, dependencies, metadata: { ...bom.metadata, component: { ...bom.metadata.component, name } } }
}
