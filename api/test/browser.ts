import { randomUUID } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import type { App } from '../src/app.ts'

/** A browser that keeps the cookies it is given, for ceremonies of several steps. */
export type Browser = {
  cookies: Map<string, string>
  get(path: string): Promise<LightMyRequestResponse>
  post(path: string, body?: unknown): Promise<LightMyRequestResponse>
  delete(path: string): Promise<LightMyRequestResponse>
}

/** @param path below `/api/v1` */
export function aBrowser(app: App, cookies: Record<string, string> = {}): Browser {
  const jar = new Map(Object.entries(cookies))
  const send = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) => {
    const response = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: {
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        'idempotency-key': randomUUID(),
      },
      ...(body !== undefined && { payload: body as object }),
    })
    for (const { name, value, maxAge } of response.cookies)
      if (value === '' || maxAge === 0) jar.delete(name)
      else jar.set(name, value)
    return response
  }
  return {
    cookies: jar,
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    delete: (path) => send('DELETE', path),
  }
}
