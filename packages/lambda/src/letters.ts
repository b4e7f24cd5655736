import type { DigestLinks } from '@dunghan/core/digest'
import type { DaysOff } from '@dunghan/core/time'
import type { WriteDeps } from '@dunghan/jobs'

/** What letters are written from; the renderer is loaded with the first one. */
export function writing(store: WriteDeps['store'], daysOff: DaysOff, origin: string): WriteDeps {
  return {
    store,
    daysOff,
    linksTo: (localityId, agencyId) => linksTo(origin, localityId, agencyId),
    render: async (letter) => (await import('@dunghan/emails')).renderDigest(letter),
  }
}

function linksTo(origin: string, localityId: string, agencyId: string): DigestLinks {
  return {
    answer: (taskId) => `${origin}/${localityId}/nhiem-vu/${taskId}`,
    all: `${origin}/${localityId}/co-quan/${agencyId}`,
  }
}
