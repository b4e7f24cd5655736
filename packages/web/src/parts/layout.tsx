import type { Locality } from '@dunghan/core/locality'
import type { Child } from 'hono/jsx'
import { STYLE_SHEETS } from '../assets.ts'
import { momentWords } from '../text/format.ts'
import { Logo, MarkShapes } from './marks.tsx'

/** The four places of a ward, in the order of its navigation. */
export type Place = 'overview' | 'plans' | 'agencies' | 'calendar'

/** What every page carries around its own content. */
export interface Frame {
  readonly locality: Locality | null
  readonly now: number
  readonly mailbox: string | null
}

const PLACES: readonly (readonly [Place, string, string])[] = [
  ['overview', '', 'Tổng quan'],
  ['plans', '/ke-hoach', 'Kế hoạch'],
  ['agencies', '/co-quan', 'Cơ quan'],
  ['calendar', '/lich', 'Lịch'],
]

interface LayoutProps {
  readonly frame: Frame
  readonly title: string
  readonly place?: Place | undefined
  /** A style sheet that only this page needs. */
  readonly sheet?: string
  /** After how many seconds the page looks for news by itself. */
  readonly refresh?: number
  readonly children?: Child
}

/** The whole page: head, the corner of an issued document, the content, the foot. */
export function Layout({ frame, title, place, sheet, refresh, children }: LayoutProps) {
  const { locality } = frame
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{[title, locality?.name, 'Đúng Hạn'].filter(Boolean).join(' · ')}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        {refresh ? <meta http-equiv="refresh" content={String(refresh)} /> : null}
        <link
          rel="preload"
          href="/static/be-vietnam-pro-vietnamese-400-normal.woff2"
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        <link rel="icon" href="/static/mark.svg" type="image/svg+xml" />
        {[...STYLE_SHEETS, ...(sheet ? [sheet] : [])].map((name) => (
          <link rel="stylesheet" href={`/static/${name}`} />
        ))}
      </head>
      <body>
        <a class="skip" href="#noi-dung">
          Đến nội dung chính
        </a>
        <MarkShapes />
        <header class="mast">
          <div class="wrap">
            {locality ? <Ward locality={locality} /> : <Product />}
            {locality ? <Navigation ward={locality.id} place={place} /> : null}
          </div>
        </header>
        <main class="wrap" id="noi-dung">
          {children}
        </main>
        <Foot frame={frame} />
      </body>
    </html>
  )
}

function Ward({ locality }: { locality: Locality }) {
  return (
    <a class="ward" href={`/${locality.id}`}>
      <Logo />
      <span>
        Ủy ban nhân dân
        <b>{locality.name}</b>
      </span>
    </a>
  )
}

function Product() {
  return (
    <a class="ward" href="/">
      <Logo />
      <strong>Đúng Hạn</strong>
    </a>
  )
}

function Navigation({ ward, place }: { ward: string; place: Place | undefined }) {
  return (
    <nav class="nav" aria-label="Các phần">
      {PLACES.map(([name, path, words]) => (
        <a href={`/${ward}${path}`} aria-current={name === place ? 'page' : undefined}>
          {words}
        </a>
      ))}
    </nav>
  )
}

function Foot({ frame }: { frame: Frame }) {
  return (
    <footer class="foot">
      <div class="wrap">
        <span>Đúng Hạn · số liệu lúc {momentWords(frame.now)}</span>
        {frame.locality ? <a href={`/${frame.locality.id}/cai-dat`}>Cài đặt</a> : null}
        {frame.mailbox ? <a href={frame.mailbox}>Thư đã gửi</a> : null}
        <a href="/">Trang đầu</a>
      </div>
    </footer>
  )
}
