/** Notices: that something waits for a person, and nothing of what it is. */
export { tell } from './notices.ts'
