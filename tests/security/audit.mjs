// `npm run audit`: known vulnerabilities of what is shipped. A registry that knows none and one that was not asked are told apart.
import { spawnSync } from 'node:child_process'
import { root } from '../setup/ready.mjs'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const { stdout } = spawnSync(npm, ['audit', '--omit=dev', '--json'], { cwd: root, encoding: 'utf8', shell: npm.endsWith('.cmd') })
const answer = parsed(stdout)
const found = answer?.metadata?.vulnerabilities

if (found === undefined) {
  console.error(`Not checked: this package registry does not offer advisories (${answer?.message?.replace(/ - .*/s, '') ?? 'no answer'}).`)
  console.error('Ask one that does: npm run audit --registry=ADDRESS. Or give the bill of materials (npm run -s sbom) to a scanner.')
  process.exitCode = 2
} else {
  console.log(
    `Vulnerabilities in what is shipped: ${Object.entries(found)
      .map(([severity, count]) => `${count} ${severity}`)
      .join(', ')}`,
  )
  for (const [name, { severity, range, fixAvailable }] of Object.entries(answer.vulnerabilities))
    console.log(`  ${severity}: ${name} ${range}${fixAvailable ? ' (a newer version mends it)' : ''}`)
  process.exitCode = found.high + found.critical > 0 ? 1 : 0
}

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
