import helmet from '@fastify/helmet'
import fp from 'fastify-plugin'
import type { Config } from '../config/index.ts'
import { Problem } from '../errors/index.ts'

const permissions = 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'

/** Of the API, after semantic versioning; its major version stands in the path. */
export const apiVersion = '1.0.0'

/** The same for an answer to what never became a request: nothing may be done with it at all. */
export const bareHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cache-control': 'no-store',
  'api-version': apiVersion,
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What a browser may do with our answers, and which requests of a browser we take. */
export const headers = fp<{ config: Config }>(async (app, { config }) => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'"],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'manifest-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ['default'],
        'report-uri': ['/api/v1/csp-reports'],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    hsts: config.mode === 'production' && { maxAge: 63_072_000, includeSubDomains: true },
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', permissions)
    reply.header('cache-control', 'no-store')
    reply.header('api-version', apiVersion)
    if (!safe.has(request.method)) demandOwnOrigin(request.headers, config.origin)
  })
})

type Sent = Record<string, string | string[] | undefined>

// SameSite=Strict is the first lock; this is the second: a browser says where a request comes from.
function demandOwnOrigin(sent: Sent, origin: string): void {
  const site = sent['sec-fetch-site']
  const foreignSite = site !== undefined && site !== 'same-origin'
  const foreignOrigin = sent.origin !== undefined && sent.origin !== origin
  if (foreignSite || foreignOrigin) throw new Problem(403, 'foreign-origin')
}
