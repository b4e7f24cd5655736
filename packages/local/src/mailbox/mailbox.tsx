import { compareVietnamese } from '@dunghan/core/text'
import { dayAt } from '@dunghan/core/time'
import { DayTime, type Frame, Layout, Section } from '@dunghan/web/parts'
import type { Eml } from './eml.ts'
import type { LetterLine } from './letters.ts'

const STYLE = '/hop-thu/hop-thu.css'

interface MailboxProps {
  readonly frame: Frame
  readonly letters: readonly LetterLine[]
  readonly total: number
}

/** Every letter this machine has written: by weeks, the newest first, then by wards and their agencies. */
export function MailboxPage({ frame, letters, total }: MailboxProps) {
  const weeks = Map.groupBy(letters, ({ id }) => id.slice(id.lastIndexOf('.') + 1))
  const newest = [...weeks].toSorted(([left], [right]) => (left < right ? 1 : -1))
  const cut = total > letters.length ? ` Trang này kể ${letters.length} thư gần nhất.` : ''
  return (
    <Layout frame={frame} title="Thư đã gửi">
      <link rel="stylesheet" href={STYLE} />
      <div class="top">
        <h1>{total === 0 ? 'Chưa có thư nào' : `${total} thư đã gửi`}</h1>
        <p class="lead">
          Máy này không gửi thư ra ngoài: mỗi thư nằm lại đây đúng như cơ quan sẽ nhận được.{cut}
        </p>
      </div>
      {total === 0 ? <FirstStep /> : null}
      {newest.map(([week, ofWeek]) => (
        <Section
          id={`tuan-${week}`}
          title={`Thư tuần ${week.slice(6)}/${week.slice(0, 4)}`}
          n={ofWeek.length}
        >
          {[...Map.groupBy(ofWeek, wardOf)].toSorted(byName).map(([ward, ofWard]) => (
            <>
              <h3 class="letter-ward">
                {ward} <span class="n">{ofWard.length}</span>
              </h3>
              <LetterList letters={ofWard} />
            </>
          ))}
        </Section>
      ))}
    </Layout>
  )
}

/** "P. Bình Minh", as subjects begin; the id of the ward where a subject does not say. */
function wardOf({ id, subject }: LetterLine): string {
  return /^\[([^\]]+)\]/u.exec(subject)?.[1] ?? id.slice(0, id.indexOf('.'))
}

function byName([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return compareVietnamese(left, right)
}

function FirstStep() {
  return (
    <Section id="buoc-dau" title="Khi nào có thư">
      <p>
        Thư tuần được soạn lúc 07:30 ngày làm việc đầu tuần, một thư cho mỗi cơ quan có việc. Muốn
        xem ngay, gõ <code>npm run digest</code> ở một cửa sổ lệnh khác.
      </p>
    </Section>
  )
}

function LetterList({ letters }: { letters: readonly LetterLine[] }) {
  return (
    <ul class="letters">
      {letters
        .toSorted((left, right) => compareVietnamese(left.to, right.to))
        .map(({ id, subject, to, address, sentAt }) => (
          <li>
            <a href={`/hop-thu/${id}`}>{to}</a>
            <span>{subject.replace(/^\[[^\]]+\] | – tuần [\d/]+$/gu, '')}</span>
            <span class="s q">
              <Moment at={sentAt} /> · {addressWords(address)}
            </span>
          </li>
        ))}
    </ul>
  )
}

/** An address as people may take it: what ends in `.invalid` was made up here and reaches nobody. */
function addressWords(address: string): string {
  return address.endsWith('.invalid') ? 'chưa có địa chỉ thật' : address
}

/** How a letter is looked at: as sent, its plain part, its headers. */
export const VIEWS = { thu: 'Thư', chu: 'Văn bản', 'dau-thu': 'Đầu thư' } as const

export type View = keyof typeof VIEWS

interface LetterProps {
  readonly frame: Frame
  readonly id: string
  readonly eml: Eml
  readonly view: View
  readonly narrow: boolean
}

/** One letter, in the three ways a mail program could show it. */
export function LetterPage({ frame, id, eml, view, narrow }: LetterProps) {
  const headers = new Map(eml.headers.map(([name, value]) => [name.toLowerCase(), value]))
  const sentAt = Date.parse(headers.get('date') ?? '')
  return (
    <Layout frame={frame} title={headers.get('subject') ?? 'Thư'}>
      <link rel="stylesheet" href={STYLE} />
      <div class="top">
        <p class="crumb">
          <a href="/hop-thu">Thư đã gửi</a>
        </p>
        <h1 class="subject">{headers.get('subject')}</h1>
        <p class="q">
          Gửi tới {receiverWords(headers.get('to') ?? '')}
          {Number.isNaN(sentAt) ? null : (
            <>
              , <Moment at={sentAt} />
            </>
          )}
        </p>
      </div>
      <section aria-label="Nội dung thư">
        <nav class="tabs" aria-label="Cách xem">
          {Object.entries(VIEWS).map(([name, words]) => (
            <a
              href={`/hop-thu/${id}?xem=${name}`}
              aria-current={name === view ? 'page' : undefined}
            >
              {words}
            </a>
          ))}
          <a href={`/hop-thu/${id}.eml`}>Tải .eml</a>
        </nav>
        <Content id={id} eml={eml} view={view} narrow={narrow} />
      </section>
    </Layout>
  )
}

/** "Phòng Kinh tế (chưa có địa chỉ thật)". */
function receiverWords(to: string): string {
  return to.replace(/<([^<>]+)>\s*$/u, (whole, address: string) => {
    const words = addressWords(address)
    return words === address ? whole : `(${words})`
  })
}

function Content({ id, eml, view, narrow }: Omit<LetterProps, 'frame'>) {
  if (view === 'chu')
    return <pre class="letter-text">{eml.text ?? 'Thư này không có phần văn bản.'}</pre>
  if (view === 'dau-thu')
    return (
      <dl class="facts">
        {eml.headers.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )
  return (
    <>
      <p class="s width-switch">
        {narrow ? (
          <a href={`/hop-thu/${id}`}>Xem rộng như trên máy tính</a>
        ) : (
          <a href={`/hop-thu/${id}?rong=360`}>Xem hẹp như trên điện thoại</a>
        )}
      </p>
      <iframe
        class={narrow ? 'letter narrow' : 'letter'}
        title="Thư như người nhận thấy"
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        srcdoc={confined(eml.html ?? '')}
        style={`height:${heightOf(eml, narrow)}px`}
      />
      <pre class="letter-text on-paper">{eml.text}</pre>
    </>
  )
}

const LINE = 26
const FRAME = 240

/** Tall enough for the whole letter, so that a page has one scroll bar; its lines are counted, for no script may measure. */
function heightOf({ text, html }: Eml, narrow: boolean): number {
  const width = narrow ? 38 : 80
  const lines = (text ?? html ?? '')
    .split('\n')
    .reduce((sum, line) => sum + Math.max(0.8, Math.ceil(line.length / width)), 0)
  return Math.round(lines * LINE * (narrow ? 1.1 : 1.05)) + FRAME
}

/** Nothing but inline style may act in a letter, and its links open beside it. */
function confined(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`
  const head = `${policy}<base target="_blank">`
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (tag) => tag + head) : head + html
}

function Moment({ at }: { at: number }) {
  const minutes = Math.floor(at / 60_000 + 7 * 60) % 1440
  const two = (value: number): string => String(value).padStart(2, '0')
  return (
    <>
      {two(Math.floor(minutes / 60))}:{two(minutes % 60)}, <DayTime day={dayAt(at)} />
    </>
  )
}
