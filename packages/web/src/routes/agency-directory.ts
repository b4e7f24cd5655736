import {
  type Agency,
  type AgencyEdit,
  addAgency,
  editAgency,
  handOverAgency,
  holdTitle,
  KINDS,
  kindOfName,
  leaveTitle,
  restateShares,
} from '@dunghan/core/agency'
import { DomainError } from '@dunghan/core/errors'
import type { Day } from '@dunghan/core/time'
import { Hono } from 'hono'
import type { WebDeps } from '../deps.ts'
import { idOf } from '../middleware/ward.ts'
import type { EditFault } from '../parts/agency-editor.tsx'
import { readDay } from '../text/day-input.ts'
import { lineOf } from '../text/errors.ts'
import { NOTICE } from '../text/notices.ts'
import type { WebContext, WebEnv } from '../web-env.ts'
import { formOf } from './plan-text.ts'

type Show = (c: WebContext, fault: EditFault) => Response | Promise<Response>

/** The forms of the directory: a new body, corrections, a successor, who holds a title. */
export function agencyDirectoryRoutes(deps: WebDeps, show: Show): Hono<WebEnv> {
  const app = new Hono<WebEnv>()
  const answered = async (
    c: WebContext,
    form: EditFault['form'],
    act: () => Promise<string>,
  ): Promise<Response> => {
    try {
      const notice = await act()
      const path = `/${c.var.locality.id}/co-quan/${idOf(c, 'agency')}`
      return c.redirect(`${path}?${NOTICE}=${notice}`, 303)
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error
      return show(c, { form, words: lineOf(error) })
    }
  }

  app.post('/', async (c) => {
    const form = await formOf(c)
    const name = String(form.get('ten') ?? '')
    const agency = await addAgency(c.var.ctx, deps, { name, kind: kindOfName(name) })
    return c.redirect(`/${c.var.locality.id}/co-quan/${agency.id}?${NOTICE}=da-them-co-quan`, 303)
  })
  app.post('/:agency/sua', async (c) => {
    const form = await formOf(c)
    return answered(c, 'sua', async () => {
      const agency = await editAgency(c.var.ctx, deps, editOf(idOf(c, 'agency'), form))
      await restateShares(c.var.ctx, deps, agency)
      return 'da-sua-co-quan'
    })
  })
  app.post('/:agency/ke-nhiem', async (c) => {
    const form = await formOf(c)
    return answered(c, 'ke-nhiem', async () => {
      const validTo = dayOf(form, 'thoi')
      if (validTo === null) throw new DomainError('invalid', 'agency.bad-day')
      const successorId = await successorOf(c, deps, form)
      const input = { agencyId: idOf(c, 'agency'), successorId, validTo }
      const { left } = await handOverAgency(c.var.ctx, deps, input)
      return left > 0 ? 'con-chuyen-giao' : 'da-chuyen-giao'
    })
  })
  app.post('/:agency/nguoi', async (c) => {
    const form = await formOf(c)
    const agencyId = idOf(c, 'agency')
    return answered(c, 'nguoi', async () => {
      const officialId = form.get('bo')
      if (officialId !== null)
        await leaveTitle(c.var.ctx, deps, { agencyId, officialId: String(officialId) })
      else
        await holdTitle(c.var.ctx, deps, {
          agencyId,
          name: String(form.get('ho-ten') ?? ''),
          email: String(form.get('thu-cong-vu') ?? ''),
        })
      return 'da-ghi'
    })
  })
  return app
}

/** The body chosen, or the new one whose name was written; it enters the directory first. */
async function successorOf(c: WebContext, deps: WebDeps, form: FormData): Promise<Agency['id']> {
  const name = String(form.get('ke-nhiem-moi') ?? '').trim()
  if (name === '') return String(form.get('ke-nhiem') ?? '')
  return (await addAgency(c.var.ctx, deps, { name, kind: kindOfName(name) })).id
}

function editOf(agencyId: string, form: FormData): AgencyEdit {
  const kind = KINDS.find((each) => each === form.get('loai'))
  if (kind === undefined) throw new DomainError('invalid', 'form.unknown-action')
  const names = form.getAll('tk').map(String)
  const [froms, tos] = [form.getAll('tk-tu'), form.getAll('tk-den')]
  return {
    agencyId,
    version: Number(form.get('ban')),
    name: String(form.get('ten') ?? ''),
    kind,
    validFrom: dayOf(form, 'tu'),
    validTo: dayOf(form, 'den'),
    aliases: names
      .map((name, no) => ({
        name,
        validFrom: dayIn(String(froms[no] ?? '')),
        validTo: dayIn(String(tos[no] ?? '')),
      }))
      .filter(({ name }) => name.trim() !== ''),
  }
}

function dayOf(form: FormData, name: string): Day | null {
  return dayIn(String(form.get(name) ?? ''))
}

function dayIn(text: string): Day | null {
  if (text.trim() === '') return null
  const day = readDay(text)
  if (day === null) throw new DomainError('invalid', 'agency.bad-day')
  return day
}
