import fs from 'node:fs'
import path from 'node:path'
import type { Bundle } from 'fhir/r4'
import type { PracticeCase } from '../patients/practice-case.ts'

/** Every case below the folder that has a bundle.json, by name; an absent folder is a practice without patients. */
export function casesIn(folder: string): readonly PracticeCase[] {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder)
    .toSorted()
    .filter((name) => fs.existsSync(path.join(folder, name, 'bundle.json')))
    .map((name) => ({ name, bundle: JSON.parse(fs.readFileSync(path.join(folder, name, 'bundle.json'), 'utf8')) as Bundle }))
}
