import { config } from 'zod/mini'

/** zod would otherwise try `new Function` once, which a strict content security policy blocks and reports. Imported before any schema. */
config({ jitless: true })
