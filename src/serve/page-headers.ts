import type { Config, Tenant } from '../app/config.ts'
import { withoutTrailingSlash } from '../fhir/tenant-address.ts'

export type HeaderList = Readonly<Record<string, string>>

/** What the pages are allowed whatever server they come from; it stands in the pages themselves. OWASP ASVS 5.0, 3.4. */
const PAGE: HeaderList = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}

/**
 * The policy inside the pages: for a web server that sends none. It cannot say who may frame the page, and cannot know the record systems,
 * which are configured after the build.
 */
export const META_POLICY = policy({ ...PAGE, 'connect-src': "'self' https: http://127.0.0.1:*" })

/** Nothing that the app does not use. */
const PERMISSIONS = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'hid', 'midi', 'display-capture']

/** The headers of the pages, `index.html` and `launch.html`, for the record systems of this configuration. */
export function pageHeaders({ tenants }: Config): HeaderList {
  const reachable = unique(tenants.flatMap(placesOf))
  const framing = unique(tenants.flatMap(({ framedBy = [] }) => framedBy))
  return {
    'Content-Security-Policy': policy({
      ...PAGE,
      'connect-src': ["'self'", ...reachable].join(' '),
      'frame-ancestors': ["'self'", ...framing].join(' '),
    }),
    'Cache-Control': 'no-store',
    ...everywhere(),
  }
}

/** The headers of everything else but the hashed assets: the configuration, the icon, and what is not there. */
export const OTHER_HEADERS: HeaderList = { 'Cache-Control': 'no-cache', ...everywhere() }

/** Files below `assets/` carry a hash of their content in their name: they never change, and old and new ones cannot be mixed up. */
export const ASSET_HEADERS: HeaderList = { 'Cache-Control': 'public, max-age=31536000, immutable', ...everywhere() }

function everywhere(): HeaderList {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': [...PERMISSIONS.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=31536000',
  }
}

/** The headers of one file of a build, below its folder. */
export function headersFor(name: string, pages: HeaderList): HeaderList {
  if (name.endsWith('.html')) return pages
  return name.startsWith('assets/') ? ASSET_HEADERS : OTHER_HEADERS
}

/** A source without a path stands for a whole server; one with a path ends in a slash for all below it, or names itself. */
function placesOf({ iss, authorization, styles = [] }: Tenant): readonly string[] {
  const places = authorization ?? [new URL(iss).origin]
  return [iss, ...places, ...styles]
    .map(withoutTrailingSlash)
    .flatMap((place) => (new URL(place).origin === place ? [place] : [place, `${place}/`]))
}

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)]

function policy(directives: HeaderList): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
