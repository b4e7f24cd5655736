const KEYS = [
  ['n hoặc j', 'chỗ cần xác nhận tiếp theo'],
  ['p hoặc k', 'chỗ cần xác nhận trước'],
  ['e', 'mở phần sửa của việc đang xem'],
  ['v', 'từ việc sang câu trong văn bản, và từ câu về việc'],
  ['a', 'thêm việc từ câu đang bôi đen'],
  ['u', 'hoàn tác lần lưu cuối'],
  ['Esc', 'rời ô đang gõ để dùng phím tắt'],
  ['?', 'mở bảng này'],
] as const

/** The keys of the review page; the script opens it, and without the script nothing speaks of keys. */
export function KeysHelp() {
  return (
    <dialog class="sheet keys" id="phim-tat" aria-labelledby="phim-tat-ten">
      <h2 id="phim-tat-ten">Phím tắt</h2>
      <dl>
        {KEYS.map(([key, words]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label class="pick">
        <input type="checkbox" id="dung-phim" checked />
        <span>Dùng phím tắt trên máy này</span>
      </label>
      <form method="dialog">
        <button class="btn quiet" type="submit">
          Đóng
        </button>
      </form>
    </dialog>
  )
}
