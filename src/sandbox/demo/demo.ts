import practicePage from '../page/practice.html?raw'
import { startPracticeInPage } from './browser.ts'

/** The static demo: the same practice page as the server's, with the record system inside this page. */
async function startDemo(): Promise<void> {
  await startPracticeInPage()
  const { body } = new DOMParser().parseFromString(practicePage, 'text/html')
  document.body.replaceChildren(...body.childNodes)
  await import('../page/practice.ts')
}

startDemo().catch((thrown: unknown) => {
  const starting = document.getElementById('starting')
  if (starting)
    starting.textContent = `The demo could not start: ${String(thrown)}. It needs a browser with service workers, over HTTPS or localhost.`
})
