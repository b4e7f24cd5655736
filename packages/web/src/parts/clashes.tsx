import type { Duty } from '@dunghan/core/plan'
import type { Day, SlotRules } from '@dunghan/core/time'
import { type RowWords, rowWords } from '../view/row-words.ts'
import { Pick } from './fields.tsx'
import { rowId } from './question.tsx'
import { Section } from './section.tsx'

/** One thing two clerks changed at once, as each of them has it. */
export interface ClashView {
  readonly key: string
  readonly name: string
  /** The duty as each side has it; null where it is about the document and not a duty. */
  readonly mine: Duty | null
  readonly theirs: Duty | null
}

interface ClashesProps {
  readonly clashes: readonly ClashView[]
  readonly rules: SlotRules
  readonly today: Day
}

/** Both sides of every clash, and the question which one holds; what the clerk typed stands in the form below. */
export function Clashes({ clashes, rules, today }: ClashesProps) {
  if (clashes.length === 0) return null
  const words = (duty: Duty | null): string =>
    duty ? sideWords(rowWords(duty, rules, today), duty) : ''
  return (
    <Section id="hai-nguoi-sua" title="Hai người cùng sửa" n={clashes.length}>
      {clashes.map(({ key, name, mine, theirs }) => (
        <fieldset class="doubt">
          <legend>{name}: giữ bản nào?</legend>
          <input type="hidden" name="hoi" value={key} />
          <div>
            <Pick type="radio" name={`giu.${key}`} value="toi" hint={words(mine)}>
              Bản của tôi, như trong <a href={`#${rowId(key)}`}>biểu mẫu</a>
            </Pick>
            <Pick type="radio" name={`giu.${key}`} value="ho" hint={words(theirs)}>
              Bản người kia vừa lưu
            </Pick>
          </div>
        </fieldset>
      ))}
    </Section>
  )
}

function sideWords({ title, time, lastDay, lead, others }: RowWords, duty: Duty): string {
  if (duty.dropped) return 'bỏ khỏi kế hoạch'
  return `${title} · ${time}${lastDay ? `, ${lastDay}` : ''} · ${lead}${others}`
}
