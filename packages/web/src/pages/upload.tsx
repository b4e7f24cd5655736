import { type Frame, Layout } from '../parts/layout.tsx'

interface UploadProps {
  readonly frame: Frame
  readonly ward: string
}

/** Every so many seconds the page looks again by itself. */
const LOOK_AGAIN = 2

/** While a file is being read: the page looks again by itself, and by hand where that is switched off. */
export function ReadingPage({ frame, ward, address }: UploadProps & { readonly address: string }) {
  return (
    <Layout frame={frame} title="Đang đọc tệp" place="plans" refresh={LOOK_AGAIN}>
      <Top ward={ward}>
        <h1>Đang đọc tệp…</h1>
        <p role="status">
          Tệp đã nhận đủ. Một kế hoạch thường đọc trong vài giây; trang này tự mở bản nháp khi xong.
        </p>
        <p>
          <a href={address}>Xem đã xong chưa</a>
        </p>
      </Top>
    </Layout>
  )
}

/** A file that could not be read: why, and what to do. */
export function UnreadPage({ frame, ward, why }: UploadProps & { readonly why: string }) {
  return (
    <Layout frame={frame} title="Chưa đọc được tệp" place="plans">
      <Top ward={ward}>
        <h1>Chưa đọc được tệp</h1>
        <p role="alert">{why}</p>
        <p class="q">Tệp đã được xóa, chưa lưu gì của tệp này.</p>
        <p>
          <a class="btn" href={`/${ward}/ke-hoach/moi`}>
            Chọn tệp khác hoặc dán văn bản
          </a>
        </p>
      </Top>
    </Layout>
  )
}

function Top({ ward, children }: { ward: string; children?: unknown }) {
  return (
    <div class="top">
      <p class="crumb">
        <a href={`/${ward}/ke-hoach`}>Kế hoạch</a> ·{' '}
        <a href={`/${ward}/ke-hoach/moi`}>Đưa kế hoạch vào</a>
      </p>
      {children}
    </div>
  )
}
