import { escaped } from '../escaped.ts'
import { type CriterionInWords, evidencePlace, type KnowledgePage, type PageEntry, type PageLine, type PageSection } from './page.ts'

/** The page as one file that needs nothing else: no script, no address to fetch from. Whatever the data says, it stays text. */
export function knowledgeHtml({ language, title, lead, warning, sections }: KnowledgePage, contentsLabel = 'Contents'): string {
  const contents = sections.map(({ id, heading }) => `<li><a href="#${escaped(id)}">${escaped(heading)}</a></li>`).join('')
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
${warning === null ? '' : `<p class="warning" role="alert">${escaped(warning)}</p>`}
</header>
<nav aria-label="${escaped(contentsLabel)}"><ul>${contents}</ul></nav>
<main>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`
}

const sectionHtml = ({ id, heading, intro, entries }: PageSection): string =>
  `<section id="${escaped(id)}">\n<h2>${escaped(heading)}</h2>\n${intro.map((text) => `<p>${escaped(text)}</p>`).join('')}\n${entries
    .map((entry) => entryHtml(entry, 3))
    .join('\n')}\n</section>`

function entryHtml({ id, title, lines, criteria, entries }: PageEntry, level: 3 | 4): string {
  const tree = criteria.map(
    ({ label, criterion }) =>
      `<details><summary>${escaped(label)}: ${escaped(criterion.says)}</summary><ul>${criterionHtml(criterion)}</ul></details>`,
  )
  const list = lines.length === 0 ? '' : `<ul class="lines">${lines.map(lineHtml).join('')}</ul>`
  return `<article id="${escaped(id)}"><h${level}>${escaped(title)}</h${level}>${list}${tree.join('')}${entries.map((inner) => entryHtml(inner, 4)).join('\n')}</article>`
}

function lineHtml({ label, text, rows }: PageLine): string {
  const links = rows.map((id) => `<a href="#${escaped(evidencePlace(id))}">${escaped(id)}</a>`).join(', ')
  const name = label === '' ? '' : `<b>${escaped(label)}:</b> `
  return `<li>${name}${escaped(text)}${links === '' ? '' : ` [${links}]`}</li>`
}

function criterionHtml({ says, means, parts }: CriterionInWords): string {
  const inner = parts.length === 0 ? '' : `<ul>${parts.map(criterionHtml).join('')}</ul>`
  return `<li>${escaped(says)} <i>(${escaped(means)})</i>${inner}</li>`
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.45 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid; }
h3 { margin-bottom: 0.25rem; }
h4 { margin: 0.75rem 0 0.25rem; }
article article { margin-inline-start: 1rem; }
ul.lines { list-style: none; padding: 0; margin: 0; }
article:target { outline: 2px solid; outline-offset: 4px; }
.warning { border: 2px solid; padding: 0.5rem; font-weight: 600; }
@media print { details > * { display: block; } }
`
