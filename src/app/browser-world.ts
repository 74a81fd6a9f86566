import type { IsoDate } from '../facts/iso-date.ts'
import { chooseLanguage } from '../ui/language/choose-language.ts'
import { sayHostStyle } from '../ui/report/host-style.ts'
import { answerKey } from './answer-key.ts'
import { readConfig } from './config.ts'
import type { IdleWatch } from './idle.ts'
import { keepAnswers } from './kept-answers.ts'
import { takeQuery } from './page-address.ts'
import { createRest } from './rest.ts'
import type { RunWorld } from './run.ts'
import { openSession } from './session.ts'

/** The real thing: this page, this clock, this network. */
export const browserWorld = (idle: IdleWatch): RunWorld => {
  // Whatever becomes of the launch: the code is out of the address before anything else happens.
  const query = takeQuery()
  // Asking for a chart and understanding it are a good part of the app's code: they arrive while the sign-in is being completed.
  const reading = import('../fhir/read-record.ts')
  const checking = import('./config-schema.ts')
  const understanding = import('../fhir/chart-from.ts')
  return {
    config: async () => {
      const read = await readConfig(fetch, (await checking).validatedConfig)
      // The site's choice comes before the browser's; without its catalogue the screen stays as it is.
      if (read.kind === 'ok' && read.config.language !== undefined) chooseLanguage(read.config.language).catch(() => {})
      return read
    },
    session: (config) => openSession(config, query),
    read: async (transport, about, ...rest) => (await reading).readRecord(transport, { ...about, rest: createRest() }, ...rest),
    chart: async (resources, context) => (await understanding).chartFromInSlices(resources, context, createRest()),
    today: () => {
      const now = new Date()
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate
    },
    clock: () => {
      const now = new Date()
      return `${two(now.getHours())}:${two(now.getMinutes())}`
    },
    look: ({ look }) => {
      if (look.kind === 'foreign') sayHostStyle('ignored: it lies on a server that is not configured')
      if (look.kind === 'at')
        import('./host-style/take-host-style.ts').then(({ takeHostStyle }) => takeHostStyle(look.address)).catch(() => {})
    },
    keep: ({ tenant: { iss }, patientId, userReference }) =>
      keepAnswers({ iss, patientId, userReference }, { store: window.sessionStorage, key: answerKey, now: Date.now }),
    onIdle: idle.start,
    stopWatching: idle.end,
    onLeave: (forget) => window.addEventListener('pagehide', forget),
  }
}

const two = (n: number): string => String(n).padStart(2, '0')
