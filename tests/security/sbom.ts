import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { billOfMaterials } from './shipped.ts'

/** `npm run -s sbom -- [--out FILE]`: the bill of materials of the shipped app, CycloneDX JSON. */
const { values } = parseArgs({ options: { out: { type: 'string' } } })
const text = `${JSON.stringify(billOfMaterials(), null, 2)}\n`
if (values.out === undefined) process.stdout.write(text)
else writeFileSync(values.out, text)
