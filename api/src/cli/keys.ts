import { recordOperator } from '../platform/jobs/index.ts'
import { openFilled } from './filled.ts'
import type { Context, Verb } from './verb.ts'

/** `stapteam keys rotate`: wraps every key by the new master; finishes what was interrupted. */
export const keysRotate: Verb = {
  name: 'keys rotate',
  summary: 'wraps every key by a new master key, or finishes a rotation that was interrupted',
  options: {},
  run: async (context) => {
    const { ConfigRefusal } = await import('../platform/config/index.ts')
    const keys = await openKeys(context)
    if (context.config().masterKey !== undefined && !keys.rotationPending())
      throw new ConfigRefusal(
        'Set the new master in STAPTEAM_MASTER_KEY and the one before in STAPTEAM_MASTER_KEY_PREVIOUS.',
      )
    await record(context, { action: 'master-key.rotation-begun', resource: 'keys' })
    await keys.rotateMaster()
    return { rotated: true }
  },
  text: () => 'Every key is wrapped by the new master. The one before opens nothing here any more.',
}

/** `stapteam keys renew-signing`: the checkpoints of the audit get a new key. */
export const keysRenewSigning: Verb = {
  name: 'keys renew-signing',
  summary: 'gives the audit a new signing key; what the one before signed still holds',
  options: {},
  run: async (context) => {
    const keys = await openKeys(context)
    await record(context, { action: 'signing-key.renewal-begun', resource: 'keys' })
    await keys.renewSigningKey()
    const { auditSigner } = await openKeys(context)
    return { renewed: true, fingerprint: auditSigner.fingerprint }
  },
  text: ({ fingerprint }) =>
    `From the next start of the server checkpoints are signed by ${fingerprint}.`,
}

async function openKeys(context: Context) {
  const open = await import('../open-keys.ts')
  return open.openKeys(context.config())
}

async function record(context: Context, act: Parameters<typeof recordOperator>[1]) {
  const { queries } = await openFilled(context)
  await recordOperator(queries.jobs, act)
}
