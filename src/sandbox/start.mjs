// One line for a fresh machine: installs what is needed, builds the app, starts the practice EHR and prints its address.
import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { environment, install, modernNode, requireVersions, root, stop } from '../../tests/setup/ready.mjs'

requireVersions()
install()
const node = modernNode()
console.log('Building Meninx…')
const vite = path.join(root, 'node_modules/vite/bin/vite.js')
const build = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit', env: environment() })
if (build.status !== 0) stop('Meninx could not be built: see the message above.')
const server = spawn(node, ['src/sandbox/serve.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: environment() })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
// npm does not always pass a signal on; when what started this has gone, the practice EHR goes too.
const parent = process.ppid
setInterval(() => process.ppid === parent || server.kill('SIGTERM'), 1000).unref()
server.on('exit', (code) => process.exit(code ?? 0))
