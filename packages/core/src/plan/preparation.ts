/** The money of a plan: the words it prints about it, and who must see to it. */
export interface Funding {
  readonly words: string
  /** The agency of the directory that sees to it; null where none is chosen, or one that only the document names. */
  readonly agencyId: string | null
  readonly agency: string | null
}

/** The plan of a level above that this one carries out; kept here or only named. */
export interface SuperiorPlan {
  readonly number: string
  readonly planId: string | null
}

/** A task whose work is done inside another plan: a link, never a copy. */
export interface CarriedOut {
  readonly taskId: string
  readonly planId: string
}

/** One line of "Nơi nhận", and whether it gets the plan; the archive line never does. */
export interface Recipient {
  readonly name: string
  /** What it gets the plan for, as printed in brackets: "báo cáo", "thực hiện". */
  readonly purpose: string | null
  readonly kind: RecipientKind
  readonly agencyId: string | null
  readonly chosen: boolean
}

/** Persons and channels have no mailbox of their own; `archive` is "Lưu: VT". */
export type RecipientKind = 'body' | 'persons' | 'channel' | 'archive'

/** What a clerk settles once about a plan, right before it binds; absent in plans published another way. */
export interface Preparation {
  readonly funding?: Funding
  readonly superior?: SuperiorPlan
  readonly carriedOutIn?: readonly CarriedOut[]
  readonly distribution?: readonly Recipient[]
}

/** The preparation among the fields of a plan, and nothing else of it. */
export function preparationOf({
  funding,
  superior,
  carriedOutIn,
  distribution,
}: Preparation): Preparation {
  return {
    ...(funding && { funding }),
    ...(superior && { superior }),
    ...(carriedOutIn && { carriedOutIn }),
    ...(distribution && { distribution }),
  }
}
