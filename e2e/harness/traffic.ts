import type { Page } from 'playwright-core'

const open = new WeakMap<Page, Set<unknown>>()

/** Counts what the page asks and has no answer to yet; from the moment that it is opened. */
export function watchTraffic(page: Page): void {
  const asked = new Set<unknown>()
  open.set(page, asked)
  page.on('request', (request) => asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
  // What was under way when the page was left gets no end of its own.
  page.on('framenavigated', (frame) => frame === page.mainFrame() && asked.clear())
}

/** @returns whether an answer is still awaited */
export const isAsking = (page: Page): boolean => (open.get(page)?.size ?? 0) > 0
