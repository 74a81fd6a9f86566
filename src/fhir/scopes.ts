/**
 * What a server granted, whichever way it spells it: v1 `patient/Observation.read`, v2 `user/Observation.rs?category=laboratory`,
 * wildcards, and Epic's `Patient.read Patient.search`. SMART App Launch 2.2, "Scopes and Launch Context".
 */
type Permission = {
  readonly resourceType: string
  /** Letters of `cruds`. */
  readonly actions: string
  /** `category=laboratory`: holds for these resources only. */
  readonly only: string | null
}

export type GrantedScopes = {
  readonly all: readonly string[]
  readonly permissions: readonly Permission[]
}

const RESOURCE_SCOPE = /^(?:(?:patient|user|system)\/)?([A-Z][A-Za-z]+|\*)\.(read|write|search|create|\*|[cruds]+)(?:\?(.+))?$/
const WORDS: Readonly<Record<string, string>> = { read: 'rs', search: 's', create: 'c', write: 'cud', '*': 'cruds' }

export function scopesFrom(text: string): GrantedScopes {
  const all = text.split(/\s+/).filter((scope) => scope !== '')
  const permissions = all.flatMap((scope) => {
    const [, resourceType, actions, only] = RESOURCE_SCOPE.exec(scope) ?? []
    if (resourceType === undefined || actions === undefined) return []
    return [{ resourceType, actions: WORDS[actions] ?? actions, only: only ?? null }]
  })
  return { all, permissions }
}

/**
 * `limited`: granted only for a part, such as one category; what is outside of it may be missing without a word.
 * A server that lists no permission at all has granted none.
 */
export function permissionFor(scopes: GrantedScopes, resourceType: string, action: string): 'yes' | 'limited' | 'no' {
  const about = scopes.permissions.filter((p) => (p.resourceType === '*' || p.resourceType === resourceType) && p.actions.includes(action))
  if (about.length === 0) return 'no'
  return about.some(({ only }) => only === null) ? 'yes' : 'limited'
}

/** Which of the scopes asked for were not granted, or only for a part. `online_access` and the like do not count: no refresh token is used. */
export function notGrantedOf(asked: string, granted: GrantedScopes): readonly string[] {
  return scopesFrom(asked).all.filter((scope) => {
    const [wanted] = scopesFrom(scope).permissions
    if (wanted === undefined) return !granted.all.includes(scope) && !scope.endsWith('_access')
    const permissions = wanted.actions.split('').map((action) => permissionFor(granted, wanted.resourceType, action))
    return permissions.includes('no') || (wanted.only === null && permissions.includes('limited'))
  })
}

/**
 * True when limited permissions to search cover this search whole: `?category=x` asked for, `category=x` granted and nothing else demanded with
 * it. HL7's own code systems need not be named in the search; of another system only its part would come.
 */
export function coversSearch(scopes: GrantedScopes, resourceType: string, parameters: Readonly<Record<string, string>>): boolean {
  const asked = parameters.category?.split(',') ?? []
  const granted = scopes.permissions
    .filter((permission) => permission.resourceType === resourceType && permission.actions.includes('s'))
    .flatMap(({ only }) => categoriesIn(only))
  return asked.length > 0 && asked.every((category) => granted.some((token) => covers(token, category)))
}

/** What a permission for categories alone names: `category=a,sys|b` is two. With another parameter, or `category:not`, less comes than that. */
function categoriesIn(only: string | null): readonly string[] {
  const [parameter, ...others] = [...new URLSearchParams(only ?? '')]
  return parameter?.[0] === 'category' && others.length === 0 ? parameter[1].split(',') : []
}

function covers(granted: string, asked: string): boolean {
  const [system, askedSystem] = [granted, asked].map((token) => (token.includes('|') ? token.slice(0, token.lastIndexOf('|')) : null))
  const isSameSystem = system === null || system === askedSystem || (askedSystem === null && HL7.test(system ?? ''))
  return isSameSystem && codeOf(granted) === codeOf(asked)
}

const HL7 = /^http:\/\/(?:terminology\.)?hl7\.org\//
const codeOf = (token: string): string => token.slice(token.lastIndexOf('|') + 1)
