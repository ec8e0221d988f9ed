/** The layout of a document: Typst source that knows its words only as `data`. */
export type Template = { readonly source: string }

/** A layout as a literal, and nothing put into it: what people typed reaches the page as a value of
 *  `data`, where markup is letters. @throws when something is interpolated */
export function template(parts: TemplateStringsArray, ...put: never[]): Template {
  const [source = ''] = parts.raw
  if (put.length > 0) throw new Error('A layout takes its words from data.')
  return { source }
}

/** What every document has: a title and a language for who reads by ear, a page that prints on A4, the
 *  day it was made and its page number. The fonts are those inside the compiler, the same everywhere. */
export const sheet = template`
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, date: none)
#set text(font: ("Libertinus Serif", "New Computer Modern"), fallback: false, size: 12pt,
  lang: data.lang, hyphenate: false)
#set par(leading: 0.75em, spacing: 1.1em)
#set page(paper: "a4", margin: (x: 2.4cm, top: 2.2cm, bottom: 2.4cm),
  footer: context [
    #set text(size: 10pt)
    #data.footer #h(1fr) #counter(page).display("1 / 1", both: true)
  ])
#set list(marker: [–], spacing: 0.8em)
#set table(stroke: (x, y) => (bottom: if y == 0 { 0.8pt } else { 0.3pt }), inset: (x: 4pt, y: 6pt))
#show table.cell.where(y: 0): strong
#show heading: set block(above: 1.6em, below: 0.8em, sticky: true)
#show heading.where(level: 1): set text(size: 20pt)
#show heading.where(level: 2): set text(size: 15pt)
#show heading.where(level: 3): set text(size: 12.5pt)
`
