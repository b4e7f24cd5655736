import { type Day, midnightOf } from '@dunghan/core/time'
import { renderFeed } from './feed.ts'

/**
 * The feed of a link that was revoked: one event, dated that day, without a word about whose link it was. An answer
 * with an event in it is the only one that empties Thunderbird and Evolution alike.
 */
export function renderNotice(revokedOn: Day, origin: string): string {
  return renderFeed({
    origin,
    contents: {
      name: 'Đúng Hạn – đường dẫn đã bị thu hồi',
      description: 'Đường dẫn lịch này đã bị thu hồi. Có thể xoá lịch này khỏi máy.',
      entries: [
        {
          id: `thu-hoi.${revokedOn}`,
          kind: 'milestone',
          day: revokedOn,
          title: 'Đường dẫn lịch này đã bị thu hồi',
          description:
            'Lịch không còn được cập nhật qua đường dẫn này. Xin xoá lịch khỏi máy và hỏi văn phòng để nhận đường dẫn mới.',
          categories: ['Thông báo'],
          priority: 9,
          alarms: [],
          sequence: 0,
          changedAt: midnightOf(revokedOn),
          path: '/',
          standing: 'open',
        },
      ],
    },
  })
}
