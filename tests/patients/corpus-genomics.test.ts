import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isoDateFrom } from '../../src/facts/iso-date.ts'
import { genomicEvidenceFrom } from '../../src/fhir/genomics/genomic-evidence.ts'
import { genomicFactsFrom } from '../../src/fhir/genomics/genomic-facts.ts'
import { DiagnosticReport } from '../../src/fhir/resources/diagnostic-report.ts'
import { Observation } from '../../src/fhir/resources/observation.ts'
import { Specimen } from '../../src/fhir/resources/specimen.ts'

type Line = {
  file: string
  resourceType: string
  origin: string
  expected: { concept: string | null; gene?: string; status?: string | null }
}
const CORPUS = '../shared/fhir/corpus/'
const lines: readonly Line[] = existsSync(`${CORPUS}manifest.json`)
  ? JSON.parse(readFileSync(`${CORPUS}manifest.json`, 'utf8')).resources
  : []
const asOf = isoDateFrom('2026-11-20') ?? expect.unreachable('the day exists')
const read = (file: string): unknown => JSON.parse(readFileSync(CORPUS + file, 'utf8'))
const observations = lines.filter(({ resourceType }) => resourceType === 'Observation')
const said = (file: string) => {
  const { evidence, notUnderstood } = genomicEvidenceFrom({
    observations: [Observation.parse(read(file))],
    reports: [],
    specimens: [],
    asOf,
  })
  return { findings: evidence.map(({ finding: f }) => `${f.gene} ${f.class} ${f.status}`), lost: notUnderstood.length }
}

test.each(lines.length === 0 ? [CORPUS] : [])('%s is absent: its resources were not checked', { skip: true }, () => {})

const ours: Readonly<Record<string, readonly string[]>> = {
  'mcode-4.0.0/Observation-gx-genomic-variant-fusion-met-alk.json': ['ALK FUSION positive'],
  'mcode-4.0.0/Observation-gx-genomic-variant-pertinent-negative-nras-kit-braf.json': ['BRAF ANY negative'],
  'mcode-4.0.0/Observation-tumor-marker-test-egf.json': ['EGFR PROTEIN_EXPRESSION positive'],
  'mcode-4.0.0/Observation-tumor-marker-test-her2-jenny-m.json': ['ERBB2 PROTEIN_EXPRESSION negative'],
  // Gene and class stand only in the note, the outcome only in a national code for "mutation".
  'mii-onko/Observation-mii-exa-onko-genetische-variante-braf.json': ['BRAF ANY positive'],
}

test.each(observations.filter(({ file }) => file in ours))('$file: $expected.reading', ({ file }) => {
  expect(said(file).findings).toEqual(ours[file])
})

test.each(observations.filter(({ file }) => !(file in ours)))('$file says nothing about these genes', ({ file }) => {
  expect(said(file)).toEqual({ findings: [], lost: 0 })
})

const bundled = (wanted: (line: Line) => boolean) => {
  const resources = lines.filter(wanted).map(({ file }) => read(file) as { resourceType: string; subject?: { reference?: string } })
  const of = (type: string) => resources.filter(({ resourceType }) => resourceType === type)
  return genomicFactsFrom({
    observations: of('Observation').map((one) => Observation.parse(one)),
    reports: of('DiagnosticReport').map((one) => DiagnosticReport.parse(one)),
    specimens: of('Specimen').map((one) => Specimen.parse(one)),
    asOf,
  })
}
const about = (patient: string) => (line: Line) =>
  ['Observation', 'DiagnosticReport', 'Specimen'].includes(line.resourceType) &&
  line.origin === 'mcode-4.0.0' &&
  JSON.stringify(read(line.file)).includes(`"Patient/${patient}"`)

test.skipIf(lines.length === 0)(
  '(needs the corpus) a patient with MET::ALK and a negative BRAF is ALK-positive; EGFR is not concluded from silence',
  () => {
    const { facts } = bundled(about('gx-cancer-patient-adam-anyperson'))
    expect(facts.driver).toMatchObject({ state: 'known', reading: { value: 'alk' } })
    expect(facts.metAmplificationTissue).toBeUndefined()
  },
)

test.skipIf(lines.length === 0)('(needs the corpus) a patient whose EGFR was only stained has no known driver', () => {
  const { facts } = bundled(about('cancer-patient-john-anyperson'))
  expect(facts.driver?.state ?? 'unknown').toBe('unknown')
})
