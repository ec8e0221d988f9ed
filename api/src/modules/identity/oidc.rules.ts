/** What an ID token says of how its person signed in (RFC 8176 for the values of `amr`). */
export type Claims = Readonly<Record<string, unknown>>
export type SecondFactor = { claim: 'acr' | 'amr'; values: readonly string[] }

/** Whether the organisation says that a second factor was used. Silence is no. */
export function provesSecondFactor(claims: Claims, { claim, values }: SecondFactor): boolean {
  const said = claims[claim]
  const words = Array.isArray(said) ? said : [said]
  return words.some((word) => typeof word === 'string' && values.includes(word))
}

/** Only on the machine itself may an issuer be reached without TLS. */
export function isOnThisMachine(issuer: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname)
}
