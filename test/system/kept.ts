import { join } from 'node:path'
import type { OpenStore } from '@dunghan/store'
import { makeClient, openStore } from '@dunghan/store'
import { startEngine } from '../../packages/local/src/dynamo.ts'

/** What a data folder holds of a ward, in words that are the same in every run. */
export interface Kept {
  readonly plans: readonly string[]
  readonly tasks: readonly string[]
  readonly cards: readonly string[]
}

/** Opens the table of a stopped product and reads everything a ward has in it. */
export async function keptOf(folder: string, ward: string): Promise<Kept> {
  const { platform, arch } = process
  const engine = await startEngine({ dataFile: join(folder, 'table.db'), platform, arch })
  const client = makeClient({
    region: 'ap-southeast-1',
    endpoint: engine.endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  try {
    return await read(openStore({ client, tableName: 'dunghan' }), ward)
  } finally {
    client.destroy()
    await engine.stop()
  }
}

async function read(store: OpenStore, ward: string): Promise<Kept> {
  const [plans, agencies] = [await store.listPlans(ward), await store.listAgencies(ward)]
  const tasks = (await Promise.all(plans.map((plan) => store.listTasks(ward, plan.id)))).flat()
  const orderOf = new Map(tasks.map((task) => [task.id, task.order]))
  const cards = await Promise.all(
    agencies.map(async ({ id, name }) =>
      (await store.listCardsOfAgency(ward, id)).map(
        (card) => `${orderOf.get(card.taskId)} ${card.occurrence} ${card.role} ${name}`,
      ),
    ),
  )
  return {
    plans: plans.map(({ number, state, fanningOut }) => `${number} ${state} ${fanningOut}`),
    tasks: tasks
      .map(({ order, title, assignments, occurrences }) =>
        [
          order,
          title,
          ...assignments.map(({ name, role }) => `${role} ${name}`),
          ...occurrences.map(({ key }) => key),
        ].join('|'),
      )
      .toSorted(),
    cards: cards.flat().toSorted(),
  }
}
