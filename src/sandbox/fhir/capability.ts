import { getSearchParameter } from '@medplum/core'
import type { CapabilityStatement, CapabilityStatementRestResource } from 'fhir/r4'
import type { Answer } from '../answer.ts'
import type { Interaction, Offer } from '../characters/character.ts'
import type { Tenant } from '../tenant.ts'

const CODE: Readonly<Record<Interaction, 'read' | 'vread' | 'search-type' | 'create' | 'update'>> = {
  read: 'read',
  vread: 'vread',
  search: 'search-type',
  create: 'create',
  update: 'update',
}

/** `/metadata`: what this character offers, type by type. */
export function capabilityStatement({ character, fhirBase, authBase, now }: Tenant): Answer {
  const uris = ['authorize', 'token'].map((url) => ({ url, valueUri: `${authBase}/${url}` }))
  const body: CapabilityStatement = {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: now().toISOString(),
    kind: 'instance',
    software: { name: character.title },
    implementation: { description: 'A practice record system with invented patients', url: fhirBase },
    fhirVersion: '4.0.1',
    format: ['json', 'application/fhir+json'],
    rest: [
      {
        mode: 'server',
        security: { extension: [{ url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris', extension: uris }] },
        resource: Object.entries(character.offers).map(([type, offer]) => resourceEntry(type, offer, character.answers.conditionalCreate)),
      },
    ],
  }
  return { status: 200, body }
}

const resourceEntry = (type: string, { interactions, parameters }: Offer, conditionalCreate: boolean): CapabilityStatementRestResource => ({
  type: type as CapabilityStatementRestResource['type'], // the offers' keys are type names
  interaction: interactions.map((each) => ({ code: CODE[each] })),
  conditionalCreate: conditionalCreate && interactions.includes('create'),
  searchParam: parameters
    .filter((name) => !['_sort', '_include', '_revinclude'].includes(name))
    .map((name) => ({ name, type: name === '_count' ? 'number' : (getSearchParameter(type, name)?.type ?? 'token') })),
})
