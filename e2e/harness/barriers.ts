import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { markKinds, markLooks, takeMarks } from './marks.ts'

/** What was judged before: kinds of things on this page, and looks of texts on any. */
type Judged = { kinds: Set<string>; looks: Set<string> }

/** @returns what axe finds against WCAG 2.2 AA in light and in dark, one line each. Dark changes colours
 *  and nothing else, so there the colours are judged; those of two texts where more look the same. */
export const listBarriers = (page: Page): Promise<string[]> =>
  judgeWhatIsNew(page, { kinds: new Set(), looks: new Set() })

/** As `listBarriers`, of what no test of this process has judged on this screen in this language at this
 *  width: it told of any barrier that it found there. */
export async function listNewBarriers(page: Page): Promise<string[]> {
  const { language, width } = await page.evaluate(() => ({
    language: document.documentElement.lang,
    width: window.innerWidth,
  }))
  const look = `${language} ${width}`
  const screen = new URL(page.url()).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'one')
  return judgeWhatIsNew(page, {
    kinds: kept(knownKinds, `${look} ${screen}`),
    looks: kept(knownLooks, look),
  })
}

const knownKinds = new Map<string, Set<string>>()
const knownLooks = new Map<string, Set<string>>()
const kept = (of: Map<string, Set<string>>, name: string) =>
  of.get(name) ?? of.set(name, new Set()).get(name) ?? new Set<string>()

// The whole is judged again where a new heading or region changes how a page is built.
async function judgeWhatIsNew(page: Page, before: Judged): Promise<string[]> {
  const first = before.kinds.size === 0
  const kinds = await markKinds(page, before.kinds)
  if (kinds.length === 0 && !first) return []
  const looks = await markLooks(page, before.looks)
  const whole = first || kinds.some((kind) => builds.test(kind))
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const light = await judge(page, 'light', all, whole ? undefined : '[data-new]')
  const dark = looks.length > 0 ? await judge(page, 'dark', colours) : []
  await takeMarks(page)
  return [...light, ...dark]
}

const builds = /> (H\d|MAIN|NAV|HEADER|FOOTER|ASIDE|SECTION|FORM|DIALOG) |role=/

type Asked = { type: 'tag' | 'rule'; values: string[] }
const all: Asked = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const colours: Asked = { type: 'rule', values: ['color-contrast'] }

async function judge(
  page: Page,
  theme: 'light' | 'dark',
  asked: Asked,
  within = 'html',
): Promise<string[]> {
  const found = await page.evaluate(
    async ([chosen, runOnly, part]) => {
      document.documentElement.dataset.theme = chosen
      const { axe: judgement } = window as unknown as { axe: typeof import('axe-core') }
      judgement.configure({ rules: [{ id: 'color-contrast', selector: '[data-look]' }] })
      const { violations } = await judgement.run(part === 'html' ? document : part, {
        runOnly,
        resultTypes: ['violations'],
      })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      )
    },
    [theme, asked, within] as const,
  )
  return found.map((barrier) => `${barrier} on ${new URL(page.url()).pathname} in ${theme}`)
}
