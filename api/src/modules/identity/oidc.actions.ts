import type { Config, Ground } from '../../platform/config/index.ts'
import { ConfigRefusal } from '../../platform/config/index.ts'
import { notFound, Problem } from '../../platform/errors/index.ts'
import { findPersonOfSubject } from './oidc.gate.ts'
import { askProvider, askWho } from './oidc.provider.actions.ts'
import { faultOf, provesSecondFactor } from './oidc.rules.ts'
import type { Knock } from './sign-in.actions.ts'
import { arrive, refuse } from './sign-in.actions.ts'
import type { Admitted } from './sign-in.admit.gate.ts'
import { beginCeremony, takeCeremony } from './sign-in.ceremonies.gate.ts'

const method = 'oidc'

/** Issuers come from the deployment only: a screen can name one of them, never a new one. */
export const findProvider = ({ oidc }: Config, slug: string) =>
  oidc.find((provider) => provider.slug === slug)

/** Stops the start when an organisation's sign-in could not be trusted. @throws ConfigRefusal */
export function demandTrusted({ oidc }: Config): void {
  const slugs = oidc.map(({ slug }) => slug)
  const double = slugs.find((slug, index) => slugs.indexOf(slug) !== index)
  if (double !== undefined) throw new ConfigRefusal(`Two sign-ins are called “${double}”.`)
  const fault = oidc.map(faultOf).find((one) => one !== undefined)
  if (fault !== undefined) throw new ConfigRefusal(fault)
}

/** First step. @returns where to send the browser, and the thread back. @throws notFound, 503 */
export async function beginOidcSignIn({ gate, config }: Ground, slug: string) {
  const provider = findProvider(config, slug)
  if (!provider) throw notFound()
  const asked = await askProvider(config, provider)
  if (!asked) throw new Problem(503, 'provider-unreachable')
  const { url, login } = asked
  return { url, token: await beginCeremony(gate, { kind: 'oidc', state: login }) }
}

/** Second step: back from the organisation. @param query as it stood in the address
 *  @throws 401, the same for every reason */
export async function signInByOidc(ground: Ground, knock: Knock, query: string): Promise<Admitted> {
  const { gate, config } = ground
  const ceremony = await takeCeremony(gate, 'oidc', knock.ceremonyToken)
  const provider = ceremony && findProvider(config, ceremony.state.slug)
  if (!provider) return refuse(ground, knock, { why: 'ceremony-over', method })
  const claims = await askWho(config, provider, { login: ceremony.state, query })
  if (!claims) return refuse(ground, knock, { why: 'not-proven', method })
  const { issuer } = provider
  const personId = await findPersonOfSubject(gate, { issuer, subject: claims.sub })
  if (!provesSecondFactor(claims, provider.mfa))
    return refuse(ground, knock, { why: 'one-factor-only', method, personId })
  if (personId === undefined) return refuse(ground, knock, { why: 'unknown-subject', method })
  return arrive(ground, knock, { personId, method })
}
