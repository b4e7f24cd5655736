import { DomainError } from '@dunghan/core/errors'
import { setPrivate } from '@dunghan/core/plan'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import { NOTICE } from '../text/notices.ts'
import type { WebEnv } from '../web-env.ts'
import { formOf } from './plan-text.ts'

/** Makes a plan "nội bộ" or open again. */
export function privacyRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.post('/:plan/pham-vi', async (c) => {
    const planId = idOf(c, 'plan')
    const wanted = (await formOf(c)).get('noi-bo')
    if (wanted !== 'co' && wanted !== 'khong')
      throw new DomainError('invalid', 'form.unknown-action')
    await setPrivate(c.var.ctx, deps, { planId, private: wanted === 'co' })
    const said = wanted === 'co' ? 'da-noi-bo' : 'thoi-noi-bo'
    return c.redirect(`/${c.var.locality.id}/ke-hoach/${planId}?${NOTICE}=${said}`, 303)
  })
  return app
}
