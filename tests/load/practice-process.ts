import { fork } from 'node:child_process'
import path from 'node:path'

/** The practice system in a process of its own; sign-ins last as long as their character's, or so many seconds. */
export async function practiceProcess(accessTokenSeconds = 0): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const child = fork(path.join(import.meta.dirname, 'server.ts'), [String(accessTokenSeconds)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('message', (said) => resolve(typeof said === 'string' ? said : ''))
    child.once('exit', () => reject(new Error('the practice system did not start')))
  })
  return { origin, stop: () => child.disconnect() }
}
