import type { Said } from '../view/answers.ts'
import { isVague } from '../view/questions.ts'
import { Pick, TextField } from './fields.tsx'

interface LeadAnswersProps {
  /** Whose fields these are: a duty's key or a group's id. */
  readonly name: string
  readonly said: Said
  /** Names that may be chosen, the likeliest first. */
  readonly choices: readonly string[]
  /** The lead as printed. */
  readonly printed: readonly string[]
}

const NEAR = 8

/** The answers to "which agencies": the likeliest as choices, the rest folded away, any other by hand. */
export function LeadAnswers({ name, said, choices, printed }: LeadAnswersProps) {
  const open = [...new Set([...said.picked, ...choices])].filter(
    (choice) => !isVague(choice) && !printed.includes(choice),
  )
  const near = open.slice(0, Math.max(NEAR, said.picked.length))
  const far = open.slice(near.length)
  return (
    <div>
      <p class="s q">Chọn một hoặc nhiều.</p>
      <Choices name={name} choices={near} said={said} />
      {far.length > 0 ? (
        <details class="edit">
          <summary>Thêm {far.length} tên có trong văn bản</summary>
          <Choices name={name} choices={far} said={said} />
        </details>
      ) : null}
      <TextField
        name={`khac.${name}`}
        value={said.other}
        label="Tên khác"
        hint="Nhiều tên thì cách nhau bằng dấu chấm phẩy"
      />
      <Pick
        type="checkbox"
        name={`de-lai.${name}`}
        value="co"
        checked={said.office}
        hint="khi chưa biết cơ quan nào"
      >
        Để Văn phòng giữ việc này
      </Pick>
    </div>
  )
}

function Choices(props: { name: string; choices: readonly string[]; said: Said }) {
  return (
    <div class="choices">
      {props.choices.map((choice) => (
        <Pick
          type="checkbox"
          name={`chon.${props.name}`}
          value={choice}
          checked={props.said.picked.includes(choice)}
        >
          {choice}
        </Pick>
      ))}
    </div>
  )
}
