import type { Answer } from '../answer.ts'
import { allows, type Right } from '../auth/scopes.ts'
import { smartConfiguration } from '../auth/smart-configuration.ts'
import { sessionFor } from '../auth/token.ts'
import type { Interaction, Session } from '../characters/character.ts'
import type { Tenant } from '../tenant.ts'
import { capabilityStatement } from './capability.ts'
import { refusal } from './outcome.ts'
import { readBinary, readOne, readOneVersion } from './read.ts'
import { search } from './search.ts'
import { create, update } from './write.ts'

/** A request below `/fhir/<character>`, taken apart. */
interface Call {
  readonly type: string
  readonly interaction: Interaction
  readonly id: string
  readonly versionId: string
}

const RIGHT: Readonly<Record<Interaction, Right>> = { read: 'r', vread: 'r', search: 's', create: 'c', update: 'u' }

/** Discovery is open; everything else needs a bearer token, a registration, a scope, and a patient it belongs to. */
export async function answerFhir(tenant: Tenant, path: string, request: Request): Promise<Answer> {
  if (path === '/.well-known/smart-configuration') return smartConfiguration(tenant)
  if (path === '/metadata') return capabilityStatement(tenant)
  const { character } = tenant
  const session = await sessionFor(tenant, request)
  if (typeof session === 'string') return character.answers.unauthorized(session)
  const call = parse(path, request)
  if (!call) return refusal(400, 'not-supported', 'The address is not a FHIR interaction offered here')
  const offered = character.offers[call.type]
  if (!offered) return character.answers.typeUnknown(call.type)
  if (character.unregistered.includes(call.type)) return character.answers.notRegistered()
  if (!offered.interactions.includes(call.interaction)) return notAllowed(offered.interactions)
  if (!mayAct(session, call)) return character.answers.scopeMissing(call.type)
  return act(tenant, session, call, request)
}

function mayAct({ scope }: Session, { type, interaction }: Call): boolean {
  if (interaction === 'update') return allows(scope, type, 'u') && allows(scope, type, 'r') // Oracle: both scopes are required
  return allows(scope, type, RIGHT[interaction])
}

function act(tenant: Tenant, session: Session, { type, interaction, id, versionId }: Call, request: Request): Promise<Answer> {
  switch (interaction) {
    case 'read':
      return type === 'Binary' ? readBinary(tenant, session, id, request) : readOne(tenant, session, type, id)
    case 'vread':
      return readOneVersion(tenant, session, type, id, versionId)
    case 'search':
      return search(tenant, session, type, request)
    case 'create':
      return create(tenant, session, type, request)
    case 'update':
      return update(tenant, session, type, id, request)
  }
}

function parse(path: string, { method }: Request): Call | undefined {
  const [type = '', id = '', history = '', versionId = '', ...rest] = path.split('/').filter((part) => part !== '')
  if (!/^[A-Z][A-Za-z]+$/.test(type) || rest.length > 0) return undefined
  const call = (interaction: Interaction): Call => ({ type, interaction, id, versionId })
  if (method === 'GET' && id === '') return call('search')
  if (method === 'POST' && id === '_search' && history === '') return { ...call('search'), id: '' }
  if (method === 'POST' && id === '') return call('create')
  if (id === '' || id.startsWith('$') || id.startsWith('_')) return undefined
  if (method === 'GET' && history === '_history' && versionId !== '') return call('vread')
  if (history !== '') return undefined
  if (method === 'GET') return call('read')
  return method === 'PUT' ? call('update') : undefined
}

function notAllowed(interactions: readonly Interaction[]): Answer {
  const methods = [
    interactions.includes('read') ? 'GET' : '',
    interactions.includes('create') ? 'POST' : '',
    interactions.includes('update') ? 'PUT' : '',
  ]
  return {
    ...refusal(405, 'not-supported', 'The interaction is not offered for this type'),
    headers: { allow: methods.filter((each) => each !== '').join(', ') },
  }
}
