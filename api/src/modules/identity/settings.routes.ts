import { problems, Written } from '../../platform/http/index.ts'
import type { Room } from '../rooms.ts'
import { getSettings, keptDays, rereadSetting, setSetting } from './settings.actions.ts'
import { SettingBody, Settings } from './settings.schema.ts'

/** Norms, terms and thresholds of the programme, with who set them, from when and why. */
export const settingRoutes: Room = async (app) => {
  app.offerSettings(keptDays)
  app.get(
    '/settings',
    {
      config: { access: 'settings:read', audit: 'setting.listed' },
      schema: {
        operationId: 'listSettings',
        tags: ['settings'],
        response: { 200: Settings, ...problems(401) },
      },
    },
    (request) => request.act((act) => getSettings(act, app.settingOffers)),
  )
  app.post(
    '/settings',
    {
      config: { access: 'settings:write', audit: 'setting.set', reread: rereadSetting },
      schema: {
        operationId: 'setSetting',
        tags: ['settings'],
        body: SettingBody,
        response: { 201: Written, ...problems(400, 401, 403, 422) },
      },
    },
    async (request, reply) => {
      const written = await request.act((act) => setSetting(act, app.settingOffers, request.body))
      return reply.code(201).send(written)
    },
  )
}
