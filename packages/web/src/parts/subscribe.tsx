import { QrCode } from './qr-code.tsx'

/** A feed to subscribe to: whose it is and its secret address. */
export interface Feed {
  readonly name: string
  readonly url: string
}

/** Three ways to subscribe, the code, and the address worded as a password. */
export function Subscribe({ feed, id }: { feed: Feed; id: string }) {
  const outlook = new URL('https://outlook.office.com/calendar/0/addfromweb')
  outlook.searchParams.set('url', feed.url)
  outlook.searchParams.set('name', feed.name)
  return (
    <div class="subs">
      <div class="ways">
        <p class="s">
          Mỗi việc là một ngày trên lịch, tự đổi khi kế hoạch đổi. Chọn nơi anh, chị đang xem lịch:
        </p>
        <a class="btn quiet" href={feed.url.replace(/^https?:/u, 'webcal:')}>
          Lịch Apple <small>iPhone, Mac</small>
        </a>
        <a class="btn quiet" href={`#${id}-google`}>
          Lịch Google <small>Android, Gmail</small>
        </a>
        <a class="btn quiet" href={outlook.href} rel="noreferrer">
          Outlook <small>máy cơ quan</small>
        </a>
      </div>
      <div class="qr">
        <QrCode
          text={feed.url.replace(/^https?:/u, 'webcal:')}
          label={`Mã QR của lịch ${feed.name}`}
        />
        <p>Hoặc mở máy ảnh của điện thoại và quét mã này.</p>
      </div>
      <div class="field">
        <label for={id}>Địa chỉ lịch</label>
        <span class="hint" id={`${id}-ghi-chu`}>
          Ai có địa chỉ này xem được các việc trên lịch. Giữ như mật khẩu.
        </span>
        <input
          class="url"
          type="text"
          id={id}
          readonly
          value={feed.url}
          aria-describedby={`${id}-ghi-chu`}
        />
      </div>
      <GoogleSteps id={`${id}-google`} />
    </div>
  )
}

function GoogleSteps({ id }: { id: string }) {
  return (
    <div class="how" id={id}>
      <h3>Thêm vào Lịch Google</h3>
      <ol class="steps">
        <li>
          <span>Bấm vào ô địa chỉ lịch ở trên, chép cả dòng.</span>
        </li>
        <li>
          <span>
            Trên máy tính, mở{' '}
            <a href="https://calendar.google.com/calendar/r/settings/addbyurl" rel="noreferrer">
              trang “Thêm lịch từ URL” của Google
            </a>
            .
          </span>
        </li>
        <li>
          <span>Dán địa chỉ, bấm “Thêm lịch”. Google tự cập nhật sau vài giờ.</span>
        </li>
      </ol>
    </div>
  )
}
