import type { Result } from './case.ts'
import { SPECIMENS } from './codes.ts'

/** A FHIR resource as a record system would send it: nothing of the reader's own types. */
export type Resource = { readonly resourceType: string; readonly id: string } & Readonly<Record<string, unknown>>

export const SUBJECT = { reference: 'Patient/vignette' }
export const coded = (system: string, code: string, display: string) => ({ coding: [{ system, code, display }] })

export const condition = (id: string, code: unknown, recorded = '2024-05-20'): Resource => ({
  resourceType: 'Condition',
  id,
  clinicalStatus: coded('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active', 'Active'),
  verificationStatus: coded('http://terminology.hl7.org/CodeSystem/condition-ver-status', 'confirmed', 'Confirmed'),
  category: [coded('http://terminology.hl7.org/CodeSystem/condition-category', 'problem-list-item', 'Problem List Item')],
  code,
  subject: SUBJECT,
  recordedDate: recorded,
})

export const observation = (id: string, category: 'laboratory' | 'exam', code: unknown, rest: object, on = '2026-10-20'): Resource => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', category, category)],
  code,
  subject: SUBJECT,
  effectiveDateTime: on,
  ...rest,
})

export const specimen = (kind: Result['specimen'], type: unknown): Resource => ({
  resourceType: 'Specimen',
  id: `specimen-${kind}`,
  status: 'available',
  type,
  subject: SUBJECT,
})
export const specimenReference = (kind: Result['specimen']) => ({
  specimen: { reference: `Specimen/specimen-${kind}`, display: SPECIMENS[kind].words },
})

/** The driver was found at diagnosis; what was looked for in blood, CSF or a second time is recent. */
export const dateOf = ({ specimen: from, gene }: Result): string => (from === 'tissue' && gene !== 'MET' ? '2024-05-28' : '2026-10-12')
