import { DomainError } from '@dunghan/core/errors'
import { type ReportingInput, setReporting } from '@dunghan/core/locality'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { SettingsPage, SLUGS } from '../pages/settings.tsx'
import { STATUS } from '../problem.ts'
import { lineOf } from '../text/errors.ts'
import { NOTICE, noticeOf } from '../text/notices.ts'
import { nextReportDays, REGIMES, type ReportingWords, wordsOfRule } from '../view/report-days.ts'
import { frameOf, send, type WebContext, type WebEnv } from '../web-env.ts'
import { formOf } from './plan-text.ts'

/** What a ward decides for itself. */
export function settingsRoutes(deps: WebDeps): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  app.get('/', (c) => show(c, deps, null))
  app.post('/', async (c) => {
    const words = readWords(await formOf(c))
    try {
      await setReporting(c.var.ctx, deps, inputOf(words))
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error
      return show(c, deps, { words, fault: error })
    }
    return c.redirect(`/${c.var.locality.id}/cai-dat?${NOTICE}=da-dat-ngay-nop`, 303)
  })
  return app
}

function show(
  c: WebContext,
  deps: WebDeps,
  refused: { readonly words: ReportingWords; readonly fault: DomainError } | null,
) {
  const { ctx, locality } = c.var
  const rule = locality.reporting
  const page = (
    <SettingsPage
      frame={frameOf(c, deps)}
      ward={locality.id}
      rule={rule}
      words={refused?.words ?? wordsOfRule(rule)}
      days={nextReportDays(rule, ctx.today, deps.daysOff)}
      notice={noticeOf(c.req.query(NOTICE))}
      fault={refused && lineOf(refused.fault)}
    />
  )
  return send(c, page, refused ? STATUS[refused.fault.kind] : 200)
}

function readWords(form: FormData): ReportingWords {
  const text = (name: string): string => {
    const given = form.get(name)
    return typeof given === 'string' ? given.trim().slice(0, 20) : ''
  }
  const fixed = REGIMES.map((regime) => [regime, text(SLUGS[regime])] as const)
  return {
    cutOff: text('chot'),
    workingDaysAfter: text('sau-chot'),
    fixedDays: Object.fromEntries(fixed.filter(([, day]) => day !== '')),
  }
}

/** What is no number stays one that the verb refuses. */
function inputOf({ cutOff, workingDaysAfter, fixedDays }: ReportingWords): ReportingInput {
  const number = (words: string) => (/^\d{1,2}$/.test(words) ? Number(words) : Number.NaN)
  const fixed = REGIMES.flatMap((regime) => {
    const day = fixedDays[regime]
    return day === undefined ? [] : [[regime, number(day)] as const]
  })
  return {
    cutOff: number(cutOff),
    workingDaysAfter: number(workingDaysAfter),
    fixedDays: Object.fromEntries(fixed),
  }
}
