import { Encrypter } from 'age-encryption'
import { Refusal } from '../database/refusal.ts'

/**
 * What a backup is encrypted to: a public key of age, whose secret half this server does not hold.
 * @param text `age1…`
 * @throws Refusal for a secret key, which has no place here, and for anything else
 */
export function readRecipient(text: string): Encrypter {
  const recipient = text.trim()
  if (/^age-secret-key-/i.test(recipient)) {
    throw new Refusal(
      'That is a secret key: it opens backups and may not be on this machine. Give the public one ' +
        '(age1…), and make a new pair: this one may stand in the history of your shell.',
    )
  }
  try {
    const encrypter = new Encrypter()
    encrypter.addRecipient(recipient)
    return encrypter
  } catch (cause) {
    throw new Refusal('That is no public key of age; it begins with age1.', { cause })
  }
}
