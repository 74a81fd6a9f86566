/** The five interactions that a scope can allow: create, read, update, delete, search. */
export type Right = 'c' | 'r' | 'u' | 'd' | 's'

interface ResourceScope {
  readonly type: string
  readonly rights: string
}

/** v1 and v2 spellings, with or without search parameters; Epic also answers `Patient.read` without the context. */
const RESOURCE_SCOPE = /^(?:(?:patient|user)\/)?(\*|[A-Z][A-Za-z]+)\.(read|write|search|\*|c?r?u?d?s?)(?:\?.*)?$/

/** SMART App Launch 2.2, "Scopes for requesting FHIR resources": `.read` is rs, `.write` is cud. */
const V1_RIGHTS: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', search: 's', '*': 'cruds' }

export const scopeList = (text: string): readonly string[] => text.split(/\s+/).filter((scope) => scope !== '')

function parseScope(scope: string): ResourceScope | undefined {
  const [, type, spelled] = RESOURCE_SCOPE.exec(scope) ?? []
  if (type === undefined || spelled === undefined || spelled === '') return undefined
  return { type, rights: V1_RIGHTS[spelled] ?? spelled }
}

/** Whether the granted scopes allow the interaction on the type. */
export function allows(granted: string, type: string, right: Right): boolean {
  return scopeList(granted)
    .map(parseScope)
    .some((scope) => scope !== undefined && (scope.type === '*' || scope.type === type) && scope.rights.includes(right))
}

/** What a scope request comes down to at a server that grants `supported` beside resource scopes of the types it offers. */
export function grantable(asked: string, supported: readonly string[], offers: (type: string) => boolean, wildcards: boolean): string {
  return scopeList(asked)
    .filter((scope) => {
      if (supported.includes(scope)) return true
      const parsed = parseScope(scope)
      return parsed !== undefined && scope.includes('/') && (parsed.type === '*' ? wildcards : offers(parsed.type))
    })
    .join(' ')
}
