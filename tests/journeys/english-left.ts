import type { FrameLocator, Locator } from '@playwright/test'
import { englishAmong } from '../knowledge/english-left.ts'

/** What still stands in English in a part of the screen: texts and names for screen readers, but for the record's own words and code. */
export async function englishIn(part: Locator): Promise<readonly string[]> {
  const texts = await part.evaluate((root) => {
    const found = new Set<string>()
    const skipped = 'pre, blockquote, code, [lang="en"], .banner, .earlier-values li, textarea, style, script, noscript'
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (element === null || element.closest(skipped) !== null) continue
      if (node instanceof Element)
        for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.add(node.getAttribute(name) ?? '')
      else found.add((node.textContent ?? '').trim())
    }
    return [...found]
  })
  return englishAmong(texts)
}

/** Everything that is folded, unfolded. */
export const unfold = (app: FrameLocator): Promise<void> =>
  app.locator('body').evaluate((body) => {
    for (const details of body.querySelectorAll('details')) details.open = true
  })
