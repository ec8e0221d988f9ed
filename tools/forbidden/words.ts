/** The time-out place is a safe house: its name, its town and the name of its group stay out of the
 *  project. Held as salted hashes, so that a search does not find them here and nobody reads them
 *  by accident; whoever tries every place name can still find out, so the hashes are no secret. */
export type ForbiddenWord = { length: number; hash: string }

export const salt = 'stapteam: a safe house stays unnamed'

/** SHA-256 of salt, a zero byte and the word in lower case without diacritics or spaces. */
export const forbiddenWords: readonly ForbiddenWord[] = [
  { length: 9, hash: 'de724b2c16d82028d480924a0767ca6274d2d11779c48bba5dfda08237c4acba' },
  { length: 10, hash: 'f24bf53a6b4d4a88c0b80241e0219fae844ee5eb54d9da595635cadaaeb8ce54' },
  { length: 8, hash: '2e86ee3789d3738f197cef8ce47ee9243998c0a53264f33bdbbddb103f26524e' },
  { length: 14, hash: '37bef6f37757ad3f8ad8ed5255e21882d31e48e79da82476b0da3855c5254a0e' },
]
