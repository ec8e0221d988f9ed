import type {
  verifyAuthenticationResponse as Authentication,
  verifyRegistrationResponse as Registration,
} from '@simplewebauthn/server'
import type { Config } from '../../platform/config/index.ts'
import type { NewCredential, UsedCredential } from './passkeys.schema.ts'

// Loaded by the first who uses a passkey: a tenth of what a start would load.
const webauthn = () => import('@simplewebauthn/server')

/** Of the COSE registry of IANA: EdDSA, ES256 and RS256. */
const algorithms = [-8, -7, -257]
const timeout = 5 * 60 * 1000

const siteOf = ({ origin }: Config) => ({ rpID: new URL(origin).hostname, origin })

/** Person whose passkey it will be; the ids keep a device from making a second one. */
export type Registrant = { id: string; name: string; credentialIds: string[] }

/** What the device is asked: a passkey it keeps itself and opens only for the person herself. The
 *  device shows the name of the site and of the person, and nothing of the approach. */
export async function askForNewPasskey(config: Config, { id, name, credentialIds }: Registrant) {
  const { rpID } = siteOf(config)
  const { generateRegistrationOptions } = await webauthn()
  return generateRegistrationOptions({
    rpID,
    rpName: rpID,
    userID: new TextEncoder().encode(id),
    userName: name,
    userDisplayName: name,
    timeout,
    attestationType: 'none',
    excludeCredentials: credentialIds.map((credentialId) => ({ id: credentialId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })
}

export type NewPasskey = {
  credentialId: string
  publicKey: Buffer
  counter: number
  transports: string[]
}

/** @returns what to keep of a new passkey; undefined when the answer does not fit what was asked */
export async function proveNewPasskey(
  config: Config,
  response: NewCredential,
  expectedChallenge: string,
): Promise<NewPasskey | undefined> {
  const { rpID, origin } = siteOf(config)
  const { verifyRegistrationResponse } = await webauthn()
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as Parameters<typeof Registration>[0]['response'],
      expectedChallenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    if (!verified) return undefined
    const { id, publicKey, counter } = registrationInfo.credential
    const { transports = [] } = response.response
    return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports }
  } catch {
    return undefined
  }
}

/** What any device is asked that has a passkey for this site: nobody says who she is beforehand. */
export async function askForPasskey(config: Config) {
  const { rpID } = siteOf(config)
  const { generateAuthenticationOptions } = await webauthn()
  return generateAuthenticationOptions({ rpID, timeout, userVerification: 'required' })
}

type Expected = { challenge: string; passkey: { credentialId: string; publicKey: Buffer } }

/** @returns how often the authenticator says it was used; undefined when the answer proves nothing */
export async function provePasskey(
  config: Config,
  response: UsedCredential,
  { challenge, passkey }: Expected,
): Promise<number | undefined> {
  const { rpID, origin } = siteOf(config)
  const { verifyAuthenticationResponse } = await webauthn()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as Parameters<typeof Authentication>[0]['response'],
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      // Counting is judged by us, after the signature: only a genuine answer can count back.
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: 0,
      },
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined
  }
}
