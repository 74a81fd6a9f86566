import path from 'node:path'
import react from '@vitejs/plugin-react'
import { msw } from 'msw/vite'
import { defineConfig } from 'vitest/config'
import { VERSIONS } from './src/knowledge/versions.ts'
import { META_POLICY } from './src/serve/page-headers.ts'

/** What fhirclient would log with and fetch by: nothing, and only what a step of the sign-in may reach. */
const alias = {
  debug: path.resolve(import.meta.dirname, 'vendor/debug-stub.cjs'),
  'cross-fetch': path.resolve(import.meta.dirname, 'src/app/sign-in-fetch.ts'),
}

/** The pages carry the policy that `src/serve` knows, so that there is one place to change it. */
const pagePolicy = { name: 'page-policy', transformIndexHtml: (html: string) => html.replace('%PAGE_POLICY%', META_POLICY) }

/** What this build knows, for panels that were opened before it was installed. */
const versionFile = {
  name: 'version-file',
  generateBundle(this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => unknown }) {
    this.emitFile({ type: 'asset', fileName: 'version.json', source: `${JSON.stringify({ versions: VERSIONS })}\n` })
  },
}

/** `--mode demo` builds the static demo: the same app with the practice record system inside a service worker. */
export default defineConfig(({ mode }) => {
  const demo = mode === 'demo'
  return {
    base: './',
    plugins: [react(), pagePolicy, versionFile, ...(demo ? [msw({ mode: 'worker-only' })] : [])],
    resolve: { alias },
    build: {
      target: 'es2022',
      manifest: true,
      sourcemap: false,
      modulePreload: { polyfill: false },
      outDir: demo ? 'dist-demo' : 'dist',
      rolldownOptions: { input: demo ? ['index.html', 'launch.html', 'src/sandbox/demo/demo.html'] : ['index.html', 'launch.html'] },
    },
    test: {
      projects: [
        {
          test: {
            name: 'unit',
            environment: 'node',
            include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
            exclude: ['src/sandbox/**'],
            testTimeout: 60_000,
          },
        },
        {
          test: {
            name: 'patients',
            environment: 'node',
            testTimeout: 60_000,
            include: ['tests/patients/**/*.test.ts', 'tests/knowledge/**/*.test.ts'],
          },
        },
        {
          test: {
            name: 'conformance',
            environment: 'node',
            include: [
              'src/sandbox/**/*.test.ts',
              'tests/faults/**/*.test.ts',
              'tests/load/**/*.test.ts',
              'tests/security/**/*.test.ts',
              'tests/smoke/**/*.test.ts',
            ],
            testTimeout: 30_000,
          },
        },
      ],
    },
  }
})
