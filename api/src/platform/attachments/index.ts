/** Files of a case, sealed by her key: a room stores one and keeps its id. What stands beside the
 *  ciphertext tells what kind of file it is, and nothing of what is in it. */
export { openAttachment, openOwnAttachment, storeAttachment } from './attachments.ts'
export { makePicture } from './make-picture.ts'
