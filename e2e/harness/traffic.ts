import type { Page, Request } from 'playwright-core'

const open = new WeakMap<Page, Set<Request>>()

/** Counts what the page asks and has no answer to yet; from the moment that it is opened. */
export function watchTraffic(page: Page): void {
  const asked = new Set<Request>()
  open.set(page, asked)
  let leaving: Request | undefined
  page.on('request', (request) => {
    if (isOfAnotherDocument(page, request)) leaving = request
    asked.add(request)
  })
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => {
    asked.delete(request)
    // It was a file to save, and the page stays.
    if (request === leaving) leaving = undefined
  })
  // What a document still asked when another took its place gets no end of its own. Another address alone
  // (`pushState`) ends nothing.
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || leaving === undefined) return
    for (const request of asked) if (request !== leaving) asked.delete(request)
    leaving = undefined
  })
}

const isOfAnotherDocument = (page: Page, request: Request) =>
  request.isNavigationRequest() && request.frame() === page.mainFrame()

/** @returns the addresses from which an answer is still awaited */
export const listAsked = (page: Page): string[] =>
  [...(open.get(page) ?? [])].map((request) => request.url())
