import type { Card, Task } from './task.ts'

/**
 * Cards as they stand once the leads have spoken: when every lead has finished an occurrence, the share of those
 * who only coordinate is finished with it, and nobody reminds them of work that is done.
 */
export function settledByLeads(cards: readonly Card[], tasks: readonly Task[]): Card[] {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  return cards.map((card) => {
    if (card.role === 'lead' || card.state === 'done') return card
    const occurrence = byId.get(card.taskId)?.occurrences.find(({ key }) => key === card.occurrence)
    const { state, doneOn } = occurrence?.progress ?? { state: 'open', doneOn: null }
    return state === 'done' ? { ...card, state, doneOn } : card
  })
}
