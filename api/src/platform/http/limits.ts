import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import fp from 'fastify-plugin'
import type { Config } from '../config/index.ts'

/** How much one address may ask, and when the server says it is too busy. */
export const limits = fp<{ config: Config }>(async (app, { config }) => {
  await app.register(rateLimit, { max: config.requestsPerMinute, timeWindow: '1 minute' })
  await app.register(underPressure, { maxEventLoopDelay: config.busyAfterMs, retryAfter: 5 })
})

/** For routes that can be guessed at: sign-in, recovery codes, invitations. */
export const guessable = (config: Config) => ({
  max: Math.max(10, Math.floor(config.requestsPerMinute / 20)),
  timeWindow: '1 minute',
})
