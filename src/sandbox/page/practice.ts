import type { PatientLine } from '../control/chart-view.ts'
import { showChart } from './chart-panel.ts'
import { byId, element, options } from './elements.ts'
import { chart, launchAddress, patients } from './practice-api.ts'
import { startTabs } from './tabs.ts'

const CHARACTERS = [
  ['generic', 'Generic FHIR'],
  ['epic', 'Epic'],
  ['oracle', 'Oracle Health'],
] as const

const WIDTHS = [
  ['full', 'Full'],
  ['360', '360 px'],
  ['400', '400 px'],
  ['480', '480 px'],
  ['768', '768 px'],
] as const

const character = byId('character', HTMLSelectElement)
const width = byId('width', HTMLSelectElement)
const place = byId('frame-place', HTMLDivElement)
let opened: PatientLine | undefined

/** The page of the practice EHR: choose a patient, look into the chart, launch Meninx as the EHR would. */
export async function startPractice(): Promise<void> {
  options(character, CHARACTERS)
  options(width, WIDTHS)
  const openTab = startTabs([byId('tab-chart', HTMLButtonElement), byId('tab-app', HTMLButtonElement)])
  character.addEventListener('change', () => {
    closeApp()
    void refresh()
  })
  width.addEventListener('change', () => {
    place.className = `width-${width.value}`
  })
  byId('refresh', HTMLButtonElement).addEventListener('click', () => void refresh())
  byId('launch', HTMLButtonElement).addEventListener('click', () => void launch())
  byId('tab-chart', HTMLButtonElement).addEventListener('click', () => void refresh())
  const lines = await patients()
  const empty = element('li', 'There are no patients in the fixtures.')
  byId('patients', HTMLUListElement).replaceChildren(...(lines.length === 0 ? [empty] : lines.map((line) => patientItem(line, openTab))))
}

function patientItem(line: PatientLine, openTab: (id: string) => void): HTMLLIElement {
  const button = element('button', element('strong', line.name), element('span', factsOf(line)), element('span', line.title))
  button.type = 'button'
  button.title = line.caseName
  button.addEventListener('click', () => {
    for (const other of document.querySelectorAll('.patients button')) other.removeAttribute('aria-current')
    button.setAttribute('aria-current', 'true')
    opened = line
    closeApp()
    openTab('tab-chart')
    void refresh()
  })
  return element('li', button)
}

async function refresh(): Promise<void> {
  if (!opened) return
  const { id, name, title } = opened
  byId('nobody', HTMLParagraphElement).hidden = true
  byId('open', HTMLElement).hidden = false
  byId('patient-name', HTMLHeadingElement).textContent = name
  byId('patient-facts', HTMLParagraphElement).textContent = `${factsOf(opened)} · record ${id} · ${title}`
  try {
    showChart(await chart(character.value, id))
  } catch (thrown) {
    byId('status', HTMLParagraphElement).textContent = `The chart could not be read: ${String(thrown)}`
  }
}

async function launch(): Promise<void> {
  if (!opened) return
  const frame = element('iframe')
  frame.title = `Meninx for ${opened.name}`
  frame.src = await launchAddress(character.value, opened.id)
  place.replaceChildren(frame)
  byId('launch-status', HTMLParagraphElement).textContent = `Meninx was launched for ${opened.name}.`
}

/** Another patient or other rules: the app of the one before must not stay on screen. */
function closeApp(): void {
  place.replaceChildren()
  byId('launch-status', HTMLParagraphElement).textContent = ''
}

function factsOf({ birthDate, gender }: PatientLine): string {
  return [birthDate === undefined ? 'age not recorded' : `${ageOf(birthDate)} years`, gender ?? 'sex not recorded'].join(', ')
}

function ageOf(birthDate: string): number {
  const today = new Date().toISOString().slice(0, 10)
  return Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (today.slice(5) < birthDate.slice(5) ? 1 : 0)
}

await startPractice()
