import type { Keys } from './auth/keys.ts'
import type { Store } from './auth/store.ts'
import type { SubType } from './characters/character.ts'
import { CHARACTER_KEYS, CHARACTERS } from './characters/characters.ts'
import { createRecord, type PatientRecord } from './fhir/records.ts'
import { chartOf, type PracticeCase } from './patients/practice-case.ts'
import type { Client, Tenant } from './tenant.ts'

export const PRACTICE_CLIENT = 'meninx-practice'

export interface PracticeOptions {
  /** Everything before `/fhir`, `/auth`, `/app` and `/__practice`, without a slash at the end. */
  readonly base: string
  /** The origin of the app where it is not the practice system's own. */
  readonly appOrigin?: string
  /** Where the app is below the base; `/app` unless it lies beside the practice page, as in the static demo. */
  readonly appPath?: string
  /** The fixture patients; asked again at each reset. */
  readonly cases: () => Promise<readonly PracticeCase[]> | readonly PracticeCase[]
  readonly clients?: readonly Client[]
  readonly store?: Store
  readonly now?: () => Date
  /** Instead of each character's own (generic and epic 3600, oracle 570). */
  readonly accessTokenSeconds?: number
  /** Kinds of resource that the epic character leaves out for a case (59204). */
  readonly suppressed?: (caseName: string) => readonly SubType[]
}

/** Registrations that lack two sub-types, for the case where it matters most: a chart in which nothing was found. */
const leftOutKinds = (caseName: string): readonly SubType[] =>
  /empty-chart|left-out|withheld/.test(caseName)
    ? [
        { type: 'Condition', name: 'Encounter Diagnosis', category: 'encounter-diagnosis' },
        { type: 'Observation', name: 'Genomics', category: 'genomics' },
      ]
    : []

/** A tenant per character, each with its own copy of every chart. */
export async function createTenants(options: PracticeOptions, keys: Keys, store: Store): Promise<ReadonlyMap<string, Tenant>> {
  const { base, now = () => new Date(), suppressed = leftOutKinds } = options
  const charts = (await options.cases()).map((each) => chartOf(each, now()))
  const clients = options.clients ?? [
    { clientId: PRACTICE_CLIENT, redirectUris: [`${options.appOrigin ?? base}${options.appPath ?? '/app'}/index.html`] },
  ]
  return new Map(
    CHARACTER_KEYS.map((key) => {
      const character = CHARACTERS[key]
      const records = new Map<string, PatientRecord>()
      for (const chart of charts) {
        const twin = records.get(chart.patient.id)
        if (twin) throw new Error(`The fixtures ${twin.caseName} and ${chart.caseName} use the same Patient id ${chart.patient.id}`)
        records.set(chart.patient.id, createRecord({ ...chart, resources: character.shape(chart.resources) }, now))
      }
      const tenant: Tenant = {
        character,
        base,
        clients,
        keys,
        store,
        now,
        records,
        fhirBase: `${base}/fhir/${key}`,
        authBase: `${base}/auth/${key}`,
        accessTokenSeconds: options.accessTokenSeconds ?? character.auth.accessTokenSeconds,
        suppressed: ({ caseName }) => suppressed(caseName),
      }
      return [key, tenant]
    }),
  )
}
