import type { Content } from './ledger.schema.ts'
import type { Language } from './words.rules.ts'
import { markOf, nameOfCell, periodOf, say, tablesOf, valueSaid } from './words.rules.ts'

/** An edition as anybody reads it, and the others beside it. */
export type Page = {
  programme: string
  content: Content | undefined
  publishedOn: string
  supersededBy: number | null
  hash: string
  others: readonly { number: number; period: string; superseded: boolean }[]
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const text = (value: string | number) =>
  String(value).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

const formats = ['pdf', 'ods', 'csv', 'json'] as const

/** A page that is read without a script, and printed. */
export function pageOf(page: Page, language: Language): string {
  const word = (code: string) => text(say(code, language))
  const title =
    page.content === undefined ? '' : `, ${text(periodOf(page.content.period, language))}`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${word('title')}${title}</title>
<link rel="stylesheet" href="/publicaties/blad.css">
</head>
<body>
<main>
<h1>${word('title')}${title}</h1>
${page.content === undefined ? `<p>${word('none')}</p>` : bodyOf(page, page.content, language)}
</main>
</body>
</html>
`
}

function bodyOf(page: Page, content: Content, language: Language): string {
  const word = (code: string) => text(say(code, language))
  const place = `/publicaties/${text(page.programme)}/${content.number}`
  const other = language === 'nl' ? 'en' : 'nl'
  return `${
    page.supersededBy === null
      ? ''
      : `<p class="notice"><strong>${word('corrected')} <a href="/publicaties/${text(page.programme)}/${page.supersededBy}/${language}">${page.supersededBy}</a>.</strong></p>`
  }
<p>${word('edition')} ${content.number}. ${word('published')} ${text(page.publishedOn)}.</p>
${content.supersedes === null ? '' : `<p>${word('corrects')} ${content.supersedes}. ${word('why')}: ${text(content.reason ?? '')}</p>`}
<p>${word('intro')}</p>
${content.note === '' ? '' : `<p class="note">${text(content.note)}</p>`}
${tablesOf(content)
  .map((table) => tableOf(table, language))
  .join('\n')}
<h2>${word('legend')}</h2>
<ul>${(['words', 'band', 'rounded', 'withheld'] as const).map((method) => `<li>${word(`mark-${method}`)}</li>`).join('')}</ul>
<nav aria-label="${word('formats')}">
<p>${word('formats')}: ${formats.map((format) => `<a href="${place}/${language}/${format}">${format.toUpperCase()}</a>`).join(', ')}.
<a lang="${other}" hreflang="${other}" href="${place}/${other}">${other === 'en' ? 'English' : 'Nederlands'}</a></p>
</nav>
<h2>${word('others')}</h2>
<ul>${page.others.map((one) => otherOf(page, one, language)).join('')}</ul>
<p class="small">${word('signed')}: <code>${text(page.hash)}</code></p>`
}

function tableOf(
  { title, cells }: ReturnType<typeof tablesOf>[number],
  language: Language,
): string {
  const word = (code: string) => text(say(code, language))
  const heads = ['figure', 'value', 'mark', 'universe', 'definition'] as const
  const rows = cells.map(
    (
      cell,
    ) => `<tr role="row"><th role="rowheader" scope="row">${text(nameOfCell(cell, language))}</th>
<td role="cell">${text(valueSaid(cell, language))}</td><td role="cell">${markOf[cell.method]}</td>
<td role="cell">${word(cell.universe)}</td><td role="cell">${cell.table === 'figures' ? word(`is-${cell.cell}`) : ''}</td></tr>`,
  )
  return `<div class="wide" tabindex="0" role="group" aria-label="${text(title ?? say('figures', language))}">
<table role="table"><caption>${text(title ?? say('figures', language))}</caption>
<thead role="rowgroup"><tr role="row">${heads.map((head) => `<th role="columnheader" scope="col">${word(head)}</th>`).join('')}</tr></thead>
<tbody role="rowgroup">${rows.join('\n')}</tbody></table></div>`
}

const otherOf = (
  { programme }: Page,
  { number, period, superseded }: Page['others'][number],
  language: Language,
) =>
  `<li><a href="/publicaties/${text(programme)}/${number}/${language}">${text(say('edition', language))} ${number}: ${text(periodOf(period, language))}</a>${superseded ? ` (${text(language === 'nl' ? 'verbeterd' : 'corrected')})` : ''}</li>`

/** How it looks, on a screen and on paper. */
export const pageStyle = `:root { color-scheme: light dark; }
body { margin: 0; font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; background: Canvas; color: CanvasText; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; }
p { max-width: 42rem; }
.notice { border-inline-start: 4px solid currentColor; padding: 0.5rem 1rem; }
.note { white-space: pre-wrap; }
.wide { overflow-x: auto; margin-top: 2rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: bold; padding-bottom: 0.5rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid GrayText; }
th[scope='row'] { font-weight: normal; }
td:nth-child(2) { white-space: nowrap; font-variant-numeric: tabular-nums; }
.small { font-size: 0.875rem; overflow-wrap: anywhere; }
@media (width < 40rem) {
  table, thead, tbody, caption { display: block; }
  thead tr { clip-path: inset(50%); height: 1px; overflow: hidden; position: absolute; width: 1px; }
  tbody tr { border-bottom: 1px solid GrayText; display: grid; gap: 0 0.75rem; grid-template-columns: minmax(0, 1fr) auto 1rem; padding: 0.625rem 0; }
  tbody th, tbody td { border: 0; padding: 0; }
  tbody td:nth-child(2) { font-weight: bold; text-align: end; }
  tbody td:nth-child(n + 4) { font-size: 0.875rem; grid-column: 1 / -1; }
}
@media print { .wide { overflow: visible; } nav { display: none; } body { font-size: 11pt; } }
`
