import type { Agency } from '../agency/agency.ts'
import type { AuditEvent } from '../audit/event.ts'
import type { Card, Task } from '../task/task.ts'
import type { Day } from '../time/day.ts'
import type { Amendment } from './amend-versions.ts'
import type { Draft } from './draft.ts'
import type { Plan } from './plan.ts'
import type { Standing } from './standing.ts'

/** A received document that becomes a version of a plan; both as they shall stand, at the versions they were read with. */
export interface PlanChange {
  readonly plan: Plan
  readonly document: Plan
  /** The document's text becomes the plan's own; the plan's earlier text is kept with the document. */
  readonly swap: boolean
  /** What is settled of the plan's text from now on; what was settled of the document, when absent. */
  readonly standing?: Standing
  readonly amendment: Amendment
  readonly event: AuditEvent
}

/** What plans need of storage. Every call names its locality first; every write is conditional and repeatable. */
export interface PlanStore {
  getPlan(localityId: string, planId: string): Promise<Plan | undefined>
  /** All plans of a locality in any state, newest issue first; bounded by one page of 200. */
  listPlans(localityId: string): Promise<Plan[]>
  /** The plans that carry, or once carried, this number and date, at most 20. */
  listPlansOfNumber(localityId: string, number: string, issuedOn: Day): Promise<Plan[]>
  /**
   * Writes the import row of this text, the draft and the plan in state `draft` once; answers the plan that holds
   * the text, which is an older one when the text came before.
   */
  claimImport(localityId: string, plan: Plan, draft: Draft, event: AuditEvent): Promise<Plan>
  /** A draft with what is settled so far, since which version of the plan, and where an undo leads. */
  getDraft(localityId: string, planId: string): Promise<(Standing & { draft: Draft }) | undefined>
  /** The standings of a draft before the present one, oldest first; at most `STANDINGS_KEPT`. */
  listStandings(localityId: string, planId: string): Promise<readonly Standing[]>
  /**
   * One transaction while the plan is a draft and still at `version`: the plan with its new head, the standing that
   * now holds, those kept before it, the audit event; `conflict` when another save came first.
   */
  putDecisions(
    localityId: string,
    version: number,
    plan: Plan,
    standing: Standing,
    earlier: readonly Standing[],
    event: AuditEvent,
  ): Promise<Plan>
  /** Writes who may see the plan, with the audit event; `conflict` when the plan moved since it was read. */
  putPrivacy(localityId: string, plan: Plan, event: AuditEvent): Promise<Plan>
  /** Moves `draft` → `importing`; harmless when it is already there. */
  beginImport(localityId: string, planId: string): Promise<void>
  /** Writes each agency unless it exists. */
  addAgencies(localityId: string, agencies: readonly Agency[]): Promise<void>
  /** Writes each task unless it exists. */
  addTasks(localityId: string, tasks: readonly Task[]): Promise<void>
  /** One transaction: `importing` → the given plan (active or closed, fanning out), its list row, feed versions of ward and plan, audit. */
  activate(localityId: string, plan: Plan, event: AuditEvent): Promise<void>
  /** Writes each card unless it exists. */
  addCards(localityId: string, cards: readonly Card[]): Promise<void>
  /** Marks the cards complete and raises the feed versions of the agencies concerned. */
  finishFanOut(
    localityId: string,
    planId: string,
    agencyIds: readonly string[],
    now: number,
  ): Promise<void>
  /** Ends a change of a published plan: nothing is under way any more, and every feed of the plan is raised. */
  finishChange(
    localityId: string,
    planId: string,
    agencyIds: readonly string[],
    now: number,
  ): Promise<void>
  /** Replaces tasks at the versions they were read with, cards left as they are; answers those that had moved. */
  putTasks(localityId: string, tasks: readonly Task[]): Promise<Task[]>
  /**
   * One transaction that makes a received document a version of a plan, both at the versions they were read with:
   * plan, document (from `draft` to `merged`), their texts exchanged where the new one takes the place of the old, what
   * was decided to change, audit. `standing` replaces what is settled of the plan's text.
   */
  beginChange(localityId: string, change: PlanChange): Promise<void>
  /** Replaces a plan at the version it was read with, in the state it was read in; `conflict` otherwise. */
  putPlan(localityId: string, plan: Plan, event: AuditEvent): Promise<Plan>
  /** What a version of a plan was decided to change. */
  getAmendment(localityId: string, documentId: string): Promise<Amendment | undefined>
}
