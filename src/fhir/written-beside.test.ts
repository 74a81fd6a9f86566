import { expect, test } from 'vitest'
import { workUpDraft } from './work-up-drafts.ts'
import { provenanceOf } from './write-provenance.ts'

const draft = {
  ask: 'mri-brain',
  label: 'Contrast MRI brain',
  patientId: 'p1',
  encounterId: 'e1',
  requester: 'Practitioner/7',
  documentId: 'd1',
  reference: 'MX-1',
  authoredOn: '2026-01-05T10:00:00+01:00',
}

test('a draft of work-up is a proposal and never an order, in both forms', () => {
  for (const form of ['ServiceRequest', 'Task'] as const) {
    expect(workUpDraft(form, draft)).toMatchObject({
      resourceType: form,
      status: 'draft',
      intent: 'proposal',
      code: { text: 'Contrast MRI brain' },
    })
  }
  expect(workUpDraft('Task', draft)).toMatchObject({ for: { reference: 'Patient/p1' }, focus: { reference: 'DocumentReference/d1' } })
  expect(Object.keys(workUpDraft('ServiceRequest', { ...draft, encounterId: null, requester: null }))).not.toEqual(
    expect.arrayContaining(['encounter']),
  )
})

test('a Provenance names the author, the software, and each source in the version it was read in', () => {
  const origin = {
    documentId: 'd1',
    patientId: 'p1',
    recorded: '2026-01-05T10:00:00+01:00',
    author: 'Practitioner/7',
    software: 'Meninx, decision model 1.0.0',
    activity: 'UPDATE' as const,
    sources: [{ reference: 'Observation/1', version: '3' }, { reference: 'Condition/2' }],
  }
  expect(provenanceOf(origin)).toMatchObject({
    target: [{ reference: 'DocumentReference/d1' }],
    activity: { coding: [{ code: 'UPDATE' }] },
    agent: [{ who: { reference: 'Practitioner/7' } }, { who: { display: 'Meninx, decision model 1.0.0' } }],
    entity: [{ what: { reference: 'Observation/1/_history/3' } }, { what: { reference: 'Condition/2' } }],
  })
  expect(provenanceOf({ ...origin, author: null, sources: [] })).not.toHaveProperty('entity')
})
