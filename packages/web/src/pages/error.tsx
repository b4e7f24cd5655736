import { type Frame, Layout } from '../parts/layout.tsx'

interface ErrorProps {
  readonly frame: Frame
  readonly title: string
  /** What to do next. */
  readonly next: string
  /** Said to whoever reports a fault. */
  readonly requestId: string | null
}

/** What went wrong and what to do next; nothing else. */
export function ErrorPage({ frame, title, next, requestId }: ErrorProps) {
  const home = frame.locality ? `/${frame.locality.id}` : '/'
  return (
    <Layout frame={frame} title={title.replace(/\.$/u, '')}>
      <div class="top">
        <h1>{title}</h1>
        {next ? <p>{next}</p> : null}
        {requestId ? <p class="q s">Mã yêu cầu: {requestId}</p> : null}
        <p>
          <a href={home}>{frame.locality ? 'Về tổng quan' : 'Về trang đầu'}</a>
        </p>
      </div>
    </Layout>
  )
}
