import { getStatus } from '@medplum/core'
import { FhirRouter, type MemoryRepository } from '@medplum/fhir-router'

/** An interaction of R4 "RESTful API" as medplum's router takes it: an address below the base, and a body where there is one. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly url: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Routed {
  readonly status: number
  /** What the outcome says, where the router refused. */
  readonly text: string
  readonly resource?: unknown
}

const router = new FhirRouter()

/** Medplum's FHIR semantics over one repository. Of its answer only the status, the resource and a refusal's text are of use here. */
export async function interact(repository: MemoryRepository, { method, url, body, headers = {} }: Asked): Promise<Routed> {
  const request = { method, url, pathname: '', body, headers: { ...headers }, params: {}, query: {} }
  const [outcome, resource] = await router.handleRequest(request, repository)
  const [issue] = outcome.issue
  return { status: getStatus(outcome), text: issue?.details?.text ?? issue?.diagnostics ?? '', ...(resource ? { resource } : {}) }
}
