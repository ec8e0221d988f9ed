import type { KeyObject } from 'node:crypto'
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'

/** A device with one passkey, in software: it does what a phone would, or what an attacker's would. */
export type Authenticator = {
  credentialId: string
  counter: number
  /** Whether the person proved to the device that it is her (finger, face, PIN). */
  verifiesUser: boolean
  /** The site on which the browser thinks it is. */
  origin: string
  create(options: { challenge: string; rp: { id?: string }; user: { id: string } }): object
  use(options: { challenge: string; rpId?: string }): object
}

export function anAuthenticator(wish: Partial<Authenticator> = {}): Authenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(32)
  const userHandle = encode(randomBytes(16))
  const device: Device = { id, privateKey, cose: coseOf(publicKey), userHandle }
  const authenticator: Authenticator = {
    credentialId: id.toString('base64url'),
    counter: 0,
    verifiesUser: true,
    origin: 'http://localhost:3000',
    create: (options) => create(authenticator, device, options),
    use: (options) => use(authenticator, device, options),
    ...wish,
  }
  return authenticator
}

type Device = { id: Buffer; privateKey: KeyObject; cose: Uint8Array; userHandle: string }
type Creation = Parameters<Authenticator['create']>[0]
type Request = Parameters<Authenticator['use']>[0]

function create(authenticator: Authenticator, device: Device, { challenge, rp, user }: Creation) {
  device.userHandle = user.id
  const length = Buffer.alloc(2)
  length.writeUInt16BE(device.id.length)
  const attested = Buffer.concat([Buffer.alloc(16), length, device.id, device.cose])
  const authData = Buffer.concat([dataOf(authenticator, rp.id ?? '', 0x40), attested])
  const attestation = new Map<string, unknown>([
    ['fmt', 'none'],
    ['attStmt', new Map()],
    ['authData', new Uint8Array(authData)],
  ])
  return answer(authenticator, {
    clientDataJSON: clientDataOf(authenticator, 'webauthn.create', challenge),
    attestationObject: encode(isoCBOR.encode(attestation as never)),
    transports: ['internal'],
  })
}

function use(authenticator: Authenticator, device: Device, { challenge, rpId = '' }: Request) {
  const authData = dataOf(authenticator, rpId, 0)
  const clientDataJSON = clientDataOf(authenticator, 'webauthn.get', challenge)
  const signed = Buffer.concat([authData, hashed(Buffer.from(clientDataJSON, 'base64url'))])
  return answer(authenticator, {
    clientDataJSON,
    authenticatorData: encode(authData),
    signature: encode(sign('sha256', signed, device.privateKey)),
    userHandle: device.userHandle,
  })
}

const answer = ({ credentialId }: Authenticator, response: object) => ({
  id: credentialId,
  rawId: credentialId,
  type: 'public-key',
  clientExtensionResults: {},
  response,
})

// Flags: present, verified, may be backed up, is backed up; and what the caller adds.
function dataOf({ counter, verifiesUser }: Authenticator, rpId: string, flags: number): Buffer {
  const tail = Buffer.alloc(5)
  tail.writeUInt8(0x01 | (verifiesUser ? 0x04 : 0) | 0x08 | 0x10 | flags)
  tail.writeUInt32BE(counter, 1)
  return Buffer.concat([hashed(Buffer.from(rpId)), tail])
}

const clientDataOf = ({ origin }: Authenticator, type: string, challenge: string) =>
  encode(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })))

function coseOf(publicKey: KeyObject): Uint8Array {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const point = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))
  return isoCBOR.encode(
    new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, point(x)],
      [-3, point(y)],
    ]) as never,
  )
}

const hashed = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()
const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')
