import type { Vignette } from './case.ts'
import { codedStyle } from './coded-style.ts'
import type { Resource } from './resource.ts'
import { textStyle } from './text-style.ts'
import { usCoreStyle } from './us-core-style.ts'

export const AS_OF = '2026-11-20'

/** The same patient in three kinds of record. */
const STYLES = { 'coded, mCODE': codedStyle, 'US Core, text per gene': usCoreStyle, 'text only': textStyle } as const
export type Style = keyof typeof STYLES
export const STYLE_NAMES = Object.keys(STYLES) as readonly Style[]

/** The record of this patient as a Bundle. What it holds beyond the style's resources is the patient. */
export const bundleOf = (vignette: Vignette, style: Style) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [patient(vignette), ...STYLES[style](vignette)].map((resource) => ({
    fullUrl: `https://records.example.org/fhir/${resource.resourceType}/${resource.id}`,
    resource,
  })),
})

const patient = ({ id, record }: Vignette): Resource => ({
  resourceType: 'Patient',
  id: 'vignette',
  identifier: [{ system: 'https://records.example.org/mrn', value: `MX-${id}` }],
  name: [{ family: 'Invented', given: [id] }],
  gender: 'unknown',
  birthDate: `${2026 - record.age}-03-14`,
})
