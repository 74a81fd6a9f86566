import type { ChartView, DocumentLine } from '../control/chart-view.ts'
import { byId, element } from './elements.ts'

/** The chart as this record system holds it: documents first, because a filed note appears there. */
export function showChart({ counts, documents }: ChartView): void {
  byId('counts', HTMLTableSectionElement).replaceChildren(
    ...counts.map(({ type, count }) => element('tr', element('td', type), element('td', String(count)))),
  )
  byId('documents', HTMLUListElement).replaceChildren(...documents.map(documentItem))
  byId('no-documents', HTMLParagraphElement).hidden = documents.length > 0
  byId('status', HTMLParagraphElement).textContent = `Shown as of ${new Date().toLocaleTimeString('en-GB')}.`
}

function documentItem({ title, date, author, status, contentType, text }: DocumentLine): HTMLLIElement {
  const facts = [date?.slice(0, 16).replace('T', ' '), author, status, contentType].filter((each) => each).join(' · ')
  const item = element('li', element('strong', title), element('div', facts))
  if (text !== undefined) item.append(element('details', element('summary', `Read “${title}”`), readable(text)))
  return item
}

function readable(text: string): HTMLPreElement {
  const pre = element('pre', text)
  pre.tabIndex = 0 // a scrolling region must be reachable by keyboard
  pre.setAttribute('role', 'region')
  pre.setAttribute('aria-label', 'Text of the note')
  return pre
}
