import type { NameDecision } from '@dunghan/core/plan'
import * as z from 'zod'
import type { ItemType } from '../codec.ts'
import { agencyKindValue } from './locality.ts'
import { names } from './values.ts'

/** What the clerk settled about the names of a draft. */
export const NAMES: ItemType<readonly NameDecision[]> = {
  name: 'names',
  version: 1,
  schema: z.array(
    z.object({
      key: z.string(),
      name: z.string(),
      is: z.string().exactOptional(),
      kind: agencyKindValue.exactOptional(),
      members: names.exactOptional(),
    }),
  ),
}
