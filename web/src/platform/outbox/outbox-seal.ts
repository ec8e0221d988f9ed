import { putUp, takeDown } from './outbox-shelf.ts'

/** What lies on the device: readable only with both halves of the key. */
export type Sealed = { at: number; iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }

export type Seal = {
  close(key: string, at: number, body: unknown): Promise<Sealed>
  /** @returns undefined where it is not this person's, or was tampered with */
  open(key: string, sealed: Sealed): Promise<unknown>
}

/** @param half of the server, base64url (decision 0018) */
export async function openSeal(half: string): Promise<Seal> {
  const hash = { name: 'HKDF', hash: 'SHA-256', info: bytesOf('outbox') }
  const derived = await crypto.subtle.deriveKey(
    { ...hash, salt: fromBase64Url(half) },
    await ownHalf(),
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
  const bound = (key: string, at: number) => bytesOf(`${key} ${at}`)
  return {
    async close(key, at, body) {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const how = { name: 'AES-GCM', iv, additionalData: bound(key, at) }
      const data = await crypto.subtle.encrypt(how, derived, bytesOf(JSON.stringify(body)))
      return { at, iv, data }
    },
    async open(key, { at, iv, data }) {
      const how = { name: 'AES-GCM', iv, additionalData: bound(key, at) }
      const plain = await crypto.subtle.decrypt(how, derived, data).catch(() => undefined)
      return plain && JSON.parse(new TextDecoder().decode(plain))
    },
  }
}

// Made once on this device, and exported to nobody.
async function ownHalf(): Promise<CryptoKey> {
  const found = await takeDown<CryptoKey>('halves', 'own')
  if (found) return found
  const random = crypto.getRandomValues(new Uint8Array(32))
  const made = await crypto.subtle.importKey('raw', random, 'HKDF', false, ['deriveKey'])
  random.fill(0)
  await putUp('halves', 'own', made)
  return made
}

const bytesOf = (text: string) => new TextEncoder().encode(text)

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0))
}
