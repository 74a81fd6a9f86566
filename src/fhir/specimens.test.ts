import { expect, test } from 'vitest'
import { Specimen } from './resources/specimen.ts'
import { examinedIn, specimenIndex } from './specimens.ts'

const SNOMED = 'http://snomed.info/sct'
const specimen = (id: string, rest: object): Specimen => Specimen.parse({ resourceType: 'Specimen', id, ...rest })
const index = specimenIndex([
  specimen('coded', { type: { coding: [{ system: SNOMED, code: '258450006' }] } }),
  specimen('named', { type: { text: 'Whole blood' } }),
  specimen('breast', { type: { text: 'Tissue' }, collection: { bodySite: { text: 'Breast' } } }),
  specimen('lung', { type: { text: 'Lung, left upper lobe' } }),
  specimen('site', { type: { text: 'Sample' }, collection: { method: { text: 'Thoracentesis' } } }),
  specimen('dna', { type: { text: 'DNA' }, parent: [{ reference: 'Specimen/coded' }] }),
  specimen('circle', { type: { text: 'DNA' }, parent: [{ reference: 'Specimen/circle' }] }),
  specimen('differ', { type: { coding: [{ system: SNOMED, code: '119361006' }], text: 'Tissue' } }),
  specimen('within', { type: { coding: [{ code: 'BLD' }], text: 'Plasma' } }),
  specimen('strange', { type: { text: 'Xyz' } }),
])
const of = (reference: string, display?: string) =>
  examinedIn({ specimen: { reference, ...(display === undefined ? {} : { display }) } }, index)

test.each([
  ['a code', of('Specimen/coded'), 'csf'],
  ['a name', of('Specimen/named'), 'blood'],
  ['an organ', of('Specimen/lung'), 'tissue'],
  ['how it was taken', of('Specimen/site'), 'effusion'],
  ['the specimen it was made from', of('Specimen/dna'), 'csf'],
  ['a code, and a more exact name', of('Specimen/within'), 'plasma'],
  ['a reference by uuid', of('urn:uuid:named'), 'blood'],
  ['a reference with a version', of('Specimen/named/_history/2'), 'blood'],
  ['the name beside a reference that leads nowhere', of('Specimen/none', 'Urine'), 'urine'],
])('a specimen is known by %s', (_, examined, material) => expect(examined).toMatchObject({ kind: 'named', material }))

test('bug: the same id on another server was this specimen', () =>
  expect(of('https://other.example.org/fhir/Specimen/named')).toMatchObject({ kind: 'not-understood' }))

test('what was examined is not guessed: a strange name, a dead reference, a circle, a code beside another name', () => {
  expect(of('Specimen/strange')).toEqual({ kind: 'not-understood', says: 'Xyz' })
  expect(of('Specimen/none')).toEqual({ kind: 'not-understood', says: 'Specimen/none' })
  expect(of('Specimen/circle')).toMatchObject({ kind: 'not-understood' })
  expect(of('Specimen/differ')).toMatchObject({ kind: 'several' })
  expect(examinedIn({}, index)).toEqual({ kind: 'not-said' })
})

test('the words keep the organ', () => expect(of('Specimen/breast')).toEqual({ kind: 'named', material: 'tissue', says: 'Tissue; Breast' }))

test('a contained specimen is found', () => {
  const contained = [{ resourceType: 'Specimen', id: 's', type: { text: 'Pleural fluid' } }]
  expect(examinedIn({ specimen: { reference: '#s' }, contained }, index)).toMatchObject({ material: 'effusion' })
})

test('several specimens are one material where each of them is it', () => {
  const two = (a: string, b: string) => examinedIn({ specimen: [{ reference: a }, { reference: b }] }, index)
  expect(two('Specimen/breast', 'Specimen/lung')).toMatchObject({ kind: 'named', material: 'tissue' })
  expect(two('Specimen/breast', 'Specimen/named')).toMatchObject({ kind: 'several' })
  expect(two('Specimen/breast', 'Specimen/none')).toMatchObject({ kind: 'not-understood' })
})
