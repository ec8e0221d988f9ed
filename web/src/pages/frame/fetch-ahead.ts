/** Fetches, once the first page stands, what must be there when the connection is gone: the list of what waits
 *  on this device, and the question before it is thrown away. */
export async function fetchAhead(): Promise<void> {
  const wanted = [import('./SignOutQuestion.tsx'), import('../outbox/OutboxPage.tsx')]
  await Promise.all(wanted).catch(() => undefined)
}
