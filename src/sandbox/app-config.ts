import type { Character } from './characters/character.ts'
import type { Tenant } from './tenant.ts'

/** What Meninx asks for (letters in the order that SMART 2.2 requires, a subset of cruds); a vendor is asked only for the types it has. */
const WANTED: readonly (readonly [type: string, rights: string])[] = [
  ['Patient', 'r'],
  ['Condition', 'rs'],
  ['Observation', 'rs'],
  ['DiagnosticReport', 'rs'],
  ['MedicationStatement', 'rs'],
  ['MedicationRequest', 'rs'],
  ['Medication', 'r'],
  ['MedicationAdministration', 'rs'],
  ['AllergyIntolerance', 'rs'],
  ['AdverseEvent', 'rs'],
  ['Specimen', 'rs'],
  ['Procedure', 'rs'],
  ['DocumentReference', 'crus'],
  ['Provenance', 'c'],
  ['QuestionnaireResponse', 'crus'],
  ['Binary', 'r'],
  ['Encounter', 'r'],
  ['Practitioner', 'r'],
]

function scopesFor({ offers, unregistered }: Character): string {
  const offered = WANTED.filter(([type]) => !unregistered.includes(type)).flatMap(([type, rights]) => {
    const may = rights.split('').filter((right) => offers[type]?.interactions.some((each) => each.startsWith(right)))
    return may.length === 0 ? [] : [`patient/${type}.${may.join('')}`]
  })
  return ['launch', 'openid', 'fhirUser', ...offered].join(' ')
}

/** The app's configuration for the practice system: one tenant per character. */
export const appConfiguration = (tenants: Iterable<Tenant>, clientId: string): object => ({
  tenants: [...tenants].map(({ character, fhirBase }) => ({
    name: character.title,
    iss: fhirBase,
    vendor: character.key,
    clientId,
    scopes: scopesFor(character),
    pkce: 'required',
    region: 'US',
    framedBy: [new URL(fhirBase).origin],
    standalone: character.key === 'generic', // a provider's standalone launch gets no patient at either vendor
    noteType: { system: 'http://loinc.org', code: '11488-4', display: 'Consult note' },
  })),
})
