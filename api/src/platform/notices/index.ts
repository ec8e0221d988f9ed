/** Notices: that something waits for a person, and nothing of what it is. */
export { type Notice, tell } from './notices.ts'
