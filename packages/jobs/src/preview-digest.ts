import { type Context, requireAgency } from '@dunghan/core/context'
import type { RenderedLetter } from '@dunghan/core/digest'
import { DomainError } from '@dunghan/core/errors'
import { isoWeekOf } from '@dunghan/core/time'
import type { WriteDeps } from './digest-deps.ts'
import { draftLetter, openDesk } from './week-desk.ts'

/** The letter an agency would get today, by the same words as the real one; null when there is nothing to say. Writes nothing. */
export async function previewDigest(
  ctx: Context,
  deps: WriteDeps,
  input: { readonly agencyId: string },
): Promise<RenderedLetter | null> {
  requireAgency(ctx, input.agencyId)
  const desk = await openDesk(ctx, deps, { week: isoWeekOf(ctx.today), asOf: ctx.today })
  const agency = desk.agencies.find(({ id }) => id === input.agencyId)
  if (!agency) throw new DomainError('not-found', 'agency.unknown', { agencyId: input.agencyId })
  const letter = await draftLetter(deps, desk, agency)
  return letter === null ? null : await deps.render(letter)
}
