/** Tabs by the ARIA pattern: one tab stop, arrow keys move and open. */
export function startTabs(tabs: readonly HTMLElement[]): (id: string) => void {
  const open = (chosen: HTMLElement) => {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen))
      tab.tabIndex = tab === chosen ? 0 : -1
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '')
      if (panel) panel.hidden = tab !== chosen
    }
  }
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => open(tab))
    tab.addEventListener('keydown', ({ key }) => {
      const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0
      const next = step === 0 ? undefined : tabs[(index + step + tabs.length) % tabs.length]
      if (!next) return
      open(next)
      next.focus()
    })
  })
  return (id) => {
    const tab = tabs.find((each) => each.id === id)
    if (tab) open(tab)
  }
}
