import type { Page } from 'playwright-core'

/** Marks what is of a kind that was not known, and makes it known: a kind is what a thing is, how it
 *  looks and where it is in; a second row of a list is none of its own. @returns the kinds */
export async function markKinds(page: Page, known: Set<string>): Promise<string[]> {
  const found = await page.locator('body').evaluate(
    (body, before) => {
      const old = new Set(before)
      const fresh = new Set<string>()
      const kinds = new Map<Element, string>()
      const kindOf = (of: Element): string => {
        const said = of
          .getAttributeNames()
          .filter((name) => !/^(id|href|for|style|value|src|data-new|data-look)$/.test(name))
        const look = said.map((name) =>
          /^aria-(label|describ|control|own)/.test(name)
            ? name
            : `${name}=${of.getAttribute(name)}`,
        )
        return `${of.tagName} ${look.filter((word) => !/\d/.test(word)).join(' ')}`
      }
      const kept = (of: Element): string => {
        const kind = kinds.get(of) ?? kindOf(of)
        kinds.set(of, kind)
        return kind
      }
      for (const of of body.querySelectorAll('main, main *, nav, header, footer, aside')) {
        const kind = `${of.parentElement ? kept(of.parentElement) : ''} > ${kept(of)}`
        if (old.has(kind)) continue
        fresh.add(kind)
        of.setAttribute('data-new', '')
      }
      return [...fresh]
    },
    [...known],
  )
  for (const kind of found) known.add(kind)
  return found
}

/** Marks two texts, or fields, of each look that was not known, and makes it known. What gives a text
 *  its colours is what it is and what all that it stands in is. @returns the looks */
export async function markLooks(page: Page, known: Set<string>): Promise<string[]> {
  const found = await page.locator('body').evaluate(
    (body, before) => {
      const old = new Set(before)
      const fresh = new Map<string, number>()
      const looks = new Map<Element, string>()
      const free =
        /^(id|href|for|value|src|title|name|alt|data-new|data-look)$|^aria-(label|des|con|own)/
      // Short, and the same in every page.
      const digest = (text: string) => {
        let [one, other] = [0x9dc5, 0x1b87]
        for (const letter of text) {
          const code = letter.codePointAt(0) ?? 0
          one = Math.imul(one ^ code, 0x01000193)
          other = Math.imul(other ^ code, 0x5bd1e995)
        }
        return `${one >>> 0}-${other >>> 0}`
      }
      const lookOf = (of: Element): string => {
        const already = looks.get(of)
        if (already !== undefined) return already
        const own = of.getAttributeNames().filter((name) => !free.test(name))
        const around = of === body || !of.parentElement ? '' : lookOf(of.parentElement)
        const said = own.map((name) => `${name}=${of.getAttribute(name)}`).join(' ')
        const look = digest(`${around} ${of.tagName} ${said}`)
        looks.set(of, look)
        return look
      }
      const says = (of: Element) =>
        /^(INPUT|SELECT|TEXTAREA)$/.test(of.tagName) ||
        [...of.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())
      const seen = [...body.querySelectorAll('*')].filter((of) => says(of) && of.checkVisibility())
      for (const of of seen) {
        const look = lookOf(of)
        const times = fresh.get(look) ?? 0
        if (old.has(look) || times === 2) continue
        fresh.set(look, times + 1)
        of.setAttribute('data-look', '')
      }
      return [...fresh.keys()]
    },
    [...known],
  )
  for (const look of found) known.add(look)
  return found
}

/** Takes the marks away. */
export const takeMarks = (page: Page): Promise<void> =>
  page.locator('body').evaluate((body) => {
    for (const of of body.querySelectorAll('[data-new], [data-look]')) {
      of.removeAttribute('data-new')
      of.removeAttribute('data-look')
    }
  })
