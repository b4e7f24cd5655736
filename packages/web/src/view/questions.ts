import { kindOfName } from '@dunghan/core/agency'
import {
  type Asks,
  type Doubt,
  type Draft,
  type Duty,
  type DutyKey,
  type PlaceToConfirm,
  placesToConfirm,
  refWords,
} from '@dunghan/core/plan'

/** A doubt as a numbered question about one duty. */
export interface Question {
  readonly no: number
  readonly asks: Exclude<Asks, 'look'>
  readonly doubt: Doubt
  readonly duty: Duty
  readonly legend: string
}

/** A doubt that is settled by looking at it, or by filling in the head of the document. */
export interface Look {
  readonly no: number
  readonly key: DutyKey
  readonly doubt: Doubt
}

/** Every place of a draft that waits for its clerk, numbered in the order of the text. */
export interface Places {
  readonly questions: readonly Question[]
  readonly looks: readonly Look[]
}

/** The places of a draft as questions about its duties and as looks. */
export function questionsOf(draft: Draft): Places {
  const questions: Question[] = []
  const looks: Look[] = []
  for (const [index, place] of placesToConfirm(draft).entries()) {
    const { asks, doubt, duty, key } = place
    const no = index + 1
    if (asks === 'look' || duty === null) looks.push({ no, key, doubt })
    else questions.push({ no, asks, doubt, duty, legend: legendOf(place, duty) })
  }
  return { questions, looks }
}

/** Names that stand for nobody in particular: "các cơ quan liên quan", "công chức được giao nhiệm vụ". */
export function isVague(name: string): boolean {
  const kind = kindOfName(name)
  return kind === 'collective-related' || kind === 'placeholder'
}

function legendOf({ doubt }: PlaceToConfirm, duty: Duty): string {
  const place = refWords(duty.ref)
  const vague = duty.lead.find(isVague) ?? duty.lead[0] ?? 'Cơ quan chủ trì'
  switch (doubt.code) {
    case 'timing.unspecified':
      return `Việc ${place} chưa nêu thời gian. Hạn là khi nào?`
    case 'timing.unreadable':
      return `Thời gian của việc ${place} chưa rõ. Hạn là khi nào?`
    case 'timing.impossible':
      return `Ngày ghi ở việc ${place} không có thật. Hạn đúng là khi nào?`
    case 'timing.before-issue':
      return `Ngày ghi ở việc ${place} trước ngày ban hành. Hạn đúng là khi nào?`
    case 'report.no-period':
      return `Báo cáo ở mục ${place} không nêu kỳ. Hạn là khi nào?`
    case 'lead.missing':
      return `Việc ${place} chưa nêu cơ quan chủ trì. Cơ quan nào chủ trì?`
    case 'lead.related':
      return `“${vague}” ở việc ${place} là những cơ quan nào?`
    case 'lead.placeholder':
      return `“${vague}” ở việc ${place} là ai?`
    case 'deadline.no-one':
      return `Thời hạn ở mục ${place} không nêu ai làm. Cơ quan nào làm?`
    case 'task.same-ref':
      return `Có hai việc cùng mang số ${place}. Giữ việc này không?`
    case 'task.cut-off':
      return `Việc ${place} có vẻ bị ngắt giữa câu. Giữ việc này không?`
    default:
      return doubt.message
  }
}
