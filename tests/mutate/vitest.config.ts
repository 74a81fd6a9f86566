import { defineConfig } from 'vitest/config'

/** The tests that stand beside the engine: what mutation testing measures. */
export default defineConfig({ test: { environment: 'node', include: ['src/engine/**/*.test.ts'] } })
