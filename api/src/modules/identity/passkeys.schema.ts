import type { Static } from 'typebox'
import { Type } from 'typebox'
import { Id, listOf, Moment, nullable, oneOf, strictObject } from '../../platform/http/index.ts'

const Encoded = Type.String({ pattern: '^[A-Za-z0-9_-]+$', minLength: 1, maxLength: 16_384 })
const Attachment = Type.Optional(oneOf(['platform', 'cross-platform']))
const Extensions = Type.Record(Type.String({ maxLength: 60 }), Type.Unknown(), {
  maxProperties: 20,
})

/** What a browser answers when it made a passkey (WebAuthn, as JSON). */
export const NewCredential = strictObject({
  id: Encoded,
  rawId: Encoded,
  type: oneOf(['public-key']),
  authenticatorAttachment: Attachment,
  clientExtensionResults: Extensions,
  response: strictObject({
    clientDataJSON: Encoded,
    attestationObject: Encoded,
    authenticatorData: Type.Optional(Encoded),
    publicKey: Type.Optional(Encoded),
    publicKeyAlgorithm: Type.Optional(Type.Integer()),
    transports: Type.Optional(
      Type.Array(Type.String({ pattern: '^[a-z-]{1,20}$' }), { maxItems: 10 }),
    ),
  }),
})
export type NewCredential = Static<typeof NewCredential>

/** What a browser answers when a passkey was used. */
export const UsedCredential = strictObject({
  id: Encoded,
  rawId: Encoded,
  type: oneOf(['public-key']),
  authenticatorAttachment: Attachment,
  clientExtensionResults: Extensions,
  response: strictObject({
    clientDataJSON: Encoded,
    authenticatorData: Encoded,
    signature: Encoded,
    userHandle: Type.Optional(Encoded),
  }),
})
export type UsedCredential = Static<typeof UsedCredential>

const Parameter = Type.Object({ type: Type.String(), alg: Type.Integer() })
const Known = Type.Object({
  id: Type.String(),
  type: Type.String(),
  transports: Type.Optional(Type.Array(Type.String())),
})

/** What the browser needs to make a passkey. */
export const CreationOptions = Type.Object({
  rp: Type.Object({ id: Type.Optional(Type.String()), name: Type.String() }),
  user: Type.Object({ id: Type.String(), name: Type.String(), displayName: Type.String() }),
  challenge: Type.String(),
  pubKeyCredParams: Type.Array(Parameter),
  timeout: Type.Optional(Type.Integer()),
  excludeCredentials: Type.Optional(Type.Array(Known)),
  authenticatorSelection: Type.Optional(
    Type.Object({
      residentKey: Type.Optional(Type.String()),
      requireResidentKey: Type.Optional(Type.Boolean()),
      userVerification: Type.Optional(Type.String()),
    }),
  ),
  attestation: Type.Optional(Type.String()),
  extensions: Type.Optional(Type.Object({ credProps: Type.Optional(Type.Boolean()) })),
})

/** What the browser needs to use one. */
export const RequestOptions = Type.Object({
  challenge: Type.String(),
  rpId: Type.Optional(Type.String()),
  timeout: Type.Optional(Type.Integer()),
  userVerification: Type.Optional(Type.String()),
})

const Label = Type.String({ maxLength: 60, pattern: '^[^\\u0000]*$' })

export const Passkeys = listOf(
  Type.Object({ id: Id, label: Label, createdAt: Moment, lastUsedAt: nullable(Moment) }),
)
export const PasskeyParams = strictObject({ passkeyId: Id })
export const RegisterBody = strictObject({ credential: NewCredential, label: Label })
export const VerifyBody = strictObject({ credential: UsedCredential })
