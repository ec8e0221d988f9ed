/** What an ID token says of how its person signed in (RFC 8176 for the values of `amr`). */
export type Claims = Readonly<Record<string, unknown>>
export type SecondFactor = { claim: 'acr' | 'amr'; values: readonly string[] }

/** Whether the organisation says that a second factor was used. Silence is no. */
export function provesSecondFactor(claims: Claims, { claim, values }: SecondFactor): boolean {
  const said = claims[claim]
  const words = Array.isArray(said) ? said : [said]
  return words.some((word) => typeof word === 'string' && values.includes(word))
}

/** An organisation's sign-in as the deployment describes it; a file can hold anything. */
export type Described = {
  slug: string
  issuer: string
  clientId: string
  clientSecret: string
  mfa: SecondFactor
}

/** @returns in one plain sentence what keeps a description from being used; undefined when nothing does */
export function faultOf(described: Partial<Described>): string | undefined {
  const { slug = '', issuer = '', clientId, clientSecret, mfa } = described
  const who = `The sign-in “${slug}”`
  if (!/^[a-z][a-z0-9-]{1,40}$/.test(slug) || slug === 'callback')
    return `${who} needs a slug in lower case, other than “callback”.`
  if (!URL.canParse(issuer) || !(issuer.startsWith('https://') || isOnThisMachine(issuer)))
    return `${who} needs an issuer that is reached by https.`
  if (!clientId || !clientSecret) return `${who} needs a clientId and a clientSecret.`
  if (!mfa || !['acr', 'amr'].includes(mfa.claim) || !(mfa.values?.length > 0))
    return `${who} needs mfa: the claim (acr or amr) and the values that prove a second factor.`
  return undefined
}

/** Only on the machine itself may an issuer be reached without TLS. */
export function isOnThisMachine(issuer: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname)
}
