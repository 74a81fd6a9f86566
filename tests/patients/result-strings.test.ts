import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { isoDateFrom } from '../../src/facts/iso-date.ts'
import type { Finding } from '../../src/fhir/genomics/finding.ts'
import { genomicEvidenceFrom } from '../../src/fhir/genomics/genomic-evidence.ts'
import { Observation } from '../../src/fhir/resources/observation.ts'

type Line = { id: string; text: string; given?: Record<string, string>; expect: readonly Finding[]; irrelevant?: boolean }
const LIST = '../shared/fhir/result-strings.json'
const lines: readonly Line[] = existsSync(LIST) ? JSON.parse(readFileSync(LIST, 'utf8')).strings : []

test.each(lines.length === 0 ? [LIST] : [])('%s is absent: its strings were not checked', { skip: true }, () => {})

test.each(lines)('$id $text', (line) => {
  const { evidence, notUnderstood } = genomicEvidenceFrom({ observations: [observationOf(line)], reports: [], specimens: [], asOf: TODAY })
  const read = evidence.map(({ finding, settled }) => (settled ? finding : { ...finding, reason: 'preliminary' }))
  expect(read.map(essence).sort()).toEqual(line.expect.map(essence).sort())
  for (const wanted of line.expect) expect(read).toContainEqual(expect.objectContaining(wanted))
  if (line.irrelevant) expect(notUnderstood).toEqual([])
})

const essence = ({ gene, class: cls, status, scope }: Finding): string => [gene, cls, status, scope].join(' ')

const TODAY = isoDateFrom('2026-11-20') ?? expect.unreachable('the day exists')

/** The string as the value of an Observation with the code that the list gives; strings that describe a resource become that resource. */
function observationOf({ text, given = {} }: Line): Observation {
  const component = Object.entries(given).flatMap(([name, value]) => {
    const code = /^component (\S+)$/.exec(name)?.[1]
    return code === undefined ? [] : [{ code: { coding: [{ system: 'http://loinc.org', code }] }, valueCodeableConcept: { text: value } }]
  })
  return Observation.parse({
    resourceType: 'Observation',
    id: 'it',
    status: text.includes('status = preliminary') ? 'preliminary' : 'final',
    code: codeOf(given.code),
    ...answerOf(text, given.unit),
    ...(component.length === 0 ? {} : { component }),
  })
}

function codeOf(text: string | undefined): object {
  const coded = /^(\d+-\d) ?(.*)$/.exec(text ?? '')
  return coded ? { coding: [{ system: 'http://loinc.org', code: coded[1], display: coded[2] || undefined }] } : { text: text ?? 'Result' }
}

function answerOf(text: string, unit: string | undefined): object {
  const answer = /^([\w ]+) \((LA\d+-\d)\)/.exec(text)
  if (answer) return { valueCodeableConcept: { coding: [{ system: 'http://loinc.org', code: answer[2], display: answer[1] }] } }
  const absent = /^dataAbsentReason = (.*)$/.exec(text)
  if (absent) return { dataAbsentReason: { coding: [{ code: absent[1] }] } }
  const interpreted = /^valueString "(.*)", interpretation (\w+)$/.exec(text)
  const system = 'http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation'
  if (interpreted) return { valueString: interpreted[1], interpretation: [{ coding: [{ system, code: interpreted[2] }] }] }
  return unit === undefined ? { valueString: text } : { valueQuantity: { value: Number(text), unit } }
}
