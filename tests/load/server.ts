import { serve } from '../../src/sandbox/serve.ts'

/** The practice system in a process of its own, so that its memory and time are not the app's. Ends when its parent does. */
const seconds = Number(process.argv[2] ?? 0)
const { origin } = await serve({ port: 0, ...(seconds === 0 ? {} : { accessTokenSeconds: seconds }) })
process.send?.(origin)
process.once('disconnect', () => process.exit(0))
