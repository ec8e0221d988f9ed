import type { Configuration, IDToken } from 'openid-client'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import type { Config, OidcProvider } from '../../platform/config/index.ts'
import { isOnThisMachine } from './oidc.rules.ts'

const known = new WeakMap<OidcProvider, Promise<Configuration>>()

/** The provider as it describes itself, asked once; after a failure the next sign-in asks again. */
async function describe(provider: OidcProvider): Promise<Configuration | undefined> {
  try {
    return await (known.get(provider) ?? discover(provider))
  } catch {
    known.delete(provider)
    return undefined
  }
}

function discover(provider: OidcProvider): Promise<Configuration> {
  const { issuer, clientId, clientSecret } = provider
  const insecure = isOnThisMachine(issuer) ? [allowInsecureRequests] : []
  const asked = discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: 10,
    execute: [...insecure, enableNonRepudiationChecks],
  })
  known.set(provider, asked)
  return asked
}

/** Where the provider sends people back to. */
const callbackOf = ({ origin }: Config) => `${origin}/api/v1/sign-in/oidc/callback`

/** Everything that the second step compares with. */
export type Login = { slug: string; state: string; nonce: string; codeVerifier: string }

/** First step: code flow with PKCE, state and nonce. @returns where to send the browser, and what
 *  to keep; undefined when the provider does not answer */
export async function askProvider(config: Config, provider: OidcProvider) {
  const configuration = await describe(provider)
  if (!configuration) return undefined
  const login: Login = {
    slug: provider.slug,
    state: randomState(),
    nonce: randomNonce(),
    codeVerifier: randomPKCECodeVerifier(),
  }
  const url = buildAuthorizationUrl(configuration, {
    redirect_uri: callbackOf(config),
    scope: 'openid',
    state: login.state,
    nonce: login.nonce,
    code_challenge: await calculatePKCECodeChallenge(login.codeVerifier),
    code_challenge_method: 'S256',
    ...(provider.mfa.claim === 'acr' && { acr_values: provider.mfa.values.join(' ') }),
  })
  return { url: url.href, login }
}

type Answered = { login: Login; query: string }

/** Second step: exchanges the code. @returns the claims; undefined when anything does not fit */
export async function askWho(
  config: Config,
  provider: OidcProvider,
  { login, query }: Answered,
): Promise<IDToken | undefined> {
  const configuration = await describe(provider)
  if (!configuration) return undefined
  const address = new URL(`${callbackOf(config)}?${query}`)
  try {
    const tokens = await authorizationCodeGrant(configuration, address, {
      expectedState: login.state,
      expectedNonce: login.nonce,
      pkceCodeVerifier: login.codeVerifier,
      idTokenExpected: true,
    })
    return tokens.claims()
  } catch {
    return undefined
  }
}
