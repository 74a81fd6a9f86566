import { type Answer, json } from '../answer.ts'
import { refusal } from '../fhir/outcome.ts'
import type { Tenant } from '../tenant.ts'

/**
 * What the EHR knows when it opens the app. The last three fields are for tests of the app: they let one launch be granted other scopes
 * than it asked for, or be answered with a token response that is not as documented.
 */
export interface LaunchContext {
  readonly patient?: string
  readonly encounter?: string
  readonly practitioner?: string
  readonly needPatientBanner?: boolean
  readonly scopesGranted?: string
  readonly tokenOverrides?: Readonly<Record<string, unknown>>
  readonly idTokenOverrides?: Readonly<Record<string, unknown>>
}

interface SealedLaunch extends LaunchContext {
  readonly kind: 'launch'
  readonly character: string
  readonly id: string
  readonly expires: number
}

const LAUNCH_MINUTES = 5

/** `POST /auth/<c>/launch`: mints the one-time launch token that the practice page puts into the launch URL. */
export async function mintLaunch(tenant: Tenant, request: Request): Promise<Answer> {
  const context = (await request.json().catch(() => undefined)) as LaunchContext | undefined
  if (typeof context !== 'object' || context === null) return refusal(400, 'invalid', 'The body must be JSON')
  if (context.patient !== undefined && !tenant.records.has(context.patient))
    return refusal(404, 'not-found', `No patient ${context.patient}`)
  const expires = tenant.now().getTime() + LAUNCH_MINUTES * 60_000
  const sealed: SealedLaunch = { ...context, kind: 'launch', character: tenant.character.key, id: crypto.randomUUID(), expires }
  return json({ launch: await tenant.keys.seal(sealed) })
}

/** Opens a launch token once: the second use of the same token is refused, as both vendors do. */
export async function spendLaunch(tenant: Tenant, launch: string): Promise<LaunchContext | undefined> {
  const sealed = (await tenant.keys.open(launch)) as SealedLaunch | undefined
  if (sealed?.kind !== 'launch' || sealed.character !== tenant.character.key || sealed.expires < tenant.now().getTime()) return undefined
  const use = crypto.randomUUID()
  return (await tenant.store.claim(`launch:${sealed.id}`, use)) === use ? sealed : undefined
}
