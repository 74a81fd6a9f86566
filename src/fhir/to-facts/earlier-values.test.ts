import { expect, test } from 'vitest'
import { chartOf, loinc, observation, text } from '../invented-chart.ts'

type Resource = Parameters<typeof chartOf>[0][number]
const earlierOf = (...resources: readonly Resource[]) => chartOf(resources).earlier.map(({ kind, date, says }) => [kind, date, says])
const mm = (value: number) => ({ valueQuantity: { value, unit: 'mm' } })

test('performance status, disease status and sizes of every day, newest first, in the words of the record', () => {
  const values = earlierOf(
    observation(loinc('89247-1'), { valueInteger: 1, effectiveDateTime: '2026-03-05' }),
    observation(text('RECIST sum of target lesions'), { ...mm(34), effectiveDateTime: '2026-05-05' }),
    observation(text('Largest lesion diameter'), { ...mm(12), bodySite: text('Liver'), effectiveDateTime: '2026-05-06' }),
    observation(text('RANO assessment'), { valueString: 'stable disease', effectiveDateTime: '2026-01-05' }),
    observation(text('Karnofsky index'), { valueInteger: 80, effectiveDateTime: '2025-12-05' }),
  )
  expect(values).toEqual([
    ['tumour-size', '2026-05-06', 'Largest lesion diameter: 12 mm (Liver)'],
    ['tumour-size', '2026-05-05', 'RECIST sum of target lesions: 34 mm'],
    ['performance-status', '2026-03-05', expect.stringMatching(/: 1$/)],
    ['disease-status', '2026-01-05', 'RANO assessment: stable disease'],
    ['performance-status', '2025-12-05', 'Karnofsky index: 80'],
  ])
})

test('a value that is not final, of another patient, or of something else is not among them', () => {
  expect(
    earlierOf(
      observation(text('RECIST sum of target lesions'), { ...mm(34), status: 'preliminary' }),
      observation(text('RECIST sum of target lesions'), { ...mm(34), status: 'entered-in-error' }),
      observation(text('RECIST sum of target lesions'), { ...mm(34), subject: { reference: 'Patient/other' } }),
      observation(text('Pupil diameter'), mm(4)),
      observation(text('Hemoglobin'), { valueQuantity: { value: 12, unit: 'g/dL' } }),
    ),
  ).toEqual([])
})

test('a tumour size of mCODE is read with its dimension; one without a day stands last', () => {
  const size = { ...loinc('21889-1'), text: 'Size Tumor' }
  const component = [{ code: { text: 'Tumor longest dimension' }, ...mm(21) }]
  const values = earlierOf(
    observation(size, { component, effectiveDateTime: undefined }),
    observation(size, { component, effectiveDateTime: '2026-05-05' }),
  )
  expect(values).toEqual([
    ['tumour-size', '2026-05-05', 'Size Tumor; Tumor longest dimension: 21 mm'],
    ['tumour-size', null, 'Size Tumor; Tumor longest dimension: 21 mm'],
  ])
})
