import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** An organisation's own sign-in: a real OpenID provider on this machine, whose people need no
 *  keyboard. Who comes next, and how she proved it, the test says beforehand. */
export type Organisation = {
  issuer: string
  next: { subject: string; amr: string[]; acr: string }
  /** Follows the browser's way from our redirect. @returns the query with which it comes back */
  visit(url: string): Promise<string>
  close(): Promise<void>
}

export const client = { clientId: 'stapteam', clientSecret: 'a-secret-of-this-test-only' }

/** @param redirectUri where the product takes people back */
export async function anOrganisation(redirectUri: string): Promise<Organisation> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, configure(redirectUri))
  const organisation: Organisation = {
    issuer,
    next: { subject: '', amr: [], acr: '' },
    visit: (url) => walk(url, redirectUri),
    close: () => close(server),
  }
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    return finish(provider, { request, response, next: organisation.next })
  })
  return organisation
}

const configure = (redirectUri: string) => ({
  clients: [
    {
      client_id: client.clientId,
      client_secret: client.clientSecret,
      redirect_uris: [redirectUri],
      token_endpoint_auth_method: 'client_secret_post',
    },
  ],
  claims: { openid: ['sub', 'amr', 'acr'] },
  acrValues: ['urn:level:high'],
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  findAccount: (_ctx: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub }) }),
  cookies: { keys: ['of this test only'] },
  ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
  loadExistingGrant: async (ctx: GrantContext) => {
    const { provider, client: asking, session } = ctx.oidc
    const grant = new provider.Grant({ clientId: asking.clientId, accountId: session.accountId })
    grant.addOIDCScope('openid')
    await grant.save()
    return grant
  },
})

type Grant = { addOIDCScope(scope: string): void; save(): Promise<unknown> }
type GrantContext = {
  oidc: {
    provider: { Grant: new (of: { clientId: string; accountId: string }) => Grant }
    client: { clientId: string }
    session: { accountId: string }
  }
}

type Visit = { request: IncomingMessage; response: ServerResponse; next: Organisation['next'] }

async function finish(provider: Provider, { request, response, next }: Visit): Promise<void> {
  const { subject: accountId, amr, acr } = next
  await provider.interactionFinished(request, response, { login: { accountId, amr, acr } })
}

async function walk(url: string, redirectUri: string): Promise<string> {
  const jar = new Map<string, string>()
  let at = url
  while (!at.startsWith(redirectUri)) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`The provider stopped with ${response.status}.`)
    at = new URL(location, at).href
  }
  return at.split('?')[1] ?? ''
}

const close = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
